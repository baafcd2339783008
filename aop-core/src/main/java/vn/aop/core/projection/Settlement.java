package vn.aop.core.projection;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.joda.money.Money;
import vn.aop.core.figures.Split;

/**
 * When the money of a month's trade moves, if it moves some days after the trade.
 *
 * <p>The trade of a month is taken as spread evenly over its days; each day's share moves so many
 * days later. For example takings of 31 million in January with 10 settlement days: 21 days' share,
 * 21 million, arrives in January and 10 million in February.
 */
final class Settlement {

    private Settlement() {}

    /** Returns the amounts by the month in which they move; they sum to the whole. */
    static Map<YearMonth, Money> of(Money whole, YearMonth month, int daysLater) {
        Map<YearMonth, Integer> days = new TreeMap<>();
        IntStream.rangeClosed(1, month.lengthOfMonth())
                .mapToObj(day -> YearMonth.from(month.atDay(day).plusDays(daysLater)))
                .forEach(moves -> days.merge(moves, 1, Integer::sum));
        List<YearMonth> months = List.copyOf(new TreeMap<>(days).keySet());
        List<Money> parts =
                Split.byWeights(whole, days.values().stream().map(BigDecimal::valueOf).toList());
        Map<YearMonth, Money> moved = new TreeMap<>();
        for (int i = 0; i < months.size(); i++) {
            moved.put(months.get(i), parts.get(i));
        }
        return moved;
    }
}
