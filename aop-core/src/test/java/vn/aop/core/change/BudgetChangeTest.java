package vn.aop.core.change;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.core.change.ChangedShop.after;
import static vn.aop.core.change.ChangedShop.amounts;
import static vn.aop.core.change.ChangedShop.plan;
import static vn.aop.core.change.ChangedShop.refusals;
import static vn.aop.core.plan.ShopFigures.everyMonth;
import static vn.aop.core.plan.SmallShop.JANUARY;
import static vn.aop.core.plan.SmallShop.JUNE;
import static vn.aop.core.plan.SmallShop.MARCH;
import static vn.aop.core.plan.SmallShop.running;
import static vn.aop.core.plan.SmallShop.vnd;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.budget.MonthlyAmounts;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Span;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Message;
import vn.aop.core.text.Place;
import vn.aop.core.text.Problem;
import vn.aop.core.text.Text;

class BudgetChangeTest {

    private static final YearMonth APRIL = YearMonth.of(2026, 4);
    private static final List<String> LINES =
            List.of("rent", "ads", "packaging", "reserve", "second_reserve");

    @Test
    void raising_allows_more_in_its_months_only() {
        Plan after = after(plan(), new BudgetChange.Raise("ads", amounts(MARCH, JUNE, 1_000_000)));

        assertThat(months(after, "ads")).containsExactly(5, 5, 6, 6, 6, 6, 5, 5, 5, 5, 5, 5);
        assertThat(months(after, "rent")).containsOnly(10);
    }

    @Test
    void cutting_allows_less_down_to_nothing() {
        Plan after = after(plan(), new BudgetChange.Cut("ads", amounts(MARCH, APRIL, 5_000_000)));

        assertThat(months(after, "ads")).containsExactly(5, 5, 0, 0, 5, 5, 5, 5, 5, 5, 5, 5);
    }

    @Test
    void moving_takes_from_one_line_what_another_gets() {
        Plan after =
                after(plan(), new BudgetChange.Move("packaging", "ads", amounts(MARCH, 2_000_000)));

        assertThat(months(after, "packaging")).containsExactly(3, 3, 1, 3, 3, 3, 3, 3, 3, 3, 3, 3);
        assertThat(months(after, "ads")).containsExactly(5, 5, 7, 5, 5, 5, 5, 5, 5, 5, 5, 5);
    }

    @Test
    void money_may_be_moved_into_a_reserve_and_comes_back_when_that_is_undone() {
        Change move = new BudgetChange.Move("ads", "reserve", amounts(MARCH, 2_000_000));

        Plan after = after(plan(), move);

        assertThat(months(after, "reserve")).containsExactly(2, 2, 4, 2, 2, 2, 2, 2, 2, 2, 2, 2);
        assertThat(move.undo(plan()))
                .containsExactly(
                        new BudgetChange.Cut("reserve", amounts(MARCH, 2_000_000)),
                        new BudgetChange.Raise("ads", amounts(MARCH, 2_000_000)));
    }

    @Test
    void drawing_gives_a_line_money_of_a_reserve() {
        Change draw = new BudgetChange.Draw("reserve", "ads", "R1", amounts(MARCH, 2_000_000));

        Plan after = after(plan(), draw);

        assertThat(months(after, "reserve")).containsExactly(2, 2, 0, 2, 2, 2, 2, 2, 2, 2, 2, 2);
        assertThat(months(after, "ads")).containsExactly(5, 5, 7, 5, 5, 5, 5, 5, 5, 5, 5, 5);
        assertThat(draw.undo(plan()))
                .containsExactly(
                        new BudgetChange.Move("ads", "reserve", amounts(MARCH, 2_000_000)));
    }

    @Test
    void what_a_reserve_draws_from_another_is_drawn_back() {
        Change draw =
                new BudgetChange.Draw("reserve", "second_reserve", "R1", amounts(MARCH, 2_000_000));

        assertThat(draw.undo(plan()))
                .containsExactly(
                        new BudgetChange.Draw(
                                "second_reserve", "reserve", "R1", amounts(MARCH, 2_000_000)));
    }

    @Test
    void refuses_lines_and_risks_that_the_plan_does_not_have() {
        assertThat(
                        refusals(
                                plan(),
                                new BudgetChange.Raise("adds", amounts(MARCH, 1)),
                                new BudgetChange.Cut("adds", amounts(MARCH, 1)),
                                new BudgetChange.Move("adds", "xyz", amounts(MARCH, 1)),
                                new BudgetChange.Draw("adds", "xyz", "R9", amounts(MARCH, 1))))
                .containsExactly(
                        unknownLine("changes/0/line", "adds", "ads"),
                        unknownLine("changes/1/line", "adds", "ads"),
                        unknownLine("changes/2/source", "adds", "ads"),
                        unknownLine("changes/2/target", "xyz"),
                        unknownLine("changes/3/reserve", "adds", "ads"),
                        unknownLine("changes/3/target", "xyz"),
                        Problem.at(Place.of("changes/3/risk"), "plan.unknown-risk")
                                .with("id", "R9")
                                .with("nearest", List.of())
                                .with("known", List.of("R1", "R2")));
    }

    @Test
    void refuses_to_take_more_than_there_is_and_months_outside_the_year_at_once() {
        Map<YearMonth, Money> amounts =
                Map.of(
                        YearMonth.of(2025, 12),
                        vnd(1),
                        JANUARY,
                        vnd(5_000_001),
                        MARCH,
                        vnd(5_000_000),
                        YearMonth.of(2027, 1),
                        vnd(1));

        List<Problem> refusals =
                refusals(
                        plan(),
                        new BudgetChange.Cut("ads", new MonthlyAmounts(new TreeMap<>(amounts))));

        assertThat(refusals)
                .containsExactly(
                        outsideYear("changes/0/amounts/2025-12", "2025-12"),
                        outsideYear("changes/0/amounts/2027-01", "2027-01"),
                        Problem.at(Place.of("changes/0/amounts/2026-01"), "change.takes-too-much")
                                .because(Problem.Reason.NOT_AS_IT_STANDS)
                                .with("line", "ads")
                                .with("month", JANUARY)
                                .with("amount", vnd(5_000_001))
                                .with("left", vnd(5_000_000)));
    }

    @Test
    void refuses_another_currency() {
        MonthlyAmounts dollars = MonthlyAmounts.of(Span.of(MARCH), Money.parse("USD 10"));

        assertThat(
                        refusals(
                                plan(),
                                new BudgetChange.Raise("ads", dollars),
                                new BudgetChange.Cut("ads", dollars)))
                .containsExactly(
                        Problem.at(Place.of("changes/0/amounts"), "plan.currency")
                                .with("found", "USD")
                                .with("expected", "VND"),
                        Problem.at(Place.of("changes/1/amounts"), "plan.currency")
                                .with("found", "USD")
                                .with("expected", "VND"));
    }

    @Test
    void refuses_to_move_money_within_a_line_or_out_of_a_reserve() {
        assertThat(
                        refusals(
                                plan(),
                                new BudgetChange.Move("ads", "ads", amounts(MARCH, 1)),
                                new BudgetChange.Move("reserve", "ads", amounts(MARCH, 1))))
                .containsExactly(
                        Problem.at(Place.of("changes/0/target"), "change.same-line")
                                .with("line", "ads"),
                        Problem.at(Place.of("changes/1/source"), "change.reserve-is-drawn")
                                .with("line", "reserve"));
    }

    /** Money that comes in is not there to be moved: the plan would hold it twice. */
    @ParameterizedTest
    @EnumSource(
            value = AccountKind.class,
            names = {"LOANS", "FINANCING"})
    void moves_nothing_out_of_or_to_a_line_that_brings_money_in(AccountKind kind) {
        Plan plan = plan();
        List<BudgetLine> lines = new ArrayList<>(plan.budget());
        lines.add(running("bank", kind, everyMonth(9_000_000)));
        Plan borrowing = plan.toBuilder().budget(lines).build();

        assertThat(
                        refusals(
                                borrowing,
                                new BudgetChange.Move("bank", "ads", amounts(MARCH, 1)),
                                new BudgetChange.Move("ads", "bank", amounts(MARCH, 1)),
                                new BudgetChange.Draw("reserve", "bank", "R1", amounts(MARCH, 1))))
                .containsExactly(
                        comesIn("changes/0/source"),
                        comesIn("changes/1/target"),
                        comesIn("changes/2/target"));
        assertThat(
                        borrowing
                                .with(List.of(new BudgetChange.Cut("bank", amounts(MARCH, 1))))
                                .problems())
                .isEmpty();
    }

    private static Problem comesIn(String where) {
        return Problem.at(Place.of(where), "change.line-comes-in").with("line", "bank");
    }

    @Test
    void refuses_to_draw_on_what_is_no_reserve_or_for_the_reserve_itself() {
        assertThat(
                        refusals(
                                plan(),
                                new BudgetChange.Draw("rent", "ads", "R1", amounts(MARCH, 1)),
                                new BudgetChange.Draw(
                                        "reserve", "reserve", "R1", amounts(MARCH, 1))))
                .containsExactly(
                        Problem.at(Place.of("changes/0/reserve"), "change.not-a-reserve")
                                .with("line", "rent"),
                        Problem.at(Place.of("changes/1/target"), "change.same-line")
                                .with("line", "reserve"));
    }

    @Test
    void each_says_what_it_does_with_the_names_of_the_plan() {
        MonthlyAmounts amounts = amounts(MARCH, APRIL, 2_000_000);
        Span months = new Span(MARCH, APRIL);

        assertThat(new BudgetChange.Raise("ads", amounts).sentence(plan()))
                .isEqualTo(
                        Message.of("change.raise-budget")
                                .with("line", Text.of("ads"))
                                .with("amount", vnd(4_000_000))
                                .with("months", months));
        assertThat(new BudgetChange.Cut("gone", amounts).sentence(plan()))
                .isEqualTo(
                        Message.of("change.cut-budget")
                                .with("line", Text.of("gone"))
                                .with("amount", vnd(4_000_000))
                                .with("months", months));
        assertThat(new BudgetChange.Move("packaging", "ads", amounts).sentence(plan()))
                .isEqualTo(
                        Message.of("change.move-budget")
                                .with("source", Text.of("packaging"))
                                .with("target", Text.of("ads"))
                                .with("amount", vnd(4_000_000))
                                .with("months", months));
        assertThat(new BudgetChange.Draw("reserve", "ads", "R1", amounts).sentence(plan()))
                .isEqualTo(
                        Message.of("change.draw-reserve")
                                .with("reserve", Text.of("reserve"))
                                .with("target", Text.of("ads"))
                                .with("risk", Text.of("R1"))
                                .with("amount", vnd(4_000_000))
                                .with("months", months));
    }

    @Test
    void a_change_of_money_begins_with_its_first_month() {
        assertThat(new BudgetChange.Cut("ads", amounts(MARCH, JUNE, 1)).from()).contains(MARCH);
    }

    private static List<Integer> months(Plan plan, String line) {
        return plan.budgetLine(line).orElseThrow().months().stream()
                .map(it -> it.getAmountMinorInt() / 1_000_000)
                .toList();
    }

    private static Problem unknownLine(String where, String id, String... nearest) {
        return Problem.at(Place.of(where), "plan.unknown-line")
                .with("id", id)
                .with("nearest", List.of(nearest))
                .with("known", LINES);
    }

    private static Problem outsideYear(String where, String month) {
        return Problem.at(Place.of(where), "change.month-outside-year")
                .with("month", YearMonth.parse(month))
                .with("from", JANUARY)
                .with("to", YearMonth.of(2026, 12));
    }
}
