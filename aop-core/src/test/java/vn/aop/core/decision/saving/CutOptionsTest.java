package vn.aop.core.decision.saving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.aop.core.decision.Proposals.month;
import static vn.aop.core.decision.Proposals.power;
import static vn.aop.core.decision.Proposals.ranked;
import static vn.aop.core.decision.Proposals.work;
import static vn.aop.core.plan.ShopFigures.everyMonth;
import static vn.aop.core.plan.SmallShop.JANUARY;
import static vn.aop.core.plan.SmallShop.JUNE;
import static vn.aop.core.plan.SmallShop.goal;
import static vn.aop.core.plan.SmallShop.level;
import static vn.aop.core.plan.SmallShop.reserve;
import static vn.aop.core.plan.SmallShop.running;
import static vn.aop.core.plan.SmallShop.serving;
import static vn.aop.core.plan.SmallShop.smallShop;
import static vn.aop.core.plan.SmallShop.vnd;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.aop.core.action.Action;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.budget.Limit;
import vn.aop.core.budget.Purpose;
import vn.aop.core.decision.saving.CutMeasure.Kind;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.Span;
import vn.aop.core.goal.Goal;
import vn.aop.core.limit.DeadlinePassed;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.SmallShop;
import vn.aop.core.text.Text;

/** What a cut can do to the actions and lines of a plan. */
class CutOptionsTest {

    private static SmallShop shop(Action... actions) {
        return smallShop()
                .withGoals(
                        goal("G1", "revenue", level("1")),
                        ranked(2, Goal.Weight.CORE, goal("G2", "gross_profit", level("1"))))
                .withBudget(
                        serving("ads", AccountKind.MARKETING, everyMonth(5_000_000)),
                        power(3_000_000),
                        running("rent", AccountKind.PREMISES, everyMonth(10_000_000)),
                        reserve("reserve", AccountKind.OTHER_OPERATING, everyMonth(2_000_000)))
                .withActions(actions);
    }

    private static CutOptions ways(Plan plan, YearMonth from) {
        return new CutOptions(new CuttableLines(plan, new Span(from, JUNE)), CutPolicy.USUAL);
    }

    @Test
    void are_not_waited_for_longer_than_anybody_waits() {
        Plan plan = shop().plan();
        CuttableLines lines = new CuttableLines(plan, new Span(JANUARY, JUNE));

        assertThatThrownBy(() -> new CutOptions(lines, CutPolicy.USUAL, () -> true))
                .isInstanceOf(DeadlinePassed.class);
    }

    private static List<String> treated(Plan plan, YearMonth from) {
        return ways(plan, from).actions().stream()
                .map(it -> it.action().id() + " " + kinds(it))
                .toList();
    }

    private static List<Kind> kinds(ActionCut cut) {
        return cut.ways().stream().map(ActionCut.Way::kind).distinct().toList();
    }

    private static Action using(String id, String line, long amount) {
        return work(id, 1, 6).using(line, amount).action();
    }

    private static Action after(Action action, String... others) {
        return action.toBuilder().after(List.of(others)).build();
    }

    @Test
    void only_actions_with_money_of_lines_that_give_some_are_treated() {
        Plan plan =
                shop(
                                using("A1", "ads", 1),
                                using("A2", "ads", 0),
                                using("A3", "rent", 1),
                                using("A4", "reserve", 1),
                                work("A5", 1, 1).action(),
                                using("A6", "power", 1))
                        .plan();

        assertThat(treated(plan, JANUARY))
                .containsExactly(
                        "A1 [SMALLER_ACTION, DROPPED_ACTION]",
                        "A6 [SMALLER_ACTION, DROPPED_ACTION]");
    }

    @Test
    void what_is_over_is_left_alone_and_what_has_begun_is_stopped() {
        Plan plan =
                shop(
                                work("A1", 1, 3).using("ads", 1_000_000).action(),
                                work("A2", 1, 4).using("ads", 1_000_000).action(),
                                work("A3", 4, 4).using("ads", 1_000_000).action())
                        .plan();

        assertThat(treated(plan, month(4)))
                .containsExactly(
                        "A2 [SMALLER_ACTION, STOPPED_ACTION]",
                        "A3 [SMALLER_ACTION, DROPPED_ACTION]");
        assertThat(ways(plan, month(4)).actions().get(0).ways())
                .extracting(ActionCut.Way::isReversible)
                .containsExactly(true, false);
    }

    @Test
    void what_waits_comes_first_and_is_given_up_first() {
        CutOptions ways =
                ways(
                        shop(using("A1", "ads", 1), after(using("A2", "ads", 1), "A1")).plan(),
                        JANUARY);

        assertThat(ways.actions()).extracting(it -> it.action().id()).containsExactly("A2", "A1");
        assertThat(ways.isPossible(new int[] {0, 4})).isFalse();
        assertThat(ways.isPossible(new int[] {4, 4})).isTrue();
        assertThat(ways.isPossible(new int[] {4, 0})).isTrue();
        assertThat(ways.isPossible(new int[] {1, 3})).isTrue();
        assertThat(ways.count()).isEqualTo(25);
    }

    /** A3 costs nothing, so no cut gives it up; A2 has to stay for it, and A1 for A2. */
    @Test
    void what_others_need_is_made_smaller_at_most() {
        Plan plan =
                shop(
                                using("A1", "ads", 1),
                                after(using("A2", "ads", 1), "A1"),
                                after(work("A3", 1, 6).action(), "A2"),
                                using("A4", "ads", 1))
                        .plan();

        assertThat(treated(plan, JANUARY))
                .containsExactlyInAnyOrder(
                        "A1 [SMALLER_ACTION]",
                        "A2 [SMALLER_ACTION]",
                        "A4 [SMALLER_ACTION, DROPPED_ACTION]");
    }

    @Test
    void what_waits_for_something_that_has_begun_stands_in_no_way_of_stopping_it() {
        Plan plan =
                shop(
                                work("A1", 1, 6).using("ads", 1_000_000).action(),
                                after(work("A2", 7, 8).action(), "A1"))
                        .plan();

        assertThat(treated(plan, month(4))).containsExactly("A1 [SMALLER_ACTION, STOPPED_ACTION]");
    }

    @Test
    void finer_ways_hold_the_coarser_ones() {
        CuttableLines lines =
                new CuttableLines(
                        shop(using("A1", "ads", 1_000_000)).plan(), new Span(JANUARY, JUNE));
        CutOptions coarse = new CutOptions(lines, CutPolicy.USUAL);
        CutOptions fine = new CutOptions(lines, CutPolicy.USUAL.finer());

        assertThat(fine.count()).isEqualTo(21);
        assertThat(fine.same(coarse, new int[] {1})).containsExactly(5);
        assertThat(fine.same(coarse, new int[] {4})).containsExactly(20);
    }

    @Test
    void lists_are_compared_by_the_first_place_that_differs() {
        Comparator<List<Integer>> order = CutOptions.inOrder(Comparator.<Integer>naturalOrder());

        assertThat(order.compare(List.of(1, 2), List.of(1, 2))).isZero();
        assertThat(order.compare(List.of(1, 2), List.of(1, 3))).isNegative();
        assertThat(order.compare(List.of(2, 1), List.of(1, 3))).isPositive();
    }

    @Test
    void lines_give_in_the_order_reserve_running_lesser_goal_larger_amount() {
        Plan plan =
                shop().withBudget(
                                line("a", 5_000_000, "G1"),
                                line("b", 4_000_000, "G2"),
                                line("c", 5_000_000, "G2"),
                                line("d", 4_000_000, "G2", "G1"),
                                power(1_000_000),
                                reserve(
                                        "reserve",
                                        AccountKind.OTHER_OPERATING,
                                        everyMonth(2_000_000)))
                        .plan();
        CutOptions ways = ways(plan, JANUARY);

        assertThat(ways.lines())
                .extracting(it -> it.id() + ways.tier(it))
                .containsExactly("reserve2", "power2", "c1", "b1", "a0", "d0");
    }

    private static BudgetLine line(String id, long each, String... goals) {
        return new BudgetLine(
                id,
                Text.of(id),
                Line.of(Account.of(AccountKind.MARKETING)),
                vnd(everyMonth(each)),
                Limit.SOFT,
                Optional.empty(),
                Purpose.GOALS,
                Arrays.asList(goals));
    }

    @Test
    void only_the_responses_that_a_reserve_pays_for_are_kept_in_it() {
        Plan plan = shop().plan();
        CuttableLines lines = new CuttableLines(plan, new Span(JANUARY, JUNE));

        assertThat(lines.promised(plan.budgetLine("reserve").orElseThrow()))
                .isEqualTo(vnd(5_000_000));
        assertThat(lines.promised(plan.budgetLine("ads").orElseThrow())).isEqualTo(vnd(0));
    }

    @Test
    void a_policy_refuses_parts_and_shares_that_make_no_sense() {
        assertThatThrownBy(() -> policy("0.1", "1", 1))
                .hasMessage("An action is scaled to 1; give a part between 0 and 1");
        assertThatThrownBy(() -> policy("0.1", "0", 1)).hasMessageContaining("scaled to 0");
        assertThatThrownBy(() -> policy("0.1", "0.5", 0))
                .hasMessage("A cut looks through 0 sets; give 1 or more");
        assertThatThrownBy(() -> policy("1.1", "0.5", 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(policy("1", "0.5", 1).finer().parts()).hasSize(19);
    }

    private static CutPolicy policy(String share, String part, int mostSets) {
        return new CutPolicy(new BigDecimal(share), List.of(new BigDecimal(part)), mostSets);
    }
}
