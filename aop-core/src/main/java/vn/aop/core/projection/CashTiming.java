package vn.aop.core.projection;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import vn.aop.core.figures.FiscalYear;
import vn.aop.core.figures.Split;

/** Gathers the money of trades by the month in which it moves, from a first month on. */
final class CashTiming {

    private final YearMonth first;
    private final Map<YearMonth, Money> byMonth = new HashMap<>();

    CashTiming(YearMonth first) {
        this.first = first;
    }

    /**
     * Adds the trade of a year, month by month, all of which moves so many days later; earlier
     * where the days are below 0.
     */
    void add(List<Money> trade, FiscalYear year, int daysLater) {
        List<YearMonth> months = year.months();
        for (int i = 0; i < months.size(); i++) {
            if (!Settlement.last(months.get(i), daysLater).isBefore(first)) {
                Settlement.of(trade.get(i), months.get(i), daysLater)
                        .forEach((month, part) -> byMonth.merge(month, part, Money::plus));
            }
        }
    }

    /**
     * Adds what is open at the start of the first month and moves evenly over so many days from
     * then on; at once where that is 0.
     */
    void addOpen(Money open, int days) {
        LocalDate day = first.atDay(1);
        Map<YearMonth, BigDecimal> inMonths = new LinkedHashMap<>();
        for (int i = 0; i < Math.max(days, 1); i++) {
            inMonths.merge(YearMonth.from(day.plusDays(i)), BigDecimal.ONE, BigDecimal::add);
        }
        Iterator<Money> parts = Split.byWeights(open, List.copyOf(inMonths.values())).iterator();
        inMonths.keySet().forEach(month -> byMonth.merge(month, parts.next(), Money::plus));
    }

    /** Returns what moves in a month. */
    Money in(YearMonth month, CurrencyUnit currency) {
        return byMonth.getOrDefault(month, Money.zero(currency));
    }
}
