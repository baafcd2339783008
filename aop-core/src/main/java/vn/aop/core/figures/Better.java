package vn.aop.core.figures;

/** What is good for the business when an amount differs from the plan. */
public enum Better {
    MORE,
    LESS,
    /** Neither: more borrowed or bought than planned is no success, and no failure by itself. */
    NEITHER
}
