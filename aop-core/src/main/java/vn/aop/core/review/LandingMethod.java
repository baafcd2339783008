package vn.aop.core.review;

import java.util.Locale;

/** The ways of saying where the year will end. */
public enum LandingMethod {
    /** Actual to date + plan for the rest. */
    PLAN_REMAINING,
    /** Actual to date + plan for the rest × actual to date ÷ plan to date. */
    PERFORMANCE_CARRIED,
    /** Actual to date ÷ the share that last year had reached by the same month. */
    LAST_YEAR_SHAPE;

    /** Returns the id used in messages, for example {@code plan-remaining}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
