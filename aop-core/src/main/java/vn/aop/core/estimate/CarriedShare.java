package vn.aop.core.estimate;

import java.math.BigDecimal;

/**
 * How much of what a year has done so far is carried into its rest, by the months that tell it.
 *
 * <p>On 1,977 real monthly series (M1 and M3 competitions) the year's total is foretold best with a
 * quarter of the growth after one or two months, half after three or four and three quarters from
 * the fifth on. Source: {@code docs/formulas/landing.md}.
 */
final class CarriedShare {

    private static final int QUARTERS = 4;
    private static final int HALF_BEYOND = 7;

    private CarriedShare() {}

    /** Returns the share in quarters, 0 to 3, after so many months with trade. */
    static int quarters(int months) {
        return months < 1 ? 0 : months < 3 ? 1 : months < 5 ? 2 : 3;
    }

    /**
     * Returns the share in quarters that is carried beyond the end of the year, 1 or 2, after so
     * many months with trade. What a year has grown by wears off: on the same 1,977 series the
     * three months after it are foretold best with less of the growth than its own rest.
     */
    static int quartersBeyond(int months) {
        return months < 1 ? 0 : months < HALF_BEYOND ? 1 : 2;
    }

    /**
     * Returns what a pace multiplies by, as numerator over {@code 4 × base}: {@code 1 + share ×
     * (actual ÷ base − 1)}.
     */
    static BigDecimal numerator(int quarters, BigDecimal actual, BigDecimal base) {
        BigDecimal moved = actual.subtract(base).multiply(BigDecimal.valueOf(quarters));
        return base.multiply(BigDecimal.valueOf(QUARTERS)).add(moved);
    }

    /** Returns the denominator that belongs to {@link #numerator}. */
    static BigDecimal denominator(BigDecimal base) {
        return base.multiply(BigDecimal.valueOf(QUARTERS));
    }
}
