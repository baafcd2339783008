package vn.aop.core.tet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TetSeasonTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2025, 1", // 29 January
        "2022, 1", // 1 February: the twenty days end on 31 January
        "2019, 0.8", // 5 February
        "2027, 0.75", // 6 February
        "2026, 0.2", // 17 February: 28 to 31 January
        "2015, 0.1" // 19 February
    })
    void the_part_of_the_twenty_days_that_lies_in_january(int year, BigDecimal share) {
        assertThat(season(year).inJanuary()).isEqualByComparingTo(share);
    }

    /** Closed on 29, 30, 31 January: 28 of 56 open days are January's, and 31 of all 59. */
    @Test
    void three_days_closed_in_january_take_from_its_share() {
        assertThat(season(2025).openedBy(3))
                .isCloseTo(new BigDecimal("-0.025424"), within(new BigDecimal("0.000001")));
    }

    /** Closed from 17 to 19 February: 31 of 56 open days are January's. */
    @Test
    void three_days_closed_in_february_give_to_its_share() {
        assertThat(season(2026).openedBy(3))
                .isCloseTo(new BigDecimal("0.028148"), within(new BigDecimal("0.000001")));
    }

    /** 31 January, then 1 and 2 February. */
    @Test
    void days_closed_may_lie_in_both() {
        assertThat(new TetSeason(java.time.LocalDate.of(2033, 1, 31)).openedBy(3))
                .isCloseTo(new BigDecimal("0.010291"), within(new BigDecimal("0.000001")));
    }

    @ParameterizedTest
    @CsvSource({"1976", "2025", "2026", "2100"})
    void a_shop_that_never_closes_is_open_alike(int year) {
        assertThat(season(year).openedBy(0)).isZero();
    }

    private static TetSeason season(int year) {
        return TetSeason.in(year).orElseThrow();
    }
}
