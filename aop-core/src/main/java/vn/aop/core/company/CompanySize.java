package vn.aop.core.company;

/** The size of a company: the same thinking, other thresholds. */
public enum CompanySize {
    SMALL,
    LARGE
}
