package vn.aop.core.review;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import vn.aop.core.figures.DailyRevenue;
import vn.aop.core.tet.Tet;
import vn.aop.core.tet.TetSeason;

/**
 * The days around one Tết, counted from it, so that they can be laid on those around another.
 *
 * @param tet the first day of Tết
 * @param from the first of the days
 * @param to the last of them
 */
record TetDays(LocalDate tet, LocalDate from, LocalDate to) {

    /** As many days from Tết on as before it. */
    private static final int FROM_TET = TetSeason.DAYS;

    TetDays {
        requireNonNull(tet, "tet");
        requireNonNull(from, "from");
        requireNonNull(to, "to");
    }

    /**
     * Returns the days that a month adds to: from {@value TetSeason#DAYS} days before Tết to the
     * end of the month, forty at most; empty where the month has none of them.
     */
    static Optional<TetDays> through(YearMonth month) {
        return Tet.in(month.getYear()).flatMap(tet -> through(month, tet));
    }

    private static Optional<TetDays> through(YearMonth month, LocalDate tet) {
        LocalDate from = tet.minusDays(TetSeason.DAYS);
        LocalDate last = tet.plusDays(FROM_TET - 1L);
        boolean isOver = last.isBefore(month.atDay(1));
        LocalDate to = last.isAfter(month.atEndOfMonth()) ? month.atEndOfMonth() : last;
        return isOver || to.isBefore(from)
                ? Optional.empty()
                : Optional.of(new TetDays(tet, from, to));
    }

    /** Returns the same days around the Tết of the year before, if its date is told. */
    Optional<TetDays> before() {
        return Tet.in(tet.getYear() - 1)
                .map(
                        last ->
                                new TetDays(
                                        last,
                                        last.plusDays(from.toEpochDay() - tet.toEpochDay()),
                                        last.plusDays(to.toEpochDay() - tet.toEpochDay())));
    }

    boolean areToldBy(DailyRevenue days) {
        return days.tells(from, to);
    }
}
