package vn.aop.core.coherence;

import java.math.BigDecimal;
import vn.aop.core.figures.Bound;
import vn.aop.core.goal.Goal;

/**
 * A goal as linear programming knows it: a ratio of linear forms that should be at least or at most
 * a level.
 */
record GoalConstraint(Goal goal, Ratio ratio, BigDecimal level) {

    /** Returns what the goal asks of revenue. A ceiling stays a ceiling under every reading. */
    Programme.Constraint as(GoalReading reading) {
        LinearForm above = ratio.above(level);
        boolean atLeast = goal.bound() == Bound.AT_LEAST;
        boolean exactly = reading == GoalReading.EXACTLY && ratio.isAmount() && atLeast;
        return new Programme.Constraint(
                atLeast ? above : above.negated(),
                exactly
                        ? Programme.Constraint.Kind.EXACTLY_ZERO
                        : Programme.Constraint.Kind.ZERO_OR_MORE);
    }
}
