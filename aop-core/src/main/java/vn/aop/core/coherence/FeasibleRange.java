package vn.aop.core.coherence;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.Value;

/**
 * Between what the goals let a metric lie next year.
 *
 * @param metric the metric: revenue, in all or of a channel or group
 * @param baseline its value last year, undefined where months of last year are not known
 * @param min the least that the goals allow
 * @param max the most that the goals allow, empty where they set no end
 */
public record FeasibleRange(
        Metric metric, Value baseline, BigDecimal min, Optional<BigDecimal> max) {

    public FeasibleRange {
        requireNonNull(metric, "metric");
        requireNonNull(baseline, "baseline");
        requireNonNull(min, "min");
        requireNonNull(max, "max");
    }

    /** Returns whether the goals ask for more than last year; no where that is not known. */
    public boolean mustGrow() {
        return baseline.number().filter(it -> min.compareTo(it) > 0).isPresent();
    }

    /** Returns whether the goals allow only less than last year; no where that is not known. */
    public boolean mustShrink() {
        return baseline.number()
                .filter(it -> max.filter(most -> most.compareTo(it) < 0).isPresent())
                .isPresent();
    }

    /** Returns the least growth against last year, empty where last year was 0 or is not known. */
    public Optional<BigDecimal> minGrowth() {
        return growth(min);
    }

    /**
     * Returns the most growth against last year, empty where it has no end or last year was 0 or is
     * not known.
     */
    public Optional<BigDecimal> maxGrowth() {
        return max.flatMap(this::growth);
    }

    private Optional<BigDecimal> growth(BigDecimal level) {
        return baseline.number().flatMap(it -> new Demand(metric, it, level).growth());
    }
}
