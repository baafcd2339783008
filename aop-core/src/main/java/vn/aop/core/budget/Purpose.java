package vn.aop.core.budget;

/** Whether a budget line keeps the business running or serves this year's goals. */
public enum Purpose {
    /** Rent, payroll and the like: spent whatever the goals are. */
    RUNNING,
    /** Spent for the goals that the line names. */
    GOALS,
    /**
     * Money of lenders and owners, and taxes: no cost of what the business does, and no part of
     * operating profit. Every such line that names no goals.
     */
    FLOW
}
