package vn.aop.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.core.plan.ShopFigures.lastYear;
import static vn.aop.core.plan.ShopFigures.thisYear;
import static vn.aop.core.plan.SmallShop.JANUARY;
import static vn.aop.core.plan.SmallShop.MARCH;
import static vn.aop.core.plan.SmallShop.shopWithGoalsOnly;
import static vn.aop.core.review.Reviews.number;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import vn.aop.core.figures.Actuals;
import vn.aop.core.figures.DailyRevenue;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Baseline;
import vn.aop.core.plan.SmallShop;
import vn.aop.core.plan.TetHabits;
import vn.aop.core.tet.TetTrade;
import vn.aop.core.text.Message;

/** The moved months are printed in {@code docs/formulas/tet.md}. */
class YearOnYearTest {

    private static final long[] BEFORE = {456_700_000, 319_400_000, 200_000_000};
    private static final Offset<BigDecimal> NEARLY = Offset.offset(new BigDecimal("0.0001"));

    private static SmallShop shop(Optional<TetHabits> habits) {
        Baseline lastYear = Baseline.of(lastYear().revenue("store", "toys", BEFORE).figures());
        return shopWithGoalsOnly().withBaseline(lastYear.withTet(List.of(), habits));
    }

    private static Optional<TetHabits> habits(TetTrade trade, int closedDays) {
        return Optional.of(new TetHabits(trade, closedDays, Optional.empty()));
    }

    private static YearOnYear yearOnYear(Optional<TetHabits> habits, int month, long... sold) {
        return Reviews.review(
                        shop(habits),
                        thisYear().revenue("store", "toys", sold),
                        JANUARY.plusMonths(month - 1L))
                .yearOnYear();
    }

    /** 811.7 of 776.1 million, wherever Tết lies. */
    @Test
    void in_february_both_months_are_compared_together() {
        YearOnYear february = yearOnYear(Optional.empty(), 2, 413_900_000, 397_800_000);

        assertThat(number(february.together().orElseThrow().change()))
                .isCloseTo(new BigDecimal("0.0459"), NEARLY);
        Tracing.assertEveryNumberFollows(february.together().orElseThrow().change());
    }

    @Test
    void nothing_is_moved_where_nobody_knows_how_trade_goes_with_tet_and_that_is_said() {
        YearOnYear january = yearOnYear(Optional.empty(), 1, 413_900_000);

        assertThat(number(january.plain().change())).isCloseTo(new BigDecimal("-0.0937"), NEARLY);
        assertThat(january.together()).isEmpty();
        assertThat(january.withTet()).isEmpty();
        assertThat(january.assumption().orElseThrow().key())
                .isEqualTo("year-on-year.slope-unknown");
    }

    /** 456.7 − 0.0088 × 776.1 = 449.87 million; 413.9 is 8.0 % less. */
    @Test
    void january_of_a_trade_of_goods_is_compared_with_what_was_measured_of_it() {
        YearOnYear january = yearOnYear(habits(TetTrade.GOODS, 0), 1, 413_900_000);

        YearOnYear.Against withTet = january.withTet().orElseThrow();
        assertThat(number(withTet.lastYear())).isEqualByComparingTo("449870320");
        assertThat(number(withTet.change())).isCloseTo(new BigDecimal("-0.0800"), NEARLY);
        assertThat(january.assumption().orElseThrow().key()).isEqualTo("year-on-year.slope-trade");
        Tracing.assertEveryNumberFollows(withTet.change());
    }

    @Test
    void february_is_what_january_leaves() {
        YearOnYear.Against withTet =
                yearOnYear(habits(TetTrade.GOODS, 0), 2, 413_900_000, 397_800_000)
                        .withTet()
                        .orElseThrow();

        assertThat(number(withTet.lastYear())).isEqualByComparingTo("326229680");
        Tracing.assertEveryNumberFollows(withTet.change());
    }

    @Test
    void eating_out_moves_nothing_and_says_why() {
        YearOnYear january = yearOnYear(habits(TetTrade.EATING_OUT, 0), 1, 413_900_000);

        assertThat(january.withTet()).isEmpty();
        assertThat(january.assumption().orElseThrow().key())
                .isEqualTo("year-on-year.slope-trade-nothing");
    }

    @Test
    void days_closed_alone_are_an_assumption_too() {
        YearOnYear january = yearOnYear(habits(TetTrade.OTHER, 3), 1, 413_900_000);

        assertThat(number(january.withTet().orElseThrow().lastYear()))
                .isEqualByComparingTo("498276786");
        assertThat(january.assumption().orElseThrow().key())
                .isEqualTo("year-on-year.slope-closed-days");
    }

    @Test
    void from_march_on_tet_changes_nothing() {
        YearOnYear march = yearOnYear(habits(TetTrade.GOODS, 3), 3, 1, 1, 200_000_000);

        assertThat(march.withTet()).isEmpty();
        assertThat(march.together()).isEmpty();
        assertThat(march.assumption()).isEmpty();
        assertThat(number(march.plain().change())).isZero();
    }

    @Test
    void a_month_without_revenue_last_year_has_no_change() {
        YearOnYear april = yearOnYear(Optional.empty(), 4, 1, 1, 1, 5);

        assertThat(april.plain().change().value())
                .isEqualTo(Value.undefined(Message.of("undefined.division-by-zero")));
    }

    /**
     * Tết on 29 January 2025 and 17 February 2026: 9 January to 17 February lie on 28 January to 8
     * March. The shop sells 3 million a day before Tết, 1 million after it, and a tenth more this
     * year.
     */
    @Test
    void days_around_tet_are_laid_on_the_same_days_of_last_year() {
        YearOnYear.Against days = aroundTet(MARCH).orElseThrow();

        assertThat(number(days.lastYear())).isEqualByComparingTo("80000000");
        assertThat(number(days.change())).isEqualByComparingTo("0.1");
        assertThat(days.why().args())
                .containsEntry("from", LocalDate.of(2026, 1, 28))
                .containsEntry("to", LocalDate.of(2026, 3, 8));
        Tracing.assertEveryNumberFollows(days.change());
    }

    /** 28 to 31 January, against 9 to 12 January. */
    @Test
    void in_january_as_many_days_are_compared_as_have_passed() {
        YearOnYear.Against days = aroundTet(JANUARY).orElseThrow();

        assertThat(number(days.lastYear())).isEqualByComparingTo("12000000");
        assertThat(number(days.change())).isEqualByComparingTo("0.1");
    }

    @Test
    void after_the_fortieth_day_nothing_is_compared_by_days() {
        assertThat(aroundTet(MARCH.plusMonths(1))).isEmpty();
    }

    @Test
    void days_of_one_year_alone_are_compared_with_nothing() {
        assertThat(around(MARCH, days(2026, "1.1"))).isEmpty();
        assertThat(around(MARCH, days(2025, "1"))).isEmpty();
    }

    private static Optional<YearOnYear.Against> aroundTet(YearMonth month) {
        return around(month, days(2025, "1").and(days(2026, "1.1")));
    }

    private static Optional<YearOnYear.Against> around(YearMonth month, DailyRevenue days) {
        Actuals actuals =
                thisYear()
                        .revenue("store", "toys", 90_000_000, 70_000_000, 40_000_000, 40_000_000)
                        .actuals()
                        .with(days);
        return Reviews.review(shop(Optional.empty()), actuals, month).yearOnYear().aroundTet();
    }

    private static DailyRevenue days(int year, String times) {
        LocalDate tet = year == 2025 ? LocalDate.of(2025, 1, 29) : LocalDate.of(2026, 2, 17);
        SortedMap<LocalDate, BigDecimal> days = new TreeMap<>();
        LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year, 5, 1))
                .forEach(
                        day -> {
                            int amount = day.isBefore(tet) ? 3_000_000 : 1_000_000;
                            days.put(
                                    day,
                                    new BigDecimal(times).multiply(BigDecimal.valueOf(amount)));
                        });
        return new DailyRevenue(days);
    }
}
