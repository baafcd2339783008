package vn.aop.cases.actuals;

import java.math.BigDecimal;
import java.time.YearMonth;
import vn.aop.core.figures.Selection;

/**
 * What an accepted row counts.
 *
 * @param month the month at the end of which it was counted
 * @param what cash, goods in all, or goods of a product group
 * @param amount the exact amount, at any scale
 */
record CountedBalance(YearMonth month, Selection what, BigDecimal amount) implements ReadEntry {

    @Override
    public CountedBalance of(BigDecimal other) {
        return new CountedBalance(month, what, other);
    }
}
