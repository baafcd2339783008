package vn.aop.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.aop.core.plan.ShopFigures.everyMonth;
import static vn.aop.core.plan.SmallShop.MARCH;
import static vn.aop.core.plan.SmallShop.margin;
import static vn.aop.core.plan.SmallShop.organic;
import static vn.aop.core.plan.SmallShop.price;
import static vn.aop.core.plan.SmallShop.smallShop;
import static vn.aop.core.plan.SmallShop.vnd;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.aop.core.figures.Decimal;
import vn.aop.core.figures.Span;
import vn.aop.core.text.ProblemsException;

class RevenuePlanTest {

    private static final YearMonth APRIL = MARCH.plusMonths(1);
    private static final YearMonth MAY = MARCH.plusMonths(2);

    @ParameterizedTest(name = "{0} {1} grows by {2}")
    @CsvSource({
        "online, toys, 0.04",
        "online, diapers, 0.03",
        "store, toys, 0.02",
        "store, diapers, 0.01",
    })
    void of_the_entries_that_hold_the_most_detailed_counts(
            String channel, String group, BigDecimal growth) {
        List<Organic> entries =
                List.of(
                        organic("*", "toys", "0.02"),
                        organic("online", "toys", "0.04"),
                        organic("*", "*", "0.01"),
                        organic("online", "*", "0.03"));

        RevenuePlan revenue = new RevenuePlan(Optional.empty(), entries, List.of());

        assertThat(revenue.organicGrowth(channel, group)).isEqualByComparingTo(growth);
    }

    @Test
    void where_nothing_is_said_nothing_grows() {
        RevenuePlan revenue =
                new RevenuePlan(
                        Optional.empty(), List.of(organic("online", "*", "0.03")), List.of());

        assertThat(revenue.organicGrowth("store", "toys")).isZero();
        assertThat(RevenuePlan.empty().organicGrowth("store", "toys")).isZero();
    }

    @Test
    void finds_what_is_planned_outright_by_channel_and_group() {
        MonthlyRevenue toys = new MonthlyRevenue("online", "toys", vnd(everyMonth(5)));
        RevenuePlan revenue = new RevenuePlan(Optional.empty(), List.of(), List.of(toys));

        assertThat(revenue.monthly("online", "toys")).contains(toys);
        assertThat(revenue.monthly("store", "toys")).isEmpty();
        assertThat(revenue.monthly("online", "diapers")).isEmpty();
    }

    @Test
    void refuses_to_lose_more_than_there_was() {
        assertThat(organic("*", "*", "-1").growth()).isEqualByComparingTo("-1");
        assertThatThrownBy(() -> organic("*", "*", "-1.01"))
                .hasMessage("Revenue grows organically by -1.01; give a share of -1 or more");
    }

    @Test
    void refuses_three_months() {
        assertThatThrownBy(() -> new MonthlyRevenue("online", "toys", vnd(1, 2, 3)))
                .hasMessage(
                        "Revenue of toys in online has 3 monthly amounts; give 12, first fiscal"
                                + " month first");
    }

    /** −10 % for all in spring and −15 % online in March make −15 % online in March. */
    @ParameterizedTest(name = "{0} {1} in {2}: {3}")
    @CsvSource({
        "online, toys, 2026-03, 0.85",
        "online, toys, 2026-04, 0.90",
        "store, toys, 2026-03, 0.90",
        "store, diapers, 2026-05, 1.20",
        "online, diapers, 2026-05, 1",
        "online, toys, 2026-02, 1",
    })
    void of_the_prices_that_hold_the_most_detailed_counts(
            String channel, String group, YearMonth month, BigDecimal factor) {
        RevenuePlan revenue =
                RevenuePlan.empty()
                        .withPrices(
                                List.of(
                                        price("store", "diapers", Span.of(MAY), "0.20"),
                                        price("online", "*", Span.of(MARCH), "-0.15"),
                                        price("*", "*", new Span(MARCH, APRIL), "-0.10")));

        assertThat(revenue.priceFactor(channel, group, month)).isEqualByComparingTo(factor);
    }

    @ParameterizedTest(name = "{0} {1} in {2}: {3}")
    @CsvSource({
        "online, toys, 2026-03, 0.20",
        "online, toys, 2026-04, 0.25",
        "online, toys, 2026-05, 0.35",
        "store, toys, 2026-03, 0.35",
        "store, toys, 2026-05, 0.35",
    })
    void the_margin_of_the_channel_counts(
            String channel, String group, YearMonth month, BigDecimal margin) {
        RevenuePlan revenue =
                RevenuePlan.empty()
                        .withMargins(
                                List.of(
                                        margin("online", "toys", Span.of(MARCH), "0.20"),
                                        margin("online", "toys", Span.of(APRIL), "0.25"),
                                        margin("*", "toys", new Span(MARCH, MAY), "0.35")));

        assertThat(revenue.margin(channel, group, month).map(MarginChange::margin))
                .contains(Decimal.plain(margin));
        assertThat(revenue.margin(channel, "diapers", month)).isEmpty();
        assertThat(revenue.margin(channel, group, MAY.plusMonths(1))).isEmpty();
    }

    @Test
    void a_margin_of_the_channel_counts_before_a_later_one_for_all() {
        RevenuePlan revenue =
                RevenuePlan.empty()
                        .withMargins(
                                List.of(
                                        margin("online", "toys", new Span(MARCH, MAY), "0.20"),
                                        margin("*", "toys", Span.of(MAY), "0.30")));

        assertThat(revenue.margin("online", "toys", MAY).map(MarginChange::margin))
                .contains(new BigDecimal("0.2"));
    }

    /** The list price, where something else holds for more sales. */
    @Test
    void a_price_may_be_that_of_the_list() {
        RevenuePlan revenue =
                RevenuePlan.empty()
                        .withPrices(
                                List.of(
                                        price("*", "*", Span.of(MAY), "-0.10"),
                                        price("online", "*", Span.of(MAY), "0.00")));

        assertThat(revenue.priceFactor("online", "toys", MAY)).isEqualByComparingTo("1");
        assertThat(revenue.priceFactor("store", "toys", MAY)).isEqualByComparingTo("0.9");
    }

    @Test
    void a_plan_names_prices_and_margins_that_do_not_fit_into_it() {
        Span beyond = new Span(MAY, YearMonth.of(2027, 1));

        assertThatThrownBy(
                        () ->
                                smallShop()
                                        .withPrices(
                                                price("online", "*", Span.of(MAY), "0.1"),
                                                price(
                                                        "online",
                                                        "*",
                                                        new Span(MAY, MAY.plusMonths(1)),
                                                        "0.2"),
                                                price("web", "*", beyond, "0.2"))
                                        .withMargins(
                                                margin("*", "toys", Span.of(MAY), "0.1"),
                                                margin("*", "toys", Span.of(MAY), "0.2"),
                                                margin("*", "food", beyond, "0.2"))
                                        .plan())
                .isInstanceOfSatisfying(
                        ProblemsException.class,
                        it ->
                                assertThat(it.problems())
                                        .extracting(
                                                problem -> problem.where().toString(),
                                                problem -> problem.message().key())
                                        .containsExactly(
                                                tuple("revenue/prices/1", "plan.price-twice"),
                                                tuple(
                                                        "revenue/prices/2/channel",
                                                        "plan.unknown-channel"),
                                                tuple(
                                                        "revenue/prices/2/months",
                                                        "plan.months-outside-year"),
                                                tuple("revenue/margins/1", "plan.margin-twice"),
                                                tuple(
                                                        "revenue/margins/2/group",
                                                        "plan.unknown-group"),
                                                tuple(
                                                        "revenue/margins/2/months",
                                                        "plan.months-outside-year")));
    }
}
