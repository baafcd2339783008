package vn.aop.core.change;

import vn.aop.core.figures.MetricSource;
import vn.aop.core.figures.Value;
import vn.aop.core.goal.Goal;
import vn.aop.core.plan.Plan;
import vn.aop.core.projection.Bridges;
import vn.aop.core.projection.GoalTarget;
import vn.aop.core.projection.Projection;

/**
 * Where a plan leads its goals; what all of them stand on is worked out once.
 *
 * @param plan the plan
 * @param source its planned figures, cash and stock
 * @param bridges the way from last year to it
 */
record Foreseen(Plan plan, MetricSource source, Bridges bridges) {

    static Foreseen by(Projection projection) {
        return new Foreseen(projection.plan(), projection.source(), Bridges.of(projection));
    }

    Value planned(Goal goal) {
        return goal.metric().value(source, plan.year().span());
    }

    Value target(Goal goal) {
        return GoalTarget.of(plan, goal).value();
    }

    Value coverage(Goal goal) {
        return bridges.coverage(goal).value();
    }
}
