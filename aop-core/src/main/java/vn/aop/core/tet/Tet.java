package vn.aop.core.tet;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The first days of the Vietnamese lunar year (Tết Nguyên Đán), from {@value #FIRST_YEAR} to
 * {@value #LAST_YEAR}.
 *
 * <p>Tết wanders between 20 January and 21 February, and with it the weeks in which people buy for
 * it. In 2030 it is one day before the Chinese new year, because the new moon falls before midnight
 * in Hà Nội and after midnight in Beijing. Source: {@link LunarCalendar}; the tests compare it with
 * another calendar library and with the printed calendar.
 */
public final class Tet {

    /** The first year of which the day is told: since then the whole country counts by UTC+7. */
    public static final int FIRST_YEAR = 1976;

    /** The last year of which the day is told. */
    public static final int LAST_YEAR = 2100;

    private static final List<LocalDate> FIRST_DAYS =
            IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR).mapToObj(LunarCalendar::newYear).toList();

    private Tet() {}

    /**
     * Returns the first day of Tết in a year, for example 17 February in 2026; empty outside
     * {@value #FIRST_YEAR} to {@value #LAST_YEAR}.
     */
    public static Optional<LocalDate> in(int year) {
        return year < FIRST_YEAR || year > LAST_YEAR
                ? Optional.empty()
                : Optional.of(FIRST_DAYS.get(year - FIRST_YEAR));
    }
}
