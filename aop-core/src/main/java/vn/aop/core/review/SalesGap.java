package vn.aop.core.review;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Span;
import vn.aop.core.text.Message;

/**
 * Days in a row without a record of sales, which is unlikely for a shop that sells as this one
 * does.
 *
 * @param what the sales: revenue in all, or that of a channel
 * @param from the first day
 * @param to the last day
 */
public record SalesGap(Selection what, LocalDate from, LocalDate to) {

    public SalesGap {
        requireNonNull(what, "what");
        requireNonNull(from, "from");
        requireNonNull(to, "to");
    }

    /** Returns the months in which it lies. */
    List<YearMonth> months() {
        return new Span(YearMonth.from(from), YearMonth.from(to)).months();
    }

    /** Returns it as a part of a sentence. */
    public Message message() {
        return Message.of("review.days-missing.part")
                .with("what", what)
                .with("from", from)
                .with("to", to);
    }

    boolean isWithin(SalesGap other) {
        return !from.isBefore(other.from) && !to.isAfter(other.to);
    }
}
