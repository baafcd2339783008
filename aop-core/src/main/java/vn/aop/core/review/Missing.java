package vn.aop.core.review;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Selection;
import vn.aop.core.text.Message;

/**
 * Something that should be recorded in a month and is not: it goes with the sales of the month, or
 * it comes every month by plan or last year. What stands on it is unknown.
 *
 * @param what the account, narrowed to the channel or group of which it is missing
 * @param month the month
 * @param how how it is missing
 * @param expected what it should come to, roughly
 * @param recorded what is recorded of it
 * @param days the days of which it is missing, where it is missing on some days only
 */
public record Missing(
        Selection what,
        YearMonth month,
        How how,
        Money expected,
        Money recorded,
        Optional<Days> days) {

    /** How a record is missing. */
    public enum How {
        /** There is no record. */
        NOT_RECORDED,
        /** There is so little that most of it must be missing. */
        IN_PART,
        /** It is recorded, but not on some days on which it must have been there. */
        SOME_DAYS,
        /** It is recorded, but not for this channel, group or own account by itself. */
        NOT_APART
    }

    /**
     * Days in a row within a month.
     *
     * @param from the first
     * @param to the last
     */
    public record Days(LocalDate from, LocalDate to) {

        public Days {
            requireNonNull(from, "from");
            requireNonNull(to, "to");
        }

        /** Returns those of them that lie in a month. */
        Days in(YearMonth month) {
            LocalDate first = month.atDay(1);
            LocalDate last = month.atEndOfMonth();
            return new Days(from.isBefore(first) ? first : from, to.isAfter(last) ? last : to);
        }
    }

    public Missing {
        requireNonNull(what, "what");
        requireNonNull(month, "month");
        requireNonNull(how, "how");
        requireNonNull(expected, "expected");
        requireNonNull(recorded, "recorded");
        requireNonNull(days, "days");
    }

    /** Returns why a number that stands on it is undefined. */
    public Message why() {
        return why(List.of(month));
    }

    /** Returns why a number is undefined that stands on it in several months. */
    Message why(List<YearMonth> months) {
        if (days.isPresent()) {
            return why(days.get());
        }
        String key =
                switch (how) {
                    case NOT_RECORDED -> "undefined.not-recorded";
                    case NOT_APART -> "undefined.not-recorded-apart";
                    default -> "undefined.recorded-in-part";
                };
        return Message.of(key)
                .with("what", what)
                .with("month", months.size() == 1 ? months.get(0) : months)
                .with("recorded", recorded)
                .with("expected", expected);
    }

    private Message why(Days missing) {
        boolean isSales = what.account().equals(AccountKind.REVENUE.id());
        return Message.of(isSales ? "undefined.sales-of-days" : "undefined.costs-of-days")
                .with("what", what)
                .with("from", missing.from())
                .with("to", missing.to());
    }

    /** Returns the days of which it is missing as a part of a sentence. */
    Message ofDays() {
        Days missing = days.orElseThrow();
        return Message.of("review.days-missing.part")
                .with("what", what)
                .with("from", missing.from())
                .with("to", missing.to());
    }

    /** Returns whether it is told by itself, and not together with other months. */
    boolean isOfItsMonth() {
        return how == How.IN_PART || how == How.SOME_DAYS;
    }

    Missing as(Selection other) {
        return new Missing(other, month, how, expected, recorded, days);
    }
}
