package vn.aop.core.projection;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import org.joda.money.Money;

/**
 * The value added tax of one month: what falls due, and what of it moves.
 *
 * @param month the month
 * @param output the tax on what is sold
 * @param input the tax on what is bought that may be deducted; 0 by the direct method
 * @param withheld what of the output marketplaces pay for the business; 0 by deduction
 * @param collected what customers pay of it in the month, less that on the fees that channels keep
 * @param spent what suppliers are paid of it, or marketplaces keep out of the takings
 * @param paid what is paid to the state
 * @param balance what is owed to the state at the end of the month; below 0 what is carried forward
 */
public record VatMonth(
        YearMonth month,
        Money output,
        Money input,
        Money withheld,
        Money collected,
        Money spent,
        Money paid,
        Money balance) {

    public VatMonth {
        requireNonNull(month, "month");
        requireNonNull(output, "output");
        requireNonNull(input, "input");
        requireNonNull(withheld, "withheld");
        requireNonNull(collected, "collected");
        requireNonNull(spent, "spent");
        requireNonNull(paid, "paid");
        requireNonNull(balance, "balance");
    }

    /** Returns what of the month the business has to pay itself: below 0 what it may deduct. */
    public Money net() {
        return output.minus(input).minus(withheld);
    }

    /** Returns by how much the tax makes cash less in the month; below 0 where it brings more. */
    public Money out() {
        return spent.plus(paid).minus(collected);
    }
}
