package vn.aop.core.review;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.Set;
import vn.aop.core.plan.Plan;
import vn.aop.core.tet.Tet;

/**
 * Tells a pause that a shop's own rhythm explains from one that it does not. Source: {@code
 * docs/formulas/records.md}.
 *
 * <p>Of the other days, the share q is without a record. Were days independent of each other, n
 * days with a record would begin n × q^k runs of k days without; a run of which fewer than {@value
 * #LIKELY} are to be expected is unlikely.
 *
 * @param tet the days around Tết, on which nobody is asked
 */
record Pauses(Set<LocalDate> tet) {

    /** A holiday of three days is nothing to ask about, and three records are no rhythm. */
    static final int LEAST = 4;

    /** Once in a hundred such files. */
    private static final double LIKELY = 0.01;

    /** Shops close some days before Tết. */
    private static final int BEFORE_TET = 5;

    /** By the tenth day, that of the god of wealth, trade is open again. */
    private static final int FROM_TET = 10;

    Pauses {
        tet = Set.copyOf(tet);
    }

    /** Returns the pauses of a plan's year: those of Tết are no pauses where it is in đồng. */
    static Pauses of(Plan plan) {
        Set<LocalDate> tet = new HashSet<>();
        if (plan.followsTet()) {
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
        return new Pauses(tet);
    }

    /** Returns whether a day counts: trade is open. */
    boolean counts(LocalDate day) {
        return !tet.contains(day);
    }

    /**
     * Returns whether a run of days is unlikely beside other days; their share without a record is
     * taken as (idle + 1) ÷ (all + 2), after Laplace's rule of succession.
     *
     * @param days how long the run is
     * @param recorded the days with a record
     * @param idle the other days without
     */
    static boolean isUnlikely(int days, int recorded, int idle) {
        double share = (idle + 1.0) / (recorded + idle + 2.0);
        return days >= LEAST && recorded * Math.pow(share, days) < LIKELY;
    }
}
