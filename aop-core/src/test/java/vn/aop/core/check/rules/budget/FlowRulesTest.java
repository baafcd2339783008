package vn.aop.core.check.rules.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.core.check.Checking.places;
import static vn.aop.core.plan.ShopFigures.everyMonth;
import static vn.aop.core.plan.SmallShop.running;
import static vn.aop.core.plan.SmallShop.smallShop;
import static vn.aop.core.plan.SmallShop.vnd;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Severity;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.Value;
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
        void what_is_borrowed_is_paid_back() {
            assertThat(told(LOAN)).containsExactly("check.loan-without-repayment");
            assertThat(told(LOAN, paid("interest", 0)))
                    .containsExactly("check.loan-without-repayment");
            assertThat(told(LOAN, paid("repayments", 1_000_000))).isEmpty();
            assertThat(told(paid("repayments", 1_000_000))).isEmpty();
            assertThat(told()).isEmpty();
        }

        /** Of 50 million, 10 a year are paid back in 5 years; a đồng less is too little. */
        @Test
        void a_token_repayment_is_none() {
            BudgetLine tenMillion = december("repayments", 10_000_000);

            assertThat(told(LOAN, tenMillion)).isEmpty();
            assertThat(told(LOAN, december("repayments", 9_999_999)))
                    .containsExactly("check.loan-without-repayment.slow");
            assertThat(told(LOAN, paid("repayments", 1)))
                    .containsExactly("check.loan-without-repayment.slow");
        }

        /** From October on, 3 of 12 months are left: 10 million in them is 40 a year. */
        @Test
        void the_pace_counts_from_the_first_loan_on() {
            BudgetLine october =
                    running(
                            "loan",
                            AccountKind.LOANS,
                            0,
                            0,
                            0,
                            0,
                            0,
                            0,
                            0,
                            0,
                            0,
                            200_000_000,
                            0,
                            0);

            assertThat(told(october, december("repayments", 10_000_000))).isEmpty();
            assertThat(told(october, december("repayments", 9_000_000)))
                    .containsExactly("check.loan-without-repayment.slow");
        }

        @Test
        void interest_alone_is_worth_knowing_with_what_stays_open() {
            assertThat(
                            new LoanWithoutRepayment()
                                    .check(
                                            CheckContext.of(
                                                    spending(LOAN, paid("interest", 1_000)))))
                    .singleElement()
                    .satisfies(
                            it -> {
                                assertThat(it.severity()).isEqualTo(Severity.WORTH_KNOWING);
                                assertThat(it.message().arg("open"))
                                        .isEqualTo(Value.of(vnd(50_000_000)));
                                assertThat(it.message().arg("interest"))
                                        .isEqualTo(Value.of(vnd(12_000)));
                            });
        }

        private static List<String> told(BudgetLine... lines) {
            return new LoanWithoutRepayment()
                    .check(CheckContext.of(spending(lines))).stream()
                            .map(it -> it.message().key())
                            .toList();
        }

        private static BudgetLine december(String kind, long amount) {
            return running(
                    kind,
                    AccountKind.find(kind).orElseThrow(),
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    amount);
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
