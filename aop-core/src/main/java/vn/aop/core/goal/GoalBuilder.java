package vn.aop.core.goal;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;
import vn.aop.core.figures.Bound;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.RevenueDefinition;
import vn.aop.core.text.Text;

/**
 * A goal in the making. What is not given: at least the target, rank 1, not core, the {@linkplain
 * Goal#USUAL_TOLERANCE usual tolerance}, revenue as the plan counts it. A builder may be used
 * again; it is for one thread.
 *
 * <pre>{@code
 * Goal more = Goal.builder("G1", name, Metric.parse("revenue"), Target.growth("0.15")).core().build();
 * Goal less = Goal.builder("G2", name, waste, Target.level("0.05")).atMost().rank(2).build();
 * }</pre>
 */
public final class GoalBuilder {

    private final String id;
    private Text name;
    private Metric metric;
    private Target target;
    private Bound bound;
    private int rank;
    private Goal.Weight weight;
    private BigDecimal tolerance;
    private Optional<RevenueDefinition> revenue;

    GoalBuilder(String id, Text name, Metric metric, Target target) {
        this(
                new Goal(
                        id,
                        name,
                        metric,
                        target,
                        Bound.AT_LEAST,
                        1,
                        Goal.Weight.ORDINARY,
                        Goal.USUAL_TOLERANCE));
    }

    GoalBuilder(Goal goal) {
        this.id = goal.id();
        this.name = goal.name();
        this.metric = goal.metric();
        this.target = goal.target();
        this.bound = goal.bound();
        this.rank = goal.rank();
        this.weight = goal.weight();
        this.tolerance = goal.tolerance();
        this.revenue = goal.revenue();
    }

    /** Takes another name. */
    public GoalBuilder name(Text other) {
        name = requireNonNull(other, "name");
        return this;
    }

    /** Measures something else. */
    public GoalBuilder metric(Metric other) {
        metric = requireNonNull(other, "metric");
        return this;
    }

    /** Asks for something else. */
    public GoalBuilder target(Target other) {
        target = requireNonNull(other, "target");
        return this;
    }

    /** Asks for the target or more. */
    public GoalBuilder atLeast() {
        bound = Bound.AT_LEAST;
        return this;
    }

    /** Asks for the target or less. */
    public GoalBuilder atMost() {
        bound = Bound.AT_MOST;
        return this;
    }

    /** Takes another rank, 1 for the most important. */
    public GoalBuilder rank(int other) {
        rank = other;
        return this;
    }

    /** Makes it a core goal, which changes only by a rebase. */
    public GoalBuilder core() {
        weight = Goal.Weight.CORE;
        return this;
    }

    /** Makes it change like everything else in the plan. */
    public GoalBuilder ordinary() {
        weight = Goal.Weight.ORDINARY;
        return this;
    }

    /** Takes another tolerance, a share of the target from 0 to 1. */
    public GoalBuilder tolerance(BigDecimal other) {
        tolerance = requireNonNull(other, "tolerance");
        return this;
    }

    /** Counts revenue in a way of its own; empty for that of the plan. */
    public GoalBuilder revenue(Optional<RevenueDefinition> other) {
        revenue = requireNonNull(other, "revenue");
        return this;
    }

    /**
     * Returns the goal.
     *
     * @throws IllegalArgumentException if the rank is not 1 or more, or the tolerance is no share
     */
    public Goal build() {
        return new Goal(id, name, metric, target, bound, rank, weight, tolerance, revenue);
    }
}
