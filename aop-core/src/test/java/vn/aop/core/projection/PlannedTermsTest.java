package vn.aop.core.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.core.plan.ShopFigures.everyMonth;
import static vn.aop.core.plan.SmallShop.JANUARY;
import static vn.aop.core.plan.SmallShop.MARCH;
import static vn.aop.core.plan.SmallShop.YEAR;
import static vn.aop.core.plan.SmallShop.group;
import static vn.aop.core.plan.SmallShop.margin;
import static vn.aop.core.plan.SmallShop.price;
import static vn.aop.core.plan.SmallShop.shopWithGoalsOnly;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.Origin;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Traced;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.SmallShop;
import vn.aop.core.text.Message;
import vn.aop.core.text.Place;

/**
 * Prices and margins that differ for some months. The numbers are printed in {@code
 * docs/formulas/planned-figures.md}: diapers online sold for 30 million a month at a margin of 28
 * %.
 */
class PlannedTermsTest {

    private static final YearMonth APRIL = YearMonth.of(2026, 4);
    private static final Span SPRING = new Span(MARCH, APRIL);

    /** 30 − 10 % = 27; the goods still cost 30 × 0.72 = 21.6, which leaves 20 % of 27. */
    @Test
    void ten_per_cent_off_a_margin_of_28_per_cent_leave_20() {
        Projection projection = projected(shop().withPrices(price("online", "*", SPRING, "-0.10")));

        assertThat(number(projection, "revenue[online,diapers]", APRIL))
                .isEqualByComparingTo("27000000");
        assertThat(number(projection, "cost_of_goods[online,diapers]", APRIL))
                .isEqualByComparingTo("21600000");
        assertThat(number(projection, "channel_fees[online,diapers]", APRIL))
                .isEqualByComparingTo("2700000");
        assertThat(number(projection, "gross_margin[online,diapers]", APRIL))
                .isEqualByComparingTo("0.20");
    }

    @Test
    void other_months_and_channels_sell_at_the_usual_prices() {
        Projection projection = projected(shop().withPrices(price("online", "*", SPRING, "-0.10")));

        assertThat(number(projection, "gross_margin[online,diapers]", JANUARY))
                .isEqualByComparingTo("0.28");
        assertThat(number(projection, "revenue[store,diapers]", APRIL))
                .isEqualByComparingTo("60000000");
    }

    /** Goods that cost 0.75 of the usual price cost 0.75 ÷ 0.90 of the lower one. */
    @ParameterizedTest(name = "margin {0}, price {1}")
    @CsvSource({
        "0.25, 0.20, 36000000, 22500000",
        "0.25, -0.10, 27000000, 22500000",
        "-0.05, -0.50, 15000000, 31500000",
        "1, 0.20, 36000000, 0",
    })
    void dearer_goods_and_other_prices_meet(
            String margin, String price, String revenue, String cost) {
        Projection projection =
                projected(
                        shop().withMargins(margin("*", "diapers", SPRING, margin))
                                .withPrices(price("*", "diapers", SPRING, price)));

        assertThat(number(projection, "revenue[online,diapers]", APRIL))
                .isEqualByComparingTo(revenue);
        assertThat(number(projection, "cost_of_goods[online,diapers]", APRIL))
                .isEqualByComparingTo(cost);
    }

    /** −10 % on all and −20 % online make −20 % online. */
    @Test
    void of_prices_that_hold_for_the_same_sale_the_more_detailed_counts() {
        Projection projection =
                projected(
                        shop().withPrices(
                                        price("*", "*", SPRING, "-0.10"),
                                        price("online", "diapers", Span.of(APRIL), "-0.20")));

        assertThat(number(projection, "revenue[online,diapers]", APRIL))
                .isEqualByComparingTo("24000000");
        assertThat(number(projection, "revenue[online,diapers]", MARCH))
                .isEqualByComparingTo("27000000");
    }

    @Test
    void revenue_planned_outright_is_told_at_unchanged_prices() {
        Projection projection =
                projected(
                        shop().withRevenue("online", "diapers", everyMonth(10_000_000))
                                .withPrices(price("online", "*", SPRING, "-0.10")));

        assertThat(number(projection, "revenue[online,diapers]", APRIL))
                .isEqualByComparingTo("9000000");
        assertThat(number(projection, "revenue[online,diapers]", JANUARY))
                .isEqualByComparingTo("10000000");
    }

    /** Half a đồng of rounding in revenue is at most a đồng of cost at shares up to 2. */
    @Property(tries = 40)
    void a_price_leaves_what_the_goods_cost_alone(@ForAll("plans") Plan plan) {
        Plan raised =
                plan.toBuilder()
                        .revenue(
                                plan.revenue()
                                        .withPrices(List.of(price("*", "*", YEAR.span(), "0.07"))))
                        .build();

        for (YearMonth month : YEAR.months()) {
            for (String channel : RandomPlans.CHANNELS) {
                for (String group : RandomPlans.GROUPS) {
                    Selection cell = Selection.of("cost_of_goods", channel, group);
                    assertThat(
                                    Projection.of(raised)
                                            .figures()
                                            .sum(cell, month)
                                            .minus(Projection.of(plan).figures().sum(cell, month))
                                            .getAmountMinorLong())
                            .isBetween(-2L, 2L);
                }
            }
        }
    }

    @Provide
    Arbitrary<Plan> plans() {
        return RandomPlans.plans();
    }

    @Test
    void a_month_with_another_price_explains_its_revenue_by_it() {
        Projection projection = projected(shop().withPrices(price("online", "*", SPRING, "-0.10")));

        Traced why = why(projection, "revenue[online,diapers]", SPRING);

        assertThat(why.inputs())
                .extracting(it -> it.label().message())
                .containsExactly(
                        Message.of("trace.last-year").with("span", SPRING.yearBefore()),
                        Message.of("trace.step").with("cause", Bridge.Cause.PRICES));
        assertThat(why.inputs().get(1).value()).isEqualTo(Value.of(SmallShop.vnd(-6_000_000)));
        assertThat(why.inputs().get(1).origin()).contains(Origin.plan(Place.of("revenue/prices")));
    }

    /** Over two months of which one is reduced: 1 − 43.2 ÷ 57. */
    @Test
    void goods_are_explained_by_the_margin_on_average_where_prices_differ() {
        Projection projection =
                projected(shop().withPrices(price("online", "*", Span.of(APRIL), "-0.10")));

        Traced average = marginIn(why(projection, "cost_of_goods[online,diapers]", SPRING));
        Traced usual = marginIn(why(projection, "cost_of_goods[online,diapers]", Span.of(MARCH)));

        assertThat(average.label().message()).isEqualTo(Message.of("trace.margin-on-average"));
        assertThat(average.value())
                .isEqualTo(
                        Value.ratio(
                                BigDecimal.ONE.subtract(
                                        new BigDecimal("43.2")
                                                .divide(new BigDecimal("57"), Value.PRECISION))));
        assertThat(average.origin()).contains(Origin.plan(Place.of("revenue/prices")));
        assertThat(usual.label().message()).isEqualTo(Message.of("trace.planned-margin"));
        assertThat(usual.value()).isEqualTo(Value.ratio(new BigDecimal("0.28")));
        assertThat(usual.origin()).contains(Origin.plan(Place.of("company/groups/diapers/margin")));
    }

    @Test
    void a_margin_that_differs_is_explained_by_its_own_place() {
        Projection projection =
                projected(shop().withMargins(margin("online", "diapers", SPRING, "0.25")));

        Traced differs = marginIn(why(projection, "cost_of_goods[online,diapers]", SPRING));

        assertThat(differs.value()).isEqualTo(Value.ratio(new BigDecimal("0.25")));
        assertThat(differs.origin()).contains(Origin.plan(Place.of("revenue/margins")));
    }

    private static Traced marginIn(Traced cost) {
        assertThat(cost.inputs()).hasSize(1);
        assertThat(cost.inputs().get(0).formula()).contains("{0} × (1 − {1})");
        return cost.inputs().get(0).inputs().get(1);
    }

    private static Traced why(Projection projection, String metric, Span span) {
        Traced number = Metric.parse(metric).trace(projection.source(), span);
        return projection.reasons().explain(number);
    }

    private static SmallShop shop() {
        return shopWithGoalsOnly()
                .withGroups(
                        group("diapers", "0.28", Map.of()),
                        group("toys", "0.40", Map.of("online", new BigDecimal("0.35"))));
    }

    private static Projection projected(SmallShop shop) {
        return Projection.of(shop.plan());
    }

    private static BigDecimal number(Projection projection, String metric, YearMonth month) {
        Optional<BigDecimal> number =
                Metric.parse(metric).value(projection.source(), Span.of(month)).number();
        return number.orElseThrow();
    }
}
