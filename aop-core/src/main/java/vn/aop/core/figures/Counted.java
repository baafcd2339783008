package vn.aop.core.figures;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.joda.money.Money;

/**
 * Cash and goods that were counted at the end of months. A count stands above what flows tell.
 *
 * <pre>{@code
 * Counted counted = Counted.none().with(Balance.CASH.of(), YearMonth.of(2026, 8), money);
 * }</pre>
 *
 * @param byMonth what was counted at the end of each month: {@code cash}, {@code stock} in all, or
 *     {@code stock} of a product group at cost
 */
public record Counted(SortedMap<YearMonth, Map<Selection, Money>> byMonth) {

    private static final Counted NONE = new Counted(new TreeMap<>());

    public Counted {
        SortedMap<YearMonth, Map<Selection, Money>> copy = new TreeMap<>();
        byMonth.forEach(
                (month, counts) -> {
                    requireNonNull(month, "month");
                    counts.keySet().forEach(Counted::requireCountable);
                    copy.put(month, Collections.unmodifiableMap(new LinkedHashMap<>(counts)));
                });
        byMonth = Collections.unmodifiableSortedMap(copy);
    }

    private static void requireCountable(Selection what) {
        if (what.balance().filter(Balance::isCounted).isEmpty()) {
            throw new IllegalArgumentException(
                    "Nobody counts %s; give cash or stock".formatted(what));
        }
    }

    /** Returns that nothing was counted. */
    public static Counted none() {
        return NONE;
    }

    /** Returns this with one more count; counts of the same thing at the same month add up. */
    public Counted with(Selection what, YearMonth month, Money amount) {
        requireCountable(what);
        SortedMap<YearMonth, Map<Selection, Money>> more = new TreeMap<>(byMonth);
        Map<Selection, Money> counts = new LinkedHashMap<>(more.getOrDefault(month, Map.of()));
        counts.merge(what, amount, Money::plus);
        more.put(month, counts);
        return new Counted(more);
    }

    /** Returns the counts of months before one. */
    public Counted before(YearMonth month) {
        return new Counted(new TreeMap<>(byMonth.headMap(month)));
    }

    /** Returns what was counted of something at the end of a month. */
    public Optional<Money> at(Selection what, YearMonth month) {
        return Optional.ofNullable(in(month).get(what));
    }

    /** Returns all that was counted at the end of a month. */
    public Map<Selection, Money> in(YearMonth month) {
        return byMonth.getOrDefault(month, Map.of());
    }

    /** Returns the last month, up to one, at the end of which something was counted. */
    public Optional<YearMonth> last(Selection what, YearMonth month) {
        return byMonth.keySet().stream()
                .filter(it -> !it.isAfter(month))
                .filter(it -> at(what, it).isPresent())
                .reduce((earlier, later) -> later);
    }

    /** Returns whether nothing was counted. */
    public boolean isEmpty() {
        return byMonth.isEmpty();
    }
}
