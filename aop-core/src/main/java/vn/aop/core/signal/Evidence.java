package vn.aop.core.signal;

/** What the months tell beside the tolerance. */
public enum Evidence {
    /** The month, or all of them together, is worse than chance explains. */
    WORSE,
    /** The month is better than chance explains. */
    BETTER,
    /** The month may have come by chance. */
    CHANCE,
    /** There are too few months to tell. */
    TOO_EARLY,
    /** Months do not tell: there is nothing to hold them against. */
    NONE
}
