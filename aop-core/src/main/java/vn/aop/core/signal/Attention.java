package vn.aop.core.signal;

/**
 * What a number asks of people, in one word: decided from how it stands to its target and from
 * whether that may be chance.
 *
 * <p>Nobody has to decide because of a month that may be chance, nor because of a difference that
 * the owner tolerates and that is not missed. The table stands in {@code docs/formulas/signal.md}.
 */
public enum Attention {
    /** Nothing is to be done. */
    FINE,
    /** To be looked at again: missed and perhaps by chance, or kept although something changed. */
    WATCH,
    /** Missed, and not by chance. */
    DECIDE,
    /** Missed within the tolerance, and too few months to tell whether by chance. */
    TOO_FEW_MONTHS;

    /**
     * Returns what a number asks.
     *
     * @param standing how it stands to its target
     * @param evidence what its months tell
     */
    public static Attention of(ToTarget standing, Evidence evidence) {
        return switch (standing) {
            case SETTLED -> FINE;
            case KEPT -> evidence == Evidence.WORSE ? WATCH : FINE;
            case MISSED_WITHIN ->
                    switch (evidence) {
                        case WORSE -> DECIDE;
                        case TOO_EARLY -> TOO_FEW_MONTHS;
                        case BETTER, CHANCE, NONE -> WATCH;
                    };
            case MISSED_BEYOND ->
                    switch (evidence) {
                        case WORSE, NONE -> DECIDE;
                        case BETTER, CHANCE, TOO_EARLY -> WATCH;
                    };
        };
    }
}
