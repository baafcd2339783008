package vn.aop.core.change;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.aop.core.capacity.PersonMonth;
import vn.aop.core.figures.Span;
import vn.aop.core.plan.Plan;
import vn.aop.core.projection.Projection;
import vn.aop.core.resource.Person;

/**
 * Somebody's days before and after.
 *
 * @param person who, as she or he is after
 * @param daysPerMonth person-days a month that each plan may use; empty where it has nobody of that
 *     id
 * @param overload person-days asked for beyond those available, from then on
 * @param effort person-days asked for over the year, of actions and of everyday work
 */
public record PersonTrade(
        Person person,
        BeforeAfter<Optional<BigDecimal>> daysPerMonth,
        BeforeAfter<BigDecimal> overload,
        BeforeAfter<BigDecimal> effort) {

    public PersonTrade {
        requireNonNull(person, "person");
        requireNonNull(daysPerMonth, "daysPerMonth");
        requireNonNull(overload, "overload");
        requireNonNull(effort, "effort");
    }

    /** Returns whether other days are there, others are asked for, or others are too many. */
    public boolean isDifferent() {
        return !daysPerMonth.isSame()
                || effort.before().compareTo(effort.after()) != 0
                || overload.before().compareTo(overload.after()) != 0;
    }

    /**
     * Returns that of everybody in either plan, in order, with who is overloaded in some months.
     */
    static List<PersonTrade> all(BeforeAfter<Projection> versions, Span ahead) {
        Projection before = versions.before();
        Projection after = versions.after();
        Map<String, Person> people = new LinkedHashMap<>();
        before.plan().resources().people().forEach(it -> people.put(it.id(), it));
        after.plan().resources().people().forEach(it -> people.put(it.id(), it));
        return people.values().stream()
                .map(
                        it ->
                                new PersonTrade(
                                        it,
                                        new BeforeAfter<>(
                                                daysPerMonth(before.plan(), it),
                                                daysPerMonth(after.plan(), it)),
                                        new BeforeAfter<>(
                                                overload(before, it, ahead),
                                                overload(after, it, ahead)),
                                        new BeforeAfter<>(effort(before, it), effort(after, it))))
                .toList();
    }

    private static Optional<BigDecimal> daysPerMonth(Plan plan, Person person) {
        return plan.resources().person(person.id()).map(Person::daysPerMonth);
    }

    private static BigDecimal overload(Projection year, Person person, Span ahead) {
        return months(year, person)
                .filter(it -> ahead.contains(it.month()))
                .map(PersonMonth::overload)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal effort(Projection year, Person person) {
        return months(year, person)
                .map(PersonMonth::effort)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Stream<PersonMonth> months(Projection year, Person person) {
        return year.plan().resources().person(person.id()).stream()
                .flatMap(
                        own ->
                                year.plan().year().months().stream()
                                        .map(month -> year.capacity(own, month)));
    }
}
