package vn.aop.cases.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.aop.core.check.TurnoverThreshold;

/**
 * The shipped thresholds against the texts of law: Circular 40/2021/TT-BTC (100 million đồng),
 * Decree 70/2025/NĐ-CP (1 billion), Decree 68/2026/NĐ-CP as amended by Decree 141/2026/NĐ-CP (1 and
 * 3 billion), Decree 80/2021/NĐ-CP (10 billion).
 */
class TurnoverThresholdsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-12-31 | household-tax-until-2025 | 100000000",
                "2025-12-31 | household-tax-until-2025 | 100000000",
                "2025-12-31 | cash-register-invoice-until-2025 | 1000000000",
                "2026-12-31 | household-tax | 1000000000",
                "2026-12-31 | cash-register-invoice | 1000000000",
                "2026-12-31 | household-income-books | 3000000000",
                "2026-12-31 | small-enterprise | 10000000000",
            })
    void hold_on_a_day(LocalDate day, String id, long revenue) {
        assertThat(on(day))
                .filteredOn(it -> it.id().equals(id))
                .extracting(it -> it.revenue().getAmount().longValueExact())
                .containsExactly(revenue);
    }

    /** Decree 70/2025/NĐ-CP says “from 1 billion”, the others “above” or “at most”. */
    @Test
    void say_whether_a_revenue_of_just_that_amount_counts() {
        assertThat(TurnoverThresholds.shipped())
                .filteredOn(it -> it.when() == TurnoverThreshold.When.REACHED)
                .extracting(TurnoverThreshold::id)
                .containsExactly("cash-register-invoice-until-2025");
    }

    @Test
    void end_where_new_ones_begin() {
        LocalDate last = LocalDate.of(2025, 12, 31);

        assertThat(on(last))
                .extracting(TurnoverThreshold::id)
                .doesNotContain("household-tax", "cash-register-invoice");
        assertThat(on(last.plusDays(1)))
                .extracting(TurnoverThreshold::id)
                .noneMatch(it -> it.endsWith("-until-2025"));
    }

    private static List<TurnoverThreshold> on(LocalDate day) {
        return TurnoverThresholds.shipped().stream().filter(it -> it.holdsOn(day)).toList();
    }

    @Test
    void asks_which_of_two_amounts_a_revenue_is() {
        String file =
                """
                thresholds:
                  - {id: a, revenue: 500.000, from: 2026-01-01, what: A, source: B}
                """;

        assertThat(TurnoverThresholds.read(file).problems())
                .singleElement()
                .extracting(it -> it.message().key())
                .isEqualTo("file.thousands-or-decimals");
    }
}
