package vn.aop.core.decision;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.aop.core.figures.Bound;
import vn.aop.core.figures.MetricSource;
import vn.aop.core.figures.Origin;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Value;
import vn.aop.core.goal.Goal;
import vn.aop.core.goal.GoalStatus;
import vn.aop.core.plan.Plan;
import vn.aop.core.projection.GoalTarget;
import vn.aop.core.projection.Projection;
import vn.aop.core.text.Message;

/**
 * Measures {@link GoalDamage} against one plan, as often as need be: what stays the same is
 * computed once, and cash and stock only where a goal speaks of them. Where the plan does not know
 * all of its sales, a goal stands nowhere, and what it loses is told over the months that are
 * known; it is unknown where the other version leaves other sales unknown.
 */
public final class DamageMeter {

    private final Projection before;
    private final boolean speaksOfBalances;
    private final Span year;
    private final List<GoalStanding> standings;

    /** Where a goal stands in the plan as it is. */
    private record GoalStanding(Goal goal, Value was, Value targetLevel, boolean isYearKnown) {

        Optional<BigDecimal> target() {
            return targetLevel.number();
        }

        /** By how many places the goal's status gets worse. */
        int falls(Value is) {
            if (!isYearKnown) {
                return 0;
            }
            GoalStatus early = GoalStatus.of(goal, target(), was.number());
            GoalStatus late = GoalStatus.of(goal, target(), is.number());
            return late.isWorseThan(early) ? late.compareTo(early) : 0;
        }

        BigDecimal loss(Value is) {
            return moved(is)
                    .number()
                    .flatMap(number -> target().map(it -> number.divide(size(it), Value.PRECISION)))
                    .map(it -> it.max(BigDecimal.ZERO))
                    .orElse(BigDecimal.ZERO);
        }

        /**
         * Of a target of 0 nothing is a share: then it is one of what was planned, or all of it.
         */
        private BigDecimal size(BigDecimal target) {
            return Stream.of(Optional.of(target), was.number())
                    .flatMap(Optional::stream)
                    .filter(it -> it.signum() != 0)
                    .map(BigDecimal::abs)
                    .findFirst()
                    .orElse(BigDecimal.ONE);
        }

        /** Of a level that nobody knows a loss is no share that anybody knows. */
        Optional<Message> whyNoShare(Value is) {
            boolean loses = moved(is).isPositive();
            return loses ? targetLevel.whyUndefined() : Optional.empty();
        }

        private Value moved(Value is) {
            return goal.bound() == Bound.AT_LEAST ? was.minus(is) : is.minus(was);
        }
    }

    public DamageMeter(Projection before) {
        this.before = before;
        Plan plan = before.plan();
        List<Goal> goals = plan.goals().stream().sorted(GoalDamage.ORDER).toList();
        this.speaksOfBalances =
                goals.stream()
                        .flatMap(goal -> goal.metric().selections().stream())
                        .anyMatch(Selection::isBalance);
        this.year = plan.year().span();
        MetricSource source = source(before);
        this.standings =
                goals.stream()
                        .map(
                                goal ->
                                        new GoalStanding(
                                                goal,
                                                goal.metric().value(source, year),
                                                GoalTarget.of(plan, goal).value(),
                                                before.isYearKnown(goal.metric())))
                        .toList();
    }

    /** Returns the figures of another version of the plan. */
    public MetricSource source(Projection projection) {
        MetricSource known =
                projection.estimate().isPresent()
                        ? projection.sums()
                        : MetricSource.of(projection.figures(), Origin.Kind.PROJECTION);
        MetricSource balances = projection.source();
        return speaksOfBalances
                ? (selection, span) ->
                        (selection.isBalance() ? balances : known).term(selection, span)
                : known;
    }

    /** Returns what the goals lose in another version of the plan. */
    public GoalDamage of(Plan after) {
        return of(before.changedTo(after));
    }

    /** Returns what the goals lose in another version of the plan, projected. */
    public GoalDamage of(Projection after) {
        return of(source(after), unknown(after));
    }

    /**
     * Returns for each goal, in their order, why nobody knows what it loses in another version of
     * the plan: it leaves other sales unknown. Empty where it leaves the same.
     */
    public List<Optional<Message>> unknown(Projection after) {
        return standings.stream()
                .map(it -> before.whyChangeUnknown(it.goal().metric(), after))
                .toList();
    }

    /**
     * Returns what the goals lose where the year brings other figures.
     *
     * @param source the figures
     * @param unknown for each goal why nobody knows what it loses
     */
    public GoalDamage of(MetricSource source, List<Optional<Message>> unknown) {
        List<Integer> falls = new ArrayList<>();
        List<BigDecimal> losses = new ArrayList<>();
        List<Optional<Message>> why = new ArrayList<>();
        for (int i = 0; i < standings.size(); i++) {
            GoalStanding standing = standings.get(i);
            Value is = standing.goal().metric().value(source, year);
            falls.add(standing.falls(is));
            losses.add(standing.loss(is));
            why.add(unknown.get(i).or(() -> standing.whyNoShare(is)));
        }
        return new GoalDamage(falls, losses, why);
    }
}
