package vn.aop.cases.actuals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import vn.aop.core.figures.Line;

/**
 * What an accepted row adds to the figures.
 *
 * @param month the month
 * @param day the day, empty where only the month is told
 * @param line the account, channel and group
 * @param amount the exact amount, at any scale
 */
record Transaction(YearMonth month, Optional<LocalDate> day, Line line, BigDecimal amount)
        implements ReadEntry {

    @Override
    public Transaction of(BigDecimal other) {
        return new Transaction(month, day, line, other);
    }
}
