package vn.aop.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.core.plan.ShopFigures.everyMonth;
import static vn.aop.core.plan.ShopFigures.millions;
import static vn.aop.core.plan.ShopFigures.thisYear;
import static vn.aop.core.plan.SmallShop.MARCH;
import static vn.aop.core.plan.SmallShop.YEAR;
import static vn.aop.core.plan.SmallShop.running;
import static vn.aop.core.plan.SmallShop.smallShop;
import static vn.aop.core.plan.SmallShop.vnd;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.aop.core.company.Vat;
import vn.aop.core.company.VatRates;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Baseline;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.ShopFigures;

/** Value added tax of the direct method in what really happened: docs/formulas/records.md. */
class VatReviewTest {

    private static Plan plan() {
        Plan plan =
                smallShop()
                        .withActions()
                        .withRisks()
                        .withBaseline(
                                new Baseline(
                                        ShopFigures.lastYear()
                                                .revenue("store", "toys", everyMonth(40_000_000))
                                                .figures(),
                                        Optional.of(vnd(0)),
                                        Map.of()))
                        .withBudget(
                                running("odds", AccountKind.OTHER_OPERATING, everyMonth(3_000_000)))
                        .plan();
        Vat tax =
                new Vat.Direct(VatRates.of(new BigDecimal("0.01")), Vat.Paid.QUARTERLY, List.of());
        return plan.toBuilder().company(plan.company().toBuilder().vat(tax).build()).build();
    }

    private static ShopFigures sold() {
        return thisYear()
                .revenue("store", "toys", millions(50, 60, 70))
                .costOfGoods("store", "toys", millions(30, 36, 42))
                .spending(AccountKind.OTHER_OPERATING, millions(3, 3, 3));
    }

    private static Value actual(MonthlyReview review, String metric) {
        return Metric.parse(metric).value(review.source(), YEAR.through(MARCH));
    }

    @Test
    void the_tax_is_reckoned_on_what_was_really_sold() {
        MonthlyReview review = MonthlyReview.of(plan(), sold().actuals(), MARCH);

        assertThat(actual(review, "vat_direct")).isEqualTo(Value.of(vnd(1_800_000)));
        assertThat(actual(review, "operating_profit"))
                .isEqualTo(Value.of(vnd(180_000_000 - 108_000_000 - 9_000_000 - 1_800_000)));
        assertThat(actual(review, "cash"))
                .as("it is paid in April")
                .isEqualTo(Value.of(vnd(180_000_000 - 9_000_000)));
        assertThat(review.budgetLine("odds").orElseThrow().spent().value())
                .as("it is spent on no budget line")
                .isEqualTo(Value.of(vnd(9_000_000)));
        assertThat(Metric.parse("operating_profit").value(review.actualSums(), YEAR.through(MARCH)))
                .isEqualTo(actual(review, "operating_profit"));
    }

    @Test
    void what_is_recorded_of_a_month_stands_instead() {
        MonthlyReview review =
                MonthlyReview.of(
                        plan(),
                        sold().spending(
                                        Vat.COST.id(),
                                        AccountKind.OTHER_OPERATING,
                                        millions(0, 2, 0))
                                .asWritten(),
                        MARCH);

        assertThat(actual(review, "vat_direct"))
                .isEqualTo(Value.of(vnd(500_000 + 2_000_000 + 700_000)));
    }

    /** A record of the tax is none of the other costs, which are missing still. */
    @Test
    void what_it_stands_on_is_missed_as_before() {
        MonthlyReview review =
                MonthlyReview.of(
                        plan(),
                        thisYear()
                                .revenue("store", "toys", millions(50, 0, 70))
                                .costOfGoods("store", "toys", millions(30, 36, 42))
                                .spending(
                                        Vat.COST.id(),
                                        AccountKind.OTHER_OPERATING,
                                        millions(1, 1, 1))
                                .asWritten(),
                        MARCH);

        assertThat(actual(review, "other_operating").number()).isEmpty();
        assertThat(actual(review, "vat_direct").number()).as("no sales in February").isEmpty();
    }
}
