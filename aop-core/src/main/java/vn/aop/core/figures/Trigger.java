package vn.aop.core.figures;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An early warning: a metric that lies beyond a threshold for some months in a row.
 *
 * @param metric what to watch, month by month
 * @param side on which side of the threshold it is a warning
 * @param threshold the threshold itself, which is not yet a warning
 * @param months for how many months in a row, from 1 to 12
 */
public record Trigger(Metric metric, Side side, BigDecimal threshold, int months) {

    /** The side of the threshold that warns. */
    public enum Side {
        BELOW,
        ABOVE
    }

    public Trigger {
        requireNonNull(metric, "metric");
        requireNonNull(side, "side");
        requireNonNull(threshold, "threshold");
        if (months < 1 || months > FiscalYear.MONTHS) {
            throw new IllegalArgumentException(
                    "A trigger waits %d months; give 1 to 12".formatted(months));
        }
        threshold = Decimal.plain(threshold);
    }

    /**
     * Returns the metric in each of the months that decide at a month: that month and those before
     * it, as many as the trigger waits for, as far as the year has them; first month first.
     */
    public List<Traced> watched(MetricSource source, FiscalYear year, YearMonth month) {
        int last = year.indexOf(month);
        return IntStream.rangeClosed(Math.max(0, last - months + 1), last)
                .mapToObj(index -> year.first().plusMonths(index))
                .map(it -> metric.trace(source, Span.of(it)).as(Label.metric(metric, Span.of(it))))
                .toList();
    }

    /** Returns whether the warning is given at a month of the year; undefined values never warn. */
    public boolean warns(MetricSource source, FiscalYear year, YearMonth month) {
        int last = year.indexOf(month);
        return last + 1 >= months
                && IntStream.rangeClosed(last - months + 1, last)
                        .mapToObj(index -> Span.of(year.first().plusMonths(index)))
                        .allMatch(it -> isBeyond(metric.value(source, it)));
    }

    /**
     * Returns at how many months the warning is given.
     *
     * @param values what the metric is in each of some months that follow each other
     */
    public int warnings(List<Value> values) {
        int warnings = 0;
        int beyond = 0;
        for (Value value : values) {
            beyond = isBeyond(value) ? beyond + 1 : 0;
            warnings += beyond >= months ? 1 : 0;
        }
        return warnings;
    }

    private boolean isBeyond(Value value) {
        return value.number()
                .filter(
                        number ->
                                side == Side.BELOW
                                        ? number.compareTo(threshold) < 0
                                        : number.compareTo(threshold) > 0)
                .isPresent();
    }
}
