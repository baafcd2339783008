package vn.aop.core.check.rules.resources;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.aop.core.action.Action;
import vn.aop.core.capacity.PersonMonth;
import vn.aop.core.check.CheckContext;

/** Whose days are left for what. */
final class Workload {

    private final Map<String, List<PersonMonth>> months;

    /** Returns whose days a plan leaves. */
    static Workload of(CheckContext context) {
        return context.derived(Workload.class, it -> new Workload(it.capacity()));
    }

    Workload(List<PersonMonth> capacity) {
        this.months = capacity.stream().collect(Collectors.groupingBy(it -> it.person().id()));
    }

    /** Returns the person-days that an action takes of somebody in a month. */
    static BigDecimal days(Action action, String person, YearMonth month) {
        return action.running().contains(month)
                ? action.effort()
                        .getOrDefault(person, BigDecimal.ZERO)
                        .multiply(action.paceIn(month))
                : BigDecimal.ZERO;
    }

    /** Returns what the plan takes of somebody, month by month. */
    List<PersonMonth> months(String person) {
        return months.getOrDefault(person, List.of());
    }

    /** Returns whether somebody has the days to do another's part of an action as well. */
    boolean canTakeOver(Action action, String source, String target) {
        return months.getOrDefault(target, List.of()).stream()
                .allMatch(
                        it ->
                                it.person().daysPerMonth().signum() > 0
                                        && it.left().compareTo(days(action, source, it.month()))
                                                >= 0);
    }

    /** Returns whether somebody has enough days left once an action is given to others. */
    boolean isEnoughWithout(Action action, String person) {
        return requireNonNull(months.get(person)).stream()
                .allMatch(it -> it.overload().compareTo(days(action, person, it.month())) <= 0);
    }

    /**
     * Returns whether an action that begins some months later leaves a person enough days, and
     * takes no more of anybody else than there is.
     */
    boolean isEnoughLater(Action action, int later, String person) {
        return action.effort().keySet().stream()
                .flatMap(id -> requireNonNull(months.get(id)).stream())
                .allMatch(it -> isEnoughLater(action, later, it, person));
    }

    private static boolean isEnoughLater(
            Action action, int later, PersonMonth month, String person) {
        String id = month.person().id();
        BigDecimal effort =
                month.effort()
                        .subtract(days(action, id, month.month()))
                        .add(days(action, id, month.month().minusMonths(later)));
        BigDecimal most =
                id.equals(person)
                        ? month.person().daysPerMonth()
                        : month.person().daysPerMonth().max(month.effort());
        return effort.compareTo(most) <= 0;
    }
}
