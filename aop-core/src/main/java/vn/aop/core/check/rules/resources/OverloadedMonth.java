package vn.aop.core.check.rules.resources;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.aop.core.action.Action;
import vn.aop.core.capacity.PersonMonth;
import vn.aop.core.change.ActionRevision;
import vn.aop.core.change.ActionWithTerms;
import vn.aop.core.change.Change;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Severity;
import vn.aop.core.check.Topic;
import vn.aop.core.figures.Unit;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Plan;
import vn.aop.core.projection.Projection;
import vn.aop.core.resource.Person;
import vn.aop.core.text.Place;

/**
 * Flags people of whom a month takes more days than they have. See {@code
 * docs/checks/overloaded-month.md}.
 */
final class OverloadedMonth implements Rule {

    @Override
    public String id() {
        return "overloaded-month";
    }

    @Override
    public Severity severity() {
        return Severity.MUST_MEND;
    }

    @Override
    public Topic topic() {
        return Topic.RESOURCES;
    }

    @Override
    public List<Finding> check(CheckContext context) {
        Map<Person, List<PersonMonth>> tooMuch =
                context.capacity().stream()
                        .filter(PersonMonth::isOverloaded)
                        .filter(it -> context.circumstances().isAhead(it.month()))
                        .collect(
                                Collectors.groupingBy(
                                        PersonMonth::person,
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        return tooMuch.values().stream().map(it -> finding(it, context)).toList();
    }

    private Finding finding(List<PersonMonth> months, CheckContext context) {
        PersonMonth worst =
                months.stream().max(Comparator.comparing(PersonMonth::overload)).orElseThrow();
        String times = months.size() == 1 ? "once" : "often";
        return Finding.saying(worst.key(times), this, Place.person(worst.person().id()))
                .with("person", worst.person().name())
                .with("month", worst.month())
                .with("effort", Value.of(worst.effort(), Unit.DAYS))
                .with("days", Value.of(worst.person().daysPerMonth(), Unit.DAYS))
                .with("months", months.size())
                .withAll(worst.facts())
                .mendedBy(relief(worst.person(), context).orElse(List.of()));
    }

    /**
     * The first change that leaves everybody enough days: a part given to somebody else, a later
     * start, or an action given away as a whole; the shorter actions first.
     */
    private static Optional<List<Change>> relief(Person person, CheckContext context) {
        List<Action> work =
                context.plan().actions().stream()
                        .filter(it -> it.effort().containsKey(person.id()))
                        .sorted(Comparator.comparing(it -> it.running().months().size()))
                        .toList();
        List<Action> parts = work.stream().filter(it -> !isOwner(person, it)).toList();
        List<Action> own = work.stream().filter(it -> isOwner(person, it)).toList();
        return Stream.of(
                        parts.stream().flatMap(it -> handovers(it, person, context)),
                        work.stream().flatMap(it -> delays(it, person, context)),
                        own.stream().flatMap(it -> handovers(it, person, context)))
                .flatMap(it -> it)
                .filter(
                        it ->
                                context.plan()
                                        .with(it)
                                        .value()
                                        .filter(after -> relieves(person, after, context))
                                        .isPresent())
                .findFirst();
    }

    /** Whether everyday work, which changes with what is sold later, leaves enough days as well. */
    private static boolean relieves(Person person, Plan after, CheckContext context) {
        if (person.routine().isEmpty()) {
            return true;
        }
        Projection projection = Projection.of(after);
        return context.circumstances().ahead(after.year()).stream()
                .noneMatch(month -> projection.capacity(person, month).isOverloaded());
    }

    private static boolean isOwner(Person person, Action action) {
        return action.owner().filter(person.id()::equals).isPresent();
    }

    private static Stream<List<Change>> handovers(
            Action action, Person person, CheckContext context) {
        return Workload.of(context).isEnoughWithout(action, person.id())
                ? context.plan().resources().people().stream()
                        .map(Person::id)
                        .filter(it -> !it.equals(person.id()))
                        .filter(it -> Workload.of(context).canTakeOver(action, person.id(), it))
                        .filter(it -> Skills.of(context).canTakeOver(action, person.id(), it))
                        .map(
                                it ->
                                        List.of(
                                                new ActionRevision.Reassign(
                                                        action.id(), person.id(), it)))
                : Stream.empty();
    }

    private static Stream<List<Change>> delays(Action action, Person person, CheckContext context) {
        return IntStream.rangeClosed(1, context.slack().months(action))
                .filter(later -> Workload.of(context).isEnoughLater(action, later, person.id()))
                .boxed()
                .flatMap(later -> new ActionWithTerms(context.plan(), action).by(later).stream());
    }
}
