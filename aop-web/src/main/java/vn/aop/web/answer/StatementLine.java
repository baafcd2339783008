package vn.aop.web.answer;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import vn.aop.core.figures.FiscalYear;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Value;

/**
 * One line of an income statement.
 *
 * @param account the id of an account kind or own account, or {@code gross_profit} or {@code
 *     operating_profit}
 * @param channel the channel's id, empty for all channels together
 * @param group the product group's id, empty for all groups together
 * @param months twelve amounts, first month first; undefined where they are not known
 */
public record StatementLine(
        String account, Optional<String> channel, Optional<String> group, List<Value> months) {

    public StatementLine {
        requireNonNull(account, "account");
        requireNonNull(channel, "channel");
        requireNonNull(group, "group");
        months = List.copyOf(months);
    }

    /** Returns whether this is the account in all, not narrowed to a channel or group. */
    public boolean isTotal() {
        return channel.isEmpty() && group.isEmpty();
    }

    boolean isZero() {
        return months.stream()
                .allMatch(it -> it.number().filter(amount -> amount.signum() == 0).isPresent());
    }

    /** Returns the amount of some months of the year; undefined where one of them is. */
    public Value sum(FiscalYear year, Span span) {
        return sum(months.subList(year.indexOf(span.from()), year.indexOf(span.to()) + 1));
    }

    /** Returns the amount of the whole year; undefined where a month is. */
    public Value year() {
        return sum(months);
    }

    private static Value sum(List<Value> amounts) {
        return amounts.stream().reduce(Value::plus).orElseThrow();
    }
}
