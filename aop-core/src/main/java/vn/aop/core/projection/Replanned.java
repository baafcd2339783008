package vn.aop.core.projection;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Balance;
import vn.aop.core.figures.FiscalYear;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Value;
import vn.aop.core.text.Message;

/**
 * What another version of a plan plans otherwise for months that are past: what a plan holds once
 * for the whole year, such as last year or the fee of a channel, is written anew for the whole
 * year.
 *
 * @param months the months of the year that are past
 * @param what the first figure of them that differs: revenue, operating profit, then the others
 * @param before what it was
 * @param after what it is
 */
public record Replanned(Span months, Metric what, Value before, Value after) {

    public Replanned {
        requireNonNull(months, "months");
        requireNonNull(what, "what");
        requireNonNull(before, "before");
        requireNonNull(after, "after");
    }

    /**
     * Returns what is planned otherwise; empty where no month is past, or all stays as it was.
     *
     * @param before the projection of the plan as it is
     * @param after that of another version of it, of the same year
     * @param from the first month that is not past
     */
    public static Optional<Replanned> of(Projection before, Projection after, YearMonth from) {
        FiscalYear year = before.plan().year();
        if (!from.isAfter(year.first())) {
            return Optional.empty();
        }
        YearMonth last = from.isAfter(year.last()) ? year.last() : from.minusMonths(1);
        Span months = year.through(last);
        return metrics()
                .map(
                        it ->
                                new Replanned(
                                        months,
                                        it,
                                        it.value(before.source(), months),
                                        it.value(after.source(), months)))
                .filter(it -> !it.before().equals(it.after()))
                .findFirst();
    }

    private static Stream<Metric> metrics() {
        return Stream.of(
                        Stream.of(AccountKind.REVENUE.id(), "operating_profit"),
                        Arrays.stream(AccountKind.values()).map(AccountKind::id),
                        Arrays.stream(Balance.values())
                                .filter(it -> !it.looksAhead())
                                .map(Balance::id))
                .flatMap(it -> it)
                .distinct()
                .map(Metric::of);
    }

    /** Returns it as a sentence. */
    public Message message() {
        return Message.of("trade.past-replanned")
                .with("months", months)
                .with("what", what)
                .with("before", before)
                .with("after", after);
    }
}
