package vn.aop.core.figures;

/** What a metric counts. */
public enum Unit {
    /** An amount in the plan's currency. */
    MONEY,
    /** A pure number: a ratio of two amounts, or a number written in a metric. */
    RATIO,
    /** A number of days. */
    DAYS
}
