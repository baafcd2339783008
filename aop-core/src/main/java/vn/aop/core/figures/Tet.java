package vn.aop.core.figures;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The first days of the Vietnamese lunar year (Tết Nguyên Đán), from 2015 to 2035.
 *
 * <p>Tết wanders between 21 January and 20 February, and with it the busiest weeks of Vietnamese
 * retail. In 2030 it is one day before the Chinese new year, because the new moon falls before
 * midnight in Hà Nội and after midnight in Beijing. Source: the Vietnamese calendar for UTC+7 after
 * Hồ Ngọc Đức's computation; the test computes the new moons anew after J. Meeus, "Astronomical
 * Algorithms", ch. 49.
 */
public final class Tet {

    /** The first year of which the day is known. */
    public static final int FIRST_YEAR = 2015;

    /** The last year of which the day is known. */
    public static final int LAST_YEAR = 2035;

    private static final Map<Integer, LocalDate> FIRST_DAYS =
            Stream.of(
                            "2015-02-19",
                            "2016-02-08",
                            "2017-01-28",
                            "2018-02-16",
                            "2019-02-05",
                            "2020-01-25",
                            "2021-02-12",
                            "2022-02-01",
                            "2023-01-22",
                            "2024-02-10",
                            "2025-01-29",
                            "2026-02-17",
                            "2027-02-06",
                            "2028-01-26",
                            "2029-02-13",
                            "2030-02-02",
                            "2031-01-23",
                            "2032-02-11",
                            "2033-01-31",
                            "2034-02-19",
                            "2035-02-08")
                    .map(LocalDate::parse)
                    .collect(Collectors.toMap(LocalDate::getYear, Function.identity()));

    private Tet() {}

    /** Returns the first day of Tết in a year, empty outside 2015 to 2035. */
    public static Optional<LocalDate> in(int year) {
        return Optional.ofNullable(FIRST_DAYS.get(year));
    }
}
