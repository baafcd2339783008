package vn.aop.core.review;

/** Where a goal stands. */
public enum GoalStatus {
    /** The target is reached and cannot be lost again, or the year is over with it reached. */
    MET,
    /** The landing keeps to the target. */
    ON_TRACK,
    /** The landing misses the target by no more than the goal's tolerance. */
    AT_RISK,
    /** The landing misses the target by more than the goal's tolerance, or the year is over. */
    OFF_TRACK,
    /** Target or landing is undefined, so nothing can be said. */
    UNKNOWN
}
