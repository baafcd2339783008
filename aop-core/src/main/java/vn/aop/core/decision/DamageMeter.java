package vn.aop.core.decision;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

/**
 * Measures {@link GoalDamage} against one plan, as often as need be: what stays the same is
 * computed once, and cash and stock only where a goal speaks of them. Where the plan does not know
 * all of its sales, a goal stands nowhere, and what it loses is told over the months that are
 * known.
 */
public final class DamageMeter {

    private final boolean speaksOfBalances;
    private final Span year;
    private final List<Standing> standings;

    /** Where a goal stands in the plan as it is. */
    private record Standing(
            Goal goal, Value was, Optional<BigDecimal> target, boolean isYearKnown) {

        /** By how many places the goal's status gets worse. */
        int falls(Value is) {
            if (!isYearKnown) {
                return 0;
            }
            GoalStatus early = GoalStatus.of(goal, target, was.number());
            GoalStatus late = GoalStatus.of(goal, target, is.number());
            return late.isWorseThan(early) ? late.compareTo(early) : 0;
        }

        BigDecimal loss(Value is) {
            Value moved = goal.bound() == Bound.AT_LEAST ? was.minus(is) : is.minus(was);
            return moved.number()
                    .flatMap(
                            number ->
                                    target.filter(it -> it.signum() != 0)
                                            .map(it -> number.divide(it.abs(), Value.PRECISION)))
                    .map(it -> it.max(BigDecimal.ZERO))
                    .orElse(BigDecimal.ZERO);
        }
    }

    public DamageMeter(Projection before) {
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
                                        new Standing(
                                                goal,
                                                goal.metric().value(source, year),
                                                GoalTarget.of(plan, goal).value().number(),
                                                before.isYearKnown(goal.metric())))
                        .toList();
    }

    private MetricSource source(Projection projection) {
        MetricSource known = MetricSource.of(projection.figures(), Origin.Kind.PROJECTION);
        MetricSource balances = projection.source();
        return speaksOfBalances
                ? (selection, span) ->
                        (selection.isBalance() ? balances : known).term(selection, span)
                : known;
    }

    /** Returns the figures of another version of the plan. */
    public MetricSource source(Plan after) {
        return source(Projection.of(after));
    }

    /** Returns what the goals lose in another version of the plan. */
    public GoalDamage of(Plan after) {
        return of(Projection.of(after));
    }

    /** Returns what the goals lose in another version of the plan, projected. */
    public GoalDamage of(Projection after) {
        return of(source(after));
    }

    /** Returns what the goals lose where the year brings other figures. */
    public GoalDamage of(MetricSource source) {
        List<Integer> falls = new ArrayList<>();
        List<BigDecimal> losses = new ArrayList<>();
        for (Standing standing : standings) {
            Value is = standing.goal().metric().value(source, year);
            falls.add(standing.falls(is));
            losses.add(standing.loss(is));
        }
        return new GoalDamage(falls, losses);
    }
}
