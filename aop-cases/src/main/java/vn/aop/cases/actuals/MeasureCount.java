package vn.aop.cases.actuals;

import java.math.BigDecimal;
import java.time.YearMonth;
import vn.aop.core.figures.QuantityLine;

/**
 * What an accepted row adds to the count of a measure.
 *
 * @param month the month
 * @param line the measure, channel and group
 * @param amount the exact count; below 0 it takes back what was counted before
 */
record MeasureCount(YearMonth month, QuantityLine line, BigDecimal amount) implements ReadEntry {

    @Override
    public MeasureCount of(BigDecimal other) {
        return new MeasureCount(month, line, other);
    }
}
