package vn.aop.cases.actuals;

import java.math.BigDecimal;
import java.time.YearMonth;

/**
 * What an accepted row says: an amount that moved, what is in the till or on the shelf, or a count
 * of a measure.
 */
sealed interface ReadEntry permits Transaction, CountedBalance, MeasureCount {

    /** Returns the month. */
    YearMonth month();

    /** Returns the exact amount, at any scale. */
    BigDecimal amount();

    /** Returns the same of another amount. */
    ReadEntry of(BigDecimal other);
}
