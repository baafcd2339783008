package vn.aop.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.core.plan.ShopFigures.everyMonth;
import static vn.aop.core.plan.ShopFigures.millions;
import static vn.aop.core.plan.ShopFigures.thisYear;
import static vn.aop.core.plan.SmallShop.MARCH;
import static vn.aop.core.plan.SmallShop.YEAR;
import static vn.aop.core.plan.SmallShop.vnd;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.aop.core.estimate.LandingMethod;
import vn.aop.core.estimate.LatestEstimate;
import vn.aop.core.figures.Actuals;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.ProductGroup;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Baseline;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.ShopFigures;
import vn.aop.core.plan.SmallShop;
import vn.aop.core.text.Text;

/**
 * Goods that are thrown away in what really happened: docs/formulas/waste.md. Flowers are sold for
 * 100 million a month at a margin of 40 %, and a quarter of what leaves is thrown away: 60 and 20.
 */
class WasteReviewTest {

    private static final Line FLOWERS = Line.of(ProductGroup.WASTE, "store", "flowers");

    private static Plan plan() {
        return SmallShop.shopWithGoalsOnly()
                .withChannels(SmallShop.channel("store", "0"))
                .withGroups(
                        new ProductGroup(
                                "flowers",
                                Text.of("Hoa"),
                                new BigDecimal("0.40"),
                                Map.of(),
                                5,
                                0,
                                Optional.empty(),
                                ProductGroup.Supply.STOCK,
                                new BigDecimal("0.25")))
                .withBaseline(
                        new Baseline(
                                ShopFigures.lastYear()
                                        .revenue("store", "flowers", everyMonth(100_000_000))
                                        .costOfGoods("store", "flowers", everyMonth(80_000_000))
                                        .figures(),
                                Optional.of(vnd(0)),
                                Map.of("flowers", vnd(20_000_000))))
                .plan();
    }

    private static ShopFigures sold() {
        return thisYear().revenue("store", "flowers", millions(100, 100, 100));
    }

    private static MonthlyReview review(Actuals actuals) {
        return MonthlyReview.of(plan(), actuals, MARCH);
    }

    private static Value actual(MonthlyReview review, String metric) {
        return Metric.parse(metric).value(review.source(), YEAR.through(MARCH));
    }

    @Test
    void what_is_thrown_away_is_told_where_it_is_recorded() {
        MonthlyReview review =
                review(
                        sold().costOfGoods("store", "flowers", millions(60, 60, 60))
                                .on(FLOWERS, millions(20, 30, 20))
                                .actuals());

        assertThat(actual(review, "waste")).isEqualTo(Value.of(vnd(70_000_000)));
        assertThat(actual(review, "waste / cost_of_goods"))
                .isEqualTo(Value.ratio(new BigDecimal("0.28")));
        assertThat(actual(review, "cost_of_goods[flowers]")).isEqualTo(Value.of(vnd(250_000_000)));
        assertThat(actual(review, "stock[flowers]"))
                .as("nothing was bought")
                .isEqualTo(Value.of(vnd(20_000_000 - 250_000_000)));
    }

    /** One sum of both is compared with one sum of both; of waste alone nobody knows. */
    @Test
    void within_the_cost_of_goods_it_is_unknown_and_not_nothing() {
        MonthlyReview review =
                review(sold().costOfGoods("store", "flowers", millions(80, 80, 80)).asWritten());

        assertThat(actual(review, "cost_of_goods")).isEqualTo(Value.of(vnd(240_000_000)));
        assertThat(actual(review, "waste").number()).isEmpty();
        assertThat(actual(review, "waste / cost_of_goods[flowers]").number()).isEmpty();
        assertThat(review.records().missing()).isEmpty();
    }

    @Test
    void what_goes_as_planned_lands_as_planned_whichever_way_it_is_recorded() {
        ShopFigures together = sold().costOfGoods("store", "flowers", millions(80, 80, 80));
        ShopFigures apart =
                sold().costOfGoods("store", "flowers", millions(60, 60, 60))
                        .on(FLOWERS, millions(20, 20, 20));

        for (ShopFigures actuals : List.of(together, apart)) {
            LatestEstimate estimate = review(actuals.actuals()).estimate().orElseThrow();
            for (LandingMethod method : LandingMethod.values()) {
                assertThat(Metric.parse("cost_of_goods").value(estimate.by(method), YEAR.span()))
                        .isEqualTo(Value.of(vnd(960_000_000)));
            }
        }
    }
}
