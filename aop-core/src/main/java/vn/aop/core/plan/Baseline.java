package vn.aop.core.plan;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.joda.money.Money;
import vn.aop.core.figures.Figures;
import vn.aop.core.figures.MetricSource;
import vn.aop.core.figures.Origin;
import vn.aop.core.figures.Traced;
import vn.aop.core.figures.Value;
import vn.aop.core.text.Message;

/**
 * Last year, and where it left the business: the ground the plan stands on.
 *
 * @param figures last year's amounts, the twelve months before the plan's first
 * @param openingCash the cash at the start of the planned year, if it is known
 * @param openingStock the stock at cost at the start of the planned year, by product group id
 * @param revenueYearBefore the revenue of the year before last year, if it is known; 0 or more
 */
public record Baseline(
        Figures figures,
        Optional<Money> openingCash,
        Map<String, Money> openingStock,
        Optional<Money> revenueYearBefore) {

    public Baseline {
        requireNonNull(figures, "figures");
        requireNonNull(openingCash, "openingCash");
        openingStock = Collections.unmodifiableMap(new TreeMap<>(openingStock));
        if (revenueYearBefore.filter(Money::isNegative).isPresent()) {
            throw new IllegalArgumentException(
                    "Revenue of the year before last year is %s; give 0 or more"
                            .formatted(revenueYearBefore.get()));
        }
    }

    /** Makes a baseline that does not reach back beyond last year. */
    public Baseline(Figures figures, Optional<Money> openingCash, Map<String, Money> openingStock) {
        this(figures, openingCash, openingStock, Optional.empty());
    }

    /** Returns a baseline of which only the figures are known. */
    public static Baseline of(Figures figures) {
        return new Baseline(figures, Optional.empty(), Map.of());
    }

    /**
     * Returns last year's figures as a source of metrics. Months before the first one with an
     * amount are unknown rather than 0: the business was not there yet, or nobody has written them
     * down. Each span that takes in such a month is undefined.
     */
    public MetricSource source() {
        MetricSource all = recorded();
        Optional<YearMonth> first = firstKnown();
        return (selection, span) -> {
            Traced told = all.term(selection, span);
            boolean known = first.filter(it -> !span.from().isBefore(it)).isPresent();
            return known || told.value().number().isEmpty() ? told : told.withValue(unknown(first));
        };
    }

    /**
     * Returns what is written down of last year as a source of metrics. Months that are not known
     * add nothing: ask it for shares of what the same months hold, never for a year to compare
     * with.
     */
    public MetricSource recorded() {
        return MetricSource.of(figures, Origin.Kind.BASELINE);
    }

    private static Value unknown(Optional<YearMonth> first) {
        return first.map(
                        it ->
                                Value.undefined(
                                        Message.of("undefined.last-year-from").with("month", it)))
                .orElseGet(() -> Value.undefined(Message.of("undefined.no-baseline")));
    }

    /**
     * Returns whether every month of last year is known, so that months may be compared with each
     * other and the year with another: in all of them, or from the first one on, something is
     * written down.
     */
    public boolean isWholeYear() {
        return firstKnown().filter(figures.year().first()::equals).isPresent();
    }

    /** Returns the first month of last year with an amount; empty where there is none. */
    public Optional<YearMonth> firstKnown() {
        return figures.year().months().stream()
                .filter(
                        month ->
                                figures.lines().stream()
                                        .anyMatch(line -> !figures.amount(line, month).isZero()))
                .findFirst();
    }
}
