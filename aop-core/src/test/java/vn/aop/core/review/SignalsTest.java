package vn.aop.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.core.plan.ShopFigures.thisYear;
import static vn.aop.core.plan.SmallShop.MARCH;
import static vn.aop.core.plan.SmallShop.goal;
import static vn.aop.core.plan.SmallShop.kpi;
import static vn.aop.core.plan.SmallShop.level;
import static vn.aop.core.plan.SmallShop.shopWithGoalsOnly;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Actuals;
import vn.aop.core.figures.Bound;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.Recorded;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Traced;
import vn.aop.core.goal.GoalStatus;
import vn.aop.core.kpi.KpiTarget;
import vn.aop.core.plan.ShopFigures;
import vn.aop.core.plan.SmallShop;
import vn.aop.core.signal.Attention;
import vn.aop.core.signal.Evidence;
import vn.aop.core.signal.Signal;

/** A shop that plans 150 million a month; the numbers stand in {@code docs/formulas/signal.md}. */
class SignalsTest {

    private static final YearMonth JULY = YearMonth.of(2026, 7);
    private static final YearMonth AUGUST = YearMonth.of(2026, 8);
    private static final YearMonth SEPTEMBER = YearMonth.of(2026, 9);

    private static SmallShop shop() {
        return shopWithGoalsOnly()
                .withGoals(goal("G1", "revenue", level("1800000000")))
                .withKpis(
                        kpi("K1", "revenue", Bound.AT_LEAST, new KpiTarget.FromPlan()),
                        kpi("K2", "marketing", Bound.AT_MOST, new KpiTarget.FromPlan()),
                        kpi("K3", "cash", Bound.AT_LEAST, SmallShop.kpiLevel("1")));
    }

    /** Sold in each month, in thousandths of the plan. */
    private static ShopFigures sold(long... thousandths) {
        return thisYear()
                .revenue(
                        "store",
                        "diapers",
                        LongStream.of(thousandths).map(it -> it * 150_000).toArray());
    }

    private static Signal revenue(YearMonth month, long... thousandths) {
        return new Signals(Reviews.review(shop(), sold(thousandths), month)).revenue();
    }

    @Test
    void a_month_within_the_usual_is_no_signal() {
        Signal signal = revenue(AUGUST, 1000, 1000, 1020, 980, 1020, 980, 1020, 970);

        assertThat(signal.reading()).isEqualTo(Signal.Reading.WITHIN_USUAL);
        assertThat(signal.evidence()).isEqualTo(Evidence.CHANCE);
        assertThat(signal.base()).isEqualTo(6);
        assertThat(signal.isProvisional()).isTrue();
        Signal.Band usual = signal.usual().orElseThrow();
        assertThat(usual.low().value()).isEqualTo(Reviews.dong(136_747_481));
        assertThat(usual.high().value()).isEqualTo(Reviews.dong(165_582_361));
        // (ln 0.97 − 0.00317) ÷ (0.03596 ÷ 1.128) = −1.05
        assertThat(signal.chance().orElseThrow().oneIn()).isEqualTo(3);
    }

    @Test
    void a_month_beyond_the_usual_is_one_and_does_not_move_it() {
        long[] sold = {1000, 1000, 1020, 980, 1020, 980, 1020, 700, 700};

        Signal august = revenue(AUGUST, sold);
        Signal september = revenue(SEPTEMBER, sold);

        assertThat(august.reading()).isEqualTo(Signal.Reading.SIGNAL);
        assertThat(august.evidence()).isEqualTo(Evidence.WORSE);
        assertThat(september.reading()).isEqualTo(Signal.Reading.SIGNAL);
        assertThat(september.base()).isEqualTo(6);
        assertThat(september.usual().map(it -> it.low().value()))
                .isEqualTo(august.usual().map(it -> it.low().value()));
    }

    @Test
    void a_month_above_the_usual_is_better_for_what_should_be_reached() {
        assertThat(revenue(AUGUST, 1000, 1000, 1020, 980, 1020, 980, 1020, 1400).evidence())
                .isEqualTo(Evidence.BETTER);
    }

    @Test
    void january_and_february_are_one_for_tet_moves_between_them() {
        long[] sold = {1400, 600, 1000, 1000, 1000, 1000, 1000, 1000};

        assertThat(revenue(SmallShop.JANUARY, sold).reading()).isEqualTo(Signal.Reading.NOT_JUDGED);
        assertThat(revenue(YearMonth.of(2026, 2), sold).span())
                .isEqualTo(new Span(SmallShop.JANUARY, YearMonth.of(2026, 2)));
        Signal august = revenue(AUGUST, sold);
        assertThat(august.base()).isEqualTo(6);
        assertThat(august.reading()).isEqualTo(Signal.Reading.WITHIN_USUAL);
    }

    @Test
    void five_earlier_months_are_too_few() {
        Signal signal = revenue(JULY, 1000, 1000, 1020, 980, 1020, 980, 500);

        assertThat(signal.reading()).isEqualTo(Signal.Reading.TOO_EARLY);
        assertThat(signal.base()).isEqualTo(5);
        assertThat(signal.usual()).isEmpty();
    }

    /** Each month may be chance; that all of them lie below the plan is none. */
    @Test
    void a_plan_that_every_month_misses_is_not_missed_by_chance() {
        Signal signal = revenue(AUGUST, 900, 900, 910, 890, 910, 890, 910, 900);

        assertThat(signal.reading()).isEqualTo(Signal.Reading.WITHIN_USUAL);
        assertThat(signal.isSteady()).isTrue();
        assertThat(signal.evidence()).isEqualTo(Evidence.WORSE);
    }

    @Test
    void where_nothing_varied_a_trifle_is_no_signal() {
        assertThat(revenue(AUGUST, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 996).reading())
                .isEqualTo(Signal.Reading.WITHIN_USUAL);
        assertThat(revenue(AUGUST, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 994).reading())
                .isEqualTo(Signal.Reading.SIGNAL);
    }

    @Test
    void months_without_sales_are_no_base() {
        Signal signal = revenue(SEPTEMBER, 1000, 1000, 1020, 0, 980, 1020, 980, 1020, 970);

        assertThat(signal.base()).isEqualTo(6);
        assertThat(signal.reading()).isEqualTo(Signal.Reading.WITHIN_USUAL);
    }

    @Test
    void a_month_without_sales_or_without_plan_and_a_balance_are_not_judged() {
        MonthlyReview review =
                Reviews.review(shop(), sold(1000, 1000, 1020, 980, 1020, 980, 1020, 0), AUGUST);
        Signals signals = new Signals(review);

        assertThat(signals.revenue().reading()).isEqualTo(Signal.Reading.NOT_JUDGED);
        assertThat(List.of("K2", "K3"))
                .allSatisfy(
                        id ->
                                assertThat(signals.of(review.kpi(id).orElseThrow()).reading())
                                        .isEqualTo(Signal.Reading.NOT_JUDGED));
    }

    @Test
    void a_month_that_stops_early_is_not_judged() {
        Actuals whole = sold(1000, 1000, 1020, 980, 1020, 980, 1020, 500).actuals();
        Line sales = Line.of(Account.of(AccountKind.REVENUE));
        Recorded.Builder rows = new Recorded.Builder();
        LocalDate.of(2026, 1, 1)
                .datesUntil(AUGUST.atDay(6))
                .forEach(day -> rows.line(sales, YearMonth.from(day)).day(sales, day));
        Actuals open = whole.with(rows.build().withNothingElse(whole.months()));
        MonthlyReview review = Reviews.review(shop(), open, AUGUST);

        assertThat(new Signals(review).revenue().why())
                .isEqualTo(review.summary().heldBack().get());
        assertThat(new Signals(review).attention(review.goal("G1").orElseThrow())).isEmpty();
    }

    private static Optional<Attention> asked(long... thousandths) {
        return asked(AUGUST, thousandths);
    }

    private static Optional<Attention> asked(YearMonth month, long... thousandths) {
        MonthlyReview review = Reviews.review(shop(), sold(thousandths), month);
        return new Signals(review).attention(review.kpi("K1").orElseThrow());
    }

    @Test
    void nobody_is_alarmed_by_a_miss_that_may_be_chance() {
        long[] noisy = {1000, 1000, 1200, 850, 1150, 800, 1100, 880};
        MonthlyReview review = Reviews.review(shop(), sold(noisy), AUGUST);

        assertThat(review.kpi("K1").orElseThrow().status()).isEqualTo(KpiStatus.RED);
        assertThat(asked(noisy)).contains(Attention.WATCH);
    }

    @Test
    void a_miss_that_is_no_chance_is_to_be_decided() {
        assertThat(asked(1000, 1000, 1020, 980, 1020, 980, 1020, 880)).contains(Attention.DECIDE);
        assertThat(asked(900, 900, 910, 890, 910, 890, 910, 880)).contains(Attention.DECIDE);
    }

    @Test
    void a_target_that_is_kept_is_fine() {
        assertThat(asked(1000, 1000, 1020, 980, 1020, 980, 1020, 1010)).contains(Attention.FINE);
        assertThat(asked(MARCH, 1000, 1000, 1000)).contains(Attention.FINE);
    }

    @Test
    void every_status_stands_to_its_target_in_one_way() {
        assertThat(Arrays.stream(GoalStatus.values()).map(Signals::standing).distinct()).hasSize(5);
        assertThat(Arrays.stream(KpiStatus.values()).filter(it -> Signals.standing(it).isEmpty()))
                .containsExactly(
                        KpiStatus.NOT_DUE,
                        KpiStatus.NO_TARGET,
                        KpiStatus.MONTH_OPEN,
                        KpiStatus.UNKNOWN);
    }

    @Test
    void after_the_year_a_missed_goal_asks_nothing_more() {
        long[] missed = {900, 900, 910, 890, 910, 890, 910, 900, 900, 900, 900, 900};
        MonthlyReview review = Reviews.review(shop(), sold(missed), SmallShop.DECEMBER);

        assertThat(review.goal("G1").orElseThrow().status()).isEqualTo(GoalStatus.OFF_TRACK);
        assertThat(new Signals(review).attention(review.goal("G1").orElseThrow())).isEmpty();
    }

    /** The limits can be asked why, down to what was planned and sold in each month. */
    @Test
    void limits_follow_from_the_months() {
        Signal.Band usual =
                revenue(AUGUST, 1000, 1000, 1020, 980, 1020, 980, 1020, 970).usual().orElseThrow();
        Traced mean = usual.low().inputs().get(1);

        assertThat(usual.low().formula()).contains("{0} × e^({1} − 2.66 × {2})");
        assertThat(Reviews.number(mean).setScale(6, RoundingMode.HALF_UP))
                .isEqualTo(new BigDecimal("0.003167"));
        assertThat(mean.inputs()).hasSize(6).allMatch(it -> it.inputs().size() == 2);
        assertThat(Reviews.number(mean.inputs().get(1))).isEqualByComparingTo("0.0198026273");
    }
}
