package vn.aop.core.resource;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;
import vn.aop.core.figures.Decimal;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.MetricSource;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Unit;
import vn.aop.core.figures.Value;
import vn.aop.core.figures.Vocabulary;
import vn.aop.core.text.Message;

/**
 * Everyday work that takes more days of somebody the more is sold or counted: parcels to pack,
 * customers to serve.
 *
 * <p>{@code days[t] = max(0, of[t]) ÷ oneDayPer}
 *
 * <pre>{@code
 * Routine packing = new Routine(new BigDecimal("30000000"), Metric.parse("revenue[online]"));
 * }</pre>
 *
 * <p>In a month with 126 million of revenue online, packing takes 4.2 days; with twice the revenue
 * 8.4. Source: {@code docs/formulas/capacity.md}.
 *
 * @param oneDayPer how much of the metric is done in one day, in the unit of the metric, above 0
 * @param of what the work grows with: a sum of money over a month, or a count
 */
public record Routine(BigDecimal oneDayPer, Metric of) {

    public Routine {
        requireNonNull(of, "of");
        oneDayPer = Decimal.plain(oneDayPer);
        if (oneDayPer.signum() <= 0) {
            throw new IllegalArgumentException(
                    "A routine takes one day for each %s of %s; give a number above 0"
                            .formatted(oneDayPer, of));
        }
    }

    /**
     * Returns the days that a month takes, kept to {@link Value#PRECISION} and not rounded.
     *
     * @param planned what is planned to be sold, counted and spent
     * @param month the month
     * @return days, 0 or more; undefined, with its reason, where the metric is
     */
    public Value days(MetricSource planned, YearMonth month) {
        Value followed = of.value(planned, Span.of(month));
        return followed.number()
                .map(it -> Value.quotient(it.max(BigDecimal.ZERO), oneDayPer))
                .map(it -> Value.of(it, Unit.DAYS))
                .orElse(followed);
    }

    /** Returns what it says, as words: a day for every 30 million of revenue online. */
    public Message told() {
        return Message.of("routine.told")
                .with("per", Value.of(oneDayPer, of.unit()))
                .with("metric", of);
    }

    /** Returns the same routine with the names of what it grows with as a company has them. */
    public Routine in(Vocabulary vocabulary) {
        return new Routine(oneDayPer, of.in(vocabulary));
    }

    /**
     * Returns why no days follow from the metric: it is a balance, or neither money nor a count.
     * Empty where they do.
     */
    public Optional<Message> whyUnfit() {
        Optional<Selection> balance =
                of.selections().stream().filter(Selection::isBalance).findFirst();
        if (balance.isPresent()) {
            return Optional.of(
                    Message.of("routine.balance").with("metric", balance.get().account()));
        }
        return of.unit().isAmount()
                ? Optional.empty()
                : Optional.of(Message.of("routine.no-amount").with("metric", of));
    }
}
