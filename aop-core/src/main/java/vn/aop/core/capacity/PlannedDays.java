package vn.aop.core.capacity;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import vn.aop.core.action.Action;
import vn.aop.core.figures.MetricSource;
import vn.aop.core.plan.Plan;
import vn.aop.core.resource.Person;

/**
 * What a plan asks of its people, month by month: the days of its actions and those of everyday
 * work. Source: {@code docs/formulas/capacity.md}.
 */
public final class PlannedDays {

    private final Plan plan;
    private final Supplier<MetricSource> planned;

    /**
     * Makes the days of a plan.
     *
     * @param plan the plan
     * @param planned its planned sums, by which routines go; asked only where somebody has one
     */
    public PlannedDays(Plan plan, Supplier<MetricSource> planned) {
        this.plan = requireNonNull(plan, "plan");
        this.planned = requireNonNull(planned, "planned");
    }

    /** Returns what is asked of a person in a month. */
    public PersonMonth of(Person person, YearMonth month) {
        return of(plan.actions(), person, month);
    }

    /** Returns what is asked of every person in every month, person by person. */
    public List<PersonMonth> all() {
        Map<String, List<Action>> work = new HashMap<>();
        for (Action action : plan.actions()) {
            action.effort()
                    .keySet()
                    .forEach(id -> work.computeIfAbsent(id, it -> new ArrayList<>()).add(action));
        }
        List<PersonMonth> all = new ArrayList<>();
        for (Person person : plan.resources().people()) {
            List<Action> own = work.getOrDefault(person.id(), List.of());
            plan.year().months().forEach(month -> all.add(of(own, person, month)));
        }
        return List.copyOf(all);
    }

    private PersonMonth of(List<Action> actions, Person person, YearMonth month) {
        BigDecimal taken =
                actions.stream()
                        .filter(action -> action.running().contains(month))
                        .map(action -> days(action, person, month))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new PersonMonth(
                person, month, taken, person.routine().map(it -> it.days(planned.get(), month)));
    }

    private static BigDecimal days(Action action, Person person, YearMonth month) {
        return action.effort()
                .getOrDefault(person.id(), BigDecimal.ZERO)
                .multiply(action.paceIn(month));
    }
}
