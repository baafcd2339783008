package vn.aop.core.resource;

/** The year's policy on hiring. */
public enum Hiring {
    /** Nobody is hired this year. */
    NONE,
    /** Hiring is possible. */
    POSSIBLE
}
