package vn.aop.web.answer;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import vn.aop.core.figures.FiscalYear;
import vn.aop.core.figures.Span;

/**
 * One line of an income statement.
 *
 * @param account the id of an account kind or own account, or {@code gross_profit} or {@code
 *     operating_profit}
 * @param channel the channel's id, empty for all channels together
 * @param group the product group's id, empty for all groups together
 * @param months twelve amounts, first month first
 */
public record StatementLine(
        String account, Optional<String> channel, Optional<String> group, List<Money> months) {

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
        return months.stream().allMatch(Money::isZero);
    }

    /** Returns the amount of some months of the year. */
    public Money sum(FiscalYear year, Span span) {
        return Money.total(months.subList(year.indexOf(span.from()), year.indexOf(span.to()) + 1));
    }

    /** Returns the amount of the whole year. */
    public Money year() {
        return Money.total(months);
    }
}
