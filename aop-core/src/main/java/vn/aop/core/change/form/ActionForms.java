package vn.aop.core.change.form;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.aop.core.action.Action;
import vn.aop.core.action.BudgetUse;
import vn.aop.core.action.Effect;
import vn.aop.core.action.Milestone;
import vn.aop.core.figures.Decimal;
import vn.aop.core.figures.FiscalYear;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Plan;

/** The forms that changes give to an action. */
public final class ActionForms {

    private ActionForms() {}

    /** Some months later; milestones move along. */
    public static Action later(Action action, int months) {
        Span running =
                new Span(
                        action.running().from().plusMonths(months),
                        action.running().to().plusMonths(months));
        List<Milestone> milestones =
                action.milestones().stream()
                        .map(it -> new Milestone(it.name(), it.month().plusMonths(months)))
                        .toList();
        SortedMap<YearMonth, BigDecimal> pace = new TreeMap<>();
        action.pace().forEach((month, share) -> pace.put(month.plusMonths(months), share));
        return action.toBuilder().running(running).milestones(milestones).pace(pace).build();
    }

    /**
     * Until the month before one in which it runs, with the money of the months that are left.
     * Money is told for the year, so only months of the year share it. A lasting lift that is still
     * growing stays as it is then: nobody works on it any more.
     */
    public static Action until(Action action, YearMonth stops, FiscalYear year) {
        Span running = new Span(action.running().from(), stops.minusMonths(1));
        BigDecimal share = share(action, action, running, year);
        return action.toBuilder()
                .running(running)
                .milestones(
                        action.milestones().stream()
                                .filter(it -> it.month().isBefore(stops))
                                .toList())
                .uses(uses(action, share))
                .effects(action.effects().stream().map(it -> reached(it, running)).toList())
                .pace(action.pace().headMap(stops))
                .build();
    }

    /**
     * From a month on in which it runs to its end, with the money of the months that are left: only
     * months of the year share it, as in {@link #until}. Lifts begin to grow in that month.
     */
    public static Action since(Action action, YearMonth first, FiscalYear year) {
        Span running = new Span(first, action.running().to());
        SortedMap<YearMonth, BigDecimal> pace = new TreeMap<>(action.pace().tailMap(first));
        if (!action.pace().isEmpty()) {
            pace.put(first, action.paceIn(first));
        }
        return action.toBuilder()
                .running(running)
                .milestones(
                        action.milestones().stream()
                                .filter(it -> !it.month().isBefore(first))
                                .toList())
                .uses(uses(action, share(action, action, running, year)))
                .pace(pace)
                .build();
    }

    /**
     * Some months later, with what its months of the year then take: money is told for the year,
     * and of an action that runs on past its end the next year pays for the rest.
     */
    public static Action later(Action action, int months, FiscalYear year) {
        Action moved = later(action, months);
        return moved.withUses(uses(action, share(action, moved, moved.running(), year)));
    }

    /** How much of the money of an action is left in the months of a span of another form of it. */
    private static BigDecimal share(Action before, Action after, Span span, FiscalYear year) {
        BigDecimal all = weight(before, before.running(), year);
        return all.signum() == 0
                ? BigDecimal.ONE
                : weight(after, span, year).divide(all, Value.PRECISION);
    }

    /** How much an action runs in the months of a span within the year: the sum of its paces. */
    private static BigDecimal weight(Action action, Span span, FiscalYear year) {
        return span.months().stream()
                .filter(year::contains)
                .map(action::paceIn)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * At another pace from a month on, in which it runs: days and effects of those months, and the
     * money in proportion.
     */
    public static Action paced(Action action, BigDecimal factor, YearMonth from, FiscalYear year) {
        SortedMap<YearMonth, BigDecimal> pace = new TreeMap<>(action.pace().headMap(from));
        pace.put(from, Decimal.plain(action.paceIn(from).multiply(factor)));
        action.pace()
                .tailMap(from.plusMonths(1))
                .forEach((month, share) -> pace.put(month, Decimal.plain(share.multiply(factor))));
        Action paced = action.toBuilder().pace(pace).build();
        return paced.withUses(uses(paced, share(action, paced, paced.running(), year)));
    }

    private static Effect reached(Effect effect, Span running) {
        int months = running.months().size();
        boolean grows = effect.rampMonths() > months;
        if (!grows || effect.duration() == Effect.Duration.WHILE_RUNNING) {
            return effect;
        }
        return new Effect(
                effect.channel(),
                effect.group(),
                Decimal.plain(effect.liftIn(running, running.to())),
                months,
                effect.duration());
    }

    /** Money, days and effects multiplied by a factor. */
    public static Action scaled(Action action, BigDecimal factor) {
        Map<String, BigDecimal> effort =
                action.effort().entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey,
                                        it -> Decimal.plain(it.getValue().multiply(factor))));
        List<Effect> effects =
                action.effects().stream()
                        .map(
                                it ->
                                        new Effect(
                                                it.channel(),
                                                it.group(),
                                                Decimal.plain(it.lift().multiply(factor)),
                                                it.rampMonths(),
                                                it.duration()))
                        .toList();
        return action.toBuilder()
                .uses(uses(action, factor))
                .effort(effort)
                .effects(effects)
                .build();
    }

    /** Whether a factor would take more from revenue than all of it. */
    public static boolean isBeyondAll(Action action, BigDecimal factor) {
        return action.effects().stream()
                .anyMatch(it -> it.lift().multiply(factor).compareTo(BigDecimal.ONE.negate()) < 0);
    }

    /** Somebody's days, and the action where she or he owns it, given to somebody else. */
    public static Action reassigned(Action action, String source, String target) {
        Map<String, BigDecimal> effort = new TreeMap<>(action.effort());
        Optional.ofNullable(effort.remove(source))
                .ifPresent(days -> effort.merge(target, days, BigDecimal::add));
        Optional<String> owner = action.owner().map(it -> it.equals(source) ? target : it);
        return action.toBuilder().owner(owner).effort(effort).build();
    }

    public static boolean isWorkOf(Action action, String person) {
        return action.effort().containsKey(person)
                || action.owner().filter(person::equals).isPresent();
    }

    /** The ids of the other actions that wait for one, if some do. */
    public static Optional<List<String>> waitingFor(Plan plan, String action) {
        List<String> waiting =
                plan.actions().stream()
                        .filter(it -> it.after().contains(action))
                        .map(Action::id)
                        .filter(it -> !it.equals(action))
                        .toList();
        return Optional.of(waiting).filter(it -> !it.isEmpty());
    }

    private static List<BudgetUse> uses(Action action, BigDecimal share) {
        return action.uses().stream()
                .map(
                        it ->
                                new BudgetUse(
                                        it.line(),
                                        it.amount().multipliedBy(share, RoundingMode.HALF_UP)))
                .toList();
    }
}
