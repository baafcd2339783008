package vn.aop.core.plan;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import org.joda.money.Money;
import vn.aop.core.figures.FiscalYear;
import vn.aop.core.figures.Unit;
import vn.aop.core.figures.Value;
import vn.aop.core.text.Message;

/**
 * How long goods last against the sales to come, and what is needed to last so long.
 *
 * <p>The months that follow are used up one after the other, each at its own pace, the last one in
 * proportion. After the last month of the year its own first months stand for those of the next,
 * and whatever lasts longer than a year counts 365 days for each whole year. The two questions are
 * inverse to each other, up to the rounding of money; only the last day of twelve months with a 29
 * February is more than 365 days and less than a year.
 *
 * <p>Example: 30 million are sold every month. At the end of March, 45 million last the 30 days of
 * April and half the 31 of May: 45.5 days. Source: stock as time supply, Silver, Pyke and Thomas,
 * "Inventory and Production Management in Supply Chains"; {@code docs/formulas/stock.md}.
 */
public final class StockCover {

    private static final BigDecimal DAYS_IN_YEAR = BigDecimal.valueOf(365);

    private final FiscalYear year;
    private final List<BigDecimal> costs;
    private final BigDecimal yearly;

    /**
     * Looks ahead from the months of a year.
     *
     * @param year the year
     * @param costs what is sold at cost in each of its twelve months; a month below zero uses none
     */
    public StockCover(FiscalYear year, List<Money> costs) {
        this.year = requireNonNull(year, "year");
        if (costs.size() != FiscalYear.MONTHS) {
            throw new IllegalArgumentException(
                    "Costs of %d months are given; give the twelve of the year"
                            .formatted(costs.size()));
        }
        this.costs = costs.stream().map(it -> it.getAmount().max(BigDecimal.ZERO)).toList();
        this.yearly = this.costs.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Returns whether anything is to be sold: without sales nothing is ever used up. */
    public boolean isSold() {
        return yearly.signum() > 0;
    }

    /**
     * Returns for how many days goods last that are there at the end of a month: 0 where there are
     * none or less than none, undefined where nothing is to be sold.
     *
     * @param stock what is there, at cost
     * @param month a month of the year
     */
    public Value days(BigDecimal stock, YearMonth month) {
        if (!isSold()) {
            return Value.undefined(Message.of("undefined.no-coming-sales"));
        }
        BigDecimal[] years = stock.max(BigDecimal.ZERO).divideAndRemainder(yearly);
        BigDecimal days = years[0].multiply(DAYS_IN_YEAR);
        BigDecimal left = years[1];
        for (int next = year.indexOf(month) + 1; left.signum() > 0; next++) {
            BigDecimal cost = cost(next);
            BigDecimal length = length(next);
            boolean lasts = left.compareTo(cost) > 0;
            days = days.add(lasts ? length : length.multiply(left).divide(cost, Value.PRECISION));
            left = left.subtract(cost).max(BigDecimal.ZERO);
        }
        return Value.of(days, Unit.DAYS);
    }

    /**
     * Returns what has to be there at the end of a month to last so many days, at cost, rounded
     * half up to the currency's smallest amount.
     *
     * @param days 0 or more
     * @param month a month of the year
     */
    public BigDecimal needed(BigDecimal days, YearMonth month) {
        BigDecimal[] years = days.divideAndRemainder(DAYS_IN_YEAR);
        BigDecimal whole = yearly.multiply(years[0]);
        BigDecimal left = years[1];
        int next = year.indexOf(month) + 1;
        while (left.compareTo(length(next)) >= 0) {
            whole = whole.add(cost(next));
            left = left.subtract(length(next++));
        }
        BigDecimal sum = whole.multiply(length(next)).add(cost(next).multiply(left));
        return sum.divide(length(next), yearly.scale(), RoundingMode.HALF_UP);
    }

    private BigDecimal length(int month) {
        return BigDecimal.valueOf(year.first().plusMonths(month).lengthOfMonth());
    }

    private BigDecimal cost(int month) {
        return costs.get(month % costs.size());
    }
}
