package vn.aop.cases.actuals;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The numbers of the orders of a file, as 64 bits of each: enough to know them again, too little to
 * tell what they were.
 *
 * @param byMonth the hashes by the month of the order, in ascending order
 */
public record OrderIds(SortedMap<YearMonth, long[]> byMonth) {

    public OrderIds {
        SortedMap<YearMonth, long[]> sorted = new TreeMap<>();
        byMonth.forEach(
                (month, hashes) -> {
                    long[] own = hashes.clone();
                    Arrays.sort(own);
                    sorted.put(month, own);
                });
        byMonth = Collections.unmodifiableSortedMap(sorted);
    }

    /** Returns that a file has no orders, or does not number them. */
    public static OrderIds none() {
        return new OrderIds(new TreeMap<>());
    }

    public boolean isEmpty() {
        return byMonth.isEmpty();
    }

    /** Returns how many orders there are. */
    public long count() {
        return byMonth.values().stream().mapToLong(it -> it.length).sum();
    }

    /** Returns how many of the orders are among others, whatever their month is there. */
    public long sharedWith(OrderIds others) {
        return byMonth.values().stream()
                .flatMapToLong(Arrays::stream)
                .filter(others::contains)
                .count();
    }

    /** Returns the months of orders that are among others. */
    public SortedSet<YearMonth> monthsSharedWith(OrderIds others) {
        SortedSet<YearMonth> shared = new TreeSet<>();
        byMonth.forEach(
                (month, hashes) -> {
                    if (Arrays.stream(hashes).anyMatch(others::contains)) {
                        shared.add(month);
                    }
                });
        return shared;
    }

    private boolean contains(long hash) {
        return byMonth.values().stream().anyMatch(it -> Arrays.binarySearch(it, hash) >= 0);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OrderIds that
                && byMonth.keySet().equals(that.byMonth.keySet())
                && byMonth.entrySet().stream()
                        .allMatch(
                                it -> Arrays.equals(it.getValue(), that.byMonth.get(it.getKey())));
    }

    @Override
    public int hashCode() {
        return byMonth.entrySet().stream()
                .mapToInt(it -> it.getKey().hashCode() ^ Arrays.hashCode(it.getValue()))
                .sum();
    }

    @Override
    public String toString() {
        return "%d orders of %s".formatted(count(), byMonth.keySet());
    }
}
