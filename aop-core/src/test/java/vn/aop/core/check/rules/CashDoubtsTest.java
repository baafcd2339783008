package vn.aop.core.check.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.core.plan.ShopFigures.everyMonth;
import static vn.aop.core.plan.ShopFigures.lastYear;
import static vn.aop.core.plan.SmallShop.running;
import static vn.aop.core.plan.SmallShop.smallShop;
import static vn.aop.core.plan.SmallShop.vnd;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.aop.core.change.TradeOff;
import vn.aop.core.check.Finding;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Figures;
import vn.aop.core.plan.Baseline;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.SmallShop;
import vn.aop.core.plan.Waiver;
import vn.aop.core.text.Place;
import vn.aop.core.text.Text;

class CashDoubtsTest {

    /** Last year paid rent, and the plan neither pays rent nor buys what it sells. */
    private static SmallShop forgetful() {
        Figures before =
                lastYear()
                        .revenue("store", "toys", everyMonth(100_000_000))
                        .spending(AccountKind.PREMISES, everyMonth(10_000_000))
                        .figures();
        return smallShop()
                .withBaseline(new Baseline(before, Optional.of(vnd(0)), Map.of()))
                .withActions()
                .withRisks()
                .withBudget();
    }

    private static Waiver accepting(String rule, String place) {
        return new Waiver(rule, Place.of(place), Text.of("Đã tính"), LocalDate.of(2026, 12, 31));
    }

    private static void assertDoubts(Plan plan, String... rules) {
        assertThat(BuiltInRules.checks().doubtsOfCash(plan))
                .extracting(Finding::rule)
                .containsExactly(rules);
    }

    @Test
    void cash_is_in_doubt_where_a_cost_is_forgotten_and_where_goods_are_not_paid_for() {
        assertDoubts(forgetful().plan(), "cost-left-out", "goods-payment");
    }

    /** Suppliers wait for 30 days, and nobody knows what was bought in December. */
    @Test
    void cash_is_in_doubt_where_it_is_not_known_what_suppliers_are_owed() {
        assertDoubts(
                forgetful()
                        .withBudget(
                                running("rent", AccountKind.PREMISES, everyMonth(10_000_000)),
                                running("goods", AccountKind.PURCHASES, everyMonth(60_000_000)))
                        .plan(),
                "opening-payables-unknown");
    }

    /** The stock at the start is known, and lasts for a fortnight. */
    @Test
    void cash_is_in_doubt_where_too_little_is_bought_although_the_stock_is_known() {
        Figures before = lastYear().revenue("store", "toys", everyMonth(100_000_000)).figures();
        Baseline known = new Baseline(before, Optional.of(vnd(0)), Map.of("toys", vnd(30_000_000)));

        assertDoubts(forgetful().withBaseline(known).plan(), "purchases-miss-sales");
    }

    /** Of last year the purchases of the first half are known, and December falls due. */
    @Test
    void cash_is_in_doubt_where_the_months_that_fall_due_have_no_purchases() {
        assertDoubts(boughtUntil(6), "opening-payables-unknown");
        assertDoubts(boughtUntil(12));
    }

    private static Plan boughtUntil(int months) {
        long[] bought = new long[12];
        Arrays.fill(bought, 0, months, 60_000_000);
        Figures before =
                lastYear()
                        .revenue("store", "toys", everyMonth(100_000_000))
                        .spending(AccountKind.PURCHASES, bought)
                        .figures();
        return forgetful()
                .withBaseline(new Baseline(before, Optional.of(vnd(0)), Map.of()))
                .withBudget(running("goods", AccountKind.PURCHASES, everyMonth(60_000_000)))
                .plan();
    }

    /** What a proposal sells more and does not buy, its cash leaves out. */
    @Test
    void cash_is_in_doubt_where_only_the_plan_with_the_changes_leaves_something_out() {
        Plan sound = boughtUntil(12);
        Plan forgetful = sound.toBuilder().budget(List.of()).build();

        assertThat(BuiltInRules.checks().doubtsOfCash(TradeOff.between(sound, sound))).isEmpty();
        assertThat(BuiltInRules.checks().doubtsOfCash(TradeOff.between(sound, forgetful)))
                .extracting(Finding::rule)
                .containsExactly("goods-payment");
        assertThat(BuiltInRules.checks().doubtsOfCash(TradeOff.between(forgetful, forgetful)))
                .extracting(Finding::rule)
                .containsExactly("goods-payment");
    }

    @Test
    void what_the_plan_accepts_with_a_reason_is_in_doubt_no_more() {
        assertDoubts(
                forgetful()
                        .withWaivers(accepting("cost-left-out", "baseline/figures/premises"))
                        .plan(),
                "goods-payment");
        assertDoubts(
                forgetful()
                        .withWaivers(accepting("cost-left-out", "baseline/figures/personnel"))
                        .plan(),
                "cost-left-out",
                "goods-payment");
    }
}
