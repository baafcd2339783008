package vn.aop.core.kpi;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.aop.core.figures.Bound;
import vn.aop.core.figures.FiscalYear;
import vn.aop.core.figures.MetricSource;
import vn.aop.core.figures.Value;
import vn.aop.core.text.Message;

/**
 * The levels at which a KPI turns amber and red: its target moved by its tolerance to the side that
 * matters.
 *
 * <p>{@code level = target − share × |target|} for {@link Bound#AT_LEAST}, {@code +} for {@link
 * Bound#AT_MOST}. For example, a margin of at least 35 % with tolerances of 0.5 % and 1.5 % of it
 * is amber below 34.825 % and red below 34.475 %. Source: {@code docs/formulas/kpi-status.md}.
 *
 * @param bound whether it turns below the levels or above
 * @param amber beyond this level it is amber, in the unit of the metric
 * @param red beyond this level it is red
 */
public record Thresholds(Bound bound, Value amber, Value red) {

    private static final Comparator<Value> BY_NUMBER =
            Comparator.comparing(it -> it.number().orElseThrow());

    public Thresholds {
        requireNonNull(bound, "bound");
        requireNonNull(amber, "amber");
        requireNonNull(red, "red");
    }

    /** Returns the levels around a target; undefined where the target is. */
    public static Thresholds of(Bound bound, Value target, Tolerance tolerance) {
        return new Thresholds(
                bound,
                bound.loosened(target, tolerance.amber()),
                bound.loosened(target, tolerance.red()));
    }

    /**
     * Returns the levels of a KPI in each month in which they are known, first month first; none
     * where it has no target or no tolerance.
     *
     * @param planned the planned figures, from which targets of the plan are taken
     */
    public static List<Thresholds> of(Kpi kpi, MetricSource planned, FiscalYear year) {
        if (kpi.target().isEmpty() || kpi.tolerance().isEmpty()) {
            return List.of();
        }
        KpiTarget target = kpi.target().get();
        return year.months().stream()
                .map(month -> target.in(month, kpi.metric(), planned, year))
                .map(it -> of(kpi.bound(), it, kpi.tolerance().get()))
                .filter(it -> it.amber().number().isPresent())
                .toList();
    }

    /** Returns the levels in words: below or above which it is amber, and red. */
    public Message message() {
        return Message.of(key(bound, "")).with("amber", amber).with("red", red);
    }

    /** Returns the levels of some months in words: from the lowest to the highest. */
    public static Optional<Message> message(List<Thresholds> months) {
        if (months.isEmpty()) {
            return Optional.empty();
        }
        Thresholds first = months.get(0);
        if (months.stream().allMatch(first::equals)) {
            return Optional.of(first.message());
        }
        return Optional.of(
                Message.of(key(first.bound(), "-by-month"))
                        .with("amberFrom", lowest(months.stream().map(Thresholds::amber)))
                        .with("amberTo", highest(months.stream().map(Thresholds::amber)))
                        .with("redFrom", lowest(months.stream().map(Thresholds::red)))
                        .with("redTo", highest(months.stream().map(Thresholds::red))));
    }

    private static String key(Bound bound, String kind) {
        return "kpi-levels." + bound.name().toLowerCase(Locale.ROOT).replace('_', '-') + kind;
    }

    private static Value lowest(Stream<Value> values) {
        return values.min(BY_NUMBER).orElseThrow();
    }

    private static Value highest(Stream<Value> values) {
        return values.max(BY_NUMBER).orElseThrow();
    }
}
