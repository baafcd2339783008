package vn.aop.core.change;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.core.plan.SmallShop.DECEMBER;
import static vn.aop.core.plan.SmallShop.JANUARY;
import static vn.aop.core.plan.SmallShop.action;
import static vn.aop.core.plan.SmallShop.goal;
import static vn.aop.core.plan.SmallShop.level;
import static vn.aop.core.plan.SmallShop.lifting;
import static vn.aop.core.plan.SmallShop.smallShop;
import static vn.aop.core.plan.SmallShop.vnd;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.aop.core.action.Action;
import vn.aop.core.action.BudgetUse;
import vn.aop.core.goal.Goal;
import vn.aop.core.plan.Plan;
import vn.aop.core.projection.Projection;

/** 1,800 million last year, all of it profit; ads of 60 million that nothing has claimed. */
class CoverageAgainstTest {

    private static final Goal PROFIT = goal("G1", "operating_profit", level("2000000000"));
    private static final Goal SALES = goal("G2", "revenue", level("2000000000"));

    private static Plan plan(Action... actions) {
        return smallShop().withGoals(PROFIT, SALES).withActions(actions).plan();
    }

    /** Lifts online sales of 600 million by 1 %, for 30 million of ads. */
    private static Action work() {
        return action("A1", JANUARY, DECEMBER, lifting("online", "0.01", 0)).toBuilder()
                .goals(List.of("G1", "G2"))
                .owner(Optional.empty())
                .effort(Map.of())
                .uses(List.of(new BudgetUse("ads", vnd(30_000_000))))
                .build();
    }

    @Test
    void a_coverage_that_rises_while_the_profit_falls_is_told_apart() {
        TradeOff tradeOff = TradeOff.between(plan(), plan(work()));
        GoalTrade profit = tradeOff.goal("G1").orElseThrow();
        GoalTrade sales = tradeOff.goal("G2").orElseThrow();

        assertThat(profit.isWorse()).isTrue();
        assertThat(profit.isAgainst(tradeOff.coverage(profit))).isTrue();
        assertThat(sales.isAgainst(tradeOff.coverage(sales))).isFalse();
    }

    @Test
    void a_coverage_leaves_out_what_is_spent_where_that_is_a_part_of_the_goal() {
        Projection projection = Projection.of(plan(work()));

        assertThat(projection.isCoveredBeforeSpending(PROFIT)).isTrue();
        assertThat(projection.isCoveredBeforeSpending(SALES)).isFalse();
        assertThat(Projection.of(plan()).isCoveredBeforeSpending(PROFIT)).isFalse();
    }
}
