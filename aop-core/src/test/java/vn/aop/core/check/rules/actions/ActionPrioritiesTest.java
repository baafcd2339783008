package vn.aop.core.check.rules.actions;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.core.check.Checking.compared;
import static vn.aop.core.check.Checking.ofNobody;
import static vn.aop.core.check.Checking.places;
import static vn.aop.core.check.Checking.ranked;
import static vn.aop.core.check.Checking.taking;
import static vn.aop.core.plan.SmallShop.JANUARY;
import static vn.aop.core.plan.SmallShop.JUNE;
import static vn.aop.core.plan.SmallShop.MARCH;
import static vn.aop.core.plan.SmallShop.action;
import static vn.aop.core.plan.SmallShop.lifting;
import static vn.aop.core.plan.SmallShop.person;
import static vn.aop.core.plan.SmallShop.resources;
import static vn.aop.core.plan.SmallShop.smallShop;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.aop.core.action.Action;
import vn.aop.core.change.PlanHistory;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Checking;
import vn.aop.core.check.Circumstances;
import vn.aop.core.check.Finding;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.ProblemsException;

/** What actions are for, and whether their means follow the ranks of the goals. */
class ActionPrioritiesTest {

    private static final YearMonth MAY = YearMonth.of(2026, 5);

    private static Plan ranking(Action... actions) {
        return smallShop().withGoals(ranked("G1", 1), ranked("G2", 2)).withActions(actions).plan();
    }

    private static Action lower(String id, YearMonth from, YearMonth to) {
        return action(id, from, to).withGoals(List.of("G2"));
    }

    @Nested
    class OrderAgainstPriorityTest {

        /** Each takes 30 million; days count 4 months. */
        @Test
        void one_and_a_half_times_the_days_for_a_lower_goal_are_accepted_and_more_are_not() {
            Action first = taking(action("A1", MARCH, JUNE), "lan 4");
            Action same = taking(lower("A2", MARCH, JUNE), "lan 6");
            Action more = taking(lower("A2", MARCH, JUNE), "lan 6.1");

            assertThat(places(new OrderAgainstPriority(), ranking(first, same))).isEmpty();
            assertThat(compared(new OrderAgainstPriority(), ranking(first, more)))
                    .containsExactly(
                            "actions days=16 money=30000000 lowerDays=24.4 lowerMoney=30000000");
        }

        @Test
        void more_days_and_less_money_for_a_lower_goal_are_no_contradiction() {
            Action first = taking(action("A1", MARCH, JUNE), "lan 1");
            Action lower =
                    ofNobody(lower("A2", MARCH, JUNE)).withGoals(List.of("G2")).withOwner("lan");

            assertThat(places(new OrderAgainstPriority(), ranking(first, taking(lower, "lan 9"))))
                    .isEmpty();
        }

        @Test
        void an_action_for_several_goals_counts_for_the_one_that_ranks_first() {
            Action small = taking(action("A1", MARCH, JUNE), "lan 1");
            Action both = action("A2", MARCH, JUNE).withGoals(List.of("G2", "G1"));

            assertThat(places(new OrderAgainstPriority(), ranking(small, both))).isEmpty();
        }

        @Test
        void goals_of_one_rank_have_no_order_to_break() {
            Plan plan =
                    smallShop()
                            .withGoals(ranked("G1", 1), ranked("G2", 1))
                            .withActions(
                                    taking(action("A1", MARCH, JUNE), "lan 1"),
                                    lower("A2", MARCH, JUNE))
                            .plan();

            assertThat(places(new OrderAgainstPriority(), plan)).isEmpty();
            assertThat(places(new ActionsFollowPriority(), plan)).isEmpty();
        }

        @Test
        void a_lower_goal_may_begin_three_months_sooner_and_not_four() {
            Action first = action("A1", MAY, JUNE);
            Action three = taking(lower("A2", MAY.minusMonths(3), MARCH), "lan 1");
            Action four = taking(lower("A2", JANUARY, MARCH), "lan 1");

            assertThat(places(new OrderAgainstPriority(), ranking(first, three))).isEmpty();
            assertThat(compared(new OrderAgainstPriority(), ranking(first, four)))
                    .containsExactly("actions/A2 months=4");
        }

        @Test
        void once_the_first_goal_is_worked_for_nothing_can_begin_sooner() {
            Action first = action("A1", MAY, JUNE);
            Action four = taking(lower("A2", JANUARY, MARCH), "lan 1");

            assertThat(toldOn(MAY.atEndOfMonth(), ranking(first, four))).hasSize(1);
            assertThat(toldOn(JUNE.atDay(1), ranking(first, four))).isEmpty();
        }

        private static List<Finding> toldOn(LocalDate day, Plan plan) {
            Circumstances circumstances = Circumstances.unknown().on(day);
            return new OrderAgainstPriority()
                    .check(CheckContext.of(PlanHistory.of(plan), circumstances, List.of()));
        }

        @Test
        void what_prepares_the_first_goal_may_begin_as_soon_as_it_likes() {
            Action groundwork = taking(lower("A2", JANUARY, MARCH), "lan 1");
            Action between = taking(lower("A3", MARCH, MARCH), "lan 1").withAfter(List.of("A2"));
            Action first = action("A1", MAY, JUNE).withAfter(List.of("A3"));

            assertThat(places(new OrderAgainstPriority(), ranking(first, groundwork, between)))
                    .isEmpty();
        }
    }

    @Nested
    class ActionsFollowPriorityTest {

        @Test
        void half_of_the_means_is_praised_and_less_is_not() {
            Action first = taking(action("A1", MARCH, JUNE), "lan 4");
            Action same = taking(lower("A2", MARCH, JUNE), "lan 4");
            Action more = taking(lower("A2", MARCH, JUNE), "lan 4.5");

            assertThat(places(new ActionsFollowPriority(), ranking(first, same)))
                    .containsExactly("actions");
            assertThat(places(new ActionsFollowPriority(), ranking(first, more))).isEmpty();
        }

        @Test
        void praise_is_kept_from_plans_that_begin_with_a_lower_goal() {
            Action first = action("A1", MARCH, JUNE);
            Action sooner = taking(lower("A2", JANUARY, MARCH), "lan 1");

            assertThat(places(new ActionsFollowPriority(), ranking(first, sooner))).isEmpty();
        }
    }

    @Nested
    class TooManyActionsTest {

        @Test
        void eight_actions_are_accepted_and_nine_are_not() {
            assertThat(places(new TooManyActions(), ranking(actions(8)))).isEmpty();
            assertThat(places(new TooManyActions(), ranking(actions(9))))
                    .containsExactly("actions");
        }

        @Test
        void one_person_carries_four_actions_and_not_five() {
            assertThat(compared(new TooManyActions(), alone(4))).isEmpty();
            assertThat(compared(new TooManyActions(), alone(5)))
                    .containsExactly("actions actions=5 people=1 each=4");
        }
    }

    private static Plan alone(int actions) {
        Action[] own =
                IntStream.range(0, actions)
                        .mapToObj(i -> taking(action("A" + i, MARCH, JUNE), "lan 1"))
                        .toArray(Action[]::new);
        return smallShop()
                .withResources(resources(person("lan", "20"), person("minh", "0")))
                .withActions(own)
                .plan();
    }

    private static Action[] actions(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> action("A" + i, MARCH, JUNE))
                .toArray(Action[]::new);
    }

    @Nested
    class ActionWithoutGoalTest {

        @Test
        void an_action_without_a_goal_is_given_those_of_its_budget_line() {
            Plan plan = ranking(action("A1", MARCH, JUNE).withGoals(List.of()));

            assertThat(places(new ActionWithoutGoal(), plan)).containsExactly("actions/A1/goals");
            Plan mended =
                    plan.with(Checking.found(new ActionWithoutGoal(), plan).get(0).remedy())
                            .orElseThrow(ProblemsException::new);
            assertThat(mended.actions().get(0).goals()).containsExactly("G1");
        }
    }

    @Nested
    class WishWithoutMeansTest {

        @Test
        void an_effect_for_nothing_is_a_wish_and_nothing_for_nothing_is_not() {
            Action wish = ofNobody(action("A1", MARCH, JUNE, lifting("online", "0.1", 1)));
            Action idle = ofNobody(action("A2", MARCH, JUNE, lifting("online", "-0.1", 1)));

            assertThat(places(new WishWithoutMeans(), ranking(wish, idle)))
                    .containsExactly("actions/A1");
        }
    }
}
