package vn.aop.core.change;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.core.plan.ShopFigures.everyMonth;
import static vn.aop.core.plan.SmallShop.DECEMBER;
import static vn.aop.core.plan.SmallShop.MARCH;
import static vn.aop.core.plan.SmallShop.VND;
import static vn.aop.core.plan.SmallShop.YEAR;
import static vn.aop.core.plan.SmallShop.action;
import static vn.aop.core.plan.SmallShop.lifting;
import static vn.aop.core.plan.SmallShop.reserve;
import static vn.aop.core.plan.SmallShop.serving;
import static vn.aop.core.plan.SmallShop.smallShop;
import static vn.aop.core.plan.SmallShop.vnd;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.budget.Driver;
import vn.aop.core.budget.MonthlyAmounts;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Message;
import vn.aop.core.text.Text;

/** Budget lines that follow something, in a plan that changes. */
class DrivenLinesTest {

    private static final MonthlyAmounts ONE = MonthlyAmounts.of(Span.of(MARCH), vnd(1));
    private static final BudgetLine PACKING = packing("0.02");

    private final Plan plan =
            smallShop()
                    .withBudget(
                            serving("ads", AccountKind.MARKETING, everyMonth(5_000_000)),
                            reserve("reserve", AccountKind.OTHER_OPERATING, everyMonth(2_000_000)),
                            PACKING)
                    .withActions()
                    .plan();
    private final Plan more =
            plan.toBuilder()
                    .actions(
                            action("A1", MARCH, DECEMBER, lifting("online", "0.30", 1))
                                    .withUses(List.of()))
                    .build();

    static Stream<Change> settingMoney() {
        return Stream.of(
                new BudgetChange.Raise("packing", ONE),
                new BudgetChange.Cut("packing", ONE),
                new BudgetChange.Move("ads", "packing", ONE),
                new BudgetChange.Move("packing", "ads", ONE),
                new BudgetChange.Draw("reserve", "packing", "R1", ONE));
    }

    @ParameterizedTest
    @MethodSource("settingMoney")
    void nobody_sets_the_money_of_a_line_that_follows_something(Change change) {
        assertThat(change.revise(plan).problems())
                .extracting(it -> it.message().key())
                .containsExactly("change.line-is-driven");
    }

    @Test
    void a_line_that_follows_is_no_change_of_its_own() {
        assertThat(Changes.between(plan, more))
                .extracting(Change::kind)
                .containsExactly("addAction");
    }

    /** Online sells 50 million a month; 15 more in ten months, of which packing takes 2 %. */
    @Test
    void what_follows_is_told_beside_the_trade_off_and_is_none_of_its_lines() {
        TradeOff tradeOff = TradeOff.between(plan, more);

        assertThat(tradeOff.lines()).noneMatch(it -> it.line().equals(PACKING));
        assertThat(tradeOff.followed())
                .contains(
                        Message.of("trade.followed")
                                .with(
                                        "lines",
                                        List.of(
                                                Message.of("trade.followed-more")
                                                        .with("line", PACKING.name())
                                                        .with(
                                                                "amount",
                                                                Value.of(vnd(3_000_000))))));
        assertThat(tradeOff.payback().isSpent()).isFalse();
        assertThat(TradeOff.between(more, plan).followed().orElseThrow().toString())
                .contains("trade.followed-less");
        assertThat(TradeOff.between(plan, plan).followed()).isEmpty();
    }

    /** What packing takes is gone from the profit that the action brings. */
    @Test
    void what_follows_counts_in_profit() {
        Plan unpacked = more.toBuilder().budget(more.budget().subList(0, 2)).build();
        Plan before = plan.toBuilder().budget(plan.budget().subList(0, 2)).build();

        assertThat(TradeOff.between(plan, more).profitChange().plus(Value.of(vnd(3_000_000))))
                .isEqualTo(TradeOff.between(before, unpacked).profitChange());
    }

    @Test
    void another_driver_is_told_from_what_to_what() {
        Change change = PlanLists.BUDGET_LINES.revise(packing("0.03"));

        assertThat(change.sentence(plan).toString())
                .contains("change.field-driver", "driver.share", "0.02", "0.03");
        assertThat(change.revise(plan).value().orElseThrow().budgetLine("packing").orElseThrow())
                .extracting(it -> it.amount(YEAR, MARCH))
                .isEqualTo(vnd(1_500_000));
    }

    @Test
    void a_new_line_is_told_with_what_it_follows() {
        Plan without = plan.toBuilder().budget(plan.budget().subList(0, 2)).build();

        assertThat(PlanLists.BUDGET_LINES.add(PACKING).sentence(without).toString())
                .contains("change.add-driven", "driver.share", "0.02");
        assertThat(
                        PlanLists.BUDGET_LINES
                                .add(PACKING.toBuilder().monthly(vnd(1)).build())
                                .sentence(without)
                                .key())
                .isEqualTo("change.add-element");
    }

    @Test
    void a_line_may_be_given_fixed_amounts_in_place_of_what_it_follows() {
        BudgetLine fixed = PACKING.toBuilder().monthly(vnd(1_200_000)).build();
        Change change = PlanLists.BUDGET_LINES.revise(fixed);
        Plan after = change.revise(plan).value().orElseThrow();

        assertThat(after.budgetLine("packing")).contains(fixed);
        assertThat(change.sentence(plan).toString()).contains("driver.fixed");
        assertThat(TradeOff.between(plan, after).lines())
                .filteredOn(it -> it.line().id().equals("packing"))
                .extracting(LineTrade::more)
                .containsExactly(vnd(12 * 200_000));
        assertThat(undone(change, after)).isEqualTo(plan);
    }

    private Plan undone(Change change, Plan after) {
        return after.with(change.undo(plan)).value().orElseThrow();
    }

    private static BudgetLine packing(String share) {
        return BudgetLine.builder(
                        "packing",
                        Text.of("Packing"),
                        Line.of(Account.of(AccountKind.OTHER_OPERATING)))
                .driven(
                        VND,
                        new Driver.Share(new BigDecimal(share), Metric.parse("revenue[online]")))
                .build();
    }
}
