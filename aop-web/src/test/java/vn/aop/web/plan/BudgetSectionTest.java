package vn.aop.web.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Language;
import vn.aop.web.ChangedPlan;

class BudgetSectionTest {

    private static final String LOAN =
            """

            budget:
              - id: bank
                name: {vi: Vay ngân hàng, en: Bank loan}
                account: loans
                months: [90000000, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
                limit: hard
                owner: lan
            """;

    /** What comes in is never added to what is spent. */
    @Test
    void what_comes_in_has_a_total_of_its_own() {
        BudgetSection usual = told(ChangedPlan.replacing("\nbudget:\n", "\nbudget:\n"));

        BudgetSection told = told(ChangedPlan.replacing("\nbudget:\n", LOAN));

        assertThat(usual.totals()).extracting(BudgetSection.Total::name).containsExactly("Total");
        assertThat(told.totals())
                .extracting(BudgetSection.Total::name, it -> it.amounts().full())
                .containsExactly(
                        tuple("Paid out, in all", usual.totals().get(0).amounts().full()),
                        tuple("Comes in, in all", "90,000,000 ₫"));
    }

    @Test
    void a_loan_is_not_called_a_running_cost() {
        BudgetSection told = told(ChangedPlan.replacing("\nbudget:\n", LOAN));

        assertThat(told.lines().get(0).purpose()).isEqualTo("outside profit");
    }

    private static BudgetSection told(Plan plan) {
        return BudgetSection.of(plan, ChangedPlan.words(plan, Language.EN));
    }
}
