package vn.aop.core.estimate;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.Origin;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Traced;
import vn.aop.core.figures.Unit;
import vn.aop.core.figures.Value;
import vn.aop.core.text.Message;

/**
 * The range in which a year ends in about four of five cases.
 *
 * <p>{@code actual to date + rest × e^(±k × √(s² + 0.03²))}, with s the standard deviation of
 * {@code ln(month ÷ same month last year)} over the recorded months with trade, and k by how many
 * they are: 1.5 at three, 1.1 at six, 1.05 from nine on, in a straight line between. On 1,977 real
 * monthly series 76 to 84 % of the years ended in it. Source: {@code docs/formulas/landing.md}.
 *
 * @param low its lower end
 * @param high its upper end
 */
public record LandingBand(Traced low, Traced high) {

    private static final int FEWEST_MONTHS = 3;
    private static final double LEAST_NOISE = 0.03;
    private static final double[][] WIDTHS = {{3, 1.5}, {6, 1.1}, {9, 1.05}};
    private static final MathContext FACTOR = new MathContext(4);

    public LandingBand {
        requireNonNull(low, "low");
        requireNonNull(high, "high");
    }

    /**
     * Returns the band of a metric; empty under three months that can be held against last year, at
     * the year's end, and for what is no sum of money of one sign.
     */
    static Optional<LandingBand> of(YearSoFar year, Metric metric, Traced landing) {
        if (metric.unit() != Unit.MONEY || year.rest().isEmpty()) {
            return Optional.empty();
        }
        Traced actual =
                metric.trace(year.actuals(), year.toDate())
                        .as(Message.of("trace.actual-to-date").with("span", year.toDate()));
        Value rest = landing.value().minus(actual.value());
        return noise(year, metric)
                .filter(it -> rest.isPositive())
                .map(it -> width(year.open().size()) * StrictMath.hypot(it, LEAST_NOISE))
                .map(
                        it ->
                                new LandingBand(
                                        end(year, actual, rest, -it), end(year, actual, rest, it)));
    }

    private static Optional<Double> noise(YearSoFar year, Metric metric) {
        List<Double> logs =
                year.open().stream().flatMap(it -> log(year, metric, it).stream()).toList();
        if (logs.size() < Math.max(FEWEST_MONTHS, year.open().size())) {
            return Optional.empty();
        }
        double mean = logs.stream().mapToDouble(it -> it).sum() / logs.size();
        double squares = logs.stream().mapToDouble(it -> (it - mean) * (it - mean)).sum();
        return Optional.of(StrictMath.sqrt(squares / (logs.size() - 1)));
    }

    private static Optional<Double> log(YearSoFar year, Metric metric, YearMonth month) {
        Value now = metric.value(year.actuals(), Span.of(month));
        Value before =
                metric.value(
                        year.planned().plan().baseline().source(), Span.of(month.minusYears(1)));
        return now.isPositive() && before.isPositive()
                ? now.dividedBy(before).number().map(it -> StrictMath.log(it.doubleValue()))
                : Optional.empty();
    }

    /** Returns k after so many months. */
    static double width(int months) {
        for (int i = 1; i < WIDTHS.length; i++) {
            double[] from = WIDTHS[i - 1];
            double[] to = WIDTHS[i];
            if (months < to[0]) {
                return from[1] + (to[1] - from[1]) * (months - from[0]) / (to[0] - from[0]);
            }
        }
        return WIDTHS[WIDTHS.length - 1][1];
    }

    private static Traced end(YearSoFar year, Traced actual, Value rest, double log) {
        BigDecimal factor = BigDecimal.valueOf(StrictMath.exp(log)).round(FACTOR);
        Value end =
                Value.of(
                        year.rounded(
                                actual.value()
                                        .plus(rest.times(Value.ratio(factor)))
                                        .number()
                                        .orElseThrow()));
        Span months = year.rest().orElseThrow();
        Origin estimate = new Origin(Origin.Kind.ESTIMATE, months.toString());
        return Traced.computed(
                Message.of(log < 0 ? "trace.band-low" : "trace.band-high"),
                end,
                "{0} + {1} × {2}",
                actual,
                Traced.read(
                        Message.of("trace.rest")
                                .with("method", LandingMethod.MEAN)
                                .with("span", months),
                        rest,
                        estimate),
                Traced.read(Message.of("trace.band-factor"), Value.ratio(factor), estimate));
    }
}
