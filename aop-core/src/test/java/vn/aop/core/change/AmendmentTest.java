package vn.aop.core.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.aop.core.change.ChangedShop.amounts;
import static vn.aop.core.change.ChangedShop.plan;
import static vn.aop.core.plan.SmallShop.JUNE;
import static vn.aop.core.plan.SmallShop.MARCH;
import static vn.aop.core.plan.SmallShop.growth;
import static vn.aop.core.plan.SmallShop.vnd;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.change.Amendment.Cause;
import vn.aop.core.change.Amendment.Occasion;
import vn.aop.core.goal.Goal;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Place;
import vn.aop.core.text.Problem;
import vn.aop.core.text.Text;

class AmendmentTest {

    private static final LocalDate TENTH_OF_APRIL = LocalDate.of(2026, 4, 10);

    @Test
    void this_month_and_later_ones_may_change() {
        assertThat(
                        amendment(
                                        "lan",
                                        Occasion.MONTHLY_REVIEW,
                                        raise(YearMonth.of(2026, 4)),
                                        raise(JUNE),
                                        new ActionRevision.Scale(
                                                "A1",
                                                new BigDecimal("0.5"),
                                                Optional.of(YearMonth.of(2026, 4))))
                                .problems(plan()))
                .isEmpty();
    }

    @Test
    void refuses_to_alter_an_action_that_has_begun() {
        BigDecimal half = new BigDecimal("0.5");
        assertThat(
                        amendment(
                                        "lan",
                                        Occasion.OWN_MEETING,
                                        new ActionChange.Delay("A1", 1),
                                        new ActionRevision.Scale("A1", half),
                                        new ActionChange.Drop("A1", Optional.empty()))
                                .problems(plan()))
                .extracting(it -> it.where().toString(), it -> it.message().key())
                .containsExactly(
                        tuple("changes/0", "change.has-begun"),
                        tuple("changes/1", "change.has-begun"),
                        tuple("changes/2", "change.has-begun"));
    }

    @Test
    void refuses_to_change_a_month_that_is_past() {
        assertThat(
                        amendment("lan", Occasion.MONTHLY_REVIEW, raise(JUNE), raise(MARCH))
                                .problems(plan()))
                .containsExactly(
                        Problem.at(Place.of("changes/1"), "change.month-past")
                                .with("month", MARCH)
                                .with("on", TENTH_OF_APRIL)
                                .because(Problem.Reason.PAST));
    }

    @Test
    void a_core_goal_is_rebased_outside_a_review_only() {
        Change core = new RebaseGoal("G1", growth("0.10"), Optional.of("S1"));
        Change other = new RebaseGoal("G3", growth("0.10"), Optional.empty());
        Change unknown = new RebaseGoal("G9", growth("0.10"), Optional.empty());

        assertThat(amendment("lan", Occasion.MONTHLY_REVIEW, other, unknown, core).problems(plan()))
                .containsExactly(
                        Problem.at(Place.of("changes/2"), "change.core-goal-in-review")
                                .because(Problem.Reason.OCCASION));
        assertThat(amendment("lan", Occasion.OWN_MEETING, core).problems(plan())).isEmpty();
    }

    @Test
    void a_core_goal_neither_goes_nor_becomes_another() {
        Plan plan = plan().toBuilder().assumptions().build();
        Goal core = plan.goal("G2").orElseThrow();
        Change removed = PlanLists.GOALS.remove("G2");
        Change lower = PlanLists.GOALS.revise(core.withTarget(growth("0.01")));
        Change other =
                PlanLists.GOALS.revise(plan.goal("G3").orElseThrow().withTarget(growth("0.01")));
        Change same = PlanLists.GOALS.revise(core);

        assertThat(
                        amendment("lan", Occasion.OWN_MEETING, removed, lower, other, same)
                                .problems(plan))
                .extracting(it -> it.where().toString(), it -> it.message().key())
                .containsExactly(
                        tuple("changes/0", "change.core-goal-kept"),
                        tuple("changes/1", "change.core-goal-kept"));
    }

    /** Last year's months and those to come may differ; a month that is past may not. */
    @Test
    void a_line_that_is_told_anew_keeps_the_months_that_are_past() {
        BudgetLine ads = plan().budgetLine("ads").orElseThrow();

        assertThat(amendment("lan", Occasion.OWN_MEETING, with(ads, JUNE)).problems(plan()))
                .isEmpty();
        assertThat(amendment("lan", Occasion.OWN_MEETING, with(ads, MARCH)).problems(plan()))
                .extracting(it -> it.message().arg("month"))
                .containsExactly(MARCH);
    }

    private static Change with(BudgetLine line, YearMonth month) {
        List<Money> months = new ArrayList<>(line.months());
        months.set(month.getMonthValue() - 1, vnd(77));
        return PlanLists.BUDGET_LINES.revise(
                new BudgetLine(
                        line.id(),
                        line.name(),
                        line.line(),
                        months,
                        line.limit(),
                        line.owner(),
                        line.purpose(),
                        line.goals()));
    }

    @Test
    void refuses_somebody_whom_the_plan_does_not_know() {
        assertThat(amendment("lann", Occasion.OWN_MEETING, raise(JUNE)).problems(plan()))
                .containsExactly(
                        Problem.at(Place.of("by"), "plan.unknown-person")
                                .with("id", "lann")
                                .with("nearest", List.of("lan"))
                                .with("known", List.of("lan", "minh", "tam", "hoa")));
    }

    @Test
    void refuses_to_change_nothing() {
        assertThatThrownBy(() -> amendment("lan", Occasion.OWN_MEETING))
                .hasMessage("An amendment changes nothing; give one change");
    }

    private static Change raise(YearMonth month) {
        return new BudgetChange.Raise("ads", amounts(month, 1));
    }

    private static Amendment amendment(String by, Occasion occasion, Change... changes) {
        return new Amendment(
                List.of(changes), Cause.MARKET, Text.of("evidence"), by, TENTH_OF_APRIL, occasion);
    }
}
