package vn.aop.core.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static vn.aop.core.decision.Proposals.atMost;
import static vn.aop.core.decision.Proposals.inMonths;
import static vn.aop.core.decision.Proposals.months;
import static vn.aop.core.decision.Proposals.price;
import static vn.aop.core.decision.Proposals.ranked;
import static vn.aop.core.decision.Proposals.shop;
import static vn.aop.core.plan.SmallShop.goal;
import static vn.aop.core.plan.SmallShop.level;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.aop.core.change.BudgetChange;
import vn.aop.core.change.Change;
import vn.aop.core.goal.Goal;
import vn.aop.core.plan.Plan;
import vn.aop.core.projection.Projection;
import vn.aop.core.text.Message;
import vn.aop.core.text.ProblemsException;

class GoalDamageTest {

    private static GoalDamage of(Plan plan, Change... changes) {
        return GoalDamage.between(
                Projection.of(plan),
                Projection.of(plan.with(List.of(changes)).orElseThrow(ProblemsException::new)));
    }

    private static GoalDamage damage(List<Integer> statuses, String... losses) {
        return new GoalDamage(statuses, Stream.of(losses).map(BigDecimal::new).toList());
    }

    /** A tenth off 1 800 million are 180; a tenth more than 60 million of ads are 6. */
    @Test
    void tells_the_loss_of_every_goal_as_a_share_of_its_target() {
        Plan plan =
                shop().withGoals(
                                goal("G1", "revenue", level("2000000000")),
                                atMost("G2", "marketing", "60000000"))
                        .plan();

        GoalDamage damage =
                of(
                        plan,
                        price("*", "*", months(1, 12), "-0.10"),
                        new BudgetChange.Raise("ads", inMonths(1, 1, 6_000_000)));

        assertThat(damage.statuses()).containsExactly(0, 1 + 1);
        assertThat(damage.losses().get(0)).isEqualByComparingTo("0.09");
        assertThat(damage.losses().get(1)).isEqualByComparingTo("0.10");
        assertThat(damage.isNone()).isFalse();
    }

    @Test
    void a_gain_counts_as_no_loss() {
        Plan plan =
                shop().withGoals(
                                goal("G1", "revenue", level("1900000000")),
                                atMost("G2", "marketing", "60000000"),
                                goal("G3", "operating_profit", level("0")))
                        .plan();

        GoalDamage damage =
                of(
                        plan,
                        price("*", "*", months(1, 12), "0.10"),
                        new BudgetChange.Cut("ads", inMonths(1, 1, 1_000_000)));

        assertThat(damage).isEqualTo(damage(List.of(0, 0, 0), "0", "0", "0"));
        assertThat(damage.isNone()).isTrue();
    }

    @Test
    void puts_core_goals_first_then_goes_by_rank() {
        Goal revenue = goal("G3", "revenue", level("1"));

        assertThat(
                        Stream.of(
                                        ranked(1, Goal.Weight.ORDINARY, revenue),
                                        ranked(2, Goal.Weight.CORE, revenue),
                                        ranked(1, Goal.Weight.CORE, revenue),
                                        ranked(
                                                1,
                                                Goal.Weight.CORE,
                                                goal("G1", "revenue", level("1"))))
                                .sorted(GoalDamage.ORDER)
                                .map(it -> it.id() + it.rank() + it.isCore()))
                .containsExactly("G11true", "G31true", "G32true", "G31false");
    }

    @Test
    void what_is_unknown_counts_as_worse_than_anything_known() {
        GoalDamage unknown =
                new GoalDamage(
                        List.of(0, 0),
                        List.of(BigDecimal.ZERO, BigDecimal.ZERO),
                        List.of(
                                Optional.empty(),
                                Optional.of(Message.of("undefined.no-baseline"))));

        assertThat(unknown).isGreaterThan(damage(List.of(2, 2), "0.90", "0.90"));
        assertThat(unknown.isNone()).isFalse();
        assertThat(unknown.isUnknown()).isTrue();
        assertThat(damage(List.of(0, 0), "0", "0").isUnknown()).isFalse();
    }

    @Test
    void a_lost_status_weighs_more_than_any_loss_that_keeps_it() {
        GoalDamage statusLost = damage(List.of(0, 1), "0.00", "0.01");

        assertThat(damage(List.of(0, 0), "0.50", "0.50")).isLessThan(statusLost);
        assertThat(damage(List.of(1, 0), "0.00", "0.00")).isGreaterThan(statusLost);
        assertThat(damage(List.of(0, 1), "0.01", "0.00")).isGreaterThan(statusLost);
        assertThat(damage(List.of(0, 1), "0.00", "0.02")).isGreaterThan(statusLost);
        assertThat(damage(List.of(0, 1), "0.0", "0.010")).isEqualByComparingTo(statusLost);
    }

    /** Of a target of 0 nothing is a share: a greater loss is greater, and none is endless. */
    @Test
    void a_goal_with_a_target_of_0_loses_a_share_of_what_was_planned() {
        Plan plan = shop().withGoals(goal("G1", "operating_profit", level("0"))).plan();
        GoalDamage small = of(plan, new BudgetChange.Raise("ads", inMonths(1, 1, 4_000_000)));
        GoalDamage great = of(plan, new BudgetChange.Raise("ads", inMonths(1, 1, 8_000_000)));

        assertThat(small.isNone()).isFalse();
        assertThat(small.isUnknown()).isFalse();
        assertThat(small).isLessThan(great);
        assertThat(great.losses().get(0))
                .isCloseTo(
                        small.losses().get(0).multiply(BigDecimal.valueOf(2)),
                        within(new BigDecimal("1e-30")));
    }
}
