package vn.aop.core.review;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.aop.core.estimate.LandingMethod.LAST_YEAR_SHAPE;
import static vn.aop.core.estimate.LandingMethod.MEAN;
import static vn.aop.core.estimate.LandingMethod.PERFORMANCE_CARRIED;
import static vn.aop.core.estimate.LandingMethod.PLAN_REMAINING;
import static vn.aop.core.plan.ShopFigures.everyMonth;
import static vn.aop.core.plan.ShopFigures.lastYear;
import static vn.aop.core.plan.ShopFigures.millions;
import static vn.aop.core.plan.ShopFigures.thisYear;
import static vn.aop.core.plan.SmallShop.DECEMBER;
import static vn.aop.core.plan.SmallShop.JANUARY;
import static vn.aop.core.plan.SmallShop.JUNE;
import static vn.aop.core.plan.SmallShop.MARCH;
import static vn.aop.core.plan.SmallShop.YEAR;
import static vn.aop.core.plan.SmallShop.goal;
import static vn.aop.core.plan.SmallShop.level;
import static vn.aop.core.plan.SmallShop.running;
import static vn.aop.core.plan.SmallShop.shopWithGoalsOnly;
import static vn.aop.core.review.Reviews.dong;
import static vn.aop.core.review.Reviews.million;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.aop.core.estimate.Landing;
import vn.aop.core.estimate.LandingMethod;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Actuals;
import vn.aop.core.figures.Traced;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.ShopFigures;
import vn.aop.core.plan.SmallShop;
import vn.aop.core.plan.TetHabits;
import vn.aop.core.tet.TetTrade;
import vn.aop.core.text.Message;

/** The numbers of the examples are printed in {@code docs/formulas/landing.md}. */
class LandingTest {

    /** Plan 300 million to March and 900 for the rest; last year 240 to March of 1.000 in all. */
    private static final long[] PLAN =
            millions(100, 80, 120, 100, 100, 100, 100, 100, 100, 100, 100, 100);

    private static final long[] LAST_YEAR =
            millions(80, 70, 90, 80, 80, 80, 80, 80, 80, 90, 90, 100);
    private static final YearMonth FEBRUARY = YearMonth.of(2026, 2);
    private static final long[] ACTUAL = millions(90, 80, 100);

    @Test
    void plan_remaining_adds_the_plan_for_the_rest() {
        Landing landing = landing("revenue", planned(PLAN, LAST_YEAR), sold(ACTUAL), MARCH);

        assertThat(landing.by(PLAN_REMAINING).value()).isEqualTo(million(270 + 900));
    }

    /** 270 + 900 × (1 + ½ × (270 ÷ 300 − 1)). */
    @Test
    void performance_carried_expects_half_of_what_the_start_was_behind_after_three_months() {
        Landing landing = landing("revenue", planned(PLAN, LAST_YEAR), sold(ACTUAL), MARCH);

        assertThat(landing.by(PERFORMANCE_CARRIED).value()).isEqualTo(million(270 + 855));
    }

    /** 270 + 760 × (1 + ½ × (270 ÷ 240 − 1)) = 270 + 807.5. */
    @Test
    void last_year_shape_carries_half_of_the_growth_after_three_months() {
        Landing landing = landing("revenue", planned(PLAN, LAST_YEAR), sold(ACTUAL), MARCH);

        assertThat(landing.by(LAST_YEAR_SHAPE).value()).isEqualTo(dong(1_077_500_000));
    }

    /** 270 + (900 + 855 + 807.5) ÷ 3. */
    @Test
    void the_review_goes_by_the_mean_of_the_three() {
        Landing landing = landing("revenue", planned(PLAN, LAST_YEAR), sold(ACTUAL), MARCH);

        assertThat(landing.chosen()).isEqualTo(MEAN);
        assertThat(landing.expected().value()).isEqualTo(dong(1_124_166_667));
        Tracing.assertEveryNumberFollows(landing.expected());
    }

    /** Plan 100 a month, sold 80: behind by a fifth, of which a share is carried on. */
    @ParameterizedTest
    @CsvSource({
        "1, 95", "2, 95", "3, 90", "4, 90", "5, 85", "6, 85", "9, 85", "11, 85",
    })
    void the_more_months_are_told_the_more_of_the_pace_is_carried_on(int months, long each) {
        Landing landing =
                landing(
                        "revenue",
                        planned(everyMonth(100), everyMonth(100)),
                        sold(Arrays.copyOf(everyMonth(80), months)),
                        JANUARY.plusMonths(months - 1L));

        assertThat(landing.by(PERFORMANCE_CARRIED).value())
                .isEqualTo(dong(80L * months + each * (12 - months)));
        assertThat(landing.by(LAST_YEAR_SHAPE).value())
                .isEqualTo(landing.by(PERFORMANCE_CARRIED).value());
    }

    /** 5 + 7 × (1 + ¼ × (5 ÷ 14 − 1)) = 10.875; last year's shape says the same of ten months. */
    @Test
    void a_landing_is_rounded_half_up_to_the_dong() {
        Landing landing =
                landing("revenue", planned(months(7, 7, 7), everyMonth(7)), sold(2, 3), FEBRUARY);

        assertThat(landing.by(PERFORMANCE_CARRIED).value()).isEqualTo(dong(11));
    }

    /** Foretold from March, April and May: 3, 2 and 1 months of 100 that came as 100. */
    @Test
    void a_back_test_counts_the_months_ahead_alone() {
        Landing landing =
                landing(
                        "revenue",
                        planned(everyMonth(80), everyMonth(100)),
                        sold(100, 100, 100, 100, 100, 100),
                        JUNE);

        // as planned: 3 × 20 + 2 × 20 + 1 × 20 of 300 + 200 + 100
        assertThat(error(landing, PLAN_REMAINING)).isEqualByComparingTo("0.2");
        assertThat(error(landing, LAST_YEAR_SHAPE)).isEqualByComparingTo("0");
        // 80 × (1 + ½ × 0.25) = 90 after three and four months, 80 × (1 + ¾ × 0.25) = 95 after five
        assertThat(error(landing, PERFORMANCE_CARRIED))
                .isEqualByComparingTo(
                        new BigDecimal(30 + 20 + 5)
                                .divide(new BigDecimal(600), MathContext.DECIMAL128));
        Tracing.assertEveryNumberFollows(landing.backTest().get(PERFORMANCE_CARRIED));
    }

    @Test
    void the_back_test_is_information_and_chooses_nothing() {
        Landing landing =
                landing(
                        "revenue",
                        planned(everyMonth(80), everyMonth(100)),
                        sold(100, 100, 100, 100, 100, 100),
                        JUNE);

        assertThat(landing.chosen()).isEqualTo(MEAN);
    }

    @Test
    void the_back_test_begins_in_the_sixth_month() {
        SmallShop shop = planned(everyMonth(100), everyMonth(100));

        assertThat(landing("revenue", shop, sold(1, 1, 1, 1, 1), JUNE.minusMonths(1)).backTest())
                .isEmpty();
        assertThat(landing("revenue", shop, sold(1, 1, 1, 1, 1, 1), JUNE).backTest())
                .containsOnlyKeys(LandingMethod.values());
    }

    @Test
    void a_method_that_tells_nothing_of_a_line_is_left_out_of_the_mean() {
        // nothing was planned to March and something sold: no pace, and last year sold nothing
        Landing landing =
                landing(
                        "revenue",
                        planned(months(0, 0, 0, 100), everyMonth(0)),
                        sold(5, 5, 5),
                        MARCH);

        assertThat(landing.by(PERFORMANCE_CARRIED).value().number()).isEmpty();
        assertThat(landing.by(LAST_YEAR_SHAPE).value().number()).isEmpty();
        assertThat(landing.expected().value()).isEqualTo(dong(115));
    }

    @Test
    void an_account_with_nothing_left_in_the_plan_lands_where_it_is() {
        Landing landing =
                landing("revenue", planned(months(10, 10), everyMonth(0)), sold(0, 0, 0), MARCH);

        assertThat(landing.by(PERFORMANCE_CARRIED).value()).isEqualTo(dong(0));
        assertThat(landing.expected().value()).isEqualTo(dong(0));
    }

    @Property(tries = 100)
    void in_the_last_month_every_method_gives_the_actual(
            @ForAll @Size(12) List<@LongRange(max = 1_000_000) Long> plan,
            @ForAll @Size(12) List<@LongRange(max = 1_000_000) Long> before,
            @ForAll @Size(12) List<@LongRange(max = 1_000_000) Long> sold) {
        Landing landing =
                landing(
                        "revenue",
                        planned(amounts(plan), amounts(before)),
                        sold(amounts(sold)),
                        DECEMBER);

        Value actual = dong(sold.stream().mapToLong(Long::longValue).sum());
        assertThat(landing.byMethod().values()).extracting(Traced::value).containsOnly(actual);
    }

    @Property(tries = 100)
    void when_all_goes_to_plan_the_plan_of_the_year_is_where_it_lands(
            @ForAll @Size(12) List<@LongRange(min = 1, max = 1_000_000) Long> plan,
            @ForAll @IntRange(max = 11) int last) {
        long[] planned = amounts(plan);
        long[] sold = Arrays.copyOf(planned, last + 1);

        Landing landing =
                landing("revenue", planned(planned, planned), sold(sold), JANUARY.plusMonths(last));

        assertThat(landing.byMethod().values())
                .extracting(Traced::value)
                .containsOnly(dong(Arrays.stream(planned).sum()));
    }

    /**
     * 403.3 + 326.2 × (1 + ¼ × (403.3 ÷ 449.9 − 1)): ¼ of the pace against a January moved by Tết.
     */
    @Test
    void january_is_held_against_the_share_that_moves_with_tet_where_the_plan_says_so() {
        SmallShop shop = planned(everyMonth(7), months(456_700_000, 319_400_000));
        Landing plain = landing("revenue", shop, sold(new long[] {403_300_000}), JANUARY);
        SmallShop goods =
                shop.withBaseline(
                        shop.plan()
                                .baseline()
                                .withTet(
                                        List.of(),
                                        Optional.of(
                                                new TetHabits(
                                                        TetTrade.GOODS, 0, Optional.empty()))));
        Landing january = landing("revenue", goods, sold(new long[] {403_300_000}), JANUARY);
        Landing february = landing("revenue", goods, sold(403_300_000, 372_800_000), FEBRUARY);

        // 403.3 + 319.4 × (1 + ¼ × (403.3 ÷ 456.7 − 1))
        assertThat(plain.by(LAST_YEAR_SHAPE).value()).isEqualTo(dong(713_363_477));
        assertThat(january.by(LAST_YEAR_SHAPE).value()).isEqualTo(dong(721_086_902));
        assertThat(february.by(LAST_YEAR_SHAPE).value()).isEqualTo(dong(776_100_000));
        Tracing.assertEveryNumberFollows(january.by(LAST_YEAR_SHAPE));
    }

    @Property(tries = 100)
    void the_mean_lies_between_the_methods_and_follows_from_them(
            @ForAll @Size(12) List<@LongRange(min = 1, max = 1_000_000) Long> plan,
            @ForAll @Size(12) List<@LongRange(min = 1, max = 1_000_000) Long> before,
            @ForAll @Size(min = 1, max = 11) List<@LongRange(min = 1, max = 1_000_000) Long> sold) {
        Landing landing =
                landing(
                        "revenue",
                        planned(amounts(plan), amounts(before)),
                        sold(amounts(sold)),
                        JANUARY.plusMonths(sold.size() - 1L));

        List<BigDecimal> single =
                LandingMethod.single().stream().map(it -> Reviews.number(landing.by(it))).toList();
        assertThat(Reviews.number(landing.expected()))
                .isBetween(Collections.min(single), Collections.max(single));
        landing.byMethod().values().forEach(Tracing::assertEveryNumberFollows);
    }

    @Property(tries = 100)
    void a_ratio_lands_as_the_ratio_of_its_landed_parts(
            @ForAll @Size(6) List<@LongRange(min = 1, max = 1_000_000) Long> sold,
            @ForAll @Size(6) List<@LongRange(min = 1, max = 1_000_000) Long> spent) {
        SmallShop shop =
                planned(PLAN, LAST_YEAR)
                        .withBudget(
                                running(
                                        "ads",
                                        AccountKind.MARKETING,
                                        millions(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12)));
        ShopFigures actuals = sold(amounts(sold)).spending(AccountKind.MARKETING, amounts(spent));

        Landing ratio = landing("marketing / revenue", shop, actuals, JUNE);
        Landing top = landing("marketing", shop, actuals, JUNE);
        Landing bottom = landing("revenue", shop, actuals, JUNE);

        for (LandingMethod method : List.of(MEAN, PLAN_REMAINING, PERFORMANCE_CARRIED)) {
            assertThat(ratio.by(method).value())
                    .isEqualTo(top.by(method).value().dividedBy(bottom.by(method).value()));
        }
    }

    @Test
    void an_amount_of_several_accounts_lands_each_for_itself() {
        SmallShop shop =
                planned(everyMonth(100), everyMonth(100))
                        .withBudget(running("rent", AccountKind.PREMISES, everyMonth(20)));
        ShopFigures actuals = sold(50, 50, 50).spending(AccountKind.PREMISES, 40, 40, 40);

        // revenue 150 + 900 × ¾, rent 120 + 180 × 1½; goods and fees are not booked yet
        Landing landing = landing("revenue - premises", shop, actuals, MARCH);

        assertThat(landing.by(PERFORMANCE_CARRIED).value()).isEqualTo(dong(825 - 390));
    }

    /** Closed in February: 180 of the 220 planned for the other months, and 900 for the rest. */
    @Test
    void a_month_without_trade_says_nothing_about_the_pace() {
        Landing landing = landing(planned(PLAN, LAST_YEAR), millions(90, 0, 90), FEBRUARY);

        // two months tell a pace, so a quarter of it is carried on
        assertThat(landing.by(PERFORMANCE_CARRIED).value())
                .isEqualTo(dong(Math.round(180e6 + 900e6 * (1 + (180.0 / 220 - 1) / 4))));
        assertThat(landing.by(PLAN_REMAINING).value()).isEqualTo(million(180 + 900));
    }

    /** Last year 170 in January and March, 760 from April on: 170 + 760. */
    @Test
    void last_year_shape_leaves_out_the_months_without_trade_as_well() {
        Landing landing = landing(planned(PLAN, LAST_YEAR), millions(85, 0, 85), FEBRUARY);

        assertThat(landing.by(LAST_YEAR_SHAPE).value()).isEqualTo(million(170 + 760));
    }

    @Test
    void where_every_month_was_closed_there_is_no_pace_and_the_reason_is_told() {
        ShopFigures nothing = sold(millions(0, 0));
        Actuals actuals = nothing.actuals();
        Actuals closed = actuals.with(actuals.recorded().withNoTrade(List.of(JANUARY, FEBRUARY)));

        Landing landing = landing(planned(PLAN, LAST_YEAR), closed, FEBRUARY);

        assertThat(landing.by(PERFORMANCE_CARRIED).value().whyUndefined())
                .contains(Message.of("undefined.all-closed"));
        assertThat(landing.expected().value()).isEqualTo(landing.by(PLAN_REMAINING).value());
    }

    @Test
    void the_review_says_which_months_no_pace_is_told_by() {
        Actuals actuals = sold(millions(90, 0, 90)).actuals();
        Actuals closed = actuals.with(actuals.recorded().withNoTrade(List.of(FEBRUARY)));

        assertThat(Reviews.review(planned(PLAN, LAST_YEAR), closed, MARCH).cautions())
                .contains(Message.of("review.closed-months").with("months", List.of(FEBRUARY)));
        assertThat(Reviews.review(planned(PLAN, LAST_YEAR), actuals, MARCH).cautions())
                .extracting(Message::key)
                .doesNotContain("review.closed-months");
    }

    private static Landing landing(SmallShop shop, long[] sold, YearMonth closed) {
        Actuals actuals = sold(sold).actuals();
        return landing(shop, actuals.with(actuals.recorded().withNoTrade(List.of(closed))), MARCH);
    }

    private static Landing landing(SmallShop shop, Actuals actuals, YearMonth month) {
        return Reviews.review(shop.withGoals(goal("G1", "revenue", level("1"))), actuals, month)
                .goal("G1")
                .orElseThrow()
                .landing();
    }

    @Test
    void refuses_a_landing_without_all_methods() {
        Landing landing = landing("revenue", planned(PLAN, LAST_YEAR), sold(ACTUAL), MARCH);
        Map<LandingMethod, Traced> one = Map.of(PLAN_REMAINING, landing.by(PLAN_REMAINING));

        assertThatThrownBy(() -> new Landing(one, PLAN_REMAINING, Optional.empty(), Map.of()))
                .hasMessage("A landing knows the methods [PLAN_REMAINING]; give all of them");
    }

    @Test
    void methods_have_ids_for_messages() {
        assertThat(LAST_YEAR_SHAPE.id()).isEqualTo("last-year-shape");
    }

    private static BigDecimal error(Landing landing, LandingMethod method) {
        return Reviews.number(requireNonNull(landing.backTest().get(method)));
    }

    private static Landing landing(
            String metric, SmallShop shop, ShopFigures actuals, YearMonth month) {
        return Reviews.goal(goal("G1", metric, level("1")), shop, actuals, month).landing();
    }

    private static SmallShop planned(long[] plan, long[] before) {
        return shopWithGoalsOnly()
                .withBaseline(lastYear().revenue("store", "toys", before).figures())
                .withRevenue("store", "toys", plan);
    }

    private static ShopFigures sold(long... months) {
        return thisYear().revenue("store", "toys", months);
    }

    /** Returns twelve months, of which those that are not given are zero. */
    private static long[] months(long... amounts) {
        return Arrays.copyOf(amounts, YEAR.months().size());
    }

    private static long[] amounts(List<Long> amounts) {
        return amounts.stream().mapToLong(Long::longValue).toArray();
    }
}
