package vn.aop.cases.actuals.batch;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.aop.cases.actuals.FileScan;

/**
 * What changes where a file takes the place of batches.
 *
 * @param changes the sums that differ, by month and id
 * @param newOrders how many orders the batches do not have
 * @param goneOrders how many orders the file does not have any more
 */
public record BatchDifference(List<Moved> changes, long newOrders, long goneOrders) {

    /**
     * A sum that differs.
     *
     * @param month the month
     * @param subject the id of an account, a measure or a balance
     * @param before the exact sum of the batches
     * @param after the exact sum of the file
     */
    public record Moved(YearMonth month, String subject, BigDecimal before, BigDecimal after) {}

    public BatchDifference {
        changes = List.copyOf(changes);
    }

    static BatchDifference between(List<KeptBatch> before, FileScan after) {
        SortedMap<YearMonth, SortedMap<String, BigDecimal>> was =
                KeptBatch.byMonth(before.stream().flatMap(it -> it.sums().stream()).toList());
        SortedMap<YearMonth, SortedMap<String, BigDecimal>> is = KeptBatch.byMonth(after.sums());
        SortedSet<YearMonth> months = new TreeSet<>(was.keySet());
        months.addAll(is.keySet());
        List<Moved> changes = new ArrayList<>();
        for (YearMonth month : months) {
            SortedMap<String, BigDecimal> old = was.getOrDefault(month, new TreeMap<>());
            SortedMap<String, BigDecimal> fresh = is.getOrDefault(month, new TreeMap<>());
            SortedSet<String> subjects = new TreeSet<>(old.keySet());
            subjects.addAll(fresh.keySet());
            for (String subject : subjects) {
                BigDecimal from = old.getOrDefault(subject, BigDecimal.ZERO);
                BigDecimal to = fresh.getOrDefault(subject, BigDecimal.ZERO);
                if (from.compareTo(to) != 0) {
                    changes.add(new Moved(month, subject, from, to));
                }
            }
        }
        long had = before.stream().mapToLong(it -> it.orders().count()).sum();
        long kept = before.stream().mapToLong(it -> it.orders().sharedWith(after.orders())).sum();
        return new BatchDifference(changes, after.orders().count() - kept, had - kept);
    }
}
