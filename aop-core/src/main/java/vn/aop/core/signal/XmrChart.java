package vn.aop.core.signal;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import vn.aop.core.figures.Value;

/**
 * The usual spread of a series of months: an XmR chart, of individual values and moving ranges.
 *
 * <p>{@code limits = mean ± 2.66 × mean moving range}, where a moving range is the distance of two
 * months that follow each other, and {@code 2.66 = 3 ÷ 1.128}: a mean moving range of independent
 * months is 1.128 of their standard deviations. For example 10.5, 11.2, 9.2, 10.1, 10.4 and 10.5
 * have a mean of 10.32 and a mean moving range of 0.8, hence limits of 8.19 and 12.44. Source: D.
 * J. Wheeler, "Understanding Variation", 2nd ed., ch. 6; {@code docs/formulas/signal.md}.
 *
 * @param mean the mean of the months
 * @param meanRange the mean of their moving ranges, 0 or more
 * @param months how many months they are, 2 or more
 */
public record XmrChart(BigDecimal mean, BigDecimal meanRange, int months) {

    /** Of how many standard deviations a mean moving range is: d₂ of two. */
    static final BigDecimal RANGE_IN_DEVIATIONS = new BigDecimal("1.128");

    /** From mean moving ranges to limits. */
    public static final BigDecimal SCALE = new BigDecimal("2.66");

    public XmrChart {
        requireNonNull(mean, "mean");
        requireNonNull(meanRange, "meanRange");
    }

    /**
     * Returns the chart of some months.
     *
     * @param months one value for each, the first month first; two or more
     */
    public static XmrChart of(List<BigDecimal> months) {
        if (months.size() < 2) {
            throw new IllegalArgumentException(
                    "A chart of %d months has no moving range; give two or more"
                            .formatted(months.size()));
        }
        BigDecimal ranges = BigDecimal.ZERO;
        BigDecimal sum = months.get(0);
        for (int i = 1; i < months.size(); i++) {
            sum = sum.add(months.get(i));
            ranges = ranges.add(months.get(i).subtract(months.get(i - 1)).abs());
        }
        return new XmrChart(
                mean(sum, months.size()), mean(ranges, months.size() - 1), months.size());
    }

    private static BigDecimal mean(BigDecimal sum, int count) {
        return sum.divide(BigDecimal.valueOf(count), Value.PRECISION);
    }

    /** Returns the lower limit. */
    public BigDecimal lower() {
        return mean.subtract(reach());
    }

    /** Returns the upper limit. */
    public BigDecimal upper() {
        return mean.add(reach());
    }

    private BigDecimal reach() {
        return meanRange.multiply(SCALE);
    }

    /** Returns whether a month lies beyond the limits; on a limit it does not. */
    public boolean isBeyond(BigDecimal month) {
        return month.compareTo(lower()) < 0 || month.compareTo(upper()) > 0;
    }

    /**
     * Returns whether the mean lies further from 0 than chance explains, as far as limits go: those
     * of a mean of n months are √n times as narrow.
     */
    public boolean isMeanBeyondZero() {
        BigDecimal count = BigDecimal.valueOf(months);
        return mean.multiply(mean).multiply(count).compareTo(reach().multiply(reach())) > 0;
    }

    /**
     * Returns how many standard deviations a month lies from the mean, of which the sign does not
     * count; {@link Double#POSITIVE_INFINITY} where all months were alike and it is not.
     */
    double deviations(BigDecimal month) {
        BigDecimal distance = month.subtract(mean).abs();
        if (distance.signum() == 0) {
            return 0;
        }
        return meanRange.signum() == 0
                ? Double.POSITIVE_INFINITY
                : distance.multiply(RANGE_IN_DEVIATIONS)
                        .divide(meanRange, Value.PRECISION)
                        .doubleValue();
    }
}
