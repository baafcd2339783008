package vn.aop.core.check.rules.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.core.check.Checking.places;
import static vn.aop.core.plan.ShopFigures.everyMonth;
import static vn.aop.core.plan.SmallShop.running;
import static vn.aop.core.plan.SmallShop.smallShop;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.check.CheckContext;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Metric;
import vn.aop.core.plan.Plan;

class FlowRulesTest {

    private static final BudgetLine LOAN =
            running("loan", AccountKind.LOANS, 50_000_000, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    private static Plan spending(BudgetLine... lines) {
        return smallShop().withBudget(lines).withActions().withRisks().plan();
    }

    @Nested
    class LoanWithoutRepaymentTest {

        @Test
        void what_is_borrowed_is_paid_back_or_bears_interest() {
            assertThat(places(new LoanWithoutRepayment(), spending(LOAN)))
                    .containsExactly("budget/loan");
            assertThat(places(new LoanWithoutRepayment(), spending(LOAN, paid("repayments", 1))))
                    .isEmpty();
            assertThat(places(new LoanWithoutRepayment(), spending(LOAN, paid("interest", 1))))
                    .isEmpty();
            assertThat(places(new LoanWithoutRepayment(), spending(LOAN, paid("interest", 0))))
                    .containsExactly("budget/loan");
            assertThat(places(new LoanWithoutRepayment(), spending())).isEmpty();
        }
    }

    @Nested
    class DrawingsOverProfitTest {

        /** The shop earns what it earns, and pays 1 million of interest and 2 of tax a month. */
        @Test
        void the_owner_takes_out_no_more_than_is_left_after_taxes_and_interest() {
            long left = profit() / 12 - 3_000_000;

            assertThat(places(new DrawingsOverProfit(), drawing(left))).isEmpty();
            assertThat(places(new DrawingsOverProfit(), drawing(left + 1_000)))
                    .containsExactly("budget/owner");
        }

        @Test
        void of_a_loss_nothing_can_be_taken_out() {
            Plan plan =
                    spending(
                            paid("premises", 900_000_000),
                            running("owner", AccountKind.DRAWINGS, everyMonth(1)));

            assertThat(new DrawingsOverProfit().check(CheckContext.of(plan)))
                    .singleElement()
                    .satisfies(
                            it ->
                                    assertThat(it.message().key())
                                            .isEqualTo("check.drawings-over-profit.loss"));
        }

        private static Plan drawing(long aMonth) {
            return spending(
                    paid("tax", 2_000_000),
                    paid("interest", 1_000_000),
                    running("owner", AccountKind.DRAWINGS, everyMonth(aMonth)));
        }

        private static long profit() {
            return CheckContext.of(spending())
                    .planned(Metric.of("operating_profit"))
                    .number()
                    .orElseThrow()
                    .longValueExact();
        }
    }

    private static BudgetLine paid(String kind, long aMonth) {
        return running(kind, AccountKind.find(kind).orElseThrow(), everyMonth(aMonth));
    }
}
