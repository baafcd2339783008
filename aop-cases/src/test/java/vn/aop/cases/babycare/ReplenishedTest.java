package vn.aop.cases.babycare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.function.Function;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import vn.aop.cases.Case;
import vn.aop.cases.Cases;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.budget.Driver;
import vn.aop.core.change.TradeOff;
import vn.aop.core.decision.Proposal;
import vn.aop.core.decision.desk.Decision;
import vn.aop.core.decision.desk.DecisionDesk;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Metric;
import vn.aop.core.plan.Plan;
import vn.aop.core.projection.Projection;
import vn.aop.core.text.ProblemsException;

/**
 * The second store of BabyCare House where its goods are really bought. What is expected of
 * purchases as typed, and of goods bought in the month of their sale, comes from {@link ByHand};
 * what is bought up to the days of cover is pinned.
 */
class ReplenishedTest {

    private static final Offset<BigDecimal> A_FEW_DONG = Offset.offset(BigDecimal.TEN);

    private final Case shop = Cases.shipped().find("babycare-house").orElseThrow();
    private final Proposal store = shop.proposals().get("second-store");
    private final Plan typed = shop.plan();
    private final Plan following = buying(it -> new Driver.Replenishment());

    @Test
    void with_purchases_as_typed_the_goods_of_the_second_store_are_not_paid_for() {
        assertThat(cash(after(typed), 10)).isCloseTo(million("-2.553385"), A_FEW_DONG);
    }

    /** The low point of October, if what is sold more is bought in the same month. */
    @Test
    void replenished_in_the_same_month_the_till_is_empty_in_october() {
        Plan asSold =
                buying(
                        line ->
                                new Driver.Share(
                                        BigDecimal.ONE,
                                        Metric.of(
                                                "cost_of_goods",
                                                line.line().group().orElseThrow())));
        BigDecimal more = cash(after(asSold), 10).subtract(cash(asSold, 10));

        assertThat(cash(typed, 10).add(more)).isCloseTo(million("-73.360433"), A_FEW_DONG);
    }

    @Test
    void with_days_of_cover_on_the_shelf_it_is_emptier_still() {
        assertThat(cash(following, 4)).isCloseTo(million("138.840126"), A_FEW_DONG);
        assertThat(cash(following, 12)).isCloseTo(million("310.685502"), A_FEW_DONG);
        assertThat(cash(after(following), 10)).isCloseTo(million("-110.992426"), A_FEW_DONG);
        assertThat(cash(after(following), 12)).isCloseTo(million("118.548684"), A_FEW_DONG);
        assertThat(bought(following)).isEqualByComparingTo("3695727148");
        assertThat(bought(after(following))).isEqualByComparingTo("3852175075");
    }

    @Test
    void the_desk_sees_that_the_till_is_empty() {
        Decision decision =
                DecisionDesk.usual().decide(following, store).orElseThrow(ProblemsException::new);

        assertThat(
                        decision.tradeOff()
                                .cash()
                                .orElseThrow()
                                .closing()
                                .after()
                                .number()
                                .orElseThrow())
                .isCloseTo(million("-110.992426"), A_FEW_DONG);
        assertThat(decision.tradeOff().followed().orElseThrow().toString())
                .contains("Nhập sữa bột", "trade.followed-more");
        assertThat(decision.tradeOff().caveats().goodsMissing()).isEmpty();
    }

    /**
     * Formula bought ahead in March is not bought again in April; what is cut from May to July is
     * missing on the shelves by then, and bought in August.
     */
    @Test
    void the_desk_is_asked_to_buy_ahead_what_follows_sales() {
        Proposal ahead = shop.proposals().get("formula-stock-up");

        Decision decision =
                DecisionDesk.usual().decide(following, ahead).orElseThrow(ProblemsException::new);

        Projection before = decision.tradeOff().versions().before();
        Projection after = decision.tradeOff().versions().after();
        assertThat(formula(after, 3).subtract(formula(before, 3)))
                .isEqualByComparingTo("120000000");
        assertThat(formula(after, 4)).isLessThan(formula(before, 4));
        assertThat(formula(after, 8)).isGreaterThan(formula(before, 8));
        assertThat(decision.tradeOff().lines())
                .anyMatch(it -> it.line().id().equals("buy_formula"));
    }

    private static BigDecimal formula(Projection projection, int month) {
        return projection
                .plan()
                .budgetLine("buy_formula")
                .orElseThrow()
                .amount(projection.plan().year(), YearMonth.of(2026, month))
                .getAmount();
    }

    @Test
    void where_lines_stay_fixed_the_desk_says_that_the_goods_are_not_bought() {
        Decision decision =
                DecisionDesk.usual().decide(typed, store).orElseThrow(ProblemsException::new);

        assertThat(decision.tradeOff().caveats().goodsMissing().orElseThrow().key())
                .isEqualTo("trade.goods-not-bought");
    }

    /** The shelves have what they should, to a tenth of a day. */
    @Test
    void shelves_with_what_they_should_have_are_not_told_as_emptied() {
        assertThat(TradeOff.between(typed, following).worse())
                .noneMatch(it -> it.message().key().startsWith("trade.stock-thin"));
    }

    private Plan buying(Function<BudgetLine, Driver> driver) {
        return typed.toBuilder()
                .budget(
                        typed.budget().stream()
                                .map(
                                        it ->
                                                it.line().account().kind() == AccountKind.PURCHASES
                                                        ? it.toBuilder()
                                                                .driven(
                                                                        typed.company().currency(),
                                                                        driver.apply(it))
                                                                .build()
                                                        : it)
                                .toList())
                .build();
    }

    private Plan after(Plan plan) {
        return plan.with(store.changes()).orElseThrow(ProblemsException::new);
    }

    private static BigDecimal cash(Plan plan, int month) {
        return Projection.of(plan)
                .cash()
                .orElseThrow()
                .closing(YearMonth.of(2026, month))
                .getAmount();
    }

    private static BigDecimal bought(Plan plan) {
        return Metric.parse("purchases")
                .value(Projection.of(plan).source(), plan.year().span())
                .number()
                .orElseThrow();
    }

    private static BigDecimal million(String amount) {
        return new BigDecimal(amount).movePointRight(6);
    }
}
