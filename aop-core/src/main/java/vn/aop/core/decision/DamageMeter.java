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
 * Measures {@link GoalDamage} against one plan many times: what stays the same is computed once,
 * and cash and stock only where a goal speaks of them.
 */
final class DamageMeter {

    private final List<Goal> goals;
    private final boolean speaksOfBalances;
    private final Span year;
    private final List<Value> was = new ArrayList<>();
    private final List<Optional<BigDecimal>> targets = new ArrayList<>();
    private final List<GoalStatus> statuses = new ArrayList<>();

    DamageMeter(Projection before) {
        Plan plan = before.plan();
        this.goals = plan.goals().stream().sorted(GoalDamage.ORDER).toList();
        this.speaksOfBalances =
                goals.stream()
                        .flatMap(goal -> goal.metric().selections().stream())
                        .anyMatch(Selection::isBalance);
        MetricSource source = source(before);
        this.year = plan.year().span();
        for (Goal goal : goals) {
            Value value = goal.metric().value(source, year);
            Optional<BigDecimal> target = GoalTarget.of(plan, goal).value().number();
            was.add(value);
            targets.add(target);
            statuses.add(GoalStatus.of(goal, target, value.number()));
        }
    }

    private MetricSource source(Projection projection) {
        return speaksOfBalances
                ? projection.source()
                : MetricSource.of(projection.figures(), Origin.Kind.PROJECTION);
    }

    /** Returns the figures of another version of the plan. */
    MetricSource source(Plan after) {
        return source(Projection.of(after));
    }

    /** Returns what the goals lose in another version of the plan. */
    GoalDamage of(Plan after) {
        return of(source(after));
    }

    /** Returns what the goals lose where the year brings other figures. */
    GoalDamage of(MetricSource source) {
        List<Integer> worse = new ArrayList<>();
        List<BigDecimal> losses = new ArrayList<>();
        for (int i = 0; i < goals.size(); i++) {
            Goal goal = goals.get(i);
            Value is = goal.metric().value(source, year);
            GoalStatus late = GoalStatus.of(goal, targets.get(i), is.number());
            GoalStatus early = statuses.get(i);
            worse.add(late.isWorseThan(early) ? late.compareTo(early) : 0);
            losses.add(loss(i, is));
        }
        return new GoalDamage(worse, losses);
    }

    private BigDecimal loss(int index, Value is) {
        boolean atLeast = goals.get(index).bound() == Bound.AT_LEAST;
        Value moved = atLeast ? was.get(index).minus(is) : is.minus(was.get(index));
        return moved.number()
                .flatMap(
                        number ->
                                targets.get(index)
                                        .filter(it -> it.signum() != 0)
                                        .map(it -> number.divide(it.abs(), Value.PRECISION)))
                .map(it -> it.max(BigDecimal.ZERO))
                .orElse(BigDecimal.ZERO);
    }
}
