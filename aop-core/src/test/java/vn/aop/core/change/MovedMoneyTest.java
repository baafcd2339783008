package vn.aop.core.change;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.core.plan.ShopFigures.everyMonth;
import static vn.aop.core.plan.SmallShop.MARCH;
import static vn.aop.core.plan.SmallShop.goal;
import static vn.aop.core.plan.SmallShop.level;
import static vn.aop.core.plan.SmallShop.running;
import static vn.aop.core.plan.SmallShop.serving;
import static vn.aop.core.plan.SmallShop.shopWithGoalsOnly;
import static vn.aop.core.plan.SmallShop.vnd;

import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import vn.aop.core.action.Action;
import vn.aop.core.budget.MonthlyAmounts;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Message;
import vn.aop.core.text.ProblemsException;
import vn.aop.core.text.Text;

/**
 * Two lines that keep the shop running, two that lie idle, and one of what is bought to last, idle
 * too; 5 million a month each.
 */
class MovedMoneyTest {

    private static final Plan PLAN =
            shopWithGoalsOnly()
                    .withBudget(
                            running("rent", AccountKind.PREMISES, everyMonth(5_000_000)),
                            running("power", AccountKind.OTHER_OPERATING, everyMonth(5_000_000)),
                            serving("ads", AccountKind.MARKETING, everyMonth(5_000_000)),
                            serving("fairs", AccountKind.MARKETING, everyMonth(5_000_000)),
                            serving("shelves", AccountKind.CAPEX, everyMonth(5_000_000)))
                    .withGoals(goal("G1", "operating_profit", level("1")))
                    .plan();

    private static Change move(String source, String target, long millions) {
        return new BudgetChange.Move(
                source, target, MonthlyAmounts.of(Span.of(MARCH), vnd(millions * 1_000_000)));
    }

    private static Change ads(long millions) {
        return new ActionChange.Add(
                Action.builder("P1", Text.of("P1"), Span.of(MARCH))
                        .uses("ads", vnd(millions * 1_000_000))
                        .build());
    }

    private static TradeOff after(Change... changes) {
        return TradeOff.between(
                PLAN, PLAN.with(List.of(changes)).orElseThrow(ProblemsException::new));
    }

    private static Value million(long millions) {
        return Value.of(vnd(millions * 1_000_000));
    }

    /** Idle money that is to keep the shop running is spent, and yet it only moves. */
    @Test
    void what_goes_to_a_line_of_another_kind_is_told_as_moved() {
        assertThat(after(move("ads", "rent", 2)).moved().orElseThrow())
                .extracting(Message::key, it -> it.arg("amount"))
                .containsExactly("trade.moved-between-kinds", million(2));
        assertThat(after(move("rent", "ads", 2)).moved().orElseThrow().key())
                .isEqualTo("trade.moved-between-kinds");
        assertThat(after(move("rent", "ads", 2), ads(3)).moved()).isEmpty();
    }

    @Test
    void what_goes_to_another_line_that_keeps_the_shop_running_is_not_spent() {
        TradeOff moved = after(move("power", "rent", 2));

        assertThat(moved.payback().isSpent()).isFalse();
        assertThat(moved.payback().net()).isEqualTo(million(0));
        assertThat(moved.profitChange()).isEqualTo(million(0));
        assertThat(moved.worse()).isEmpty();
        assertThat(moved.better()).isEmpty();
        assertThat(moved.caveats().notSpent()).isEmpty();
        assertThat(moved.moved())
                .hasValueSatisfying(
                        it -> {
                            assertThat(it.arg("amount")).isEqualTo(million(2));
                            assertThat(it.arg("sources")).isEqualTo(List.of(name("power")));
                            assertThat(it.arg("targets")).isEqualTo(List.of(name("rent")));
                        });
    }

    private static Text name(String line) {
        return PLAN.budgetLine(line).orElseThrow().name();
    }

    @Test
    void what_lies_idle_lies_idle_on_another_line_too() {
        assertThat(after(move("ads", "fairs", 2)).payback().isSpent()).isFalse();
    }

    /** Ads that nobody runs are not paid for; the rent is. */
    @Test
    void idle_money_that_comes_to_what_keeps_the_shop_running_is_spent() {
        TradeOff spent = after(move("ads", "rent", 2));

        assertThat(spent.payback().net()).isEqualTo(million(-2));
        assertThat(spent.moved().map(Message::key)).contains("trade.moved-between-kinds");
    }

    @Test
    void idle_money_that_an_action_uses_elsewhere_is_spent() {
        TradeOff spent = after(move("fairs", "ads", 2), ads(62));

        assertThat(spent.payback().outlay()).isEqualTo(vnd(62_000_000));
        assertThat(spent.moved()).isEmpty();
    }

    @Test
    void beside_what_is_spent_it_costs_nothing() {
        TradeOff both = after(move("power", "rent", 2), ads(7));
        TradeOff alone = after(ads(7));

        assertThat(both.payback()).isEqualTo(alone.payback());
        assertThat(both.profit()).isEqualTo(alone.profit());
        assertThat(both.caveats().notSpent()).isEqualTo(alone.caveats().notSpent());
        assertThat(both.moved()).isPresent();
    }

    /** Of 60 million nothing is free: what is moved away is spent all the same. */
    @Test
    void money_that_an_action_uses_is_not_only_moved() {
        Plan used = PLAN.with(List.of(ads(60))).orElseThrow(ProblemsException::new);
        TradeOff moved =
                TradeOff.between(
                        used,
                        used.with(List.of(move("ads", "fairs", 2)))
                                .orElseThrow(ProblemsException::new));

        assertThat(moved.payback().outlay()).isEqualTo(vnd(2_000_000));
        assertThat(moved.moved()).isEmpty();
    }

    private static Change raise(String line, long millions) {
        return new BudgetChange.Raise(
                line, MonthlyAmounts.of(Span.of(MARCH), vnd(millions * 1_000_000)));
    }

    private static Change cut(String line, long millions) {
        return new BudgetChange.Cut(
                line, MonthlyAmounts.of(Span.of(MARCH), vnd(millions * 1_000_000)));
    }

    @Test
    void of_what_is_moved_and_raised_only_the_raise_is_spent() {
        TradeOff raised = after(move("power", "rent", 2), raise("rent", 1));

        assertThat(raised.payback().outlay()).isEqualTo(vnd(1_000_000));
        assertThat(raised.payback().net()).isEqualTo(million(-1));
        assertThat(raised.moved())
                .hasValueSatisfying(it -> assertThat(it.arg("amount")).isEqualTo(million(2)));
    }

    @Test
    void of_what_is_moved_and_cut_only_the_cut_is_saved() {
        TradeOff less = after(move("ads", "fairs", 2), cut("ads", 1));

        assertThat(less.payback().isSpent()).isFalse();
        assertThat(less.profitChange()).isEqualTo(million(1));
        assertThat(less.besidesMoved().stream().map(LineTrade::saved).filter(Money::isPositive))
                .containsExactly(vnd(1_000_000));
        assertThat(less.moved())
                .hasValueSatisfying(it -> assertThat(it.arg("amount")).isEqualTo(million(2)));
    }

    /** An action that uses more of a line besides claims what it uses, and no more. */
    @Test
    void idle_money_is_moved_from_a_line_that_an_action_uses_too() {
        TradeOff both = after(move("ads", "fairs", 2), ads(7));

        assertThat(both.payback().outlay()).isEqualTo(vnd(7_000_000));
        assertThat(both.moved()).isPresent();
    }

    /** Of 60 million 59 are used, so that of the 2 that go away 1 was idle, and 1 is lacking. */
    @Test
    void what_an_action_uses_of_what_goes_away_is_spent_besides() {
        TradeOff both = after(move("ads", "fairs", 2), ads(59));

        assertThat(both.payback().outlay()).isEqualTo(vnd(60_000_000));
        assertThat(both.profitChange()).isEqualTo(million(-60));
        assertThat(both.moved())
                .hasValueSatisfying(it -> assertThat(it.arg("amount")).isEqualTo(million(1)));
    }

    /** It leaves the till as before; only the year's costs do not have it any more. */
    @Test
    void idle_money_of_a_cost_that_goes_to_what_lasts_gains_no_profit() {
        TradeOff moved = after(move("ads", "shelves", 2));

        assertThat(moved.payback().isSpent()).isFalse();
        assertThat(moved.profitChange()).isEqualTo(million(0));
        assertThat(moved.profit().before())
                .isEqualTo(after(move("ads", "fairs", 2)).profit().before());
        assertThat(moved.goal("G1").orElseThrow().change()).isEqualTo(million(0));
        assertThat(moved.better()).isEmpty();
        assertThat(moved.worse()).isEmpty();
        assertThat(moved.moved())
                .hasValueSatisfying(it -> assertThat(it.arg("amount")).isEqualTo(million(2)));
    }

    @Test
    void what_comes_back_from_what_lasts_loses_none() {
        TradeOff moved = after(move("shelves", "fairs", 2));

        assertThat(moved.profitChange()).isEqualTo(million(0));
        assertThat(moved.worse()).isEmpty();
    }

    @Test
    void what_is_cut_here_and_raised_there_is_moved_too() {
        assertThat(after(cut("ads", 2), raise("shelves", 2)).profitChange()).isEqualTo(million(0));
    }

    @Test
    void what_an_action_buys_to_last_with_idle_money_of_a_cost_is_spent() {
        Change buying =
                new ActionChange.Add(
                        Action.builder("P2", Text.of("P2"), Span.of(MARCH))
                                .uses("shelves", vnd(62_000_000))
                                .build());
        TradeOff spent = after(move("ads", "shelves", 2), buying);

        assertThat(spent.payback().outlay()).isEqualTo(vnd(62_000_000));
        assertThat(spent.profitChange()).isEqualTo(million(0));
        assertThat(spent.moved()).isEmpty();
    }

    /** Nothing tells whether the 2 million of the fairs pay for the advertising or for the rent. */
    @Test
    void where_lines_get_more_money_than_is_moved_none_of_them_is_named() {
        Message moved =
                after(cut("fairs", 2), raise("ads", 17), raise("rent", 2)).moved().orElseThrow();

        assertThat(moved.key()).isEqualTo("trade.only-moved-on");
        assertThat(moved.arg("sources").toString()).contains("fairs");
        assertThat(after(cut("fairs", 2), raise("ads", 2)).moved().orElseThrow().arg("targets"))
                .asString()
                .doesNotContain("rent");
    }
}
