package vn.aop.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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
import static vn.aop.core.review.LandingMethod.LAST_YEAR_SHAPE;
import static vn.aop.core.review.LandingMethod.PERFORMANCE_CARRIED;
import static vn.aop.core.review.LandingMethod.PLAN_REMAINING;
import static vn.aop.core.review.Reviews.dong;
import static vn.aop.core.review.Reviews.million;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Arrays;
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
import org.junit.jupiter.params.provider.EnumSource;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Actuals;
import vn.aop.core.figures.TetTrade;
import vn.aop.core.figures.Traced;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Baseline;
import vn.aop.core.plan.ShopFigures;
import vn.aop.core.plan.SmallShop;
import vn.aop.core.plan.TetHabits;
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

    @Test
    void performance_carried_expects_the_rest_to_go_as_the_start_went() {
        Landing landing = landing("revenue", planned(PLAN, LAST_YEAR), sold(ACTUAL), MARCH);

        assertThat(landing.by(PERFORMANCE_CARRIED).value())
                .isEqualTo(million(270 + 900 * 270 / 300));
    }

    @Test
    void last_year_shape_divides_by_the_share_that_last_year_had_reached() {
        Landing landing = landing("revenue", planned(PLAN, LAST_YEAR), sold(ACTUAL), MARCH);

        assertThat(landing.by(LAST_YEAR_SHAPE).value()).isEqualTo(million(1_125));
    }

    @Test
    void before_history_is_long_enough_performance_is_carried() {
        Landing landing = landing("revenue", planned(PLAN, LAST_YEAR), sold(ACTUAL), MARCH);

        assertThat(landing.backTest()).isEmpty();
        assertThat(landing.chosen()).isEqualTo(PERFORMANCE_CARRIED);
        assertThat(landing.expected().value()).isEqualTo(million(1_080));
    }

    /** 5 + 7 × 5 ÷ 14 = 7.5. */
    @Test
    void a_landing_is_rounded_half_up_to_the_dong() {
        Landing landing =
                landing("revenue", planned(months(7, 7, 7), everyMonth(7)), sold(2, 3), FEBRUARY);

        assertThat(landing.by(PERFORMANCE_CARRIED).value()).isEqualTo(dong(8));
    }

    /** Three series to June; each is foretold from March, April and May. By hand: */
    @Test
    void a_series_that_keeps_its_lead_is_foretold_best_by_its_performance() {
        // actual 100 a month against a plan of 80: performance foretells 600 each time
        // plan-remaining 540, 560, 580; last year's late peak 700 each time
        Landing landing =
                landing(
                        "revenue",
                        planned(everyMonth(80), months(100, 100, 100, 100, 100, 200)),
                        sold(100, 100, 100, 100, 100, 100),
                        JUNE);

        assertThat(errors(landing))
                .isEqualTo(
                        Map.of(
                                PERFORMANCE_CARRIED, dong(0),
                                PLAN_REMAINING, dong(40),
                                LAST_YEAR_SHAPE, dong(100)));
        assertThat(landing.chosen()).isEqualTo(PERFORMANCE_CARRIED);
    }

    @Test
    void a_series_that_stumbled_once_is_foretold_best_by_the_plan() {
        // actual 160, then 100 a month as planned: plan-remaining foretells 660 each time
        // performance 720, 690, 672: errors 60, 30, 12, on average 34; last year alike
        Landing landing =
                landing(
                        "revenue",
                        planned(everyMonth(100), everyMonth(100)),
                        sold(160, 100, 100, 100, 100, 100),
                        JUNE);

        assertThat(errors(landing))
                .isEqualTo(
                        Map.of(
                                PERFORMANCE_CARRIED, dong(34),
                                PLAN_REMAINING, dong(0),
                                LAST_YEAR_SHAPE, dong(34)));
        assertThat(landing.chosen()).isEqualTo(PLAN_REMAINING);
        assertThat(landing.expected().value()).isEqualTo(dong(1_260));
    }

    @Test
    void a_series_with_last_years_seasons_is_foretold_best_by_last_year() {
        // actual 100 a month and 200 in June, as last year; the plan is flat at 120
        // performance 600 each time against 700; plan-remaining 660, 640, 620
        Landing landing =
                landing(
                        "revenue",
                        planned(everyMonth(120), months(50, 50, 50, 50, 50, 100)),
                        sold(100, 100, 100, 100, 100, 200),
                        JUNE);

        assertThat(errors(landing))
                .isEqualTo(
                        Map.of(
                                PERFORMANCE_CARRIED, dong(100),
                                PLAN_REMAINING, dong(60),
                                LAST_YEAR_SHAPE, dong(0)));
        assertThat(landing.chosen()).isEqualTo(LAST_YEAR_SHAPE);
    }

    @Test
    void among_equals_performance_is_carried() {
        Landing landing =
                landing(
                        "revenue",
                        planned(everyMonth(100), everyMonth(100)),
                        sold(100, 100, 100, 100, 100, 100),
                        JUNE);

        assertThat(landing.backTest().values()).extracting(Traced::value).containsOnly(dong(0));
        assertThat(landing.chosen()).isEqualTo(PERFORMANCE_CARRIED);
    }

    @Test
    void the_back_test_begins_in_the_sixth_month() {
        SmallShop shop = planned(everyMonth(100), everyMonth(100));

        assertThat(landing("revenue", shop, sold(1, 1, 1, 1, 1), JUNE.minusMonths(1)).backTest())
                .isEmpty();
        assertThat(landing("revenue", shop, sold(1, 1, 1, 1, 1, 1), JUNE).backTest()).hasSize(3);
    }

    @Test
    void a_back_test_shows_what_each_month_foretold() {
        Landing landing =
                landing(
                        "revenue",
                        planned(everyMonth(100), everyMonth(100)),
                        sold(160, 100, 100, 100, 100, 100),
                        JUNE);

        Traced error = landing.backTest().get(PERFORMANCE_CARRIED);

        assertThat(error.formula()).contains("(|{1} − {0}| + |{2} − {0}| + |{3} − {0}|) ÷ 3");
        assertThat(error.inputs())
                .extracting(Traced::value)
                .containsExactly(dong(660), dong(720), dong(690), dong(672));
    }

    @Test
    void a_method_that_gives_no_number_is_not_chosen() {
        // nothing was planned to March and something sold: the pace cannot be told
        Landing landing =
                landing(
                        "revenue",
                        planned(months(0, 0, 0, 100), everyMonth(0)),
                        sold(5, 5, 5),
                        MARCH);

        assertThat(landing.by(PERFORMANCE_CARRIED).value().number()).isEmpty();
        assertThat(landing.by(LAST_YEAR_SHAPE).value().number()).isEmpty();
        assertThat(landing.chosen()).isEqualTo(PLAN_REMAINING);
        assertThat(landing.expected().value()).isEqualTo(dong(115));
    }

    @Test
    void a_method_without_back_test_is_not_chosen_while_another_has_one() {
        // nothing was planned to March, so performance cannot foretell from there; it can in June
        Landing landing =
                landing(
                        "revenue",
                        planned(months(0, 0, 0, 10, 10, 10, 10), everyMonth(0)),
                        sold(5, 5, 5, 5, 5, 5),
                        JUNE);

        assertThat(landing.by(PERFORMANCE_CARRIED).value()).isEqualTo(dong(40));
        assertThat(landing.backTest()).containsOnlyKeys(PLAN_REMAINING);
        assertThat(landing.chosen()).isEqualTo(PLAN_REMAINING);
    }

    @Test
    void an_account_with_nothing_left_in_the_plan_lands_where_it_is() {
        Landing landing =
                landing("revenue", planned(months(10, 10), everyMonth(0)), sold(0, 0, 0), MARCH);

        assertThat(landing.by(PERFORMANCE_CARRIED).value()).isEqualTo(dong(0));
        assertThat(landing.by(LAST_YEAR_SHAPE).value())
                .isEqualTo(Value.undefined(Message.of("undefined.no-baseline")));
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
                landing(
                        "revenue",
                        planned(planned, everyMonth(1)),
                        sold(sold),
                        JANUARY.plusMonths(last));

        Value planOfTheYear = dong(Arrays.stream(planned).sum());
        assertThat(landing.by(PLAN_REMAINING).value()).isEqualTo(planOfTheYear);
        assertThat(landing.by(PERFORMANCE_CARRIED).value()).isEqualTo(planOfTheYear);
    }

    /** 403.3 × 776.1 ÷ 456.7: nothing says that trade goes with Tết. */
    @Test
    void january_is_held_against_last_january_as_it_was_where_the_plan_says_nothing_of_tet() {
        Landing landing =
                landing(
                        "revenue",
                        planned(everyMonth(7), months(456_700_000, 319_400_000)),
                        sold(new long[] {403_300_000}),
                        JANUARY);

        assertThat(landing.by(LAST_YEAR_SHAPE).value()).isEqualTo(dong(685_353_908));
        Tracing.assertEveryNumberFollows(landing.by(LAST_YEAR_SHAPE));
    }

    /** 403.3 × 776.1 ÷ 449.87032; from February on nothing differs. */
    @Test
    void january_is_held_against_the_share_that_moves_with_tet_where_the_plan_says_so() {
        SmallShop shop = planned(everyMonth(7), months(456_700_000, 319_400_000));
        Baseline lastYear = shop.plan().baseline();
        SmallShop goods =
                shop.withBaseline(
                        lastYear.withTet(
                                List.of(),
                                Optional.of(new TetHabits(TetTrade.GOODS, 0, Optional.empty()))));
        Landing january = landing("revenue", goods, sold(new long[] {403_300_000}), JANUARY);
        Landing february = landing("revenue", goods, sold(403_300_000, 372_800_000), FEBRUARY);

        assertThat(january.by(LAST_YEAR_SHAPE).value()).isEqualTo(dong(695_758_569));
        assertThat(february.by(LAST_YEAR_SHAPE).value()).isEqualTo(dong(776_100_000));
        Tracing.assertEveryNumberFollows(january.by(LAST_YEAR_SHAPE));
    }

    @Property(tries = 100)
    void from_february_on_a_multiple_of_last_year_lands_as_that_multiple(
            @ForAll @Size(12) List<@LongRange(min = 1, max = 1_000_000) Long> before,
            @ForAll @IntRange(min = 1, max = 9) int multiple,
            @ForAll @IntRange(min = 1, max = 11) int last) {
        long[] lastYear = amounts(before);
        long[] sold =
                Arrays.stream(lastYear).limit(last + 1L).map(amount -> amount * multiple).toArray();

        Landing landing =
                landing(
                        "revenue",
                        planned(everyMonth(7), lastYear),
                        sold(sold),
                        JANUARY.plusMonths(last));

        assertThat(landing.by(LAST_YEAR_SHAPE).value())
                .isEqualTo(dong(Arrays.stream(lastYear).sum() * multiple));
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

        for (LandingMethod method : List.of(PLAN_REMAINING, PERFORMANCE_CARRIED)) {
            assertThat(ratio.by(method).value())
                    .isEqualTo(top.by(method).value().dividedBy(bottom.by(method).value()));
        }
    }

    /** 12 of 60 million so far is 20 %; the rest is planned at 10 % of much more. */
    @Test
    void a_ratio_does_not_stay_where_it_is_when_the_rest_is_planned_otherwise() {
        SmallShop shop =
                planned(months(millions(20, 20, 20, 60, 60, 60)), everyMonth(0))
                        .withBudget(
                                running(
                                        "ads",
                                        AccountKind.MARKETING,
                                        months(millions(4, 4, 4, 6, 6, 6))));
        ShopFigures actuals =
                sold(millions(20, 20, 20)).spending(AccountKind.MARKETING, millions(4, 4, 4));

        Landing landing = landing("marketing / revenue", shop, actuals, MARCH);

        assertThat(landing.expected().value()).isEqualTo(Value.ratio(new BigDecimal("0.125")));
    }

    @Test
    void an_amount_of_several_accounts_lands_each_for_itself() {
        SmallShop shop =
                planned(everyMonth(100), everyMonth(100))
                        .withBudget(running("rent", AccountKind.PREMISES, everyMonth(20)));
        ShopFigures actuals = sold(50, 50, 50).spending(AccountKind.PREMISES, 40, 40, 40);

        // revenue lands at 600 and rent at 480; goods and fees are not booked yet
        Landing landing = landing("revenue - premises", shop, actuals, MARCH);

        assertThat(landing.by(PERFORMANCE_CARRIED).value()).isEqualTo(dong(120));
    }

    @ParameterizedTest
    @EnumSource(LandingMethod.class)
    void a_landing_tells_its_inputs_with_their_months(LandingMethod method) {
        Landing landing = landing("revenue", planned(PLAN, LAST_YEAR), sold(ACTUAL), MARCH);

        List<String> places =
                landing.by(method).inputs().stream()
                        .map(it -> it.origin().orElseThrow().place())
                        .toList();

        assertThat(places)
                .containsExactlyElementsOf(
                        switch (method) {
                            case PLAN_REMAINING ->
                                    List.of("revenue 2026-01..2026-03", "revenue 2026-04..2026-12");
                            case PERFORMANCE_CARRIED ->
                                    List.of(
                                            "revenue 2026-01..2026-03",
                                            "revenue 2026-04..2026-12",
                                            "revenue 2026-01..2026-03");
                            case LAST_YEAR_SHAPE ->
                                    List.of(
                                            "revenue 2026-01..2026-03",
                                            "revenue 2025-01..2025-12",
                                            "revenue 2025-01..2025-03");
                        });
    }

    /** Closed in February: 180 of the 220 planned for the other months, and 900 for the rest. */
    @Test
    void a_month_without_trade_says_nothing_about_the_pace() {
        Landing landing = landing(planned(PLAN, LAST_YEAR), millions(90, 0, 90), FEBRUARY);

        assertThat(landing.by(PERFORMANCE_CARRIED).value())
                .isEqualTo(dong(Math.round(180e6 + 900e6 * 180 / 220)));
        assertThat(landing.by(PLAN_REMAINING).value()).isEqualTo(million(180 + 900));
    }

    /** Last year 170 in January and March, 760 from April on: 170 + 760 × 170 ÷ 170. */
    @Test
    void last_year_shape_leaves_out_the_months_without_trade_as_well() {
        Landing landing = landing(planned(PLAN, LAST_YEAR), millions(85, 0, 85), FEBRUARY);

        assertThat(landing.by(LAST_YEAR_SHAPE).value()).isEqualTo(million(170 + 760));
        assertThat(landing.by(LAST_YEAR_SHAPE).inputs().get(2).inputs()).hasSize(2);
    }

    @Test
    void where_every_month_was_closed_there_is_no_pace_and_the_reason_is_told() {
        ShopFigures nothing = sold(millions(0, 0));
        Actuals actuals = nothing.actuals();
        Actuals closed = actuals.with(actuals.recorded().withNoTrade(List.of(JANUARY, FEBRUARY)));

        Landing landing = landing(planned(PLAN, LAST_YEAR), closed, FEBRUARY);

        assertThat(landing.by(PERFORMANCE_CARRIED).value().whyUndefined())
                .contains(Message.of("undefined.all-closed"));
        assertThat(landing.chosen()).isEqualTo(PLAN_REMAINING);
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
    void refuses_a_landing_without_all_three_methods() {
        Landing landing = landing("revenue", planned(PLAN, LAST_YEAR), sold(ACTUAL), MARCH);
        Map<LandingMethod, Traced> one = Map.of(PLAN_REMAINING, landing.by(PLAN_REMAINING));

        assertThatThrownBy(() -> new Landing(one, PLAN_REMAINING, Map.of()))
                .hasMessage("A landing knows the methods [PLAN_REMAINING]; give all three");
    }

    @Test
    void methods_have_ids_for_messages() {
        assertThat(LAST_YEAR_SHAPE.id()).isEqualTo("last-year-shape");
    }

    private static Map<LandingMethod, Value> errors(Landing landing) {
        return Map.of(
                PERFORMANCE_CARRIED, landing.backTest().get(PERFORMANCE_CARRIED).value(),
                PLAN_REMAINING, landing.backTest().get(PLAN_REMAINING).value(),
                LAST_YEAR_SHAPE, landing.backTest().get(LAST_YEAR_SHAPE).value());
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
