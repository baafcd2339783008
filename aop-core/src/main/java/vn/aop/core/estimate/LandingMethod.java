package vn.aop.core.estimate;

import java.util.List;
import java.util.Locale;

/**
 * The ways of saying how the rest of the year will go.
 *
 * <p>What the year has done so far against plan or last year is carried on in part: a quarter of it
 * after one or two months, half of it after three or four, three quarters from the fifth on; see
 * {@link CarriedShare}.
 */
public enum LandingMethod {
    /** The mean of the other three, of each account, channel and group for itself. */
    MEAN,
    /** The rest goes as planned. */
    PLAN_REMAINING,
    /**
     * The rest goes as planned, and a share of what the year is ahead of or behind plan with it.
     */
    PERFORMANCE_CARRIED,
    /** The rest goes as last year's did, and a share of the growth so far with it. */
    LAST_YEAR_SHAPE;

    private static final List<LandingMethod> SINGLE =
            List.of(PLAN_REMAINING, PERFORMANCE_CARRIED, LAST_YEAR_SHAPE);

    /** Returns the methods of which {@link #MEAN} is the mean. */
    public static List<LandingMethod> single() {
        return SINGLE;
    }

    /** Returns the id used in messages, for example {@code plan-remaining}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
