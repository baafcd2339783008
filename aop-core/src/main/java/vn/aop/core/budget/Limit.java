package vn.aop.core.budget;

/** How binding the amounts of a budget line are. */
public enum Limit {
    /** Must not be passed. */
    HARD,
    /** May be passed, with a reason. */
    SOFT,
    /** Kept for the responses to risks. */
    RESERVE
}
