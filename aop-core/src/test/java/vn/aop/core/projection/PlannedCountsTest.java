package vn.aop.core.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.core.plan.SmallShop.VND;
import static vn.aop.core.plan.SmallShop.YEAR;
import static vn.aop.core.plan.SmallShop.shopWithGoalsOnly;
import static vn.aop.core.plan.SmallShop.smallShop;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.budget.Driver;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.Measure;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.OwnMetric;
import vn.aop.core.figures.Quantities;
import vn.aop.core.figures.QuantityLine;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Traced;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Baseline;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.PlannedMeasure;
import vn.aop.core.plan.PriceChange;
import vn.aop.core.plan.SmallShop;
import vn.aop.core.text.Message;
import vn.aop.core.text.ProblemsException;
import vn.aop.core.text.Text;

/**
 * The shop sold 50 million online in every month of last year, in 200 orders: 250,000 an order. Its
 * action lifts them by 30 % from March on, a third more each month, until August.
 */
class PlannedCountsTest {

    private static final Measure ORDERS =
            Measure.of("orders", Text.of("Đơn hàng", "Orders"), Text.of("đơn", "orders")).sold();
    private static final QuantityLine ONLINE = QuantityLine.of(ORDERS).in("online");
    private static final YearMonth JANUARY = YEAR.first();
    private static final YearMonth JUNE = JANUARY.plusMonths(5);

    private static Plan counting(Plan plan, PlannedMeasure... planned) {
        return plan.toBuilder()
                .company(
                        plan.company().toBuilder()
                                .measures(ORDERS)
                                .metrics(
                                        new OwnMetric(
                                                "bill",
                                                Text.of("Một đơn", "An order"),
                                                Metric.parse("revenue[online] / orders[online]")))
                                .build())
                .baseline(lastYear(plan, Collections.nCopies(12, BigDecimal.valueOf(200))))
                .measures(planned)
                .build();
    }

    private static Baseline lastYear(Plan plan, List<BigDecimal> orders) {
        Quantities counts = Quantities.builder(YEAR.previous()).addMonths(ONLINE, orders).build();
        return Baseline.of(plan.baseline().figures().with(counts));
    }

    private static Value of(Plan plan, String metric, YearMonth month) {
        return Metric.parse(metric, plan.company().vocabulary())
                .value(Projection.of(plan).source(), Span.of(month));
    }

    private static Value count(String number) {
        return Value.of(new BigDecimal(number), ORDERS.unit());
    }

    @Test
    void orders_follow_what_is_sold_where_nothing_else_is_said() {
        Plan plan = counting(smallShop().plan());

        assertThat(of(plan, "orders", JANUARY)).isEqualTo(count("200"));
        assertThat(of(plan, "orders", JUNE)).isEqualTo(count("260"));
        assertThat(of(plan, "bill", JUNE).number().map(BigDecimal::intValueExact))
                .contains(250_000);
    }

    @Test
    void prices_change_what_an_order_brings_and_not_how_many_there_are() {
        Plan plan =
                counting(
                        smallShop()
                                .withPrices(
                                        new PriceChange(
                                                Optional.of("online"),
                                                Optional.empty(),
                                                YEAR.span(),
                                                new BigDecimal("-0.1")))
                                .plan());

        assertThat(of(plan, "orders", JANUARY)).isEqualTo(count("200"));
        assertThat(of(plan, "bill", JANUARY).number().map(BigDecimal::intValueExact))
                .contains(225_000);
    }

    @Test
    void orders_are_given_outright_or_grow_or_come_once_for_so_much() {
        Plan shop = smallShop().plan();
        List<BigDecimal> months = Collections.nCopies(12, new BigDecimal("180"));

        assertThat(of(counting(shop, planned(new PlannedMeasure.Months(months))), "orders", JUNE))
                .isEqualTo(count("180"));
        assertThat(
                        of(
                                counting(
                                        shop,
                                        planned(new PlannedMeasure.Growth(new BigDecimal("0.05")))),
                                "orders",
                                JUNE))
                .isEqualTo(count("210"));
        assertThat(
                        of(
                                counting(
                                        shop,
                                        planned(
                                                new PlannedMeasure.Each(
                                                        Money.of(VND, new BigDecimal(125_000))))),
                                "orders",
                                JUNE))
                .isEqualTo(count("520"));
    }

    private static PlannedMeasure planned(PlannedMeasure.Way way) {
        return PlannedMeasure.of("orders", way).in("online");
    }

    @Test
    void what_nobody_has_counted_is_unknown() {
        Plan plan = counting(smallShop().plan());
        Plan never = plan.toBuilder().baseline(smallShop().plan().baseline()).build();
        List<BigDecimal> sinceMarch =
                java.util.stream.IntStream.range(0, 12)
                        .mapToObj(i -> BigDecimal.valueOf(i < 2 ? 0 : 200))
                        .toList();
        Plan late = plan.toBuilder().baseline(lastYear(plan, sinceMarch)).build();

        assertThat(of(never, "orders", JANUARY).whyUndefined())
                .map(Message::key)
                .contains("undefined.count-unplanned");
        assertThat(of(late, "orders", JANUARY).whyUndefined())
                .map(Message::key)
                .contains("undefined.not-counted");
        assertThat(of(late, "orders", JUNE)).isEqualTo(count("260"));
    }

    @Test
    void what_is_planned_for_a_channel_that_was_not_counted_leaves_last_year_unknown() {
        Plan plan =
                counting(
                        smallShop().plan(),
                        PlannedMeasure.of(
                                        "orders",
                                        new PlannedMeasure.Each(
                                                Money.of(VND, new BigDecimal(100_000))))
                                .in("store"));

        Value lastYear = ORDERS.in().value(plan.baseline().source(), YEAR.previous().span());

        assertThat(lastYear.number()).isEmpty();
        assertThat(of(plan, "orders", JANUARY)).isEqualTo(count("1200"));
    }

    @Test
    void a_line_follows_each_order_or_steps_of_them() {
        Plan plan =
                withLines(
                        counting(smallShop().plan()),
                        driven(
                                "packing",
                                new Driver.PerUnit(
                                        Money.of(VND, new BigDecimal(3_000)), ORDERS.in("online"))),
                        driven(
                                "wages",
                                new Driver.Step(
                                        Money.of(VND, new BigDecimal(6_000_000)),
                                        new BigDecimal(150),
                                        ORDERS.in())));

        assertThat(plan.budgetLine("packing").orElseThrow().amount(YEAR, JUNE))
                .isEqualTo(Money.of(VND, new BigDecimal(780_000)));
        assertThat(plan.budgetLine("wages").orElseThrow().amount(YEAR, JUNE))
                .isEqualTo(Money.of(VND, new BigDecimal(12_000_000)));
    }

    private static Plan withLines(Plan plan, BudgetLine... more) {
        List<BudgetLine> all = new java.util.ArrayList<>(plan.budget());
        all.addAll(List.of(more));
        return plan.toBuilder().budget(all).build();
    }

    private static BudgetLine driven(String id, Driver driver) {
        Line line = Line.of(Account.of(AccountKind.OTHER_OPERATING));
        return BudgetLine.builder(id, Text.of(id), line).driven(VND, driver).build();
    }

    @Test
    void a_share_of_orders_is_no_money() {
        Plan plan = counting(smallShop().plan());
        Driver share = new Driver.Share(new BigDecimal("0.02"), ORDERS.in());

        try {
            withLines(plan, driven("packing", share));
        } catch (ProblemsException refused) {
            assertThat(refused.problems())
                    .extracting(it -> it.where() + " " + it.message().key())
                    .containsExactly("budget/packing/driver/of driver.share-of-count");
            return;
        }
        throw new AssertionError("The share of a count was taken for money");
    }

    /** The bridge tells which causes bring orders, and sums from last year to the plan. */
    @Test
    void a_bridge_of_orders_sums() {
        Plan plan = counting(smallShop().plan());

        Bridge bridge = Projection.of(plan).bridge(ORDERS.in());

        assertThat(bridge.baseline()).isEqualTo(count("2400"));
        assertThat(
                        bridge.steps().stream()
                                .map(Bridge.Step::amount)
                                .reduce(bridge.baseline(), Value::plus))
                .isEqualTo(bridge.plan());
        assertThat(bridge.stepsOf(List.of("A1")).isPositive()).isTrue();
    }

    @Test
    void planned_orders_can_be_asked_why() {
        Projection projection = Projection.of(counting(smallShop().plan()));
        Traced read = ORDERS.in().trace(projection.source(), Span.of(JUNE));

        Traced why = projection.reasons().explain(read);

        assertThat(why.value()).isEqualTo(count("260"));
        assertThat(why.formula()).contains("{0} × {1} ÷ {2}");
        assertThat(why.inputs())
                .extracting(it -> it.value().number().orElseThrow().intValueExact())
                .containsExactly(65_000_000, 200, 50_000_000);
    }

    @Test
    void the_pieces_sold_are_asked_of_any_source() {
        Plan plan = counting(smallShop().plan());

        Metric pieces = plan.company().pieces("online").orElseThrow();

        assertThat(pieces.value(Projection.of(plan).source(), Span.of(JUNE)))
                .isEqualTo(count("260"));
        assertThat(pieces.value(plan.baseline().source(), Span.of(JUNE.minusYears(1))))
                .isEqualTo(count("200"));
        assertThat(smallShop().plan().company().pieces()).isEmpty();
    }

    @Property
    void growth_grows_each_month_alike(@ForAll @IntRange(min = -100, max = 300) int percent) {
        BigDecimal growth = BigDecimal.valueOf(percent, 2);
        Plan plan =
                counting(shopWithGoalsOnly().plan(), planned(new PlannedMeasure.Growth(growth)));

        Value year = ORDERS.in().value(Projection.of(plan).source(), YEAR.span());

        assertThat(year.number().orElseThrow())
                .isEqualByComparingTo(
                        BigDecimal.valueOf(2400)
                                .multiply(BigDecimal.ONE.add(growth))
                                .setScale(Quantities.SCALE, RoundingMode.HALF_UP));
    }

    /** A plan that counts nothing is the plan that it was. */
    @Test
    void money_is_what_it_is_without_counts() {
        Plan shop = SmallShop.smallShop().plan();

        assertThat(Projection.of(counting(shop)).figures().with(Quantities.none()))
                .isEqualTo(Projection.of(shop).figures());
    }
}
