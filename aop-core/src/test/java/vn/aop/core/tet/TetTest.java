package vn.aop.core.tet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.stream.IntStream;
import net.time4j.PlainDate;
import net.time4j.calendar.VietnameseCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The dates of Tết against another calendar library, against printed calendars, and against new
 * moons computed by other series: see {@link NewMoon}.
 */
class TetTest {

    private static final ZoneOffset HA_NOI = ZoneOffset.ofHours(7);
    private static final ZoneOffset BEIJING = ZoneOffset.ofHours(8);

    static IntStream years() {
        return IntStream.rangeClosed(Tet.FIRST_YEAR, Tet.LAST_YEAR);
    }

    /** Time4J, net.time4j:time4j-base, reckons sun and moon by series of its own. */
    @ParameterizedTest
    @MethodSource("years")
    void tet_is_the_new_year_of_another_calendar_library(int year) {
        PlainDate theirs = VietnameseCalendar.ofTet(year).transform(PlainDate.axis());

        assertThat(tet(year)).isEqualTo(theirs.toTemporalAccessor());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1976-01-31", "1985-01-21", "2000-02-05", "2007-02-17", "2015-02-19", "2016-02-08",
                "2017-01-28", "2018-02-16", "2019-02-05", "2020-01-25", "2021-02-12", "2022-02-01",
                "2023-01-22", "2024-02-10", "2025-01-29", "2026-02-17", "2027-02-06", "2028-01-26",
                "2029-02-13", "2030-02-02", "2031-01-23", "2032-02-11", "2033-01-31", "2034-02-19",
                "2035-02-08"
            })
    void tet_is_the_day_of_the_printed_calendar(LocalDate day) {
        assertThat(tet(day.getYear())).isEqualTo(day);
    }

    /** The few minutes by which both may be wrong matter only near midnight. */
    @ParameterizedTest
    @MethodSource("years")
    void tet_is_the_day_of_a_new_moon_in_ha_noi(int year) {
        OffsetDateTime newMoon = newMoon(tet(year), HA_NOI);
        boolean isNearMidnight =
                newMoon.toLocalTime().isBefore(LocalTime.of(0, 4))
                        || newMoon.toLocalTime().isAfter(LocalTime.of(23, 56));

        assertThat(newMoon.toLocalDate().equals(tet(year)) || isNearMidnight).isTrue();
    }

    @ParameterizedTest
    @MethodSource("years")
    void tet_lies_between_20_january_and_21_february(int year) {
        assertThat(MonthDay.from(tet(year))).isBetween(MonthDay.of(1, 20), MonthDay.of(2, 21));
    }

    /** Twelve or thirteen months of 29 or 30 days: 353 to 355, or 383 to 385. */
    @Test
    void from_tet_to_tet_there_are_twelve_or_thirteen_moons() {
        for (int year = Tet.FIRST_YEAR; year < Tet.LAST_YEAR; year++) {
            long days = ChronoUnit.DAYS.between(tet(year), tet(year + 1));

            assertThat(days).matches(it -> it >= 353 && it <= 355 || it >= 383 && it <= 385);
        }
    }

    /** At 23:07 in Hà Nội it is past midnight in Beijing. */
    @Test
    void in_2030_tet_is_a_day_before_the_chinese_new_year() {
        assertThat(tet(2030)).isEqualTo(LocalDate.of(2030, 2, 2));
        assertThat(newMoon(tet(2030), BEIJING).toLocalDate()).isEqualTo(LocalDate.of(2030, 2, 3));
    }

    /**
     * The sun stood at its lowest on the day after the new moon in Beijing and on the day before it
     * in Hà Nội, so that another month was the eleventh.
     */
    @Test
    void in_1985_tet_was_a_month_before_the_chinese_new_year() {
        assertThat(tet(1985)).isEqualTo(LocalDate.of(1985, 1, 21));
    }

    @ParameterizedTest
    @CsvSource({"2023, 384", "2024, 354", "2025, 384", "2033, 384"})
    void a_year_with_a_leap_month_has_thirteen_moons(int year, int days) {
        assertThat(ChronoUnit.DAYS.between(tet(year), tet(year + 1))).isEqualTo(days);
    }

    @ParameterizedTest
    @ValueSource(ints = {1975, 2101, 0, -1})
    void other_years_are_not_told(int year) {
        assertThat(Tet.in(year)).isEmpty();
    }

    /** The other computation itself, against the book: 1977 February 18, 3:37:42 TD. */
    @Test
    void the_computed_new_moon_meets_the_example_of_the_book() {
        OffsetDateTime computed =
                NewMoon.near(LocalDate.of(1977, 2, 18), 0).atOffset(ZoneOffset.UTC);

        assertThat(computed)
                .isBetween(
                        OffsetDateTime.parse("1977-02-18T03:36:00Z"),
                        OffsetDateTime.parse("1977-02-18T03:39:00Z"));
    }

    private static LocalDate tet(int year) {
        return Tet.in(year).orElseThrow();
    }

    private static OffsetDateTime newMoon(LocalDate near, ZoneOffset zone) {
        return NewMoon.near(near, 70).atOffset(zone);
    }
}
