package vn.aop.core.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers are printed in {@code docs/formulas/tet.md}. */
class TetShiftTest {

    /** In 2025 the whole season lay in January, in 2026 four days of twenty. */
    @Test
    void january_and_february_of_2025_as_they_would_have_been_with_the_tet_of_2026() {
        TetShift shift = shift("456.7", "319.4", 2025).orElseThrow();

        assertThat(shift.january().setScale(1, RoundingMode.HALF_UP)).isEqualTo("403.4");
        assertThat(shift.february().setScale(1, RoundingMode.HALF_UP)).isEqualTo("372.7");
    }

    @Property(tries = 300)
    void the_two_months_together_stay_what_they_were(
            @ForAll @LongRange(max = 10_000_000_000L) long january,
            @ForAll @LongRange(max = 10_000_000_000L) long february,
            @ForAll @IntRange(min = 2015, max = 2034) int year) {
        TetShift.toNextYear(BigDecimal.valueOf(january), BigDecimal.valueOf(february), year)
                .ifPresent(
                        shift ->
                                assertThat(shift.january().add(shift.february()))
                                        .isEqualByComparingTo(
                                                BigDecimal.valueOf(january + february)));
    }

    @Property(tries = 200)
    void with_tet_on_the_same_day_nothing_moves(
            @ForAll @LongRange(min = 1, max = 10_000_000_000L) long january,
            @ForAll @LongRange(min = 1, max = 10_000_000_000L) long february,
            @ForAll @IntRange(min = 21, max = 51) int dayOfYear) {
        TetShift.shift(
                        BigDecimal.valueOf(january),
                        BigDecimal.valueOf(february),
                        LocalDate.ofYearDay(2025, dayOfYear),
                        LocalDate.ofYearDay(2026, dayOfYear))
                .ifPresent(
                        shift ->
                                assertThat(shift.january())
                                        .isCloseTo(
                                                BigDecimal.valueOf(january),
                                                within(new BigDecimal("0.000001"))));
    }

    @Property(tries = 200)
    void twice_the_trade_is_twice_the_shifted_trade(
            @ForAll @LongRange(max = 1_000_000) long january,
            @ForAll @LongRange(max = 1_000_000) long february,
            @ForAll @IntRange(min = 2015, max = 2034) int year) {
        Optional<TetShift> once =
                TetShift.toNextYear(
                        BigDecimal.valueOf(january), BigDecimal.valueOf(february), year);
        Optional<TetShift> twice =
                TetShift.toNextYear(
                        BigDecimal.valueOf(2 * january), BigDecimal.valueOf(2 * february), year);

        assertThat(twice.isPresent()).isEqualTo(once.isPresent());
        once.ifPresent(
                shift ->
                        assertThat(twice.orElseThrow().january())
                                .isCloseTo(
                                        shift.january().multiply(BigDecimal.valueOf(2)),
                                        within(new BigDecimal("0.000001"))));
    }

    /**
     * Months made of 10 a day and a season of 200, by the trading days and days of the season that
     * somebody counts in a calendar; the next year's January follows from its own.
     */
    @ParameterizedTest(name = "{0}: {1} and {2} become {3}")
    @CsvSource({
        // year, 10 × days + 200 × share of each month, and of the next January
        "2025, 480, 260, 350", // 29 Jan → 17 Feb: 28 + 26 days, 20 + 0; next 31 days, 4 of 20
        "2019, 470, 270, 460", // 5 Feb → 25 Jan: 31 + 23 days, 16 + 4; next 26 days, 20 of 20
        "2026, 350, 390, 460", // 17 Feb → 6 Feb: 31 + 23 days, 4 + 16; next 31 days, 15 of 20
    })
    void a_made_up_trade_is_found_again(
            int year, BigDecimal january, BigDecimal february, BigDecimal expected) {
        TetShift shift = TetShift.toNextYear(january, february, year).orElseThrow();

        assertThat(shift.january()).isCloseTo(expected, within(new BigDecimal("0.000001")));
    }

    @ParameterizedTest
    @CsvSource({"2014", "2035", "2036"})
    void a_year_whose_tet_or_the_next_is_not_known_cannot_be_shifted(int year) {
        assertThat(shift("456.7", "319.4", year)).isEmpty();
    }

    /** On 10 February 2024 season and trading days fell alike on both months. */
    @Test
    void where_the_months_do_not_tell_season_from_trade_nothing_is_shifted() {
        assertThat(shift("456.7", "319.4", 2024)).isEmpty();
    }

    @Test
    void what_would_be_less_than_nothing_is_not_believed() {
        assertThat(shift("0", "319.4", 2025)).isEmpty();
    }

    private static Optional<TetShift> shift(String january, String february, int year) {
        return TetShift.toNextYear(new BigDecimal(january), new BigDecimal(february), year);
    }
}
