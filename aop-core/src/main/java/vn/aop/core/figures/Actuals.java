package vn.aop.core.figures;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What really happened in the planned year, as far as it is known.
 *
 * @param figures the amounts, in the same shape as planned figures
 * @param months the months for which there are transactions
 * @param source where they were read, for example a file's name
 */
public record Actuals(Figures figures, SortedSet<YearMonth> months, String source) {

    public Actuals {
        requireNonNull(figures, "figures");
        requireNonNull(source, "source");
        months = Collections.unmodifiableSortedSet(new TreeSet<>(months));
        for (YearMonth month : months) {
            figures.year().indexOf(month);
        }
    }

    /** Returns actuals from their parts. */
    public static Actuals of(Figures figures, Collection<YearMonth> months, String source) {
        return new Actuals(figures, new TreeSet<>(months), source);
    }
}
