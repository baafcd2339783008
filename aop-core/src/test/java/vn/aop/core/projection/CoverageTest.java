package vn.aop.core.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.core.plan.ShopFigures.everyMonth;
import static vn.aop.core.plan.ShopFigures.lastYear;
import static vn.aop.core.plan.SmallShop.JANUARY;
import static vn.aop.core.plan.SmallShop.goal;
import static vn.aop.core.plan.SmallShop.growth;
import static vn.aop.core.plan.SmallShop.level;
import static vn.aop.core.plan.SmallShop.lifting;
import static vn.aop.core.plan.SmallShop.price;
import static vn.aop.core.plan.SmallShop.shopWithGoalsOnly;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.aop.core.action.Action;
import vn.aop.core.action.Effect;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Bound;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Traced;
import vn.aop.core.figures.Value;
import vn.aop.core.goal.Goal;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.SmallShop;
import vn.aop.core.text.Message;
import vn.aop.core.text.Text;

/** The numbers are printed in {@code docs/formulas/coverage.md}. */
class CoverageTest {

    /**
     * 7.5 % of 1.2 billion in the store is 90 million, 10 % of 600 million online is 60 million.
     */
    @Test
    void effects_of_90_and_60_million_close_three_quarters_of_a_gap_of_200() {
        Plan plan =
                shop(goal("G1", "revenue", level("2000000000")))
                        .withActions(
                                serving("A1", List.of("G1"), lifting("store", "0.075", 0)),
                                serving("A2", List.of("G1"), lifting("online", "0.10", 0)))
                        .plan();

        Traced coverage = coverage(plan);

        assertThat(coverage.value()).isEqualTo(Value.ratio(new BigDecimal("0.75")));
        assertThat(coverage.inputs())
                .extracting(input -> input.value().number().orElseThrow().toPlainString())
                .containsExactly("150000000", "2000000000", "1800000000");
    }

    /** 1,800 + 90 + 60 million at 5 % less: the price takes 97.5 of the 150. */
    @Test
    void a_lower_price_takes_back_what_it_costs() {
        Plan plan =
                shop(goal("G1", "revenue", level("2000000000")))
                        .withActions(
                                serving("A1", List.of("G1"), lifting("store", "0.075", 0)),
                                serving("A2", List.of("G1"), lifting("online", "0.10", 0)))
                        .withPrices(price("*", "*", SmallShop.YEAR.span(), "-0.05"))
                        .plan();

        assertThat(coverage(plan).value()).isEqualTo(Value.ratio(new BigDecimal("0.2625")));
        assertThat(coverage(plan).inputs()).hasSize(4);
    }

    @Test
    void actions_that_do_not_serve_the_goal_do_not_count() {
        Plan plan =
                shop(goal("G1", "revenue", level("2000000000")), goal("G2", "revenue", level("1")))
                        .withActions(
                                serving("A1", List.of("G1"), lifting("store", "0.075", 0)),
                                serving("A2", List.of("G2"), lifting("online", "0.10", 0)))
                        .plan();

        assertThat(coverage(plan).value()).isEqualTo(Value.ratio(new BigDecimal("0.45")));
    }

    @Test
    void a_goal_without_action_is_covered_by_nothing() {
        Plan plan = shop(goal("G1", "revenue", growth("0.20"))).plan();

        assertThat(coverage(plan).value()).isEqualTo(Value.ratio(BigDecimal.ZERO));
    }

    /** Marketing of 120 on revenue of 1,800 is 6.67 %; the action's 600 bring it to 5 %. */
    @Test
    void a_ceiling_is_covered_by_what_brings_the_metric_down() {
        Plan plan =
                shopWithGoalsOnly()
                        .withBaseline(
                                lastYear()
                                        .revenue("store", "toys", everyMonth(100_000_000))
                                        .revenue("online", "toys", everyMonth(50_000_000))
                                        .spending(AccountKind.MARKETING, everyMonth(10_000_000))
                                        .figures())
                        .withGoals(goal("G1", "marketing / revenue", level("0.05"), Bound.AT_MOST))
                        .withActions(serving("A1", List.of("G1"), lifting("online", "1", 0)))
                        .plan();

        assertThat(coverage(plan).value().number().orElseThrow()).isEqualByComparingTo("1");
    }

    @Test
    void where_last_year_keeps_to_the_target_there_is_no_gap() {
        Plan plan = shop(goal("G1", "revenue", level("1800000000"))).plan();

        assertThat(coverage(plan).value())
                .isEqualTo(Value.undefined(Message.of("undefined.no-gap")));
    }

    @Test
    void without_last_year_there_is_no_gap_to_tell() {
        Plan plan =
                shopWithGoalsOnly()
                        .withBaseline(lastYear().figures())
                        .withGoals(goal("G1", "gross_margin", level("0.35")))
                        .plan();

        assertThat(coverage(plan).value())
                .isEqualTo(Value.undefined(Message.of("undefined.no-baseline")));
    }

    private static Traced coverage(Plan plan) {
        return Projection.of(plan).coverage(plan.goals().get(0));
    }

    /** Last year 100 million a month in the store and 50 online. */
    private static SmallShop shop(Goal... goals) {
        return shopWithGoalsOnly().withGoals(goals);
    }

    private static Action serving(String id, List<String> goals, Effect effect) {
        return Action.builder(id, Text.of(id), new Span(JANUARY, SmallShop.DECEMBER))
                .goals(goals)
                .effects(effect)
                .build();
    }
}
