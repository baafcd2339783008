package vn.aop.cases.actuals;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import vn.aop.core.figures.Decimal;

/**
 * What the rows of a file say together about one thing on one day: the sum of an account, or how
 * many were counted.
 *
 * @param month the month
 * @param day the day, empty where only the month is told, and of what is counted
 * @param subject the id of an account or a measure, or {@code cash} or {@code stock}
 * @param channel the channel's id, empty where it has none
 * @param group the product group's id, empty where it has none
 * @param amount the exact sum, at any scale; money in the currency of the plan
 * @param rows how many amounts other than 0 it sums
 * @param zeros how many amounts of 0 stand beside them, which say that there is nothing more
 */
public record DaySum(
        YearMonth month,
        Optional<LocalDate> day,
        String subject,
        Optional<String> channel,
        Optional<String> group,
        BigDecimal amount,
        long rows,
        long zeros) {

    public DaySum {
        requireNonNull(month, "month");
        requireNonNull(day, "day");
        requireNonNull(subject, "subject");
        requireNonNull(channel, "channel");
        requireNonNull(group, "group");
        amount = Decimal.plain(amount);
        if (rows < 0 || zeros < 0 || rows + zeros == 0) {
            throw new IllegalArgumentException(
                    "A sum of %d rows and %d zeros; give one row or more".formatted(rows, zeros));
        }
        if (rows == 0 && amount.signum() != 0) {
            throw new IllegalArgumentException("No row sums to %s; give 0".formatted(amount));
        }
    }

    /** Returns what this is a sum of. */
    DaySums.Key key() {
        return new DaySums.Key(month, day, subject, channel, group);
    }
}
