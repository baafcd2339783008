package vn.aop.core.capacity;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.aop.core.action.Action;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Plan;
import vn.aop.core.resource.Person;

/**
 * How much of a person's time the plan takes in a month: {@code left = days available − Σ effort of
 * the actions that run}.
 *
 * @param person the person
 * @param month the month
 * @param effort person-days that the running actions take
 */
public record PersonMonth(Person person, YearMonth month, BigDecimal effort) {

    public PersonMonth {
        requireNonNull(person, "person");
        requireNonNull(month, "month");
        requireNonNull(effort, "effort");
    }

    /** Returns what a plan asks of a person in a month. */
    public static PersonMonth of(Plan plan, Person person, YearMonth month) {
        return of(plan.actions(), person, month);
    }

    private static PersonMonth of(List<Action> actions, Person person, YearMonth month) {
        BigDecimal effort =
                actions.stream()
                        .filter(action -> action.running().contains(month))
                        .map(action -> days(action, person, month))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new PersonMonth(person, month, effort);
    }

    private static BigDecimal days(Action action, Person person, YearMonth month) {
        return action.effort()
                .getOrDefault(person.id(), BigDecimal.ZERO)
                .multiply(action.paceIn(month));
    }

    /** Returns what a plan asks of every person in every month, person by person. */
    public static List<PersonMonth> all(Plan plan) {
        Map<String, List<Action>> work = new HashMap<>();
        for (Action action : plan.actions()) {
            action.effort()
                    .keySet()
                    .forEach(id -> work.computeIfAbsent(id, it -> new ArrayList<>()).add(action));
        }
        List<YearMonth> months = plan.year().months();
        return plan.resources().people().stream()
                .flatMap(
                        person ->
                                months.stream()
                                        .map(
                                                month ->
                                                        of(
                                                                work.getOrDefault(
                                                                        person.id(), List.of()),
                                                                person,
                                                                month)))
                .toList();
    }

    /** Returns the person-days that are left; negative where the plan asks for too much. */
    public BigDecimal left() {
        return person.daysPerMonth().subtract(effort);
    }

    /** Returns the person-days asked for beyond those available, 0 where there are enough. */
    public BigDecimal overload() {
        return left().negate().max(BigDecimal.ZERO);
    }

    /** Returns effort ÷ days available, empty for a person without days. */
    public Optional<BigDecimal> load() {
        return person.daysPerMonth().signum() == 0
                ? Optional.empty()
                : Optional.of(effort.divide(person.daysPerMonth(), Value.PRECISION));
    }

    /** Returns whether the {@link #load} reaches a share; a person without days has none. */
    public boolean isLoaded(BigDecimal share) {
        BigDecimal days = person.daysPerMonth();
        return days.signum() > 0 && effort.compareTo(share.multiply(days)) >= 0;
    }

    /** Returns whether the plan asks for more days than the person has. */
    public boolean isOverloaded() {
        return left().signum() < 0;
    }
}
