package vn.aop.core.decision.saving;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.core.decision.Proposals.inMonths;
import static vn.aop.core.decision.Proposals.month;
import static vn.aop.core.decision.Proposals.power;
import static vn.aop.core.decision.Proposals.work;
import static vn.aop.core.plan.ShopFigures.everyMonth;
import static vn.aop.core.plan.SmallShop.JANUARY;
import static vn.aop.core.plan.SmallShop.JUNE;
import static vn.aop.core.plan.SmallShop.serving;
import static vn.aop.core.plan.SmallShop.smallShop;
import static vn.aop.core.plan.SmallShop.vnd;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.aop.core.action.Action;
import vn.aop.core.budget.MonthlyAmounts;
import vn.aop.core.change.ActionChange;
import vn.aop.core.change.ActionRevision;
import vn.aop.core.change.BudgetChange;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Span;
import vn.aop.core.plan.Plan;
import vn.aop.core.projection.Projection;

/** A month: 10 million of ads, 10 of power of which a tenth may go, 5 of packaging. */
class ComparisonCutsTest {

    private static Plan plan(Action... actions) {
        return smallShop()
                .withRisks()
                .withBudget(
                        serving("ads", AccountKind.MARKETING, everyMonth(10_000_000)),
                        power(10_000_000),
                        serving("packaging", AccountKind.OTHER_OPERATING, everyMonth(5_000_000)))
                .withActions(actions)
                .plan();
    }

    private static ComparisonCut comparison(ComparisonCut.Kind kind, Plan plan, long save) {
        CuttableLines lines = new CuttableLines(plan, new Span(JANUARY, JUNE));
        return new ComparisonCuts(
                        new CutOptions(lines, CutPolicy.USUAL), Projection.of(plan), vnd(save))
                .all().stream().filter(it -> it.kind() == kind).findFirst().orElseThrow();
    }

    private static ComparisonCut everywhere(Plan plan, long save) {
        return comparison(ComparisonCut.Kind.ACROSS_THE_BOARD, plan, save);
    }

    /** A fifth of 150 million would be 12 of power; it gives 6, and ads and packaging 24. */
    @Test
    void a_line_that_may_give_less_gives_that_and_the_others_share_the_rest() {
        ComparisonCut everywhere = everywhere(plan(), 30_000_000);

        assertThat(everywhere.saving()).isEqualTo(vnd(30_000_000));
        assertThat(amounts(everywhere, "power")).isEqualTo(inMonths(1, 6, 1_000_000));
        assertThat(amounts(everywhere, "ads").total()).isEqualTo(vnd(16_000_000));
        assertThat(amounts(everywhere, "packaging").total()).isEqualTo(vnd(8_000_000));
    }

    private static MonthlyAmounts amounts(ComparisonCut comparison, String line) {
        return comparison.changes().stream()
                .filter(BudgetChange.Cut.class::isInstance)
                .map(BudgetChange.Cut.class::cast)
                .filter(it -> it.line().equals(line))
                .findFirst()
                .orElseThrow()
                .amounts();
    }

    /** All of ads goes; half of the money of A1 in these months is of ads. */
    @Test
    void an_action_loses_the_part_of_its_money_that_goes() {
        Plan plan =
                plan(
                        work("A1", 1, 6).using("ads", 6_000_000).action(),
                        work("A2", 7, 8).using("ads", 6_000_000).action(),
                        work("A3", 1, 6).using("packaging", 6_000_000).action());
        Plan both =
                plan.toBuilder()
                        .actions(
                                List.of(
                                        with(plan.actions().get(0), plan.actions().get(2)),
                                        plan.actions().get(1),
                                        plan.actions().get(2)))
                        .build();

        ComparisonCut marketing = comparison(ComparisonCut.Kind.MARKETING_FIRST, both, 60_000_000);

        assertThat(marketing.changes())
                .filteredOn(it -> it instanceof ActionChange)
                .containsExactly(new ActionRevision.Scale("A1", new BigDecimal("0.5000")));
    }

    private static Action with(Action action, Action other) {
        return action.toBuilder().uses(List.of(action.uses().get(0), other.uses().get(0))).build();
    }

    @Test
    void an_action_that_keeps_no_money_is_dropped_unless_another_waits_for_it() {
        Action first = work("A1", 2, 3).using("ads", 6_000_000).action();
        Plan alone = plan(first);
        Plan awaited = plan(first, waiting(work("A2", 7, 8).action()));

        assertThat(comparison(ComparisonCut.Kind.MARKETING_FIRST, alone, 60_000_000).changes())
                .startsWith(new ActionChange.Drop("A1", Optional.of(month(2))));
        assertThat(comparison(ComparisonCut.Kind.MARKETING_FIRST, awaited, 60_000_000).changes())
                .startsWith(new ActionRevision.Revise(ActionCut.idle(first)));
    }

    private static Action waiting(Action action) {
        return action.toBuilder().after(List.of("A1")).build();
    }

    @Test
    void says_whether_it_saves_as_much_as_was_asked() {
        ComparisonCut marketing =
                comparison(ComparisonCut.Kind.MARKETING_FIRST, plan(), 70_000_000);

        assertThat(marketing.saving()).isEqualTo(vnd(60_000_000));
        assertThat(marketing.reaches(vnd(60_000_000))).isTrue();
        assertThat(marketing.reaches(vnd(60_000_001))).isFalse();
    }

    @Test
    void a_shop_without_marketing_saves_nothing_there() {
        Plan plan = smallShop().withRisks().withActions().withBudget(power(10_000_000)).plan();

        assertThat(comparison(ComparisonCut.Kind.MARKETING_FIRST, plan, 1_000_000).saving())
                .isEqualTo(vnd(0));
    }
}
