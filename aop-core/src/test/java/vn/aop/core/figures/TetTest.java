package vn.aop.core.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The dates of Tết against new moons computed after J. Meeus: see {@link NewMoon}. */
class TetTest {

    private static final ZoneOffset HA_NOI = ZoneOffset.ofHours(7);
    private static final ZoneOffset BEIJING = ZoneOffset.ofHours(8);

    static IntStream years() {
        return IntStream.rangeClosed(2015, 2035);
    }

    @ParameterizedTest
    @MethodSource("years")
    void tet_is_the_day_of_a_new_moon_in_ha_noi(int year) {
        LocalDate tet = Tet.in(year).orElseThrow();

        assertThat(newMoon(tet, HA_NOI).toLocalDate()).isEqualTo(tet);
    }

    /** So that the few minutes by which the computation may be wrong do not matter. */
    @ParameterizedTest
    @MethodSource("years")
    void no_new_moon_of_tet_falls_near_midnight(int year) {
        OffsetDateTime newMoon = newMoon(Tet.in(year).orElseThrow(), HA_NOI);

        assertThat(newMoon.toLocalTime()).isBetween(LocalTime.of(0, 10), LocalTime.of(23, 50));
    }

    @ParameterizedTest
    @MethodSource("years")
    void tet_lies_between_21_january_and_20_february(int year) {
        assertThat(MonthDay.from(Tet.in(year).orElseThrow()))
                .isBetween(MonthDay.of(1, 21), MonthDay.of(2, 20));
    }

    /** Twelve or thirteen months of 29 or 30 days: 353 to 355, or 383 to 385. */
    @Test
    void from_tet_to_tet_there_are_twelve_or_thirteen_moons() {
        for (int year = 2015; year < 2035; year++) {
            long days =
                    ChronoUnit.DAYS.between(
                            Tet.in(year).orElseThrow(), Tet.in(year + 1).orElseThrow());

            assertThat(days).matches(it -> it >= 353 && it <= 355 || it >= 383 && it <= 385);
        }
    }

    /** At 23:07 in Hà Nội it is past midnight in Beijing. */
    @Test
    void in_2030_tet_is_a_day_before_the_chinese_new_year() {
        LocalDate tet = Tet.in(2030).orElseThrow();

        assertThat(tet).isEqualTo(LocalDate.of(2030, 2, 2));
        assertThat(newMoon(tet, BEIJING).toLocalDate()).isEqualTo(LocalDate.of(2030, 2, 3));
    }

    @ParameterizedTest
    @MethodSource("years")
    void in_all_other_years_it_is_the_same_day(int year) {
        LocalDate tet = Tet.in(year).orElseThrow();

        assertThat(newMoon(tet, BEIJING).toLocalDate().equals(tet)).isEqualTo(year != 2030);
    }

    @ParameterizedTest
    @ValueSource(ints = {2014, 2036, 0, -1})
    void other_years_are_not_known(int year) {
        assertThat(Tet.in(year)).isEmpty();
    }

    /** The computation itself, against the example of the book: 1977 February 18, 3:37:42 TD. */
    @Test
    void the_computed_new_moon_meets_the_example_of_the_book() {
        OffsetDateTime computed =
                NewMoon.near(LocalDate.of(1977, 2, 18), 0).atOffset(ZoneOffset.UTC);

        assertThat(computed)
                .isBetween(
                        OffsetDateTime.parse("1977-02-18T03:36:00Z"),
                        OffsetDateTime.parse("1977-02-18T03:39:00Z"));
    }

    private static OffsetDateTime newMoon(LocalDate near, ZoneOffset zone) {
        return NewMoon.near(near, 70).atOffset(zone);
    }
}
