package vn.aop.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.core.plan.ShopFigures.everyMonth;
import static vn.aop.core.plan.SmallShop.JANUARY;
import static vn.aop.core.plan.SmallShop.VND;
import static vn.aop.core.plan.SmallShop.YEAR;
import static vn.aop.core.plan.SmallShop.shopWithGoalsOnly;
import static vn.aop.core.plan.SmallShop.vnd;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.budget.Driver;
import vn.aop.core.budget.FixedMonths;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Actuals;
import vn.aop.core.figures.Figures;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.Traced;
import vn.aop.core.limit.FewerTries;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.ShopFigures;
import vn.aop.core.text.Text;

/** The numbers are printed in {@code docs/formulas/variance.md}. */
@AddLifecycleHook(FewerTries.class)
class FlexibleBudgetTest {

    private static final Line PACKING = Line.of(Account.of(AccountKind.OTHER_OPERATING));

    /**
     * Webb Company plans 12,000 jackets of $120 in April and sells 10,000. A jacket takes materials
     * of 60, labour of 16 and overhead of 12. Horngren, Datar and Rajan, "Cost Accounting", chapter
     * 7, exhibits 7-2 and 7-3: what jackets cost that were sold is held against 10,000 of them.
     */
    @ParameterizedTest
    @CsvSource({
        "60, 720000, 621600, 600000, -120000, 21600",
        "16, 192000, 198000, 160000, -32000, 38000",
        "12, 144000, 130500, 120000, -24000, 10500",
    })
    void the_webb_company_is_reproduced(
            long each, long planned, long spent, long allowed, long ofVolume, long ofSpending) {
        Driver perJacket =
                new Driver.Step(vnd(each), new BigDecimal("120"), Metric.parse("revenue"));

        BudgetReview line = reviewed(perJacket, 12_000 * 120, 10_000 * 120, spent);

        FlexibleBudget budget = line.flexible().orElseThrow();
        assertThat(number(line.plannedToDate())).isEqualByComparingTo(BigDecimal.valueOf(planned));
        assertThat(number(budget.allowed())).isEqualByComparingTo(BigDecimal.valueOf(allowed));
        assertThat(number(budget.ofVolume())).isEqualByComparingTo(BigDecimal.valueOf(ofVolume));
        assertThat(number(budget.ofSpending()))
                .isEqualByComparingTo(BigDecimal.valueOf(ofSpending));
    }

    /** 2 % of 130 million are 2.6, and 2.6 are spent where 2 were planned. */
    @Test
    void a_line_that_costs_more_because_more_is_sold_lasts() {
        BudgetReview line = reviewed(share("0.02"), 100_000_000, 130_000_000, 2_600_000);

        assertThat(line.usedUpIn()).isEmpty();
        assertThat(line.over().number().orElseThrow()).isEqualByComparingTo("0");
        assertThat(line.why().toString())
                .contains("budget-why.volume-more", "budget-why.spending-same");
    }

    /**
     * 2 % of 70 million are 1.4, 16.8 in the year: 2 million a month are too much from September
     * on, though they were planned.
     */
    @Test
    void a_line_that_costs_as_planned_although_less_is_sold_is_passed() {
        BudgetReview line = reviewed(share("0.02"), 100_000_000, 70_000_000, 2_000_000);

        assertThat(line.usedUpIn()).contains(YearMonth.of(2026, 9));
        assertThat(line.why().toString())
                .contains("budget-why.volume-less", "budget-why.spending-more");
        assertThat(number(line.limit())).isEqualByComparingTo("16800000");
    }

    @Test
    void a_month_that_is_fixed_does_not_flex() {
        BudgetLine fixed =
                line(share("0.02"))
                        .withFixed(FixedMonths.NONE.with(Map.of(JANUARY, vnd(1_500_000))));

        FlexibleBudget budget =
                reviewed(fixed, 100_000_000, 130_000_000, 2_000_000).flexible().orElseThrow();

        assertThat(number(budget.ofVolume())).isEqualByComparingTo("0");
        assertThat(number(budget.ofSpending())).isEqualByComparingTo("500000");
    }

    @Test
    void a_line_of_fixed_amounts_has_none() {
        BudgetLine rent =
                BudgetLine.builder("packing", Text.of("Packing"), PACKING)
                        .monthly(vnd(2_000_000))
                        .build();

        assertThat(reviewed(rent, 100_000_000, 130_000_000, 2_000_000).flexible()).isEmpty();
    }

    /** The two variances sum to that against the plan, to the last đồng. */
    @Property(tries = 100)
    void what_is_spent_differs_by_volume_and_spending(
            @ForAll @IntRange(min = 1_000, max = 9_000) int planned,
            @ForAll @IntRange(min = 60, max = 200) int soldPercent,
            @ForAll @IntRange(min = 200, max = 900) int spent,
            @ForAll boolean inSteps) {
        Driver driver =
                inSteps
                        ? new Driver.Step(vnd(3), new BigDecimal("70"), Metric.parse("revenue"))
                        : share("0.037");

        BudgetReview line = reviewed(driver, planned, planned * soldPercent / 100, spent);

        FlexibleBudget budget = line.flexible().orElseThrow();
        assertThat(number(budget.ofVolume()).add(number(budget.ofSpending())))
                .isEqualByComparingTo(number(line.spent()).subtract(number(line.plannedToDate())));
    }

    private static Driver share(String share) {
        return new Driver.Share(new BigDecimal(share), Metric.parse("revenue"));
    }

    private static BudgetLine line(Driver driver) {
        return BudgetLine.builder("packing", Text.of("Packing"), PACKING)
                .driven(VND, driver)
                .build();
    }

    private static BudgetReview reviewed(Driver driver, long planned, long sold, long spent) {
        return reviewed(line(driver), planned, sold, spent);
    }

    /** January of a year whose months are all planned alike. */
    private static BudgetReview reviewed(BudgetLine line, long planned, long sold, long spent) {
        Figures lastYear =
                ShopFigures.lastYear().revenue("store", "toys", everyMonth(planned)).figures();
        Plan plan = shopWithGoalsOnly().withBaseline(lastYear).withBudget(line).plan();
        YearMonth month = YEAR.first();
        Figures actual =
                Figures.builder(YEAR, VND)
                        .add(
                                Line.of(Account.of(AccountKind.REVENUE), "store", "toys"),
                                month,
                                vnd(sold))
                        .add(PACKING, month, vnd(spent))
                        .build();
        return MonthlyReview.of(plan, Actuals.of(actual, List.of(month), "sales.csv"), month)
                .budgetLine("packing")
                .orElseThrow();
    }

    private static BigDecimal number(Traced traced) {
        return traced.value().number().orElseThrow();
    }
}
