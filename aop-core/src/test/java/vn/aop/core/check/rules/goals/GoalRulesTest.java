package vn.aop.core.check.rules.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.core.figures.AccountKind.OTHER_OPERATING;
import static vn.aop.core.plan.ShopFigures.everyMonth;
import static vn.aop.core.plan.ShopFigures.lastYear;
import static vn.aop.core.plan.SmallShop.VND;
import static vn.aop.core.plan.SmallShop.channel;
import static vn.aop.core.plan.SmallShop.goal;
import static vn.aop.core.plan.SmallShop.growth;
import static vn.aop.core.plan.SmallShop.level;
import static vn.aop.core.plan.SmallShop.organic;
import static vn.aop.core.plan.SmallShop.reserve;
import static vn.aop.core.plan.SmallShop.running;
import static vn.aop.core.plan.SmallShop.shopWithGoalsOnly;
import static vn.aop.core.plan.SmallShop.threshold;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Checking;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.figures.Bound;
import vn.aop.core.figures.Figures;
import vn.aop.core.goal.Goal;
import vn.aop.core.plan.Baseline;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.SmallShop;

/** Where the rules on goals begin to speak. Last year sold 100 in the store and 50 online. */
class GoalRulesTest {

    private static SmallShop shop() {
        return shopWithGoalsOnly().withBaseline(sold());
    }

    private static Figures sold() {
        return lastYear()
                .revenue("store", "diapers", everyMonth(100_000_000))
                .revenue("online", "diapers", everyMonth(50_000_000))
                .costOfGoods("store", "diapers", everyMonth(60_000_000))
                .costOfGoods("online", "diapers", everyMonth(30_000_000))
                .figures();
    }

    private static Baseline after(long yearBefore) {
        return new Baseline(
                sold(), Optional.empty(), Map.of(), Optional.of(Money.ofMinor(VND, yearBefore)));
    }

    private static List<Finding> found(Rule rule, SmallShop shop) {
        Plan plan = shop.plan();
        return rule.check(CheckContext.of(plan));
    }

    @Nested
    class PlanMissesGoalTest {

        @Test
        void a_plan_that_lands_on_its_goal_does_not_miss_it() {
            SmallShop shop =
                    shop().withOrganic(organic("*", "*", "0.20"))
                            .withGoals(goal("G1", "revenue", growth("0.20")));

            assertThat(found(new PlanMissesGoal(), shop)).isEmpty();
        }

        @Test
        void a_thousandth_too_little_is_not_told_and_a_little_more_is() {
            SmallShop shop = shop().withGoals(goal("G1", "revenue", level("1801801801")));
            SmallShop more = shop().withGoals(goal("G1", "revenue", level("1801900000")));

            assertThat(found(new PlanMissesGoal(), shop)).isEmpty();
            assertThat(found(new PlanMissesGoal(), more))
                    .extracting(it -> it.where().toString())
                    .containsExactly("goals/G1/target");
        }

        @Test
        void a_ceiling_is_missed_from_above() {
            SmallShop shop =
                    shop().withGoals(
                                    goal(
                                            "G1",
                                            "revenue[store]",
                                            level("1000000000"),
                                            Bound.AT_MOST));

            assertThat(found(new PlanMissesGoal(), shop))
                    .extracting(Checking::compared)
                    .containsExactly(
                            "goals/G1/target planned=1200000000 target=1000000000 missed=200000000");
        }
    }

    @Nested
    class GoalBelowBaselineTest {

        /** Last year's margin is 40 %, so that a tenth under it is 36 %. */
        @Test
        void a_margin_floor_may_lie_a_tenth_under_last_year() {
            SmallShop at = shop().withGoals(goal("G1", "gross_margin", level("0.36")));
            SmallShop under = shop().withGoals(goal("G1", "gross_margin", level("0.359")));

            assertThat(found(new GoalBelowBaseline(), at)).isEmpty();
            assertThat(found(new GoalBelowBaseline(), under)).hasSize(1);
        }

        @Test
        void an_amount_may_not_lie_under_last_year_at_all() {
            SmallShop at = shop().withGoals(goal("G1", "revenue", level("1800000000")));
            SmallShop under = shop().withGoals(goal("G1", "revenue", level("1799999999")));

            assertThat(found(new GoalBelowBaseline(), at)).isEmpty();
            assertThat(found(new GoalBelowBaseline(), under)).hasSize(1);
        }

        /** With revenue alone last year's margin would be 100 %, above any floor. */
        @Test
        void a_margin_that_nobody_knows_is_no_margin_that_was_reached() {
            SmallShop margin =
                    shopWithGoalsOnly().withGoals(goal("G1", "gross_margin", level("0.33")));
            SmallShop profit =
                    shopWithGoalsOnly().withGoals(goal("G1", "gross_profit", level("1")));

            assertThat(found(new GoalBelowBaseline(), margin)).isEmpty();
            assertThat(found(new GoalBelowBaseline(), profit)).isEmpty();
        }
    }

    @Nested
    class GrowthBeyondReachTest {

        @Test
        void half_as_much_again_is_within_reach_and_more_is_not() {
            SmallShop at = shop().withGoals(goal("G1", "revenue[online]", growth("0.50")));
            SmallShop over = shop().withGoals(goal("G1", "revenue[online]", growth("0.51")));

            assertThat(found(new GrowthBeyondReach(), at)).isEmpty();
            assertThat(found(new GrowthBeyondReach(), over)).hasSize(1);
        }

        /** 1,800 after 1,600 million is 12.5 % of growth. */
        @Test
        void where_it_is_known_last_years_own_growth_decides_on_the_total() {
            SmallShop twice =
                    shop().withBaseline(after(1_600_000_000L))
                            .withGoals(goal("G1", "revenue", growth("0.25")));
            SmallShop more =
                    shop().withBaseline(after(1_600_000_000L))
                            .withGoals(goal("G1", "revenue", growth("0.26")));

            assertThat(found(new GrowthBeyondReach(), twice)).isEmpty();
            assertThat(found(new GrowthBeyondReach(), more))
                    .extracting(Checking::compared)
                    .containsExactly("goals growth=0.26 before=0.125");
        }

        @Test
        void after_a_year_without_growth_a_tenth_is_within_reach() {
            SmallShop shop =
                    shop().withBaseline(after(1_900_000_000L))
                            .withGoals(goal("G1", "revenue", growth("0.10")));

            assertThat(found(new GrowthBeyondReach(), shop)).isEmpty();
        }

        @Test
        void a_plan_may_set_another_threshold() {
            SmallShop shop =
                    shop().withGoals(goal("G1", "revenue[online]", growth("0.51")))
                            .withThresholds(threshold("growth-beyond-reach", "most", "0.6"));

            assertThat(found(new GrowthBeyondReach(), shop)).isEmpty();
        }
    }

    @Nested
    class GoalNotCoveredTest {

        @Test
        void revenue_typed_into_the_plan_covers_no_goal() {
            SmallShop shop =
                    SmallShop.smallShop()
                            .withBaseline(sold())
                            .withRevenue("store", "diapers", everyMonth(130_000_000))
                            .withRevenue("online", "diapers", everyMonth(60_000_000))
                            .withGoals(goal("G1", "revenue", growth("0.20")));

            assertThat(found(new GoalNotCovered(), shop))
                    .extracting(Checking::compared)
                    .containsExactly("goals/G1 coverage=0 others=0 gap=360000000");
        }

        @Test
        void growth_by_itself_may_close_what_the_actions_leave() {
            SmallShop shop =
                    SmallShop.smallShop()
                            .withBaseline(sold())
                            .withOrganic(organic("*", "*", "0.18"))
                            .withGoals(goal("G1", "revenue", growth("0.20")));

            assertThat(found(new GoalNotCovered(), shop)).isEmpty();
        }
    }

    @Nested
    class GoalWithoutBaselineTest {

        @Test
        void without_last_years_cost_of_goods_nobody_knows_the_margin() {
            SmallShop shop =
                    shopWithGoalsOnly().withGoals(goal("G1", "gross_margin", level("0.33")));

            assertThat(found(new GoalWithoutBaseline(), shop))
                    .extracting(Checking::compared)
                    .containsExactly("goals/G1");
        }
    }

    @Nested
    class EverythingCoreTest {

        @Test
        void three_core_goals_are_not_too_many_and_four_are() {
            SmallShop three = shop().withGoals(core("G1"), core("G2"), core("G3"));
            SmallShop four = shop().withGoals(core("G1"), core("G2"), core("G3"), core("G4"));

            assertThat(found(new EverythingCore(), three)).isEmpty();
            assertThat(found(new EverythingCore(), four)).hasSize(1);
        }
    }

    private static Goal core(String id) {
        return goal(id, "revenue", growth("0.05"));
    }

    @Nested
    class GoalWithoutActionTest {

        /** Last year online had a third of revenue, and without any action it keeps it. */
        @Test
        void a_floor_or_cap_that_last_year_and_the_plan_keep_needs_no_action() {
            String share = "revenue[online] / revenue";

            assertThat(withoutAction(goal("G1", share, level("0.33")))).isEmpty();
            assertThat(withoutAction(goal("G1", share, level("0.34")))).containsExactly("goals/G1");
            assertThat(withoutAction(goal("G1", share, level("0.34"), Bound.AT_MOST))).isEmpty();
            assertThat(withoutAction(goal("G1", share, level("0.33"), Bound.AT_MOST)))
                    .containsExactly("goals/G1");
        }

        @Test
        void a_floor_that_last_year_kept_and_the_plan_breaks_needs_an_action() {
            Plan plan =
                    SmallShop.shopWithGoalsOnly()
                            .withGoals(goal("G1", "revenue[online] / revenue", level("0.33")))
                            .withOrganic(SmallShop.organic("online", "*", "-0.10"))
                            .plan();

            assertThat(Checking.places(Checking.rule("goal-without-action"), plan))
                    .containsExactly("goals/G1");
        }

        /** Last year's profit looks kept only because its costs are not there. */
        @Test
        void a_level_that_last_year_keeps_by_what_it_lacks_is_not_kept() {
            assertThat(withoutAction(goal("G1", "gross_margin", level("0.30"))))
                    .containsExactly("goals/G1");
        }

        /** Last year earned 720 million; the plan earns 528, even if the reserve is spent. */
        @Test
        void a_reserve_is_no_cost_that_last_year_lacks() {
            long[] months = everyMonth(1_000_000);

            assertThat(
                            found(
                                    Checking.rule("goal-without-action"),
                                    with(reserve("r", OTHER_OPERATING, months))))
                    .isEmpty();
            assertThat(
                            found(
                                    Checking.rule("goal-without-action"),
                                    with(running("r", OTHER_OPERATING, months))))
                    .hasSize(1);
        }
    }

    private static List<String> withoutAction(Goal goal) {
        return Checking.places(
                Checking.rule("goal-without-action"),
                SmallShop.shopWithGoalsOnly().withGoals(goal).plan());
    }

    private static SmallShop with(BudgetLine line) {
        return shop().withChannels(channel("store", "0"), channel("online", "0"))
                .withGoals(goal("G1", "operating_profit", level("500000000")))
                .withBudget(line);
    }
}
