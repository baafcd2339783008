package vn.aop.core.kpi;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import vn.aop.core.figures.Bound;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.RevenueDefinition;
import vn.aop.core.text.Text;

/**
 * A KPI in the making. What is not given: a result that is looked at each month, at least its
 * target; no target, tolerance, goal, owner or source; revenue as the plan counts it. A builder may
 * be used again; it is for one thread.
 *
 * <pre>{@code
 * Kpi bill = Kpi.builder("K1", name, Metric.parse("marketing / revenue"))
 *         .target(new KpiTarget.Level(new BigDecimal("0.04"))).atMost().goal("G1").owner("lan").build();
 * }</pre>
 */
public final class KpiBuilder {

    private final String id;
    private Text name;
    private Metric metric;
    private Optional<KpiTarget> target = Optional.empty();
    private Bound bound = Bound.AT_LEAST;
    private Optional<Tolerance> tolerance = Optional.empty();
    private Kpi.Kind kind = Kpi.Kind.RESULT;
    private Optional<String> goal = Optional.empty();
    private Optional<String> owner = Optional.empty();
    private Optional<Text> source = Optional.empty();
    private Rhythm rhythm = Rhythm.MONTHLY;
    private Optional<RevenueDefinition> revenue = Optional.empty();

    KpiBuilder(String id, Text name, Metric metric) {
        this.id = requireNonNull(id, "id");
        this.name = requireNonNull(name, "name");
        this.metric = requireNonNull(metric, "metric");
    }

    KpiBuilder(Kpi kpi) {
        this(kpi.id(), kpi.name(), kpi.metric());
        this.target = kpi.target();
        this.bound = kpi.bound();
        this.tolerance = kpi.tolerance();
        this.kind = kpi.kind();
        this.goal = kpi.goal();
        this.owner = kpi.owner();
        this.source = kpi.source();
        this.rhythm = kpi.rhythm();
        this.revenue = kpi.revenue();
    }

    /** Takes another name. */
    public KpiBuilder name(Text other) {
        name = requireNonNull(other, "name");
        return this;
    }

    /** Measures something else. */
    public KpiBuilder metric(Metric other) {
        metric = requireNonNull(other, "metric");
        return this;
    }

    /** Asks for a target. */
    public KpiBuilder target(KpiTarget other) {
        return target(Optional.of(other));
    }

    /** Asks for a target, or for none. */
    public KpiBuilder target(Optional<KpiTarget> other) {
        target = requireNonNull(other, "target");
        return this;
    }

    /** Asks for the target or more. */
    public KpiBuilder atLeast() {
        bound = Bound.AT_LEAST;
        return this;
    }

    /** Asks for the target or less. */
    public KpiBuilder atMost() {
        bound = Bound.AT_MOST;
        return this;
    }

    /** Turns amber and red beyond these shares of the target. */
    public KpiBuilder tolerance(Tolerance other) {
        return tolerance(Optional.of(other));
    }

    /** Turns amber and red beyond shares of the target, or has no colours. */
    public KpiBuilder tolerance(Optional<Tolerance> other) {
        tolerance = requireNonNull(other, "tolerance");
        return this;
    }

    /** Is what people can steer: spend, visits, orders shipped. */
    public KpiBuilder input() {
        kind = Kpi.Kind.INPUT;
        return this;
    }

    /** Is what comes of it: revenue, margin. */
    public KpiBuilder result() {
        kind = Kpi.Kind.RESULT;
        return this;
    }

    /** Tells of a goal: its id. */
    public KpiBuilder goal(String other) {
        goal = Optional.of(other);
        return this;
    }

    /** Is watched by somebody: the id of a person. */
    public KpiBuilder owner(String person) {
        owner = Optional.of(person);
        return this;
    }

    /** Comes from somewhere, in words. */
    public KpiBuilder source(Text other) {
        source = Optional.of(other);
        return this;
    }

    /** Is looked at in another rhythm. */
    public KpiBuilder rhythm(Rhythm other) {
        rhythm = requireNonNull(other, "rhythm");
        return this;
    }

    /** Counts revenue in a way of its own; empty for that of the plan. */
    public KpiBuilder revenue(Optional<RevenueDefinition> other) {
        revenue = requireNonNull(other, "revenue");
        return this;
    }

    /** Returns the KPI. */
    public Kpi build() {
        return new Kpi(
                id, name, metric, target, bound, tolerance, kind, goal, owner, source, rhythm,
                revenue);
    }
}
