package vn.aop.core.goal;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;
import vn.aop.core.figures.Bound;
import vn.aop.core.figures.Decimal;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.Names;
import vn.aop.core.figures.RevenueDefinition;
import vn.aop.core.figures.Shares;
import vn.aop.core.text.Text;

/**
 * Something the business goes for this year, measured.
 *
 * @param id the id, for example {@code G1}
 * @param name what people call it
 * @param metric what is measured, over the whole year
 * @param target where the metric should be at the end of the year
 * @param bound on which side of the target it should lie
 * @param rank its place among the goals, 1 for the most important
 * @param weight whether the year's direction stands on it
 * @param tolerance by which share of the target the landing may miss it and still count as at risk
 *     rather than off track, from 0 to 1
 * @param revenue how it counts revenue, where that differs from the plan's definition
 */
public record Goal(
        String id,
        Text name,
        Metric metric,
        Target target,
        Bound bound,
        int rank,
        Weight weight,
        BigDecimal tolerance,
        Optional<RevenueDefinition> revenue) {

    /** The tolerance of a goal that names none: 5 % of the target. */
    public static final BigDecimal USUAL_TOLERANCE = new BigDecimal("0.05");

    /** Whether a goal is one of those that give the year its direction. */
    public enum Weight {
        /** Changes only by a rebase. */
        CORE,
        /** Changes like everything else in the plan. */
        ORDINARY
    }

    public Goal {
        Names.requireElementId(id);
        requireNonNull(name, "name");
        requireNonNull(metric, "metric");
        requireNonNull(target, "target");
        requireNonNull(bound, "bound");
        requireNonNull(weight, "weight");
        requireNonNull(revenue, "revenue");
        Shares.requireShare(tolerance, "tolerance of goal " + id);
        if (rank < 1) {
            throw new IllegalArgumentException(
                    "Goal %s has rank %d; give 1 for the most important".formatted(id, rank));
        }
        tolerance = Decimal.plain(tolerance);
    }

    /** Makes a goal that counts revenue as the plan does. */
    public Goal(
            String id,
            Text name,
            Metric metric,
            Target target,
            Bound bound,
            int rank,
            Weight weight,
            BigDecimal tolerance) {
        this(id, name, metric, target, bound, rank, weight, tolerance, Optional.empty());
    }

    /**
     * Returns a builder of a goal that asks for at least its target, ranks first and is not core.
     *
     * <pre>{@code
     * Goal more = Goal.builder("G1", name, Metric.parse("revenue"), Target.growth("0.15")).core().build();
     * }</pre>
     *
     * @param id the id, for example {@code G1}
     * @param name what people call it
     * @param metric what is measured, over the whole year
     * @param target a level in the unit of the metric, or a growth on last year: 0.15 is 15 % more
     * @return a new builder
     */
    public static GoalBuilder builder(String id, Text name, Metric metric, Target target) {
        return new GoalBuilder(id, name, metric, target);
    }

    /** Returns a builder of another goal of the same id that starts out like this one. */
    public GoalBuilder toBuilder() {
        return new GoalBuilder(this);
    }

    /** Returns whether the year's direction stands on this goal. */
    public boolean isCore() {
        return weight == Weight.CORE;
    }

    /** Returns the same goal with another target. */
    public Goal withTarget(Target other) {
        return new Goal(id, name, metric, other, bound, rank, weight, tolerance, revenue);
    }
}
