package vn.aop.core.review;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.Recorded;
import vn.aop.core.figures.Selection;
import vn.aop.core.plan.Plan;

/**
 * Finds days without a record of sales that the shop's own rhythm does not explain. Source: {@code
 * docs/formulas/records.md}.
 */
final class SalesGaps {

    private static final Line SALES = Line.of(Account.of(AccountKind.REVENUE));

    private final Plan plan;
    private final Recorded recorded;
    private final Pauses pauses;

    /** A run of days without sales: how many of them count, and its bounds. */
    private record Run(int days, LocalDate from, LocalDate to) {}

    private SalesGaps(Plan plan, Recorded recorded) {
        this.plan = plan;
        this.recorded = recorded;
        this.pauses = Pauses.of(plan);
    }

    /** Returns the gaps that begin in a month or before, those of all sales first. */
    static List<SalesGap> until(Plan plan, Recorded recorded, YearMonth month) {
        SalesGaps gaps = new SalesGaps(plan, recorded);
        List<SalesGap> whole = gaps.in(SALES);
        List<SalesGap> all = new ArrayList<>(whole);
        plan.company().channels().stream()
                .flatMap(channel -> gaps.in(SALES.in(channel.id())).stream())
                .filter(it -> whole.stream().noneMatch(it::isWithin))
                .forEach(all::add);
        return all.stream().filter(it -> !YearMonth.from(it.from()).isAfter(month)).toList();
    }

    private List<SalesGap> in(Line sales) {
        SortedSet<LocalDate> sold = recorded.tradeDays(sales);
        return sold.isEmpty()
                ? List.of()
                : in(sold, firstDay(sales.selection(), sold.first()), sales.selection());
    }

    /** The first day of the year where it sold just before, else the first with sales. */
    private LocalDate firstDay(Selection sales, LocalDate sold) {
        YearMonth first = plan.year().first();
        boolean soldBefore =
                plan.baseline().figures().sum(sales, first.minusMonths(1)).isPositive();
        return soldBefore && first.atDay(1).isBefore(sold) ? first.atDay(1) : sold;
    }

    private List<SalesGap> in(SortedSet<LocalDate> sold, LocalDate first, Selection what) {
        return isLong(sold, first) ? runs(sold, first, what) : List.of();
    }

    /** Whether there is a run long enough to ask about; most shops have none, and are done. */
    private static boolean isLong(SortedSet<LocalDate> sold, LocalDate first) {
        long before = first.toEpochDay() - 1;
        for (LocalDate day : sold) {
            if (day.toEpochDay() - before > Pauses.LEAST) {
                return true;
            }
            before = day.toEpochDay();
        }
        return false;
    }

    private List<SalesGap> runs(SortedSet<LocalDate> sold, LocalDate first, Selection what) {
        Set<YearMonth> uncounted = new HashSet<>(recorded.noTrade());
        uncounted.addAll(recorded.complete());
        uncounted.addAll(notByTheDay(sold));
        int selling = 0;
        int idle = 0;
        List<Run> runs = new ArrayList<>();
        Run run = new Run(0, first, first);
        for (LocalDate day = first; !day.isAfter(sold.last()); day = day.plusDays(1)) {
            boolean counts = pauses.counts(day) && !uncounted.contains(YearMonth.from(day));
            if (sold.contains(day)) {
                selling += counts ? 1 : 0;
                runs.add(run);
                run = new Run(0, first, first);
            } else if (counts) {
                idle++;
                run = new Run(run.days() + 1, run.days() == 0 ? day : run.from(), day);
            }
        }
        int sells = selling;
        int rests = idle;
        return runs.stream()
                .filter(it -> Pauses.isUnlikely(it.days(), sells, rests - it.days()))
                .map(it -> new SalesGap(what, it.from(), it.to()))
                .toList();
    }

    /**
     * The months with sales on one day, where the sum of the month is booked, or on none, which is
     * told as a month without sales.
     */
    private Set<YearMonth> notByTheDay(SortedSet<LocalDate> sold) {
        Map<YearMonth, Integer> counts = new TreeMap<>();
        sold.forEach(day -> counts.merge(YearMonth.from(day), 1, Integer::sum));
        Set<YearMonth> months = new HashSet<>(plan.year().months());
        months.removeIf(month -> counts.getOrDefault(month, 0) > 1);
        return months;
    }
}
