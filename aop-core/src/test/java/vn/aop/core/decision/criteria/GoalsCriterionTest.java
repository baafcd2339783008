package vn.aop.core.decision.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static vn.aop.core.decision.Proposals.decide;
import static vn.aop.core.decision.Proposals.inMonths;
import static vn.aop.core.decision.Proposals.judged;
import static vn.aop.core.decision.Proposals.lift;
import static vn.aop.core.decision.Proposals.money;
import static vn.aop.core.decision.Proposals.months;
import static vn.aop.core.decision.Proposals.only;
import static vn.aop.core.decision.Proposals.price;
import static vn.aop.core.decision.Proposals.proposal;
import static vn.aop.core.decision.Proposals.share;
import static vn.aop.core.decision.Proposals.shop;
import static vn.aop.core.decision.Proposals.work;
import static vn.aop.core.plan.SmallShop.assumption;
import static vn.aop.core.plan.SmallShop.below;
import static vn.aop.core.plan.SmallShop.goal;
import static vn.aop.core.plan.SmallShop.level;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.aop.core.change.BudgetChange;
import vn.aop.core.change.RebaseGoal;
import vn.aop.core.decision.Judgement;
import vn.aop.core.decision.Outcome;
import vn.aop.core.decision.Proposal;
import vn.aop.core.decision.desk.Decision;
import vn.aop.core.goal.GoalStatus;
import vn.aop.core.plan.Plan;

/**
 * A third of 1 800 million is earned: 600. Online earns 16 of 50 million a month; 30 % more of it
 * for ten months makes 648 of 1 950 million, 33.23 %.
 */
class GoalsCriterionTest {

    private static final Proposal MORE_ONLINE =
            proposal(work("P1", 3, 12, lift("online", "*", "0.30")).add());

    private static Plan wanting(String margin) {
        return shop().withGoals(
                        goal("G1", "revenue", level("1800000000")),
                        goal("G2", "gross_margin", level(margin)))
                .plan();
    }

    @Test
    void notes_a_goal_that_only_loses_some_of_its_margin() {
        Judgement weaker = only("goals", wanting("0.30"), MORE_ONLINE);

        assertThat(weaker.outcome()).isEqualTo(Outcome.NOTE);
        assertThat(weaker.where()).hasToString("goals/G2");
        assertThat(weaker.numbers())
                .containsOnly(
                        entry("before", share("600").dividedBy(share("1800"))),
                        entry("after", share("648").dividedBy(share("1950"))),
                        entry("target", share("0.30")));
    }

    @Test
    void asks_to_mend_a_goal_that_it_breaks() {
        Judgement lost = only("goals", wanting("0.333"), MORE_ONLINE);

        assertThat(lost.outcome()).isEqualTo(Outcome.CONDITION);
        assertThat(lost.message().arg("status")).isEqualTo(GoalStatus.AT_RISK);
    }

    @Test
    void a_missed_goal_may_give_way_to_a_more_important_one_that_gains_more() {
        assertThat(only("goals", wanting("0.34"), MORE_ONLINE).outcome()).isEqualTo(Outcome.NOTE);
    }

    @Test
    void a_missed_goal_may_not_give_way_to_a_less_important_one() {
        Plan plan =
                shop().withGoals(
                                goal("G1", "gross_margin", level("0.34")),
                                goal("G2", "revenue", level("1800000000")))
                        .plan();

        Judgement further = only("goals", plan, MORE_ONLINE);

        assertThat(further.outcome()).isEqualTo(Outcome.CONDITION);
        assertThat(further.where()).hasToString("goals/G1");
    }

    /** The margin goal would lose 3 %, the revenue goal gain 0.3 %. */
    @Test
    void a_missed_goal_may_not_lose_more_than_a_more_important_one_gains() {
        Judgement further =
                only(
                        "goals",
                        shop().withGoals(
                                        goal("G1", "revenue", level("1800000000")),
                                        goal("G2", "operating_profit", level("400000000")))
                                .plan(),
                        proposal(
                                work("P1", 3, 3, lift("online", "*", "0.10")).add(),
                                new BudgetChange.Raise("ads", inMonths(3, 3, 12_000_000))));

        assertThat(further.outcome()).isEqualTo(Outcome.CONDITION);
    }

    /** 600 earned, less fees 60, rent 120, ads 60 and reserve 24: 336 million. */
    @Test
    void sees_the_loss_of_a_goal_to_break_even() {
        Plan plan = shop().withGoals(goal("G1", "operating_profit", level("0"))).plan();

        Judgement lost =
                only(
                        "goals",
                        plan,
                        proposal(new BudgetChange.Raise("ads", inMonths(1, 12, 30_000_000))));

        assertThat(lost.outcome()).isEqualTo(Outcome.CONDITION);
        assertThat(lost.numbers())
                .containsEntry("before", money(336_000_000))
                .containsEntry("after", money(-24_000_000));
    }

    @Test
    void tells_what_a_goal_to_break_even_loses_of_its_margin() {
        Plan plan = shop().withGoals(goal("G1", "operating_profit", level("0"))).plan();

        Judgement weaker =
                only(
                        "goals",
                        plan,
                        proposal(new BudgetChange.Raise("ads", inMonths(1, 1, 30_000_000))));

        assertThat(weaker.outcome()).isEqualTo(Outcome.NOTE);
    }

    @Test
    void moving_the_target_does_not_save_a_goal() {
        Plan plan = shop().withAssumptions(assumption("S1", below("revenue", 90_000_000))).plan();

        Decision decision =
                decide(
                        plan,
                        proposal(
                                new RebaseGoal("G1", level("1500000000"), Optional.of("S1")),
                                price("*", "*", months(1, 12), "-0.10")));

        assertThat(decision.verdict().id()).isEqualTo("no");
        assertThat(decision.judgements())
                .filteredOn(
                        it ->
                                it.where().toString().equals("goals/G1")
                                        && it.criterion().equals("goals"))
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it.outcome()).isEqualTo(Outcome.CONDITION);
                            assertThat(it.numbers())
                                    .containsEntry("after", money(1_620_000_000))
                                    .containsEntry("target", money(1_800_000_000));
                        });
    }

    /** 900 thousand are 0.05 % of the target. */
    @Test
    void does_not_tell_what_nobody_would_notice() {
        Plan plan = shop().withGoals(goal("G1", "revenue", level("1700000000"))).plan();

        assertThat(judged("goals", plan, proposal(price("online", "*", months(3, 3), "-0.016"))))
                .isEmpty();
        assertThat(judged("goals", plan, proposal(price("online", "*", months(3, 3), "-0.018"))))
                .hasSize(1);
    }

    @Test
    void a_goal_that_can_no_longer_be_told_is_lost() {
        Plan plan = shop().withGoals(goal("G1", "revenue / marketing", level("25"))).plan();

        Judgement lost =
                only(
                        "goals",
                        plan,
                        proposal(new BudgetChange.Cut("ads", inMonths(1, 12, 5_000_000))));

        assertThat(lost.outcome()).isEqualTo(Outcome.CONDITION);
        assertThat(lost.message().arg("status")).isEqualTo(GoalStatus.UNKNOWN);
    }
}
