package vn.aop.core.check.rules.direction;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.core.check.Checking.places;
import static vn.aop.core.check.Checking.ranked;
import static vn.aop.core.plan.ShopFigures.everyMonth;
import static vn.aop.core.plan.ShopFigures.lastYear;
import static vn.aop.core.plan.SmallShop.JUNE;
import static vn.aop.core.plan.SmallShop.MARCH;
import static vn.aop.core.plan.SmallShop.action;
import static vn.aop.core.plan.SmallShop.assumption;
import static vn.aop.core.plan.SmallShop.below;
import static vn.aop.core.plan.SmallShop.goal;
import static vn.aop.core.plan.SmallShop.growth;
import static vn.aop.core.plan.SmallShop.shopWithGoalsOnly;
import static vn.aop.core.plan.SmallShop.smallShop;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.aop.core.check.Checking;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.plan.Direction;
import vn.aop.core.plan.NotThisYear;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.SmallShop;
import vn.aop.core.text.Text;

class DirectionRulesTest {

    private static SmallShop directed(List<String> priorities, NotThisYear... putOff) {
        return smallShop()
                .withDirection(
                        new Direction(
                                Optional.empty(),
                                priorities.stream().map(Text::of).toList(),
                                List.of(putOff)));
    }

    private static NotThisYear store(YearMonth lookAgain) {
        return new NotThisYear(
                "N1",
                Text.of("Mở cửa hàng thứ hai", "Open a second store"),
                Text.of("Chưa đủ tiền", "No money yet"),
                Optional.ofNullable(lookAgain),
                List.of());
    }

    @Nested
    class NoAssumptionsTest {

        @Test
        void a_plan_says_on_what_it_stands() {
            assertThat(places(new NoAssumptions(), smallShop().withAssumptions().plan()))
                    .containsExactly("assumptions");
            assertThat(
                            places(
                                    new NoAssumptions(),
                                    smallShop()
                                            .withGoals(goal("G1", "revenue", growth("0")))
                                            .plan()))
                    .isEmpty();
        }

        /** The only assumption of the shop stands under G1. */
        @Test
        void each_core_goal_stands_on_something() {
            Plan plan = smallShop().withAssumptions(assumption("S1", below("revenue", 1))).plan();

            assertThat(places(new NoAssumptions(), plan)).containsExactly("goals/G2");
        }
    }

    @Nested
    class NothingRefusedTest {

        @Test
        void a_plan_says_what_it_leaves_for_later() {
            assertThat(places(new NothingRefused(), directed(List.of()).plan()))
                    .containsExactly("direction/notThisYear");
            assertThat(places(new NothingRefused(), directed(List.of(), store(JUNE)).plan()))
                    .isEmpty();
        }
    }

    @Nested
    class SaysNoTest {

        @Test
        void praises_a_no_that_has_a_month_to_look_again() {
            assertThat(places(new SaysNo(), directed(List.of(), store(JUNE)).plan()))
                    .containsExactly("direction/notThisYear");
            assertThat(places(new SaysNo(), directed(List.of(), store(null)).plan())).isEmpty();
            assertThat(places(new SaysNo(), directed(List.of()).plan())).isEmpty();
        }

        @Test
        void a_no_that_is_not_kept_earns_no_praise() {
            Plan opening =
                    directed(List.of(), store(JUNE))
                            .withActions(
                                    Checking.named(
                                            "Mở cửa hàng thứ hai", action("A1", MARCH, MARCH)))
                            .plan();

            assertThat(places(new SaysNo(), opening)).isEmpty();
        }
    }

    @Nested
    class PrioritiesUnrankedTest {

        @Test
        void a_plan_says_what_comes_first() {
            assertThat(places(new PrioritiesUnranked(), ranking(1, 2, List.of())))
                    .containsExactly("direction/priorities");
            assertThat(places(new PrioritiesUnranked(), ranking(1, 2, List.of("Online"))))
                    .isEmpty();
        }

        @Test
        void no_two_goals_share_a_rank() {
            assertThat(places(new PrioritiesUnranked(), ranking(1, 1, List.of("Online"))))
                    .isNotEmpty()
                    .allMatch(it -> it.endsWith("/rank"));
        }

        private static Plan ranking(int first, int second, List<String> priorities) {
            return shopWithGoalsOnly()
                    .withDirection(
                            new Direction(
                                    Optional.empty(),
                                    priorities.stream().map(Text::of).toList(),
                                    List.of()))
                    .withGoals(ranked("G1", first), ranked("G2", second))
                    .plan();
        }
    }

    @Nested
    class NoBaselineTest {

        @Test
        void a_plan_knows_what_it_sold_last_year() {
            assertThat(places(new NoBaseline(), smallShop().plan())).isEmpty();
            assertThat(
                            places(
                                    new NoBaseline(),
                                    smallShop().withBaseline(lastYear().figures()).plan()))
                    .containsExactly("baseline/figures");
            assertThat(
                            places(
                                    new NoBaseline(),
                                    smallShop()
                                            .withBaseline(
                                                    lastYear()
                                                            .spending(
                                                                    AccountKind.PREMISES,
                                                                    everyMonth(1))
                                                            .figures())
                                            .plan()))
                    .as("costs alone are no year of sales")
                    .containsExactly("baseline/figures");
        }
    }
}
