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
 * @param months the months of which something is known: those with transactions and those without
 *     trade
 * @param source where they were read, for example a file's name
 * @param recorded of what there are records; what is not among it is unknown rather than 0
 * @param costs where the cost of goods of what was sold is taken from
 * @param daily revenue by the day, as far as it is told so; days of the year before may be among it
 */
public record Actuals(
        Figures figures,
        SortedSet<YearMonth> months,
        String source,
        Recorded recorded,
        Costs costs,
        DailyRevenue daily) {

    /** Where the cost of goods of what was sold is taken from. */
    public enum Costs {
        /** From the records; where there is none it is unknown. */
        RECORDED,
        /** From the records; where there is none, provisionally from the margins of the plan. */
        FROM_MARGINS
    }

    public Actuals {
        requireNonNull(figures, "figures");
        requireNonNull(source, "source");
        requireNonNull(recorded, "recorded");
        requireNonNull(costs, "costs");
        requireNonNull(daily, "daily");
        SortedSet<YearMonth> known = new TreeSet<>(months);
        recorded.noTrade().stream().filter(figures.year()::contains).forEach(known::add);
        months = Collections.unmodifiableSortedSet(known);
        for (YearMonth month : months) {
            figures.year().indexOf(month);
        }
    }

    /** Makes actuals of which no day is told. */
    public Actuals(
            Figures figures,
            SortedSet<YearMonth> months,
            String source,
            Recorded recorded,
            Costs costs) {
        this(figures, months, source, recorded, costs, DailyRevenue.NONE);
    }

    /**
     * Returns actuals from their parts; see {@link Recorded#of} for what counts as recorded.
     *
     * <pre>{@code
     * Actuals actuals = Actuals.of(figures, List.of(YearMonth.of(2026, 1)), "till");
     * }</pre>
     *
     * @param figures the amounts, of the planned year
     * @param months the months of which something is known, in any order
     * @param source where they were read, for example a file's name
     * @return the actuals; what is not recorded in them is unknown, and never 0
     * @throws IllegalArgumentException if a month lies outside the year of the figures
     */
    public static Actuals of(Figures figures, Collection<YearMonth> months, String source) {
        return new Actuals(
                figures, new TreeSet<>(months), source, Recorded.of(figures), Costs.RECORDED);
    }

    /** Returns these actuals with another view of what is recorded. */
    public Actuals with(Recorded other) {
        return new Actuals(figures, months, source, other, costs, daily);
    }

    /** Returns these actuals with the cost of goods taken from elsewhere. */
    public Actuals with(Costs other) {
        return new Actuals(figures, months, source, recorded, other, daily);
    }

    /** Returns these actuals with the name by which readers know where they come from. */
    public Actuals from(String name) {
        return new Actuals(figures, months, name, recorded, costs, daily);
    }

    /** Returns these actuals with other days of revenue. */
    public Actuals with(DailyRevenue other) {
        return new Actuals(figures, months, source, recorded, costs, other);
    }
}
