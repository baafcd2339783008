package vn.aop.core.check.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.core.plan.ShopFigures.everyMonth;
import static vn.aop.core.plan.ShopFigures.lastYear;
import static vn.aop.core.plan.SmallShop.running;
import static vn.aop.core.plan.SmallShop.smallShop;
import static vn.aop.core.plan.SmallShop.vnd;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
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
