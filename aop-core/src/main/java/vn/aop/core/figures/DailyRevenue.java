package vn.aop.core.figures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Revenue day by day, of months in which all revenue is told by the day. Days without a sale are
 * left out.
 *
 * @param days the amounts, exact, in the currency of the figures beside them
 */
public record DailyRevenue(SortedMap<LocalDate, BigDecimal> days) {

    /** Revenue that nobody tells by the day. */
    public static final DailyRevenue NONE = new DailyRevenue(Collections.emptySortedMap());

    public DailyRevenue {
        SortedMap<LocalDate, BigDecimal> plain = new TreeMap<>();
        days.forEach((day, amount) -> plain.put(day, Decimal.plain(amount)));
        days = Collections.unmodifiableSortedMap(plain);
    }

    /** Returns the days of some months without those of others. */
    public DailyRevenue without(Set<YearMonth> months) {
        SortedMap<LocalDate, BigDecimal> kept = new TreeMap<>(days);
        kept.keySet().removeIf(it -> months.contains(YearMonth.from(it)));
        return new DailyRevenue(kept);
    }

    /** Returns these days and others, of another year. */
    public DailyRevenue and(DailyRevenue others) {
        SortedMap<LocalDate, BigDecimal> all = new TreeMap<>(days);
        all.putAll(others.days);
        return new DailyRevenue(all);
    }

    /** Returns whether every month that some days lie in is told by the day. */
    public boolean tells(LocalDate from, LocalDate to) {
        return new Span(YearMonth.from(from), YearMonth.from(to))
                .months().stream().allMatch(this::tells);
    }

    private boolean tells(YearMonth month) {
        return !days.subMap(month.atDay(1), month.plusMonths(1).atDay(1)).isEmpty();
    }

    /** Returns what was sold from one day to another, both among them. */
    public BigDecimal sum(LocalDate from, LocalDate to) {
        return days.subMap(from, to.plusDays(1)).values().stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
