package vn.aop.core.change;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.core.change.ChangedShop.after;
import static vn.aop.core.change.ChangedShop.amounts;
import static vn.aop.core.change.ChangedShop.onlineShop;
import static vn.aop.core.change.ChangedShop.shop;
import static vn.aop.core.plan.ShopFigures.everyMonth;
import static vn.aop.core.plan.ShopFigures.lastYear;
import static vn.aop.core.plan.SmallShop.DECEMBER;
import static vn.aop.core.plan.SmallShop.JANUARY;
import static vn.aop.core.plan.SmallShop.JUNE;
import static vn.aop.core.plan.SmallShop.lifting;
import static vn.aop.core.plan.SmallShop.line;
import static vn.aop.core.plan.SmallShop.reserve;
import static vn.aop.core.plan.SmallShop.running;
import static vn.aop.core.plan.SmallShop.serving;
import static vn.aop.core.plan.SmallShop.vnd;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.aop.core.action.Action;
import vn.aop.core.budget.Limit;
import vn.aop.core.budget.Purpose;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Baseline;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Message;
import vn.aop.core.text.Text;

/**
 * Toys for 50 million a month online, at a cost of 65 % and a fee of 10 %; A1 brings 135 million in
 * the year; goods for 32.5 are bought every month, and 100 million are in the till. Cash rises by
 * the month, so January is its lowest.
 */
class GoodsTradeTest {

    private static final Change GIVE_UP = new ActionChange.Drop("A1", Optional.empty());

    private static Plan plan() {
        return shop().withBaseline(
                        new Baseline(
                                lastYear()
                                        .revenue("online", "toys", everyMonth(50_000_000))
                                        .figures(),
                                Optional.of(vnd(100_000_000)),
                                Map.of("toys", vnd(20_000_000))))
                .withBudget(
                        running("rent", AccountKind.PREMISES, everyMonth(2_000_000)),
                        serving("ads", AccountKind.MARKETING, everyMonth(5_000_000)),
                        line(
                                "goods",
                                new Line(
                                        Account.of(AccountKind.PURCHASES),
                                        Optional.empty(),
                                        Optional.of("toys")),
                                Limit.SOFT,
                                Purpose.RUNNING,
                                everyMonth(32_500_000)),
                        reserve("reserve", AccountKind.OTHER_OPERATING, everyMonth(0)))
                .withActions(onlineShop())
                .plan();
    }

    private static TradeOff tradeOff(Change... changes) {
        return TradeOff.between(plan(), after(plan(), changes));
    }

    private static Change fewer(YearMonth month, long amount) {
        return new BudgetChange.Cut("goods", amounts(month, amount));
    }

    private static Optional<Object> amount(Optional<Message> told) {
        return told.map(it -> it.arg("amount"));
    }

    @Test
    void cash_that_is_there_because_goods_are_cut_is_not_saved() {
        TradeOff cut = tradeOff(fewer(JANUARY, 10_000_000));

        assertThat(amount(cut.caveats().goodsMissing())).contains(Value.of(vnd(10_000_000)));
        assertThat(cut.caveats().goodsLeft()).isEmpty();
    }

    /** The lowest cash is that of January, so none is told as gained. */
    @Test
    void where_no_cash_is_told_as_gained_nothing_is_said() {
        assertThat(tradeOff(fewer(JUNE, 10_000_000)).caveats().goodsMissing()).isEmpty();
    }

    /** 5 million a month more, 60 in the year, cost 39. */
    @Test
    void cash_of_goods_that_are_sold_and_not_bought_again_is_not_saved_either() {
        Action more =
                Action.builder("P1", Text.of("P1"), new Span(JANUARY, DECEMBER))
                        .effects(lifting("online", "0.10", 0))
                        .build();

        TradeOff sold = tradeOff(new ActionChange.Add(more));

        assertThat(amount(sold.caveats().goodsMissing())).contains(Value.of(vnd(39_000_000)));
    }

    /** 65 % of 135 million: stock ends the year with so much more. */
    @Test
    void goods_that_are_bought_as_planned_while_less_is_sold_are_left() {
        TradeOff givenUp = tradeOff(GIVE_UP);

        assertThat(amount(givenUp.caveats().goodsLeft())).contains(Value.of(vnd(87_750_000)));
        assertThat(givenUp.caveats().goodsMissing()).isEmpty();
    }

    /** They cost less, and as many are sold. */
    @Test
    void goods_with_a_better_margin_are_not_said_to_be_sold_less() {
        Change better =
                new TermsChange.Margin(
                        Optional.of("online"),
                        "toys",
                        new Span(JANUARY, DECEMBER),
                        Optional.of(new BigDecimal("0.50")));

        assertThat(tradeOff(better).caveats().goodsLeft()).isEmpty();
    }

    @Test
    void goods_that_are_bought_as_they_are_sold_are_neither() {
        TradeOff both =
                tradeOff(
                        GIVE_UP,
                        fewer(JANUARY, 27_750_000),
                        fewer(YearMonth.of(2026, 7), 30_000_000),
                        fewer(YearMonth.of(2026, 8), 30_000_000));

        assertThat(both.caveats().goodsMissing()).isEmpty();
        assertThat(both.caveats().goodsLeft()).isEmpty();
    }
}
