package vn.aop.core.check;

/** Which planned figures look better than they are where a rule finds something. */
public enum Doubt {
    /** Cash: something that must be paid is not. */
    CASH,
    /** Profit and margin: a cost is missing, or last year never showed the like. */
    PROFIT
}
