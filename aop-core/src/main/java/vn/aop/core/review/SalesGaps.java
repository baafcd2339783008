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
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Recorded;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Tet;
import vn.aop.core.plan.Plan;

/**
 * Finds days without a record of sales that the shop's own rhythm does not explain. Source: {@code
 * docs/formulas/records.md}.
 *
 * <p>Of the other days, the share q has no sales. Were days independent of each other, n days with
 * sales would begin n × q^k runs of k days without; a run of which fewer than {@value #LIKELY} are
 * to be expected is told.
 */
final class SalesGaps {

    /** A holiday of three days is nothing to ask about. */
    private static final int LEAST = 4;

    /** Once in a hundred such files. */
    private static final double LIKELY = 0.01;

    /** Shops close some days before Tết. */
    private static final int BEFORE_TET = 5;

    /** By the tenth day, that of the god of wealth, trade is open again. */
    private static final int FROM_TET = 10;

    private final Plan plan;
    private final Recorded recorded;
    private final Set<LocalDate> tet = new HashSet<>();

    /** A run of days without sales: how many of them count, and its bounds. */
    private record Run(int days, LocalDate from, LocalDate to) {}

    private SalesGaps(Plan plan, Recorded recorded) {
        this.plan = plan;
        this.recorded = recorded;
        if (plan.company().currency().getCode().equals("VND")) {
            plan.year().months().stream()
                    .map(YearMonth::getYear)
                    .distinct()
                    .flatMap(year -> Tet.in(year).stream())
                    .forEach(
                            first ->
                                    first.minusDays(BEFORE_TET)
                                            .datesUntil(first.plusDays(FROM_TET))
                                            .forEach(tet::add));
        }
    }

    /** Returns the gaps that begin in a month or before, those of all sales first. */
    static List<SalesGap> until(Plan plan, Recorded recorded, YearMonth month) {
        SalesGaps gaps = new SalesGaps(plan, recorded);
        List<SalesGap> all = new ArrayList<>();
        if (!recorded.salesDays().isEmpty()) {
            Selection sales = Selection.of(AccountKind.REVENUE.id());
            all.addAll(gaps.in(recorded.salesDays(), gaps.firstDay(), sales));
        }
        List<SalesGap> whole = List.copyOf(all);
        recorded.channelDays()
                .forEach(
                        (channel, days) ->
                                gaps
                                        .in(
                                                days,
                                                days.first(),
                                                Selection.of(AccountKind.REVENUE.id(), channel))
                                        .stream()
                                        .filter(it -> whole.stream().noneMatch(it::isWithin))
                                        .forEach(all::add));
        return all.stream().filter(it -> !YearMonth.from(it.from()).isAfter(month)).toList();
    }

    /** The first day of the year where the shop sold just before, else the first with sales. */
    private LocalDate firstDay() {
        YearMonth first = plan.year().first();
        Selection sales = Selection.of(AccountKind.REVENUE.id());
        boolean soldBefore =
                plan.baseline().figures().sum(sales, first.minusMonths(1)).isPositive();
        LocalDate sold = recorded.salesDays().first();
        return soldBefore && first.atDay(1).isBefore(sold) ? first.atDay(1) : sold;
    }

    private List<SalesGap> in(SortedSet<LocalDate> sold, LocalDate first, Selection what) {
        return pauses(sold, first) ? runs(sold, first, what) : List.of();
    }

    /** Whether there is a run long enough to ask about; most shops have none, and are done. */
    private static boolean pauses(SortedSet<LocalDate> sold, LocalDate first) {
        long before = first.toEpochDay() - 1;
        for (LocalDate day : sold) {
            if (day.toEpochDay() - before > LEAST) {
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
            boolean counts = !tet.contains(day) && !uncounted.contains(YearMonth.from(day));
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
                .filter(it -> isUnlikely(it.days(), sells, rests - it.days()))
                .map(it -> new SalesGap(what, it.from(), it.to()))
                .toList();
    }

    /**
     * Returns whether a run of days is unlikely beside other days; their share without sales is
     * taken as (idle + 1) ÷ (all + 2), after Laplace's rule of succession.
     */
    private static boolean isUnlikely(int days, int selling, int idle) {
        double share = (idle + 1.0) / (selling + idle + 2.0);
        return days >= LEAST && selling * Math.pow(share, days) < LIKELY;
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
