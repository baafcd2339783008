package vn.aop.cases.actuals.mapping;

/** What happens to rows whose date lies outside the fiscal year of the plan. */
public enum OtherYears {

    /** They are mistakes and are rejected. */
    REJECT,

    /** They are left aside and counted, for example where one export covers two years. */
    IGNORE
}
