package vn.aop.core.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.core.plan.ShopFigures.everyMonth;
import static vn.aop.core.plan.ShopFigures.lastYear;
import static vn.aop.core.plan.SmallShop.JANUARY;
import static vn.aop.core.plan.SmallShop.action;
import static vn.aop.core.plan.SmallShop.lifting;
import static vn.aop.core.plan.SmallShop.organic;
import static vn.aop.core.plan.SmallShop.price;
import static vn.aop.core.plan.SmallShop.running;
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
import org.junit.jupiter.params.provider.ValueSource;
import vn.aop.core.action.Action;
import vn.aop.core.action.Effect;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.budget.Driver;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Figures;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.MetricSource;
import vn.aop.core.figures.Origin;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Baseline;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.SmallShop;
import vn.aop.core.projection.Bridge.Cause;
import vn.aop.core.projection.Bridge.Step;
import vn.aop.core.text.Text;

/** The numbers are printed in {@code docs/formulas/bridge.md}. */
class BridgeTest {

    private static final YearMonth JUNE = YearMonth.of(2026, 6);

    @Provide
    Arbitrary<Plan> plans() {
        return RandomPlans.plans();
    }

    @Provide
    Arbitrary<Plan> plansWithPrices() {
        return RandomPlans.plansWithPrices();
    }

    @Property(tries = 40)
    void steps_sum_exactly_where_prices_and_margins_differ(@ForAll("plansWithPrices") Plan plan) {
        Projection projection = Projection.of(plan);

        for (String metric : List.of("revenue", "gross_profit", "operating_profit")) {
            Bridge bridge = projection.bridge(Metric.parse(metric));
            assertThat(bridge.steps()).extracting(Step::cause).contains(Cause.PRICES);
            assertSums(bridge);
        }
        for (String cell : List.of("revenue[online,toys]", "gross_margin[store]")) {
            assertSums(projection.bridge(Metric.parse(cell)));
        }
    }

    /** Prices move what is taken, so their step is the same in revenue and in gross profit. */
    @Property(tries = 40)
    void prices_add_to_gross_profit_what_they_add_to_revenue(@ForAll("plansWithPrices") Plan plan) {
        Projection projection = Projection.of(plan);

        assertThat(prices(projection.bridge(Metric.parse("gross_profit"))))
                .isEqualTo(prices(projection.bridge(Metric.parse("revenue"))));
    }

    private static Value prices(Bridge bridge) {
        return bridge.steps().stream()
                .filter(it -> it.cause() == Cause.PRICES)
                .findFirst()
                .orElseThrow()
                .amount();
    }

    /** 100 million in the till at the start; last year's months of it are not known. */
    @Test
    void what_stands_on_cash_has_a_planned_value_without_steps() {
        Plan plan =
                SmallShop.smallShop()
                        .withBaseline(
                                new Baseline(
                                        SmallShop.smallShop().plan().baseline().figures(),
                                        Optional.of(SmallShop.vnd(100_000_000)),
                                        Map.of()))
                        .plan();
        Projection projection = Projection.of(plan);

        Bridge bridge = projection.bridge(Metric.parse("cash"));

        assertThat(bridge.baseline().number()).isEmpty();
        assertThat(bridge.plan())
                .isEqualTo(Value.of(projection.cash().orElseThrow().closing(SmallShop.DECEMBER)));
    }

    /** 60.5 million a month online, ten per cent off for three months, fees of 10 % on it saved. */
    @Test
    void prices_have_a_step_of_their_own() {
        SmallShop shop =
                withLastYearsCosts()
                        .withPrices(
                                price(
                                        "online",
                                        "*",
                                        new Span(JANUARY, JANUARY.plusMonths(2)),
                                        "-0.10"));

        Bridge revenue = bridge(shop, "revenue");
        Bridge profit = bridge(shop, "operating_profit");

        assertThat(revenue.steps())
                .extracting(Step::cause)
                .containsExactly(
                        Cause.ORGANIC,
                        Cause.ACTION,
                        Cause.ACTION,
                        Cause.GIVEN,
                        Cause.PRICES,
                        Cause.COSTS);
        assertThat(amounts(revenue))
                .containsExactly("-24000000", "150000000", "26000000", "0", "-18150000", "0");
        assertThat(number(revenue.plan())).isEqualByComparingTo("1933850000");
        assertThat(amounts(profit))
                .containsExactly("-7200000", "45000000", "7800000", "0", "-18150000", "84215000");
        assertThat(number(profit.plan())).isEqualByComparingTo("543665000");
    }

    /** 60 million a month in place of 20; the price takes 10 % of the 60 in June. */
    @Test
    void prices_of_revenue_given_outright_come_after_it() {
        SmallShop shop =
                example()
                        .withRevenue("online", "toys", everyMonth(60_000_000))
                        .withPrices(price("online", "*", Span.of(JUNE), "-0.10"));

        assertThat(amounts(bridge(shop, "revenue[online,toys]")))
                .containsExactly("0", "0", "0", "480000000", "-6000000", "0");
    }

    @Property(tries = 40)
    void steps_of_an_amount_sum_exactly_to_the_difference(@ForAll("plans") Plan plan) {
        for (String metric :
                List.of("revenue", "revenue[online]", "gross_profit", "operating_profit")) {
            assertSums(Projection.of(plan).bridge(Metric.parse(metric)));
        }
    }

    @Property(tries = 40)
    void steps_of_a_ratio_sum_exactly_to_the_difference(@ForAll("plans") Plan plan) {
        for (String metric : List.of("gross_margin", "revenue[online] / revenue")) {
            assertSums(Projection.of(plan).bridge(Metric.parse(metric)));
        }
    }

    @Property(tries = 40)
    void a_bridge_starts_at_last_year_and_ends_at_the_plan(@ForAll("plans") Plan plan) {
        Projection projection = Projection.of(plan);

        for (String text : List.of("revenue", "gross_margin", "operating_profit", "marketing")) {
            Metric metric = Metric.parse(text);
            Bridge bridge = projection.bridge(metric);
            assertThat(bridge.baseline()).isEqualTo(value(metric, plan.baseline().figures()));
            assertThat(bridge.plan()).isEqualTo(value(metric, projection.figures()));
        }
    }

    /** Growth and actions are rounded together, so that no đồng is left for the costs. */
    @Property(tries = 40)
    void for_revenue_alone_nothing_is_left_to_the_last_step(@ForAll("plans") Plan plan) {
        for (String metric : List.of("revenue", "revenue[online]", "revenue[store,diapers]")) {
            List<Step> steps = Projection.of(plan).bridge(Metric.parse(metric)).steps();
            Step last = steps.get(steps.size() - 1);

            assertThat(last.cause()).isEqualTo(Cause.COSTS);
            assertThat(number(last.amount())).isZero();
        }
    }

    /** Twelve months of two or fewer cells: less than a đồng each away from baseline × lift. */
    @Property(tries = 40)
    void an_actions_step_of_revenue_is_last_year_times_its_lift(@ForAll("plans") Plan plan) {
        Bridge bridge = Projection.of(plan).bridge(Metric.parse("revenue"));

        for (Action action : plan.actions()) {
            Step step =
                    bridge.steps().stream()
                            .filter(it -> it.action().filter(action.id()::equals).isPresent())
                            .findFirst()
                            .orElseThrow();
            assertThat(number(step.amount()).subtract(effect(plan, action)).abs())
                    .isLessThan(BigDecimal.valueOf(4 * 12));
        }
    }

    @Test
    void revenue_goes_from_last_year_by_growth_and_each_action_to_the_plan() {
        Bridge bridge = bridge(example(), "revenue");

        assertThat(number(bridge.baseline())).isEqualByComparingTo("1800000000");
        assertThat(bridge.steps())
                .extracting(Step::cause)
                .containsExactly(
                        Cause.ORGANIC, Cause.ACTION, Cause.ACTION, Cause.GIVEN, Cause.COSTS);
        assertThat(amounts(bridge)).containsExactly("-24000000", "150000000", "26000000", "0", "0");
        assertThat(number(bridge.plan())).isEqualByComparingTo("1952000000");
    }

    /** Up to the last step goods cost what they cost last year: 70 % of revenue. */
    @Test
    void the_last_step_brings_the_planned_margins_fees_and_budget() {
        Bridge bridge = bridge(withLastYearsCosts(), "operating_profit");

        assertThat(number(bridge.baseline())).isEqualByComparingTo("432000000");
        assertThat(amounts(bridge))
                .containsExactly("-7200000", "45000000", "7800000", "0", "82400000");
        assertThat(number(bridge.plan())).isEqualByComparingTo("560000000");
    }

    @Test
    void revenue_given_outright_is_shown_as_such() {
        SmallShop shop = example().withRevenue("online", "toys", everyMonth(25_000_000));

        Bridge bridge = bridge(shop, "revenue[online,toys]");

        assertThat(number(bridge.baseline())).isEqualByComparingTo("240000000");
        assertThat(amounts(bridge)).containsExactly("0", "0", "0", "60000000", "0");
    }

    @Test
    void revenue_given_where_nothing_was_sold_is_shown_as_given() {
        SmallShop shop =
                shopWithGoalsOnly()
                        .withBaseline(
                                lastYear().revenue("store", "toys", everyMonth(500)).figures())
                        .withRevenue("online", "toys", everyMonth(1_000));

        Bridge bridge = bridge(shop, "revenue");

        assertThat(amounts(bridge)).containsExactly("0", "12000", "0");
    }

    @Test
    void goods_that_cost_without_being_sold_count_in_last_year_too() {
        SmallShop shop =
                shopWithGoalsOnly()
                        .withBaseline(
                                lastYear()
                                        .revenue("store", "toys", everyMonth(100))
                                        .costOfGoods("store", "toys", everyMonth(60))
                                        .costOfGoods("online", "diapers", everyMonth(5))
                                        .figures());

        Bridge bridge = bridge(shop, "gross_profit");

        assertThat(number(bridge.baseline())).isEqualByComparingTo("420");
        assertThat(number(bridge.plan())).isEqualByComparingTo("480");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cash", "stock[toys]", "revenue / capex"})
    void a_metric_that_is_undefined_has_undefined_steps(String metric) {
        Bridge bridge = bridge(example(), metric);

        assertThat(bridge.steps())
                .isNotEmpty()
                .allSatisfy(step -> assertThat(step.amount().number()).isEmpty());
        assertThat(bridge.stepsOf(List.of("A1")).whyUndefined()).isPresent();
        assertThat(bridge.stepsOf(List.of()).whyUndefined()).isPresent();
    }

    @Test
    void actions_that_are_not_there_add_nothing() {
        assertThat(number(bridge(example(), "revenue").stepsOf(List.of("A9")))).isZero();
    }

    /**
     * Last year 100 in the store and 50 online, every month in millions: −4 % online; A1 lifts
     * online by 25 % all year, A2 by 8 % from June on with two ramp months.
     */
    private static SmallShop example() {
        return shopWithGoalsOnly()
                .withOrganic(organic("online", "*", "-0.04"))
                .withActions(
                        unpaid("A1", JANUARY, lifting("online", "0.25", 0)),
                        unpaid("A2", JUNE, lifting("online", "0.08", 2)));
    }

    /** The example with goods at 70 % of last year's revenue and a rent of 9 million a month. */
    private static SmallShop withLastYearsCosts() {
        return example()
                .withBaseline(
                        lastYear()
                                .revenue("store", "toys", everyMonth(100_000_000))
                                .revenue("online", "toys", everyMonth(50_000_000))
                                .costOfGoods("store", "toys", everyMonth(70_000_000))
                                .costOfGoods("online", "toys", everyMonth(35_000_000))
                                .spending(AccountKind.PREMISES, everyMonth(9_000_000))
                                .figures())
                .withBudget(running("rent", AccountKind.PREMISES, everyMonth(9_000_000)));
    }

    private static Action unpaid(String id, YearMonth from, Effect effect) {
        Action paid = action(id, from, from.plusMonths(2), effect);
        return Action.builder(id, paid.name(), paid.running())
                .owner(paid.owner())
                .goals(paid.goals())
                .after(paid.after())
                .milestones(paid.milestones())
                .effort(paid.effort())
                .effects(paid.effects())
                .build();
    }

    private static Bridge bridge(SmallShop shop, String metric) {
        return Projection.of(shop.plan()).bridge(Metric.parse(metric));
    }

    private static List<String> amounts(Bridge bridge) {
        return bridge.steps().stream().map(step -> number(step.amount()).toPlainString()).toList();
    }

    private static void assertSums(Bridge bridge) {
        if (bridge.steps().stream().allMatch(step -> step.amount().number().isPresent())) {
            Value sum =
                    bridge.steps().stream()
                            .map(Step::amount)
                            .reduce(bridge.baseline(), Value::plus);
            assertThat(sum).isEqualTo(bridge.plan());
        }
    }

    private static BigDecimal effect(Plan plan, Action action) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Effect effect : action.effects()) {
            for (String channel : RandomPlans.CHANNELS) {
                for (String group : RandomPlans.GROUPS) {
                    if (effect.reaches(channel, group)
                            && plan.revenue().monthly(channel, group).isEmpty()) {
                        sum = sum.add(effect(plan, action, effect, channel, group));
                    }
                }
            }
        }
        return sum;
    }

    private static BigDecimal effect(
            Plan plan, Action action, Effect effect, String channel, String group) {
        Metric revenue = Metric.of("revenue", channel, group);
        BigDecimal sum = BigDecimal.ZERO;
        for (YearMonth month : plan.year().months()) {
            Value before =
                    revenue.value(
                            MetricSource.of(plan.baseline().figures(), Origin.Kind.BASELINE),
                            Span.of(month.minusYears(1)));
            sum = sum.add(number(before).multiply(effect.liftIn(action.running(), month)));
        }
        return sum;
    }

    private static Value value(Metric metric, Figures figures) {
        return metric.value(MetricSource.of(figures, Origin.Kind.BASELINE), figures.year().span());
    }

    private static BigDecimal number(Value value) {
        return value.number().orElseThrow();
    }

    /** Of 15 million more online in ten months fees take 10 % and packing 2 %. */
    @Test
    void costs_that_follow_what_is_sold_more_are_a_step_of_their_own() {
        BudgetLine packing =
                BudgetLine.builder(
                                "packing",
                                Text.of("Packing"),
                                Line.of(Account.of(AccountKind.OTHER_OPERATING)))
                        .driven(
                                SmallShop.VND,
                                new Driver.Share(
                                        new BigDecimal("0.02"), Metric.parse("revenue[online]")))
                        .build();
        Action more =
                action("A1", SmallShop.MARCH, SmallShop.DECEMBER, lifting("online", "0.30", 1));
        Plan plan =
                shopWithGoalsOnly()
                        .withActions(more.withUses(List.of()))
                        .withBudget(packing)
                        .plan();
        Bridge bridge = Projection.of(plan).bridge(Metric.parse("operating_profit"));

        assertThat(bridge.steps())
                .filteredOn(it -> it.cause() == Cause.FOLLOWING)
                .extracting(Step::amount)
                .containsExactly(Value.of(SmallShop.vnd(-15_000_000 - 3_000_000)));
        assertThat(bridge.steps().stream().map(Step::amount).reduce(bridge.baseline(), Value::plus))
                .isEqualTo(bridge.plan());
        assertThat(Projection.of(plan).bridge(Metric.parse("revenue")).steps())
                .filteredOn(it -> it.cause() == Cause.FOLLOWING)
                .allMatch(it -> it.amount().number().orElseThrow().signum() == 0);
    }
}
