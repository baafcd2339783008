package vn.aop.core.check.rules.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.core.plan.SmallShop.VND;
import static vn.aop.core.plan.SmallShop.shopWithGoalsOnly;
import static vn.aop.core.plan.SmallShop.vnd;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.budget.Driver;
import vn.aop.core.budget.FixedMonths;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Finding;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.Metric;
import vn.aop.core.plan.SmallShop;
import vn.aop.core.text.Text;

class DriverGivesNothingTest {

    @Test
    void speaks_of_a_line_whose_driver_comes_to_nothing() {
        assertThat(found(driven("tax")))
                .singleElement()
                .satisfies(it -> assertThat(it.where()).hasToString("budget/packing/driver"));
    }

    /** Nobody sells at a loss here: minus gross profit is below 0. */
    @Test
    void speaks_of_a_driver_that_is_below_nothing() {
        assertThat(found(driven("0 - gross_profit"))).hasSize(1);
    }

    @Test
    void is_silent_where_any_month_has_money() {
        assertThat(found(driven("revenue"))).isEmpty();
        assertThat(
                        found(
                                driven("tax")
                                        .withFixed(
                                                FixedMonths.NONE.with(
                                                        Map.of(SmallShop.MARCH, vnd(1))))))
                .isEmpty();
        assertThat(
                        found(
                                BudgetLine.builder("packing", Text.of("Packing"), other())
                                        .monthly(vnd(0))
                                        .build()))
                .isEmpty();
    }

    private static List<Finding> found(BudgetLine line) {
        return new DriverGivesNothing()
                .check(CheckContext.of(shopWithGoalsOnly().withBudget(line).plan()));
    }

    private static BudgetLine driven(String metric) {
        return BudgetLine.builder("packing", Text.of("Packing"), other())
                .driven(VND, new Driver.Share(new BigDecimal("0.02"), Metric.parse(metric)))
                .build();
    }

    private static Line other() {
        return Line.of(Account.of(AccountKind.OTHER_OPERATING));
    }
}
