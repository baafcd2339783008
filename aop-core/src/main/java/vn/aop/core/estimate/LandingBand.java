package vn.aop.core.estimate;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.Operator;
import vn.aop.core.figures.Origin;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Traced;
import vn.aop.core.figures.Unit;
import vn.aop.core.figures.Value;
import vn.aop.core.text.Message;

/**
 * The range in which a year ends in about four of five cases.
 *
 * <p>Of a sum {@code actual to date + rest × e^(±k × √(s² + 0.03²))}, with s the standard deviation
 * of {@code ln(month ÷ same month last year)} over the recorded months with trade, and k by how
 * many they are: 1.5 at three, 1.1 at six, 1.05 from nine on, in a straight line between. Of a
 * quotient of sums, such as a margin or a share, the same with the numerator, s that of the
 * quotient's own months, over the landing of the denominator. On 1,977 real monthly series 75 to 81
 * % of the years ended in it after three to nine months, on as many shares of two of them 81 to 87
 * %. Source: {@code docs/formulas/landing.md}.
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
     * the year's end, for balances, and for what is no sum of money of one sign, nor a quotient of
     * sums; a level over the line is none, since its months do not add up.
     */
    static Optional<LandingBand> of(YearSoFar year, Metric metric, LatestEstimate estimate) {
        boolean isBalance = metric.selections().stream().anyMatch(Selection::isBalance);
        return year.rest().isEmpty() || isBalance
                ? Optional.empty()
                : Landed.of(year, metric, estimate)
                        .filter(it -> it.rest().isPositive())
                        .flatMap(
                                it ->
                                        noise(year, metric)
                                                .map(
                                                        s ->
                                                                width(year.open().size())
                                                                        * StrictMath.hypot(
                                                                                s, LEAST_NOISE))
                                                .map(
                                                        log ->
                                                                new LandingBand(
                                                                        it.end(-log),
                                                                        it.end(log))));
    }

    /** What has come and is to come of a sum, or of the numerator of a quotient of sums. */
    private record Landed(YearSoFar year, Traced actual, Value rest, Optional<Traced> denominator) {

        static Optional<Landed> of(YearSoFar year, Metric metric, LatestEstimate estimate) {
            Metric meaning = metric;
            while (!meaning.meaning().equals(meaning)) {
                meaning = meaning.meaning();
            }
            if (meaning instanceof Metric.Combined it && it.operator() == Operator.DIVIDE) {
                Traced under = it.right().trace(estimate, year.year().span());
                return it.left().selections().stream().anyMatch(Selection::isLevel)
                        ? Optional.empty()
                        : Optional.of(of(year, it.left(), estimate, Optional.of(under)))
                                .filter(landed -> under.value().isPositive());
            }
            return metric.unit() == Unit.MONEY
                    ? Optional.of(of(year, metric, estimate, Optional.empty()))
                    : Optional.empty();
        }

        private static Landed of(
                YearSoFar year, Metric sum, LatestEstimate estimate, Optional<Traced> under) {
            Traced actual =
                    sum.trace(year.actuals(), year.toDate())
                            .as(Message.of("trace.actual-to-date").with("span", year.toDate()));
            Value rest = sum.value(estimate, year.year().span()).minus(actual.value());
            return new Landed(year, actual, rest, under);
        }

        Traced end(double log) {
            BigDecimal factor = BigDecimal.valueOf(StrictMath.exp(log)).round(FACTOR);
            Value sum = actual.value().plus(rest.times(Value.ratio(factor)));
            Span months = year.rest().orElseThrow();
            Origin expected = new Origin(Origin.Kind.ESTIMATE, months.toString());
            List<Traced> inputs = new ArrayList<>();
            inputs.add(actual);
            inputs.add(
                    Traced.read(
                            Message.of("trace.rest")
                                    .with("method", LandingMethod.MEAN)
                                    .with("span", months),
                            rest,
                            expected));
            inputs.add(Traced.read(Message.of("trace.band-factor"), Value.ratio(factor), expected));
            denominator.ifPresent(inputs::add);
            return Traced.computed(
                    Message.of(log < 0 ? "trace.band-low" : "trace.band-high"),
                    denominator
                            .map(it -> sum.dividedBy(it.value()))
                            .orElseGet(() -> Value.of(year.rounded(sum.number().orElseThrow()))),
                    denominator.isPresent() ? "({0} + {1} × {2}) ÷ {3}" : "{0} + {1} × {2}",
                    inputs.toArray(Traced[]::new));
        }
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
}
