package vn.aop.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.core.plan.ShopFigures.everyMonth;
import static vn.aop.core.plan.ShopFigures.lastYear;
import static vn.aop.core.plan.ShopFigures.millions;
import static vn.aop.core.plan.ShopFigures.thisYear;
import static vn.aop.core.plan.SmallShop.DECEMBER;
import static vn.aop.core.plan.SmallShop.MARCH;
import static vn.aop.core.plan.SmallShop.goal;
import static vn.aop.core.plan.SmallShop.growth;
import static vn.aop.core.plan.SmallShop.level;
import static vn.aop.core.plan.SmallShop.running;
import static vn.aop.core.plan.SmallShop.shopWithGoalsOnly;
import static vn.aop.core.review.Reviews.million;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.aop.core.estimate.LandingMethod;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Bound;
import vn.aop.core.figures.Traced;
import vn.aop.core.figures.Unit;
import vn.aop.core.figures.Value;
import vn.aop.core.goal.Goal;
import vn.aop.core.goal.GoalStatus;
import vn.aop.core.plan.ShopFigures;
import vn.aop.core.plan.SmallShop;
import vn.aop.core.text.Message;

/** The numbers are printed in {@code docs/formulas/goal-status.md}. */
class GoalReviewTest {

    /**
     * Plan and last year 100 million a month: sold to March × 2 + 600 million is the landing, the
     * mean of 900 million for the rest and twice 900 × (1 + ½ × (sold ÷ 300 − 1)). The tolerance is
     * 5 % of the target.
     */
    @ParameterizedTest(name = "sold {0} to March, target {1}: {2}")
    @CsvSource({
        "300000000, 1200000000, ON_TRACK",
        "299999999, 1200000000, AT_RISK",
        "270000000, 1200000000, AT_RISK",
        "269999999, 1200000000, OFF_TRACK",
        "400000000, 1200000000, ON_TRACK",
        "100000000, 99999999, MET",
        "100000000, 100000000, MET",
        "100000000, 100000001, ON_TRACK",
    })
    void a_goal_for_revenue_stands_by_its_landing_until_it_is_reached(
            long sold, String target, GoalStatus status) {
        Goal goal = goal("G1", "revenue", level(target));

        GoalReview review = Reviews.goal(goal, flat(), sold(sold, 0, 0), MARCH);

        assertThat(review.status()).isEqualTo(status);
    }

    /**
     * Ads of 10 million a month are planned, and last year had none: spent to March × 1.75 + 67.5
     * million is the landing, the mean of 90 million for the rest and 90 × (1 + ½ × (spent ÷ 30 −
     * 1)).
     */
    @ParameterizedTest(name = "spent {0} to March, at most {1}: {2}")
    @CsvSource({
        "30000000, 120000000, ON_TRACK",
        "30000001, 120000000, AT_RISK",
        "33428571, 120000000, AT_RISK",
        "33428573, 120000000, OFF_TRACK",
        "20000000, 120000000, ON_TRACK",
    })
    void a_goal_to_stay_below_is_missed_on_the_other_side(
            long spent, String target, GoalStatus status) {
        SmallShop shop =
                flat().withBudget(running("ads", AccountKind.MARKETING, everyMonth(10_000_000)));
        Goal goal = goal("G1", "marketing", level(target), Bound.AT_MOST);
        ShopFigures actuals = thisYear().spending(AccountKind.MARKETING, spent, 0, 0);

        GoalReview review = Reviews.goal(goal, shop, actuals, MARCH);

        assertThat(review.status()).isEqualTo(status);
    }

    /** What is reached may be lost again, except for revenue, which only grows. */
    @ParameterizedTest(name = "{0} {1} 100 million: {2}")
    @CsvSource({
        "revenue, AT_LEAST, MET",
        "'revenue[store]', AT_LEAST, MET",
        "'revenue[online]', AT_LEAST, OFF_TRACK",
        "gross_profit, AT_LEAST, ON_TRACK",
        "revenue + 0, AT_LEAST, ON_TRACK",
        "revenue, AT_MOST, OFF_TRACK",
    })
    void only_revenue_to_be_reached_is_met_before_the_year_is_over(
            String metric, Bound bound, GoalStatus status) {
        Goal goal = goal("G1", metric, level("100000000"), bound);

        GoalReview review = Reviews.goal(goal, flat(), sold(millions(100, 100, 100)), MARCH);

        assertThat(review.status()).isEqualTo(status);
    }

    @ParameterizedTest(name = "sold 1.200 million in the year, target {0}: {1}")
    @CsvSource({
        "1200000000, MET",
        "1200000001, OFF_TRACK",
    })
    void when_the_year_is_over_a_goal_is_met_or_missed(String target, GoalStatus status) {
        Goal goal = goal("G1", "revenue", level(target));

        GoalReview review = Reviews.goal(goal, flat(), sold(everyMonth(100_000_000)), DECEMBER);

        assertThat(review.status()).isEqualTo(status);
    }

    @Test
    void a_goal_to_stay_below_is_met_only_at_the_end() {
        Goal goal = goal("G1", "revenue", level("1200000000"), Bound.AT_MOST);
        ShopFigures actuals = sold(everyMonth(100_000_000));

        GoalReview inMarch = Reviews.goal(goal, flat(), actuals, MARCH);
        GoalReview inDecember = Reviews.goal(goal, flat(), actuals, DECEMBER);

        assertThat(inMarch.status()).isEqualTo(GoalStatus.ON_TRACK);
        assertThat(inDecember.status()).isEqualTo(GoalStatus.MET);
    }

    @Test
    void the_last_month_but_one_is_not_the_end() {
        Goal goal = goal("G1", "revenue", level("1200000001"));
        ShopFigures actuals = sold(everyMonth(100_000_000));

        GoalReview review = Reviews.goal(goal, flat(), actuals, YearMonth.of(2026, 11));

        assertThat(review.status()).isEqualTo(GoalStatus.AT_RISK);
    }

    @Test
    void growth_is_wanted_on_last_year() {
        GoalReview review =
                Reviews.goal(
                        goal("G1", "revenue", growth("0.20")),
                        flat(),
                        sold(millions(1, 1, 1)),
                        MARCH);

        assertThat(review.target().value()).isEqualTo(million(1_440));
        assertThat(review.target().formula()).contains("{0} × (1 + {1})");
        assertThat(review.target().inputs())
                .extracting(Traced::value)
                .containsExactly(million(1_200), Value.ratio(new BigDecimal("0.20")));
    }

    @Test
    void a_level_counts_in_the_unit_of_the_metric() {
        GoalReview review =
                Reviews.goal(
                        goal("G1", "gross_margin", level("0.33")), flat(), sold(1, 1, 1), MARCH);

        assertThat(review.target().value()).isEqualTo(Value.of(new BigDecimal("0.33"), Unit.RATIO));
        assertThat(review.target().origin().orElseThrow().place()).isEqualTo("goals/G1/target");
    }

    @Test
    void nothing_can_be_said_of_growth_on_nothing() {
        SmallShop shop = flat().withBaseline(lastYear().figures());

        GoalReview review =
                Reviews.goal(
                        goal("G1", "revenue", growth("0.20")),
                        shop,
                        sold(millions(1, 1, 1)),
                        MARCH);

        assertThat(review.status()).isEqualTo(GoalStatus.UNKNOWN);
        assertThat(review.target().value())
                .isEqualTo(Value.undefined(Message.of("undefined.no-baseline")));
    }

    @Test
    void nothing_can_be_said_of_a_ratio_over_nothing() {
        SmallShop shop =
                shopWithGoalsOnly()
                        .withBaseline(lastYear().figures())
                        .withRevenue("store", "toys", everyMonth(0));

        GoalReview review =
                Reviews.goal(goal("G1", "gross_margin", level("0.33")), shop, sold(0, 0, 0), MARCH);

        assertThat(review.status()).isEqualTo(GoalStatus.UNKNOWN);
        assertThat(review.why().arg("landing"))
                .isEqualTo(Value.undefined(Message.of("undefined.division-by-zero")));
    }

    @Test
    void plan_and_actual_are_those_of_the_months_to_date() {
        GoalReview review =
                Reviews.goal(
                        goal("G1", "revenue", level("1")),
                        flat(),
                        sold(millions(80, 90, 95, 99)),
                        MARCH);

        assertThat(review.planToDate().value()).isEqualTo(million(300));
        assertThat(review.actualToDate().value()).isEqualTo(million(265));
    }

    /** 265 million to March land at 1.130 million; 1.200 are wanted. */
    @Test
    void the_reason_carries_the_numbers_compared() {
        GoalReview review =
                Reviews.goal(
                        goal("G1", "revenue", level("1200000000")),
                        flat(),
                        sold(millions(80, 90, 95)),
                        MARCH);

        assertThat(review.why().args())
                .containsEntry("landing", million(1_130))
                .containsEntry("target", million(1_200))
                .containsEntry("missed", million(70))
                .containsEntry("method", LandingMethod.MEAN)
                .containsEntry("bound", Bound.AT_LEAST)
                .containsEntry("furthest", million(1_140));
    }

    @Test
    void what_a_goal_to_stay_below_misses_is_positive_too() {
        GoalReview review =
                Reviews.goal(
                        goal("G1", "revenue", level("1000000000"), Bound.AT_MOST),
                        flat(),
                        sold(millions(80, 90, 95)),
                        MARCH);

        assertThat(review.why().arg("missed")).isEqualTo(million(130));
    }

    private static SmallShop flat() {
        return shopWithGoalsOnly()
                .withBaseline(
                        lastYear().revenue("store", "toys", everyMonth(100_000_000)).figures());
    }

    private static ShopFigures sold(long... months) {
        return thisYear().revenue("store", "toys", months);
    }
}
