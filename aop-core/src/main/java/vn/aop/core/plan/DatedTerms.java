package vn.aop.core.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.aop.core.figures.Span;

/**
 * Terms on which some sales are made in some months: a price or a margin.
 *
 * @param <T> which of them
 */
public sealed interface DatedTerms<T> permits PriceChange, MarginChange {

    /** Returns the sales that they hold for. */
    SalesScope sales();

    /** Returns the months in which they hold. */
    Span months();

    /** Returns the same terms for other sales and months. */
    T of(SalesScope others, Span inMonths);

    /** Returns the same terms for those of their sales and months that lie in others too. */
    default Optional<T> within(SalesScope others, Span inMonths) {
        return sales().overlap(others)
                .flatMap(both -> months().overlap(inMonths).map(span -> of(both, span)));
    }

    /** Returns whether they hold for all sales and months of others. */
    default boolean covers(DatedTerms<?> others) {
        return sales().covers(others.sales())
                && months().overlap(others.months()).filter(others.months()::equals).isPresent();
    }

    /** Returns whether there are sales of a month for which both hold. */
    default boolean meets(DatedTerms<?> others) {
        return sales().overlap(others.sales()).isPresent()
                && months().overlap(others.months()).isPresent();
    }

    /** Returns what entries say of the sales and months of an entry, the least detailed first. */
    static <T extends DatedTerms<T>> List<T> within(T entry, List<T> entries) {
        Stream<T> within =
                entries.stream().flatMap(it -> it.within(entry.sales(), entry.months()).stream());
        return leastDetailedFirst(within);
    }

    private static <T extends DatedTerms<T>> List<T> leastDetailedFirst(Stream<T> entries) {
        return entries.sorted(Comparator.comparing(it -> it.sales().detail())).toList();
    }

    /**
     * Returns the entries that meet an entry, and those that meet one of them, the least detailed
     * first: what has to be decided again where the entry was not to be.
     */
    static <T extends DatedTerms<T>> List<T> meeting(T entry, List<T> entries) {
        List<T> found = new ArrayList<>(List.of(entry));
        boolean goesOn = true;
        while (goesOn) {
            List<T> more =
                    entries.stream()
                            .filter(it -> !found.contains(it))
                            .filter(it -> found.stream().anyMatch(it::meets))
                            .toList();
            found.addAll(more);
            goesOn = !more.isEmpty();
        }
        return leastDetailedFirst(found.stream().filter(entries::contains));
    }
}
