package vn.aop.core.kpi;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import vn.aop.core.figures.Bound;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.Names;
import vn.aop.core.figures.RevenueDefinition;
import vn.aop.core.text.Text;

/**
 * A measure by which the business knows, month by month, how it does.
 *
 * @param id the id, for example {@code K1}
 * @param name what people call it
 * @param metric what is measured
 * @param target what it should be each month, if that is decided
 * @param bound on which side of the target it should lie
 * @param tolerance how far it may miss the target, if that is decided
 * @param kind whether people act on it directly or see it as a result
 * @param goal the id of the goal that it speaks of, if it is tied to one
 * @param owner the id of the person who watches it, if somebody does
 * @param source where its figure comes from, in words, if that is written down
 * @param rhythm how often it is looked at; one of the quarter is judged in the last month of each
 *     quarter of the fiscal year
 * @param revenue how it counts revenue, where that differs from the plan's definition
 */
public record Kpi(
        String id,
        Text name,
        Metric metric,
        Optional<KpiTarget> target,
        Bound bound,
        Optional<Tolerance> tolerance,
        Kind kind,
        Optional<String> goal,
        Optional<String> owner,
        Optional<Text> source,
        Rhythm rhythm,
        Optional<RevenueDefinition> revenue) {

    /** What a KPI is to the people who watch it. */
    public enum Kind {
        /** Controllable: spend, visits, orders shipped. */
        INPUT,
        /** What comes of it: revenue, margin. */
        RESULT
    }

    public Kpi {
        Names.requireElementId(id);
        requireNonNull(name, "name");
        requireNonNull(metric, "metric");
        requireNonNull(target, "target");
        requireNonNull(bound, "bound");
        requireNonNull(tolerance, "tolerance");
        requireNonNull(kind, "kind");
        requireNonNull(goal, "goal");
        requireNonNull(owner, "owner");
        requireNonNull(source, "source");
        requireNonNull(rhythm, "rhythm");
        requireNonNull(revenue, "revenue");
    }

    /** Makes a KPI that counts revenue as the plan does. */
    public Kpi(
            String id,
            Text name,
            Metric metric,
            Optional<KpiTarget> target,
            Bound bound,
            Optional<Tolerance> tolerance,
            Kind kind,
            Optional<String> goal,
            Optional<String> owner,
            Optional<Text> source,
            Rhythm rhythm) {
        this(
                id,
                name,
                metric,
                target,
                bound,
                tolerance,
                kind,
                goal,
                owner,
                source,
                rhythm,
                Optional.empty());
    }

    /**
     * Returns a builder of a KPI that only says what it measures.
     *
     * <pre>{@code
     * Kpi ads = Kpi.builder("K1", name, Metric.parse("marketing / revenue")).atMost().goal("G1").build();
     * }</pre>
     *
     * @param id the id, for example {@code K1}
     * @param name what people call it
     * @param metric what is measured, month by month
     * @return a new builder
     */
    public static KpiBuilder builder(String id, Text name, Metric metric) {
        return new KpiBuilder(id, name, metric);
    }

    /** Returns a builder of another KPI of the same id that starts out like this one. */
    public KpiBuilder toBuilder() {
        return new KpiBuilder(this);
    }
}
