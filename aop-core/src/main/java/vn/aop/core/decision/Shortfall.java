package vn.aop.core.decision;

/**
 * What a proposal has too little of, told by the criterion that asks for it; remedies answer it.
 */
public enum Shortfall {
    /** Money that a budget line still has free. */
    ROOM,
    /** A line that may be raised: its limit is hard. */
    LIMIT,
    /** A reserve that is kept for risks. */
    RESERVE,
    /** Money of a running cost that would be spent anyway. */
    RUNNING,
    /** Sales that pay back what is spent. */
    RETURN,
    /** A word on how much more is sold, where nobody knows; what pays back can be asked for. */
    RISE,
    /** Cash above the least that must be there. */
    CASH,
    /** Goods to sell. */
    STOCK,
    /** Goods that last as long as they should. */
    COVER,
    /** Days of people. */
    DAYS;

    /** Returns whether it is sales, or a word on them. */
    public boolean isOfSales() {
        return this == RETURN || this == RISE;
    }

    /** Returns whether the budget lacks it. */
    public boolean isOfBudget() {
        return this == ROOM || this == LIMIT || this == RESERVE || this == RUNNING;
    }
}
