package vn.aop.core.decision.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.core.decision.BehindShop.REST;
import static vn.aop.core.decision.BehindShop.shop;
import static vn.aop.core.decision.Proposals.inMonths;
import static vn.aop.core.decision.Proposals.month;
import static vn.aop.core.decision.Proposals.power;
import static vn.aop.core.decision.Proposals.work;
import static vn.aop.core.plan.ShopFigures.everyMonth;
import static vn.aop.core.plan.SmallShop.below;
import static vn.aop.core.plan.SmallShop.reserve;
import static vn.aop.core.plan.SmallShop.risk;
import static vn.aop.core.plan.SmallShop.serving;
import static vn.aop.core.plan.SmallShop.vnd;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.aop.core.capacity.Headroom;
import vn.aop.core.change.ActionChange;
import vn.aop.core.change.ActionRevision;
import vn.aop.core.change.BudgetChange;
import vn.aop.core.change.Change;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.plan.Plan;
import vn.aop.core.risk.Risk;
import vn.aop.core.text.ProblemsException;

/** A1 uses 30 of the 40 million of ads to August; half more of it lacks 5. */
class FundingTest {

    private static final Change HALF_MORE = new ActionRevision.Scale("A1", new BigDecimal("1.5"));

    private static Plan plan(long leaflets) {
        return shop().withBudget(
                        serving("ads", AccountKind.MARKETING, everyMonth(5_000_000)),
                        power(7_000_000),
                        serving("leaflets", AccountKind.MARKETING, everyMonth(leaflets)),
                        reserve("reserve", AccountKind.OTHER_OPERATING, everyMonth(2_000_000)))
                .plan();
    }

    private static Optional<List<Change>> funded(Plan plan, Risk... awake) {
        return new Funding(REST, List.of(awake)).of(plan, List.of(HALF_MORE));
    }

    private static Risk woken(Plan plan) {
        return plan.risks().get(0);
    }

    @Test
    void asks_for_nothing_where_the_line_has_the_money() {
        Change aQuarterMore = new ActionRevision.Scale("A1", new BigDecimal("1.25"));

        assertThat(new Funding(REST, List.of()).of(plan(3_000_000), List.of(aQuarterMore)))
                .contains(List.of(aQuarterMore));
    }

    @Test
    void moves_what_other_goal_lines_have_by_the_month_that_lacks_it() {
        Plan plan = plan(3_000_000);

        assertThat(funded(plan, woken(plan)))
                .contains(
                        List.of(
                                HALF_MORE,
                                new BudgetChange.Move(
                                        "leaflets", "ads", inMonths(5, 8, 1_250_000))));
    }

    @Test
    void the_reserve_of_a_risk_that_has_woken_pays_the_rest() {
        Plan plan = plan(500_000);

        assertThat(funded(plan, woken(plan)))
                .contains(
                        List.of(
                                HALF_MORE,
                                new BudgetChange.Move("leaflets", "ads", inMonths(5, 8, 500_000)),
                                new BudgetChange.Draw(
                                        "reserve", "ads", "R1", inMonths(5, 8, 750_000))));
    }

    @Test
    void two_risks_that_have_woken_pay_one_after_the_other() {
        Risk first = risk("R1", below("revenue", 1));
        Risk second = risk("R2", below("revenue", 1));
        Plan plan = plan(0).with(List.of()).orElseThrow(ProblemsException::new);
        Plan both = plan.toBuilder().risks(List.of(first, second)).build();
        Change doubled = new ActionRevision.Scale("A1", new BigDecimal("1.6"));

        List<Change> funded =
                new Funding(REST, List.of(first, second)).of(both, List.of(doubled)).orElseThrow();

        assertThat(funded)
                .containsExactly(
                        doubled,
                        new BudgetChange.Draw("reserve", "ads", "R1", inMonths(5, 8, 1_250_000)),
                        new BudgetChange.Draw("reserve", "ads", "R2", inMonths(5, 8, 750_000)));
    }

    @Test
    void running_lines_and_a_reserve_whose_risk_sleeps_give_nothing() {
        assertThat(funded(plan(500_000))).isEmpty();
    }

    @Test
    void money_of_later_months_is_too_late() {
        Plan plan = plan(1_000_000);

        assertThat(funded(plan)).isEmpty();
    }

    @Test
    void months_that_are_past_cannot_be_paid_any_more() {
        Change inFebruary = work("A2", 2, 2).using("ads", 40_000_000).add();

        assertThat(new Funding(REST, List.of()).of(plan(9_000_000), List.of(inFebruary))).isEmpty();
    }

    @Test
    void a_line_that_lacked_money_before_needs_only_what_lacks_besides() {
        Plan short10 =
                plan(9_000_000)
                        .with(List.of(work("A2", 8, 8).using("ads", 20_000_000).add()))
                        .orElseThrow(ProblemsException::new);

        assertThat(funded(short10))
                .contains(
                        List.of(
                                HALF_MORE,
                                new BudgetChange.Move(
                                        "leaflets", "ads", inMonths(5, 8, 3_750_000))));
    }

    @Test
    void what_cannot_be_changed_needs_no_money() {
        Change unknown = new ActionChange.Delay("A9", 1);

        assertThat(new Funding(REST, List.of()).of(plan(0), List.of(unknown))).isEmpty();
    }

    @Test
    void a_response_draws_no_more_than_it_costs_is_wanted_and_is_there() {
        Plan plan = plan(0);

        assertThat(drawn(plan, 9_000_000, 12)).contains(5_000_000L);
        assertThat(drawn(plan, 3_000_000, 12)).contains(3_000_000L);
        assertThat(drawn(plan, 9_000_000, 6)).contains(4_000_000L);
        assertThat(drawn(plan, 0, 12)).isEmpty();
    }

    private static Optional<Long> drawn(Plan plan, long wanted, int by) {
        return new Funding(REST, List.of())
                .draw(plan, woken(plan), plan.budget().get(0), wanted, month(by))
                .map(it -> it.amounts().total().getAmountMinorLong());
    }

    @Test
    void a_reserve_draws_nothing_on_itself() {
        Plan plan = plan(0);

        assertThat(
                        new Funding(REST, List.of())
                                .draw(
                                        plan,
                                        woken(plan),
                                        plan.budgetLine("reserve").orElseThrow(),
                                        9_000_000,
                                        month(12)))
                .isEmpty();
    }

    @Test
    void every_payment_is_there_when_the_action_needs_it() {
        Plan plan = plan(3_000_000);

        Plan after = plan.with(funded(plan).orElseThrow()).orElseThrow(ProblemsException::new);

        assertThat(Headroom.of(after, after.budgetLine("ads").orElseThrow()).least())
                .isEqualTo(vnd(0));
    }
}
