package vn.aop.cases.actuals;

import java.math.BigDecimal;
import java.time.YearMonth;
import vn.aop.core.figures.Line;

/**
 * What an accepted row adds to the figures.
 *
 * @param month the month
 * @param line the account, channel and group
 * @param amount the exact amount, at any scale
 */
record Entry(YearMonth month, Line line, BigDecimal amount) {}
