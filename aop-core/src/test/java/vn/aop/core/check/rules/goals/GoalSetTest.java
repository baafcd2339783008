package vn.aop.core.check.rules.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.core.check.Checking.found;
import static vn.aop.core.check.Checking.ofLarge;
import static vn.aop.core.check.Checking.places;
import static vn.aop.core.check.Checking.ranked;
import static vn.aop.core.plan.ShopFigures.everyMonth;
import static vn.aop.core.plan.ShopFigures.lastYear;
import static vn.aop.core.plan.SmallShop.channel;
import static vn.aop.core.plan.SmallShop.goal;
import static vn.aop.core.plan.SmallShop.group;
import static vn.aop.core.plan.SmallShop.growth;
import static vn.aop.core.plan.SmallShop.kpi;
import static vn.aop.core.plan.SmallShop.kpiLevel;
import static vn.aop.core.plan.SmallShop.level;
import static vn.aop.core.plan.SmallShop.organic;
import static vn.aop.core.plan.SmallShop.shopWithGoalsOnly;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.aop.core.figures.Bound;
import vn.aop.core.goal.Goal;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.SmallShop;

/** What goals are to each other. */
class GoalSetTest {

    private static final Goal GROWING = goal("G1", "revenue", growth("0.20"));

    /** Last year 4.8 billion, 30 % of it online at a margin of 30 %, the store's is 38 %. */
    private static SmallShop twoChannels(Goal... goals) {
        return shopWithGoalsOnly()
                .withChannels(channel("store", "0"), channel("online", "0.06"))
                .withGroups(group("goods", "0.38", Map.of("online", new BigDecimal("0.30"))))
                .withBaseline(
                        lastYear()
                                .revenue("store", "goods", everyMonth(280_000_000))
                                .revenue("online", "goods", everyMonth(120_000_000))
                                .costOfGoods("store", "goods", everyMonth(173_600_000))
                                .costOfGoods("online", "goods", everyMonth(84_000_000))
                                .figures())
                .withGoals(goals);
    }

    private static Plan with(Goal... goals) {
        return shopWithGoalsOnly().withGoals(goals).plan();
    }

    @Nested
    class TooManyGoalsTest {

        @Test
        void a_small_shop_has_five_and_a_large_company_twelve() {
            assertThat(places(new TooManyGoals(), many(5))).isEmpty();
            assertThat(places(new TooManyGoals(), many(6))).containsExactly("goals");
            assertThat(places(new TooManyGoals(), ofLarge(many(12)))).isEmpty();
            assertThat(places(new TooManyGoals(), ofLarge(many(13)))).containsExactly("goals");
        }

        private static Plan many(int count) {
            return with(
                    IntStream.rangeClosed(1, count)
                            .mapToObj(it -> ranked("G" + it, it))
                            .toArray(Goal[]::new));
        }
    }

    @Nested
    class NoCoreGoalTest {

        @Test
        void the_year_stands_on_one_goal_at_least() {
            assertThat(places(new NoCoreGoal(), with(ranked("G1", 1)))).containsExactly("goals");
            assertThat(places(new NoCoreGoal(), with(ranked("G2", 1), GROWING))).isEmpty();
            assertThat(places(new NoCoreGoal(), with())).isEmpty();
        }
    }

    @Nested
    class RevenueOnlyGoalsTest {

        @Test
        void something_else_than_revenue_is_kept() {
            Goal margin = goal("G2", "gross_margin", level("0.33"));

            assertThat(places(new RevenueOnlyGoals(), with(GROWING))).containsExactly("goals");
            assertThat(places(new RevenueOnlyGoals(), with(GROWING, margin))).isEmpty();
            assertThat(places(new RevenueOnlyGoals(), with())).isEmpty();
        }

        @Test
        void a_kpi_that_keeps_the_margin_is_named() {
            Plan watched =
                    shopWithGoalsOnly()
                            .withGoals(GROWING)
                            .withKpis(
                                    kpi("K1", "gross_margin", Bound.AT_LEAST, kpiLevel("0.33")),
                                    kpi("K2", "revenue", Bound.AT_LEAST, kpiLevel("1")))
                            .plan();

            assertThat(found(new RevenueOnlyGoals(), watched))
                    .singleElement()
                    .satisfies(it -> assertThat(it.message().arg("kpis")).asString().contains("K1"))
                    .satisfies(
                            it ->
                                    assertThat(it.message().arg("kpis").toString())
                                            .doesNotContain("K2"));
        }
    }

    @Nested
    class GoalUnmeasurableTest {

        /** Nobody sells anything online; a share of it cannot be computed. */
        @Test
        void a_goal_measures_something_that_there_is() {
            Goal none = goal("G1", "gross_profit[online] / revenue[online]", level("0.3"));
            SmallShop shop =
                    shopWithGoalsOnly()
                            .withBaseline(
                                    lastYear()
                                            .revenue("store", "toys", everyMonth(40_000_000))
                                            .figures());

            assertThat(places(new GoalUnmeasurable(), shop.withGoals(none).plan()))
                    .containsExactly("goals/G1/metric");
            assertThat(places(new GoalUnmeasurable(), shop.withGoals(GROWING).plan())).isEmpty();
        }
    }

    @Nested
    class GoalsConflictTest {

        /** Last year 1.8 billion: 20 % more of it is 2.16. */
        @Test
        void two_goals_can_be_reached_together() {
            assertThat(places(new GoalsConflict(), with(GROWING, capped("2159000000"))))
                    .containsExactlyInAnyOrder("goals/G1/target", "goals/G2/target");
            assertThat(places(new GoalsConflict(), with(GROWING, capped("2160000000")))).isEmpty();
        }

        private static Goal capped(String most) {
            return goal("G2", "revenue", level(most), Bound.AT_MOST);
        }
    }

    @Nested
    class GoalsImplyShrinkingTest {

        /** 1.2 times 55 % is less than the store's 70 % of last year; 1.2 times 59 % is not. */
        @Test
        void no_channel_has_to_sell_less_than_last_year() {
            assertThat(
                            places(
                                    new GoalsImplyShrinking(),
                                    twoChannels(GROWING, online("0.45")).plan()))
                    .containsExactly("goals");
            assertThat(
                            places(
                                    new GoalsImplyShrinking(),
                                    twoChannels(GROWING, online("0.41")).plan()))
                    .isEmpty();
        }

        private static Goal online(String share) {
            return goal("G2", "revenue[online] / revenue", level(share));
        }
    }

    @Nested
    class MixBreaksFloorTest {

        /** At 45 % online last year's margins make 34.4 %. */
        @Test
        void a_floor_bears_the_mix_that_the_goals_ask_for() {
            assertThat(places(new MixBreaksFloor(), keeping("0.35")))
                    .containsExactly("goals/G3/target");
            assertThat(places(new MixBreaksFloor(), keeping("0.344"))).isEmpty();
        }

        private static Plan keeping(String margin) {
            return twoChannels(
                            GROWING,
                            goal("G2", "revenue[online] / revenue", level("0.45")),
                            goal("G3", "gross_margin", level(margin)))
                    .plan();
        }
    }

    @Nested
    class FeesTurnChannelsTest {

        /** Online earns 40 % and the store 38 %; fees of 6 % leave 34 % online. */
        @Test
        void tells_of_the_best_margin_that_is_left_with_the_least() {
            assertThat(places(new FeesTurnChannels(), online("0.40", "0.06")))
                    .containsExactly("company/channels/online");
            assertThat(places(new FeesTurnChannels(), online("0.40", "0.01"))).isEmpty();
            assertThat(places(new FeesTurnChannels(), online("0.30", "0.06"))).isEmpty();
            assertThat(places(new FeesTurnChannels(), online("0.38", "0.06"))).isEmpty();
        }

        private static Plan online(String margin, String fees) {
            return twoChannels()
                    .withGroups(group("goods", "0.38", Map.of("online", new BigDecimal(margin))))
                    .withChannels(channel("store", "0"), channel("online", fees))
                    .plan();
        }
    }

    @Nested
    class FloorGuardsGrowthTest {

        /** The margin is 35.6 % and stays so; a floor a tenth below it guards nothing. */
        @Test
        void praises_growth_beside_a_floor_near_to_last_year() {
            assertThat(places(new FloorGuardsGrowth(), keeping("0.35")))
                    .containsExactly("goals/G2");
            assertThat(places(new FloorGuardsGrowth(), keeping("0.32"))).isEmpty();
        }

        @Test
        void growth_without_a_floor_earns_no_praise() {
            assertThat(places(new FloorGuardsGrowth(), growing())).isEmpty();
        }

        private static Plan keeping(String margin) {
            return growing(goal("G2", "gross_margin", level(margin)));
        }

        private static Plan growing(Goal... others) {
            List<Goal> goals = new ArrayList<>(List.of(others));
            goals.add(goal("G1", "revenue", growth("0.05")));
            return twoChannels(goals.toArray(Goal[]::new))
                    .withOrganic(organic("*", "*", "0.05"))
                    .plan();
        }
    }
}
