package vn.aop.core.coherence;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;
import vn.aop.core.figures.Metric;

/**
 * Between what the goals let a metric lie next year.
 *
 * @param metric the metric: revenue, in all or of a channel or group
 * @param baseline its value last year
 * @param min the least that the goals allow
 * @param max the most that the goals allow, empty where they set no end
 */
public record Range(Metric metric, BigDecimal baseline, BigDecimal min, Optional<BigDecimal> max) {

    public Range {
        requireNonNull(metric, "metric");
        requireNonNull(baseline, "baseline");
        requireNonNull(min, "min");
        requireNonNull(max, "max");
    }

    /** Returns the least growth against last year, empty where last year was 0. */
    public Optional<BigDecimal> minGrowth() {
        return growth(min);
    }

    /** Returns the most growth against last year, empty where it has no end or last year was 0. */
    public Optional<BigDecimal> maxGrowth() {
        return max.flatMap(this::growth);
    }

    private Optional<BigDecimal> growth(BigDecimal level) {
        return new Demand(metric, baseline, level).growth();
    }
}
