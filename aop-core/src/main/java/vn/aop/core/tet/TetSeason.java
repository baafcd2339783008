package vn.aop.core.tet;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.LongStream;
import vn.aop.core.figures.Value;

/**
 * How the weeks before Tết, and the days closed after it, lie in January and February. Source:
 * {@code docs/formulas/tet.md}.
 *
 * @param tet the first day of Tết, in January or February
 */
public record TetSeason(LocalDate tet) {

    /** People buy for Tết in the three weeks before it. */
    public static final int DAYS = 20;

    public TetSeason {
        requireNonNull(tet, "tet");
    }

    /** Returns the season of a year; empty where the date of Tết is not told. */
    public static Optional<TetSeason> in(int year) {
        return Tet.in(year).map(TetSeason::new);
    }

    /**
     * Returns which share of the {@value #DAYS} days before Tết lies in January: 0.2 where Tết is
     * on 17 February, 1 where it is on 1 February or earlier.
     */
    public BigDecimal inJanuary() {
        return BigDecimal.valueOf(countIn(Month.JANUARY, -DAYS, 0))
                .divide(BigDecimal.valueOf(DAYS), Value.PRECISION);
    }

    /**
     * Returns by how much January's share of the open days of January and February is larger than
     * its share of all days, if a shop is closed from Tết on.
     *
     * @param closedDays how many days it is closed, 0 or more
     * @return a share such as −0.025, less than 0 where it is closed in January; 0 for no days
     */
    public BigDecimal openedBy(int closedDays) {
        long january = january().lengthOfMonth();
        long both = january + january().plusMonths(1).lengthOfMonth();
        return share(january - countIn(Month.JANUARY, 0, closedDays), both - closedDays)
                .subtract(share(january, both));
    }

    private YearMonth january() {
        return YearMonth.of(tet.getYear(), Month.JANUARY);
    }

    private long countIn(Month month, int from, int to) {
        return LongStream.range(from, to)
                .filter(day -> tet.plusDays(day).getMonth() == month)
                .count();
    }

    private static BigDecimal share(long part, long whole) {
        return BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), Value.PRECISION);
    }
}
