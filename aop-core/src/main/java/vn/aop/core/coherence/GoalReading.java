package vn.aop.core.coherence;

/** How the goals on amounts are taken. */
public enum GoalReading {
    /** As they are written: at least, or at most. */
    AS_WRITTEN,
    /**
     * As if each amount that is to be reached were reached exactly: what the goals force if the
     * year lands on them. Ceilings and ratios stay as they are written.
     */
    EXACTLY
}
