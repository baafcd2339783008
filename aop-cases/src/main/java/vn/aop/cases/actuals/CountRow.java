package vn.aop.cases.actuals;

import java.math.BigDecimal;
import java.time.YearMonth;
import vn.aop.core.figures.QuantityLine;

/**
 * What an accepted row adds to the counts.
 *
 * @param month the month
 * @param line the measure, channel and group
 * @param count the exact count; below 0 it takes back what was counted before
 */
record CountRow(YearMonth month, QuantityLine line, BigDecimal count) {}
