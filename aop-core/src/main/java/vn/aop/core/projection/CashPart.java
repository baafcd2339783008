package vn.aop.core.projection;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import java.util.Optional;
import org.joda.money.Money;

/**
 * A part of what customers pay, or suppliers are paid, in a month: of which trade it is.
 *
 * @param kind what it is paid for
 * @param channel the id of the channel; empty for purchases and for what no channel carries
 * @param traded the month of the sale or the purchase; empty for what was open at the start of the
 *     year
 * @param amount how much of it moves in the month
 */
public record CashPart(
        Kind kind, Optional<String> channel, Optional<YearMonth> traded, Money amount) {

    /** What money is paid for. */
    public enum Kind {
        /** Sales, less fees and taxes withheld, at the sale or after it. */
        SOLD,
        /** Sales, less fees and taxes withheld, that are paid ahead. */
        PAID_AHEAD,
        /** What channels owed at the start of the year. */
        RECEIVABLES,
        /** Goods. */
        BOUGHT,
        /** What suppliers were owed at the start of the year. */
        PAYABLES
    }

    public CashPart {
        requireNonNull(kind, "kind");
        requireNonNull(channel, "channel");
        requireNonNull(traded, "traded");
        requireNonNull(amount, "amount");
    }
}
