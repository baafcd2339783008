package vn.aop.core.coherence;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import vn.aop.core.figures.Metric;

/**
 * What would have to be true for a metric to reach a wished level while all goals hold.
 *
 * @param metric the metric
 * @param level the level it should reach at least, in its unit
 * @param ranges between what the goals and the wish let revenue lie; empty where they cannot hold
 *     together
 */
public record Wish(Metric metric, BigDecimal level, List<FeasibleRange> ranges) {

    public Wish {
        requireNonNull(metric, "metric");
        requireNonNull(level, "level");
        ranges = List.copyOf(ranges);
    }

    /** Returns whether the goals leave room for the wish. */
    public boolean isPossible() {
        return !ranges.isEmpty();
    }
}
