package vn.aop.core.decision.criteria;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.aop.core.capacity.PersonMonth;
import vn.aop.core.decision.Assessment;
import vn.aop.core.decision.DecisionCriterion;
import vn.aop.core.decision.Judgement;
import vn.aop.core.decision.Outcome;
import vn.aop.core.decision.Shortfall;
import vn.aop.core.figures.Unit;
import vn.aop.core.figures.Value;
import vn.aop.core.projection.Projection;
import vn.aop.core.resource.Person;
import vn.aop.core.text.Place;

/** Whether the people have the days, month by month; the owner is one of them. */
final class PeopleCriterion implements DecisionCriterion {

    @Override
    public String id() {
        return "people";
    }

    @Override
    public List<Judgement> judge(Assessment assessment) {
        List<Judgement> found = new ArrayList<>();
        for (Person person : assessment.after().plan().resources().people()) {
            tightest(assessment, person).ifPresent(it -> found.add(tooMuch(it)));
        }
        if (found.isEmpty()) {
            busiest(assessment).map(this::enough).ifPresent(found::add);
        }
        return found;
    }

    /** The month that leaves the fewest days to somebody of whom more is asked in it. */
    private static Optional<PersonMonth> busiest(Assessment assessment) {
        return assessment.tradeOff().people().stream()
                .filter(it -> it.effort().after().compareTo(it.effort().before()) > 0)
                .flatMap(it -> months(assessment.after(), it.person()))
                .filter(it -> it.effort().compareTo(effort(assessment.before(), it)) > 0)
                .min(Comparator.comparing(PersonMonth::left));
    }

    private static Stream<PersonMonth> months(Projection year, Person person) {
        return year.plan().year().months().stream().map(month -> year.capacity(person, month));
    }

    private static BigDecimal effort(Projection year, PersonMonth other) {
        return of(year, other.person(), other.month())
                .map(PersonMonth::effort)
                .orElse(BigDecimal.ZERO);
    }

    private static BigDecimal overload(Projection year, PersonMonth other) {
        return of(year, other.person(), other.month())
                .map(PersonMonth::overload)
                .orElse(BigDecimal.ZERO);
    }

    private static Optional<PersonMonth> of(Projection year, Person person, YearMonth month) {
        return year.plan().resources().person(person.id()).map(own -> year.capacity(own, month));
    }

    private Judgement enough(PersonMonth busiest) {
        return told(busiest, Outcome.FOR, Place.of("resources/people"), "ground.people-have-days");
    }

    /** The month in which most is asked beyond what there is, of those that get worse. */
    private static Optional<PersonMonth> tightest(Assessment assessment, Person person) {
        return months(assessment.after(), person)
                .filter(PersonMonth::isOverloaded)
                .filter(it -> it.overload().compareTo(overload(assessment.before(), it)) > 0)
                .max(Comparator.comparing(PersonMonth::overload));
    }

    private Judgement tooMuch(PersonMonth tight) {
        return told(tight, Outcome.CONDITION, Place.person(tight.person().id()), "ground.no-days")
                .with("over", Value.of(tight.overload(), Unit.DAYS))
                .lacking(Shortfall.DAYS);
    }

    /** What is asked of a month; of whom everyday work takes days, that is told apart. */
    private Judgement told(PersonMonth asked, Outcome outcome, Place where, String key) {
        return Judgement.of(id(), outcome, where, asked.key(key))
                .with("person", asked.person().name())
                .with("month", asked.month())
                .with("effort", Value.of(asked.effort(), Unit.DAYS))
                .with("days", Value.of(asked.person().daysPerMonth(), Unit.DAYS))
                .withAll(asked.facts());
    }
}
