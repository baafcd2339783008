package vn.aop.core.decision.criteria;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.aop.core.capacity.PersonMonth;
import vn.aop.core.decision.Assessment;
import vn.aop.core.decision.DecisionCriterion;
import vn.aop.core.decision.Judgement;
import vn.aop.core.decision.Outcome;
import vn.aop.core.decision.Shortfall;
import vn.aop.core.figures.Unit;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Plan;
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
        Plan before = assessment.before().plan();
        Plan after = assessment.after().plan();
        List<Judgement> found = new ArrayList<>();
        for (Person person : after.resources().people()) {
            tightest(before, after, person).ifPresent(it -> found.add(tooMuch(it)));
        }
        if (found.isEmpty()) {
            busiest(assessment).map(this::enough).ifPresent(found::add);
        }
        return found;
    }

    /** The month that leaves the fewest days to somebody of whom more is asked in it. */
    private static Optional<PersonMonth> busiest(Assessment assessment) {
        Plan after = assessment.after().plan();
        return assessment.tradeOff().people().stream()
                .filter(it -> it.effort().after().compareTo(it.effort().before()) > 0)
                .flatMap(
                        it ->
                                after.year().months().stream()
                                        .filter(month -> asksMore(assessment, it.person(), month))
                                        .map(month -> PersonMonth.of(after, it.person(), month)))
                .min(Comparator.comparing(PersonMonth::left));
    }

    private static boolean asksMore(Assessment assessment, Person person, YearMonth month) {
        BigDecimal after = PersonMonth.of(assessment.after().plan(), person, month).effort();
        BigDecimal before = PersonMonth.of(assessment.before().plan(), person, month).effort();
        return after.compareTo(before) > 0;
    }

    private Judgement enough(PersonMonth busiest) {
        return Judgement.of(
                        id(), Outcome.FOR, Place.of("resources/people"), "ground.people-have-days")
                .with("person", busiest.person().name())
                .with("month", busiest.month())
                .with("effort", Value.of(busiest.effort(), Unit.DAYS))
                .with("days", Value.of(busiest.person().daysPerMonth(), Unit.DAYS));
    }

    /** The month in which most is asked beyond what there is, of those that get worse. */
    private static Optional<PersonMonth> tightest(Plan before, Plan after, Person person) {
        return after.year().months().stream()
                .map(month -> PersonMonth.of(after, person, month))
                .filter(PersonMonth::isOverloaded)
                .filter(it -> it.overload().compareTo(overload(before, person, it.month())) > 0)
                .max(Comparator.comparing(PersonMonth::overload));
    }

    private static BigDecimal overload(Plan plan, Person person, YearMonth month) {
        return plan.resources()
                .person(person.id())
                .map(own -> PersonMonth.of(plan, own, month).overload())
                .orElse(BigDecimal.ZERO);
    }

    private Judgement tooMuch(PersonMonth tight) {
        return Judgement.of(
                        id(),
                        Outcome.CONDITION,
                        Place.person(tight.person().id()),
                        "ground.no-days")
                .with("person", tight.person().name())
                .with("month", tight.month())
                .with("effort", Value.of(tight.effort(), Unit.DAYS))
                .with("days", Value.of(tight.person().daysPerMonth(), Unit.DAYS))
                .with("over", Value.of(tight.overload(), Unit.DAYS))
                .lacking(Shortfall.DAYS);
    }
}
