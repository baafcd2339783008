package vn.aop.core.review;

/** How a KPI does in a month. */
public enum KpiStatus {
    /** It keeps to its target, or misses it by no more than the amber tolerance. */
    GREEN,
    /** It misses its target by more than the amber and no more than the red tolerance. */
    AMBER,
    /** It misses its target by more than the red tolerance. */
    RED,
    /** It is looked at by the quarter, and the quarter is not over. */
    NOT_DUE,
    /** It has no target to be held against. */
    NO_TARGET,
    /** It has a target and is not judged yet: the records stop before the month is over. */
    MONTH_OPEN,
    /** It has a target, but value or target is undefined this month. */
    UNKNOWN
}
