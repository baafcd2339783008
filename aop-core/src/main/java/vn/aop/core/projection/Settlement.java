package vn.aop.core.projection;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import vn.aop.core.figures.Split;

/**
 * When the money of a month's trade moves, if it moves some days after the trade.
 *
 * <p>The trade of a month is taken as spread evenly over its days; each day's share moves so many
 * days later, or earlier where the days are below 0. For example takings of 31 million in January
 * with 10 settlement days: 21 days' share, 21 million, arrives in January and 10 million in
 * February.
 */
final class Settlement {

    private Settlement() {}

    /** Returns the amounts by the month in which they move; they sum to the whole. */
    static Map<YearMonth, Money> of(Money whole, YearMonth month, int daysLater) {
        if (daysLater == 0) {
            return Map.of(month, whole);
        }
        Map<YearMonth, Integer> days = days(month, daysLater);
        if (days.size() == 1) {
            return Map.of(days.keySet().iterator().next(), whole);
        }
        List<Money> parts =
                Split.byWeights(whole, days.values().stream().map(BigDecimal::valueOf).toList());
        Map<YearMonth, Money> moved = new LinkedHashMap<>();
        Iterator<Money> part = parts.iterator();
        days.keySet().forEach(moves -> moved.put(moves, part.next()));
        return moved;
    }

    /** Returns the month in which the last of a month's amounts moves. */
    static YearMonth last(YearMonth month, int daysLater) {
        return YearMonth.from(month.atEndOfMonth().plusDays(daysLater));
    }

    /** How many days of a month, moved, fall into which month. */
    private static Map<YearMonth, Integer> days(YearMonth month, int daysLater) {
        LocalDate day = month.atDay(1).plusDays(daysLater);
        int left = month.lengthOfMonth();
        Map<YearMonth, Integer> days = new LinkedHashMap<>();
        while (left > 0) {
            int inMonth = Math.min(left, day.lengthOfMonth() - day.getDayOfMonth() + 1);
            days.put(YearMonth.from(day), inMonth);
            left -= inMonth;
            day = day.plusDays(inMonth);
        }
        return days;
    }
}
