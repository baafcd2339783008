package vn.aop.core.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static vn.aop.core.plan.SmallShop.vnd;

import java.time.YearMonth;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.aop.core.plan.SmallShop;

/** The numbers are printed in {@code docs/formulas/cash.md}. */
class SettlementTest {

    private static final YearMonth JANUARY = YearMonth.of(2026, 1);
    private static final YearMonth FEBRUARY = YearMonth.of(2026, 2);

    @Property(tries = 300)
    void parts_sum_to_the_months_takings(
            @ForAll @LongRange(min = -1_000_000, max = 1_000_000_000_000L) long takings,
            @ForAll @IntRange(max = 30) int monthsOn,
            @ForAll @IntRange(max = 365) int days) {
        Map<YearMonth, Money> parts =
                Settlement.of(vnd(takings), JANUARY.plusMonths(monthsOn), days);

        assertThat(Money.total(parts.values())).isEqualTo(vnd(takings));
    }

    @Property(tries = 300)
    void money_moves_from_the_first_days_date_to_the_last_days(
            @ForAll @IntRange(max = 30) int monthsOn, @ForAll @IntRange(max = 365) int days) {
        YearMonth month = JANUARY.plusMonths(monthsOn);

        assertThat(Settlement.of(vnd(1_000_000), month, days).keySet())
                .allSatisfy(
                        moves ->
                                assertThat(moves)
                                        .isBetween(
                                                YearMonth.from(month.atDay(1).plusDays(days)),
                                                YearMonth.from(
                                                        month.atEndOfMonth().plusDays(days))));
    }

    @Test
    void of_31_days_takings_21_arrive_in_the_month_and_10_after_it_with_10_settlement_days() {
        assertThat(Settlement.of(vnd(31_000_000), JANUARY, 10))
                .containsExactly(entry(JANUARY, vnd(21_000_000)), entry(FEBRUARY, vnd(10_000_000)));
    }

    @ParameterizedTest(name = "{0} days: {1}")
    @CsvSource({
        "0,   {2026-01=VND 3100}",
        "1,   '{2026-01=VND 3000, 2026-02=VND 100}'",
        "30,  '{2026-01=VND 100, 2026-02=VND 2800, 2026-03=VND 200}'",
        "31,  '{2026-02=VND 2800, 2026-03=VND 300}'",
        "365, {2027-01=VND 3100}",
    })
    void each_days_share_moves_on_by_the_days(int days, String parts) {
        assertThat(Settlement.of(vnd(3_100), JANUARY, days)).hasToString(parts);
    }

    @Test
    void a_dong_that_cannot_be_split_goes_where_most_is_missing() {
        assertThat(Settlement.of(vnd(1), JANUARY, 10))
                .containsExactly(entry(JANUARY, vnd(1)), entry(FEBRUARY, vnd(0)));
        assertThat(Settlement.of(Money.zero(SmallShop.VND), JANUARY, 10).values())
                .containsOnly(vnd(0));
    }
}
