package vn.aop.core.decision.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;
import static vn.aop.core.decision.Proposals.decide;
import static vn.aop.core.decision.Proposals.inMonths;
import static vn.aop.core.decision.Proposals.judged;
import static vn.aop.core.decision.Proposals.lift;
import static vn.aop.core.decision.Proposals.money;
import static vn.aop.core.decision.Proposals.only;
import static vn.aop.core.decision.Proposals.proposal;
import static vn.aop.core.decision.Proposals.raise;
import static vn.aop.core.decision.Proposals.shop;
import static vn.aop.core.decision.Proposals.work;
import static vn.aop.core.plan.SmallShop.below;
import static vn.aop.core.plan.SmallShop.risk;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.aop.core.change.BudgetChange;
import vn.aop.core.change.ResourceChange;
import vn.aop.core.change.RiskChange;
import vn.aop.core.decision.Judgement;
import vn.aop.core.decision.Outcome;
import vn.aop.core.decision.Proposal;
import vn.aop.core.decision.desk.Decision;
import vn.aop.core.plan.Plan;
import vn.aop.core.risk.Risk;

class ServesGoalCriterionTest {

    private static final Risk FIRE = risk("R1", below("revenue", 100_000_000));

    /** Online sells 50 million a month: 30 % more for ten months are 150 million. */
    @Test
    void speaks_for_what_moves_a_goal_that_it_names() {
        Judgement served =
                only(
                        "serves-goal",
                        shop().plan(),
                        proposal(work("P1", 3, 12, lift("online", "*", "0.30")).add()));

        assertThat(served.outcome()).isEqualTo(Outcome.FOR);
        assertThat(served.where()).hasToString("goals/G1");
        assertThat(served.message().arg("rank")).isEqualTo(1);
        assertThat(served.numbers())
                .containsOnly(
                        entry("before", money(1_800_000_000)),
                        entry("after", money(1_950_000_000)),
                        entry("change", money(150_000_000)));
    }

    /** Toys in the store have the best margin. */
    @Test
    void tells_the_goals_that_it_helps_besides() {
        List<Judgement> served =
                judged(
                        "serves-goal",
                        shop().plan(),
                        proposal(work("P1", 3, 12, lift("store", "toys", "0.30")).add()));

        assertThat(served)
                .extracting(it -> it.where().toString(), Judgement::outcome)
                .containsExactly(tuple("goals/G1", Outcome.FOR), tuple("goals/G2", Outcome.FOR));
    }

    @Test
    void a_change_that_names_no_goal_serves_those_that_it_moves() {
        Judgement served =
                judged(
                                "serves-goal",
                                shop().plan(),
                                proposal(
                                        work("P1", 3, 12, lift("online", "*", "0.30"))
                                                .serving()
                                                .add()))
                        .get(0);

        assertThat(served.outcome()).isEqualTo(Outcome.FOR);
        assertThat(served.where()).hasToString("goals/G1");
    }

    @Test
    void is_against_spending_that_serves_nothing() {
        Judgement none = only("serves-goal", shop().plan(), proposal(raise("ads", 3, 1_000_000)));

        assertThat(none.outcome()).isEqualTo(Outcome.AGAINST);
        assertThat(none.where()).hasToString("goals");
    }

    @Test
    void is_against_work_that_only_says_that_it_serves_a_goal() {
        Judgement none =
                only(
                        "serves-goal",
                        shop().plan(),
                        proposal(work("P1", 3, 12).using("ads", 10_000_000).add()));

        assertThat(none.outcome()).isEqualTo(Outcome.AGAINST);
        assertThat(none.where()).hasToString("goals/G1");
        assertThat(none.message().arg("goals")).isEqualTo(List.of("G1"));
        assertThat(none.numbers()).containsOnly(entry("change", money(0)));
    }

    /** 0.05 % of 1 800 million are 900 thousand: 1.8 % of one month online. */
    @Test
    void takes_no_notice_of_what_nobody_would_notice() {
        Judgement little =
                only(
                        "serves-goal",
                        shop().plan(),
                        proposal(work("P1", 3, 3, lift("online", "*", "0.017")).add()));
        Judgement enough =
                only(
                        "serves-goal",
                        shop().plan(),
                        proposal(work("P1", 3, 3, lift("online", "*", "0.018")).add()));

        assertThat(little.outcome()).isEqualTo(Outcome.AGAINST);
        assertThat(little.numbers()).containsOnly(entry("change", money(850_000)));
        assertThat(enough.outcome()).isEqualTo(Outcome.FOR);
    }

    @Test
    void an_answer_to_a_risk_serves_the_plan() {
        Plan plan = shop().withRisks(FIRE).plan();

        Judgement drawn =
                only(
                        "serves-goal",
                        plan,
                        proposal(
                                new BudgetChange.Draw(
                                        "reserve", "ads", "R1", inMonths(3, 3, 2_000_000))));
        Judgement settled =
                only(
                        "serves-goal",
                        plan,
                        proposal(
                                new RiskChange.Settle("R1"),
                                work("P1", 3, 4).using("ads", 5_000_000).add()));

        assertThat(List.of(drawn, settled))
                .allSatisfy(
                        it -> {
                            assertThat(it.outcome()).isEqualTo(Outcome.FOR);
                            assertThat(it.where()).hasToString("risks/R1");
                        });
    }

    /** Nobody can tell what the money alone brings; an action that uses it brings what it does. */
    @Test
    void what_money_drawn_for_a_risk_brings_is_unknown_until_an_action_uses_it() {
        Plan plan = shop().withRisks(FIRE).plan();
        BudgetChange.Draw draw =
                new BudgetChange.Draw("reserve", "ads", "R1", inMonths(3, 3, 2_000_000));
        Proposal alone = proposal(draw);
        Proposal used =
                proposal(
                        draw,
                        work("P1", 3, 4, lift("online", "*", "0.01"))
                                .using("ads", 1_000_000)
                                .add());

        assertThat(decide(plan, alone).payback().brings().number()).isEmpty();
        assertThat(decide(plan, used).payback().brings().number()).isPresent();
    }

    @Test
    void one_more_risk_to_watch_is_fine_but_excuses_no_spending() {
        RiskChange.Add watched = new RiskChange.Add(FIRE);

        assertThat(decide(shop().plan(), proposal(watched)).verdict().id()).isEqualTo("yes");
        assertThat(
                        decide(
                                        shop().plan(),
                                        proposal(
                                                watched,
                                                work("P1", 3, 4).using("ads", 5_000_000).add()))
                                .verdict()
                                .id())
                .isEqualTo("no");
    }

    @Test
    void relief_for_somebody_who_has_too_much_serves_the_plan() {
        Plan busy = shop().withActions(work("A1", 1, 12).taking("minh", "12").action()).plan();

        Decision decision =
                decide(busy, proposal(new ResourceChange.Capacity("minh", new BigDecimal("12"))));

        assertThat(decision.verdict().id()).isEqualTo("yes");
        assertThat(decision.judgements()).noneMatch(it -> it.criterion().equals("serves-goal"));
    }

    @Test
    void saving_money_that_serves_no_goal_but_cash_and_profit_is_fine() {
        Decision decision =
                decide(
                        shop().plan(),
                        proposal(new BudgetChange.Cut("ads", inMonths(3, 3, 1_000_000))));

        assertThat(decision.verdict().id()).isEqualTo("yes");
        assertThat(decision.tradeOff().profit().after())
                .isEqualTo(decision.tradeOff().profit().before().plus(money(1_000_000)));
    }

    @Test
    void a_goal_that_does_not_move_has_one_figure() {
        Judgement nothing =
                only("serves-goal", shop().plan(), proposal(raise("rent", 6, 1_000_000)));

        assertThat(nothing.numbers()).containsOnlyKeys("after");
        assertThat(nothing.message().key()).isEqualTo("ground.serves-nothing-same");
    }
}
