package vn.aop.core.review;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import java.util.List;
import org.joda.money.Money;
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
 */
public record Missing(Selection what, YearMonth month, How how, Money expected, Money recorded) {

    /** How a record is missing. */
    public enum How {
        /** There is no record. */
        NOT_RECORDED,
        /** There is so little that most of it must be missing. */
        IN_PART,
        /** It is recorded, but not for this channel, group or own account by itself. */
        NOT_APART
    }

    public Missing {
        requireNonNull(what, "what");
        requireNonNull(month, "month");
        requireNonNull(how, "how");
        requireNonNull(expected, "expected");
        requireNonNull(recorded, "recorded");
    }

    /** Returns why a number that stands on it is undefined. */
    public Message why() {
        return why(List.of(month));
    }

    /** Returns why a number is undefined that stands on it in several months. */
    Message why(List<YearMonth> months) {
        String key =
                switch (how) {
                    case NOT_RECORDED -> "undefined.not-recorded";
                    case IN_PART -> "undefined.recorded-in-part";
                    case NOT_APART -> "undefined.not-recorded-apart";
                };
        return Message.of(key)
                .with("what", what)
                .with("month", months.size() == 1 ? months.get(0) : months)
                .with("recorded", recorded)
                .with("expected", expected);
    }

    Missing as(Selection other) {
        return new Missing(other, month, how, expected, recorded);
    }
}
