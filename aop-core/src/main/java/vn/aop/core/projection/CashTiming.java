package vn.aop.core.projection;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import vn.aop.core.figures.FiscalYear;

/** Gathers the money of trades by the month in which it moves, from a first month on. */
final class CashTiming {

    private final YearMonth first;
    private final Map<YearMonth, Money> byMonth = new HashMap<>();

    CashTiming(YearMonth first) {
        this.first = first;
    }

    /** Adds the trade of a year, month by month, all of which moves so many days later. */
    void add(List<Money> trade, FiscalYear year, int daysLater) {
        List<YearMonth> months = year.months();
        for (int i = 0; i < months.size(); i++) {
            if (!Settlement.last(months.get(i), daysLater).isBefore(first)) {
                Settlement.of(trade.get(i), months.get(i), daysLater)
                        .forEach((month, part) -> byMonth.merge(month, part, Money::plus));
            }
        }
    }

    /** Returns what moves in a month. */
    Money in(YearMonth month, CurrencyUnit currency) {
        return byMonth.getOrDefault(month, Money.zero(currency));
    }
}
