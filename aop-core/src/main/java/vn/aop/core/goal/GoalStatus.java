package vn.aop.core.goal;

import java.math.BigDecimal;
import java.util.Optional;

/** Where a goal stands. */
public enum GoalStatus {
    /** The target is reached and cannot be lost again, or the year is over with it reached. */
    MET,
    /** What is expected at the end of the year keeps to the target. */
    ON_TRACK,
    /** What is expected misses the target by no more than the goal's tolerance. */
    AT_RISK,
    /** What is expected misses the target by more than the tolerance, or the year is over. */
    OFF_TRACK,
    /** The target, or what is expected, is undefined, so nothing can be said. */
    UNKNOWN;

    /**
     * Returns where a goal stands while the year is not over.
     *
     * @param goal whose side and tolerance count; at risk is up to its {@link Leeway}
     * @param target its target level, empty where undefined
     * @param expected its metric at the end of the year as planned or forecast, empty where
     *     undefined
     */
    public static GoalStatus of(
            Goal goal, Optional<BigDecimal> target, Optional<BigDecimal> expected) {
        if (target.isEmpty() || expected.isEmpty()) {
            return UNKNOWN;
        }
        if (goal.bound().isKept(expected.get(), target.get())) {
            return ON_TRACK;
        }
        BigDecimal furthest = goal.bound().loosened(target.get(), goal.tolerance());
        return goal.bound().isKept(expected.get(), furthest) ? AT_RISK : OFF_TRACK;
    }

    /** Returns whether this is a worse place than another; unknown is neither. */
    public boolean isWorseThan(GoalStatus other) {
        return this != UNKNOWN && other != UNKNOWN && compareTo(other) > 0;
    }
}
