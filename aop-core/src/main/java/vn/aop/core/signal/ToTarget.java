package vn.aop.core.signal;

/** How a number stands to its target, whatever its status is called: the part of the tolerance. */
public enum ToTarget {
    /** It is reached for good. */
    SETTLED,
    /** It keeps to its target. */
    KEPT,
    /** It misses its target within the tolerance. */
    MISSED_WITHIN,
    /** It misses its target by more than the tolerance. */
    MISSED_BEYOND
}
