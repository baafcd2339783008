package vn.aop.cases.actuals.batch;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.aop.cases.actuals.DaySum;
import vn.aop.cases.actuals.FileScan;
import vn.aop.cases.actuals.ImportReport;
import vn.aop.cases.actuals.OrderIds;
import vn.aop.core.figures.RevenueDefinition;

/**
 * A batch with its sums and the hashes of its orders.
 *
 * @param batch where it came from and what it comes to
 * @param sums its sums by the day
 * @param orders the hashes of its orders
 */
public record KeptBatch(Batch batch, List<DaySum> sums, OrderIds orders) {

    /** One thing on one day, or in one month where nobody tells the day. */
    record Cell(
            YearMonth month,
            Optional<LocalDate> day,
            String subject,
            Optional<String> channel,
            Optional<String> group) {

        static Cell of(DaySum sum) {
            return new Cell(sum.month(), sum.day(), sum.subject(), sum.channel(), sum.group());
        }

        Cell ofMonth() {
            return new Cell(month, Optional.empty(), subject, channel, group);
        }
    }

    public KeptBatch {
        requireNonNull(batch, "batch");
        requireNonNull(orders, "orders");
        sums = List.copyOf(sums);
    }

    /** Makes the batch that a file becomes. */
    static KeptBatch of(FileScan scan, String id, Optional<RevenueDefinition> revenue) {
        ImportReport report = scan.report();
        String name = report.actuals().source();
        Batch batch =
                new Batch(
                        id,
                        new Batch.Export(
                                name.substring(
                                        1
                                                + Math.max(
                                                        name.lastIndexOf('/'),
                                                        name.lastIndexOf('\\'))),
                                scan.hash(),
                                scan.layout()),
                        scan.firstDay(),
                        scan.lastDay(),
                        Batch.Rows.of(report.rows()),
                        report.actuals().figures().currency().getCode(),
                        totals(report),
                        (int) scan.orders().count(),
                        revenue,
                        Batch.said(report.actuals()),
                        Sha256.of(SumsCsv.write(scan.sums())));
        return new KeptBatch(batch, scan.sums(), scan.orders());
    }

    private static Map<String, BigDecimal> totals(ImportReport report) {
        Map<String, BigDecimal> totals = new TreeMap<>();
        report.totals().forEach((account, total) -> totals.put(account.id(), total));
        return totals;
    }

    /** Returns whether a file says the same. */
    boolean isSameAs(FileScan scan) {
        return batch.isLaidOutLike(scan)
                && sums.equals(scan.sums())
                && orders.equals(scan.orders())
                && batch.said().equals(Batch.said(scan.report().actuals()));
    }

    /**
     * Returns in which months a file tells of the same: by its orders where both number them, else
     * by what both have sums of.
     */
    Optional<Overlap> overlapWith(FileScan scan) {
        if (!orders.isEmpty() && !scan.orders().isEmpty()) {
            long shared = orders.sharedWith(scan.orders());
            return shared == 0
                    ? Optional.empty()
                    : Optional.of(
                            new Overlap(
                                    batch,
                                    shared,
                                    List.copyOf(orders.monthsSharedWith(scan.orders()))));
        }
        Set<Cell> both = new HashSet<>(shared(cells(sums), cells(scan.sums())));
        both.addAll(shared(cells(scan.sums()), cells(sums)));
        return both.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Overlap(
                                batch,
                                0,
                                both.stream().map(Cell::month).distinct().sorted().toList()));
    }

    /** A sum of a month holds what another tells of its days. */
    private static Set<Cell> shared(Set<Cell> some, Set<Cell> others) {
        Set<Cell> months = new HashSet<>();
        others.forEach(it -> months.add(it.ofMonth()));
        Set<Cell> shared = new HashSet<>();
        for (Cell cell : some) {
            boolean isThere =
                    cell.day().isEmpty()
                            ? months.contains(cell)
                            : others.contains(cell) || others.contains(cell.ofMonth());
            if (isThere) {
                shared.add(cell);
            }
        }
        return shared;
    }

    /**
     * Returns whether a file that overlaps is this one once more, corrected or longer: laid out
     * alike, from its first to its last day, with most of its orders; where orders are not
     * numbered, with most of its sums as they are. So another shop's file is never taken for it.
     */
    boolean isCorrectedBy(FileScan scan, Overlap overlap) {
        boolean hasMost =
                overlap.orders() > 0
                        ? 2 * overlap.orders() > orders.count()
                        : 2 * same(scan.sums()) > sums.size();
        return batch.isLaidOutLike(scan) && batch.isWithin(scan) && hasMost;
    }

    private long same(List<DaySum> others) {
        Set<DaySum> there = new HashSet<>(others);
        return sums.stream().filter(there::contains).count();
    }

    private static Set<Cell> cells(List<DaySum> sums) {
        Set<Cell> cells = new HashSet<>();
        sums.stream().map(Cell::of).forEach(cells::add);
        return cells;
    }

    /** Adds up what some sums come to by month and subject. */
    static SortedMap<YearMonth, SortedMap<String, BigDecimal>> byMonth(List<DaySum> sums) {
        SortedMap<YearMonth, SortedMap<String, BigDecimal>> all = new TreeMap<>();
        sums.forEach(
                it ->
                        all.computeIfAbsent(it.month(), fresh -> new TreeMap<>())
                                .merge(it.subject(), it.amount(), BigDecimal::add));
        return all;
    }
}
