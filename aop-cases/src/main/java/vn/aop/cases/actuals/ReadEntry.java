package vn.aop.cases.actuals;

import java.math.BigDecimal;
import java.time.YearMonth;

/** What an accepted row says: an amount that moved, or what was counted. */
sealed interface ReadEntry permits Transaction, CountedBalance {

    /** Returns the month. */
    YearMonth month();

    /** Returns the exact amount, at any scale. */
    BigDecimal amount();
}
