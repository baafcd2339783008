package vn.aop.core.plan;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.aop.core.figures.Span;

/**
 * Prices or margins with a later decision, which holds for its sales and months: what earlier ones
 * say of other sales, or of the months before and after, stays.
 *
 * <p>Where both of two entries hold, the more detailed counts. So entries that are as detailed as
 * the later decision or more give way in its months, and where a more detailed one speaks of other
 * sales too, the later decision is written down for what it has in common with that: after −10 %
 * online, −5 % on toys everywhere needs an entry for toys online as well.
 *
 * @param <T> price or margin
 * @param entries what holds so far
 */
record LaterTerms<T extends DatedTerms<T>>(List<T> entries) {

    /** Returns the entries once others are decided. */
    List<T> with(T later) {
        List<T> all = besides(later);
        all.add(later);
        entries.stream()
                .filter(it -> it.sales().detail() > later.sales().detail())
                .filter(it -> !later.sales().covers(it.sales()))
                .flatMap(it -> later.within(it.sales(), it.months()).stream())
                .forEach(all::add);
        return all;
    }

    /**
     * Returns the entries once its sales are made as if nothing had been decided of them.
     *
     * @param usual what the company asks or earns by itself
     */
    List<T> without(T usual) {
        Map<SalesScope, Set<YearMonth>> otherwise = new LinkedHashMap<>();
        List<T> all = besides(usual);
        all.stream()
                .flatMap(it -> usual.within(it.sales(), it.months()).stream())
                .forEach(
                        it ->
                                otherwise
                                        .computeIfAbsent(it.sales(), scope -> new TreeSet<>())
                                        .addAll(it.months().months()));
        otherwise.forEach(
                (scope, months) -> Span.of(months).forEach(it -> all.add(usual.of(scope, it))));
        return all;
    }

    /** What stays of each entry; what is broader goes on to hold for other sales. */
    private List<T> besides(T later) {
        return new ArrayList<>(entries.stream().flatMap(it -> besides(it, later)).toList());
    }

    private Stream<T> besides(T earlier, T later) {
        return later.sales().covers(earlier.sales())
                ? earlier.months().without(later.months()).stream()
                        .map(it -> earlier.of(earlier.sales(), it))
                : Stream.of(earlier);
    }
}
