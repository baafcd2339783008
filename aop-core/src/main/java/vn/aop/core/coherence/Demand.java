package vn.aop.core.coherence;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.Value;

/**
 * A level of revenue that the goals of a plan force.
 *
 * @param revenue which revenue it is
 * @param lastYear last year's level, in the plan's currency
 * @param level the level forced, in the plan's currency
 */
public record Demand(Metric revenue, BigDecimal lastYear, BigDecimal level) {

    public Demand {
        requireNonNull(revenue, "revenue");
        requireNonNull(lastYear, "lastYear");
        requireNonNull(level, "level");
    }

    /** Returns {@code level ÷ last year − 1}, empty where last year was 0. */
    public Optional<BigDecimal> growth() {
        return lastYear.signum() == 0
                ? Optional.empty()
                : Optional.of(level.divide(lastYear, Value.PRECISION).subtract(BigDecimal.ONE));
    }
}
