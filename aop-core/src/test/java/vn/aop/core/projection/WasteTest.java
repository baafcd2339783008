package vn.aop.core.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.aop.core.plan.ShopFigures.everyMonth;
import static vn.aop.core.plan.SmallShop.JANUARY;
import static vn.aop.core.plan.SmallShop.JUNE;
import static vn.aop.core.plan.SmallShop.YEAR;
import static vn.aop.core.plan.SmallShop.vnd;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.budget.Driver;
import vn.aop.core.company.Company;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Figures;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.ProductGroup;
import vn.aop.core.figures.ProductGroup.Supply;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Traced;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Baseline;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.ShopFigures;
import vn.aop.core.plan.SmallShop;
import vn.aop.core.text.ProblemsException;
import vn.aop.core.text.Text;

/** Goods that are thrown away, as {@code docs/formulas/waste.md} works them out. */
class WasteTest {

    private static final BudgetLine BOUGHT =
            BudgetLine.builder(
                            "flowers",
                            Text.of("Flowers"),
                            Line.of(Account.of(AccountKind.PURCHASES)).ofGroup("flowers"))
                    .months(vnd(everyMonth(30_000_000)))
                    .build();

    @Test
    void the_example_of_the_page() {
        Projection shop = Projection.of(shop("0.03", Supply.STOCK, BOUGHT).plan());

        assertThat(january(shop, "waste[flowers]")).isEqualTo(Value.of(vnd(896_907)));
        assertThat(january(shop, "cost_of_goods")).isEqualTo(Value.of(vnd(29_896_907)));
        assertThat(january(shop, "gross_profit[store]")).isEqualTo(Value.of(vnd(20_103_093)));
        assertThat(number(january(shop, "gross_margin")).setScale(6, RoundingMode.HALF_UP))
                .isEqualByComparingTo("0.402062");
        assertThat(shop.stock().closing(Optional.of("flowers"), JANUARY))
                .isEqualTo(Value.of(vnd(5_103_093)));
    }

    @Property(tries = 60)
    void what_is_bought_is_sold_thrown_away_or_left(@ForAll("plans") Plan plan) {
        Projection shop = Projection.of(plan);
        for (String group : shop.stock().groups()) {
            for (YearMonth month : YEAR.months()) {
                Money opening = plan.baseline().openingStock().get(group);
                Span toDate = YEAR.through(month);
                Money thrown = Money.zero(SmallShop.VND);
                for (Line line : shop.figures().lines()) {
                    boolean isThrown =
                            line.account().id().equals("waste")
                                    && line.group().equals(Optional.of(group));
                    for (YearMonth each : isThrown ? toDate.months() : List.<YearMonth>of()) {
                        thrown = thrown.plus(shop.figures().amount(line, each));
                    }
                }
                Money bought = sum(shop.figures(), "purchases", group, toDate);
                Money left = money(shop.stock().closing(Optional.of(group), month));

                assertThat(opening.plus(bought))
                        .isEqualTo(soldAtCost(plan, group, toDate).plus(thrown).plus(left));
            }
        }
    }

    /** From revenue and the terms of the plan alone, without anything that is planned of waste. */
    private static Money soldAtCost(Plan plan, String group, Span span) {
        Plan kept = plan.toBuilder().company(without(plan)).build();
        return sum(Projection.of(kept).figures(), "cost_of_goods", group, span);
    }

    private static Company without(Plan plan) {
        List<ProductGroup> groups =
                plan.company().groups().stream()
                        .map(
                                it ->
                                        new ProductGroup(
                                                it.id(),
                                                it.name(),
                                                it.margin(),
                                                it.marginByChannel(),
                                                it.stockCoverDays(),
                                                it.supply()))
                        .toList();
        return plan.company().toBuilder().groups(groups).build();
    }

    @Provide
    Arbitrary<Plan> plans() {
        return RandomPlans.plansWithFlows();
    }

    /** Of goods that leave, the share is thrown away: to half a đồng a month. */
    @Property
    void the_share_of_what_leaves_is_thrown_away(
            @ForAll @IntRange(min = 1, max = 900) int perMille,
            @ForAll @IntRange(min = 1, max = 900) int millions) {
        BigDecimal waste = BigDecimal.valueOf(perMille, 3);
        Projection shop =
                Projection.of(
                        shop(waste.toString(), Supply.STOCK, BOUGHT)
                                .withRevenue("store", "flowers", everyMonth(millions * 1_000_000L))
                                .plan());

        BigDecimal cost = number(january(shop, "cost_of_goods"));
        BigDecimal thrown = number(january(shop, "waste"));

        assertThat(cost.multiply(waste).subtract(thrown).abs())
                .isLessThanOrEqualTo(new BigDecimal("0.5"));
    }

    /** Goods bought as they are sold make up for what is thrown away; profit and cash are less. */
    @Test
    void purchases_that_follow_sales_make_up_for_it() {
        BudgetLine following =
                BOUGHT.toBuilder().driven(SmallShop.VND, new Driver.Replenishment()).build();
        Projection kept = Projection.of(shop("0", Supply.STOCK, following).plan());
        Projection wasting = Projection.of(shop("0.03", Supply.STOCK, following).plan());
        BigDecimal thrown = number(year(wasting, "waste"));

        assertThat(number(year(kept, "operating_profit")).subtract(thrown))
                .isEqualByComparingTo(number(year(wasting, "operating_profit")));
        assertThat(number(year(kept, "contribution[store]")).subtract(thrown))
                .isEqualByComparingTo(number(year(wasting, "contribution[store]")));
        assertThat(
                        number(year(wasting, "purchases"))
                                .subtract(number(year(kept, "purchases")))
                                .subtract(number(stock(wasting)).subtract(number(stock(kept)))))
                .isEqualByComparingTo(thrown);
    }

    /** 29 million of flowers are sold at cost and 7.25 thrown away, in stock or paid as sold. */
    @ParameterizedTest
    @CsvSource({"STOCK, 700000000", "AS_SOLD, 265000000"})
    void profit_becomes_the_change_in_cash(Supply supply, long closing) {
        Projection shop = Projection.of(shop("0.20", supply).plan());
        CashFlow cash = shop.cash().orElseThrow();

        assertThat(cash.closing(YEAR.last())).isEqualTo(vnd(closing));
        assertThat(shop.profitToCash().orElseThrow().whole().change())
                .isEqualTo(vnd(closing - 100_000_000));
        assertThat(shop.profitToCash().orElseThrow().whole().operatingProfit())
                .isEqualTo(vnd(165_000_000));
    }

    /** A lower price brings less for the same flowers, and as many are thrown away. */
    @Test
    void a_lower_price_wastes_no_more() {
        Projection shop =
                Projection.of(
                        shop("0.03", Supply.STOCK, BOUGHT)
                                .withPrices(SmallShop.price("*", "*", Span.of(JUNE), "-0.20"))
                                .plan());

        assertThat(value(shop, "revenue", JUNE)).isEqualTo(Value.of(vnd(40_000_000)));
        assertThat(value(shop, "waste", JUNE)).isEqualTo(Value.of(vnd(896_907)));
    }

    @Test
    void a_shop_that_throws_nothing_away_has_no_such_account() {
        Plan plan = shop("0", Supply.STOCK, BOUGHT).plan();

        assertThat(plan.company().vocabulary().account("waste")).isEmpty();
        assertThat(Projection.of(plan).figures().lines())
                .noneMatch(it -> it.account().id().equals("waste"));
    }

    @Test
    void why_names_what_is_sold_and_the_share() {
        Projection shop = Projection.of(shop("0.03", Supply.STOCK, BOUGHT).plan());
        Traced costs =
                shop.reasons()
                        .explain(
                                Metric.parse("cost_of_goods[flowers]")
                                        .trace(shop.source(), Span.of(JANUARY)));

        assertThat(costs.inputs()).hasSize(2);
        Traced goods = costs.inputs().get(0);
        Traced waste = costs.inputs().get(1);
        assertThat(goods.value()).isEqualTo(Value.of(vnd(29_000_000)));
        assertThat(waste.value()).isEqualTo(Value.of(vnd(896_907)));
        assertThat(waste.formula()).contains("{0} × {1} ÷ (1 − {1})");
        assertThat(waste.inputs().get(0).value()).isEqualTo(goods.value());
        assertThat(waste.inputs().get(1).value()).isEqualTo(Value.ratio(new BigDecimal("0.03")));
        assertThat(goods.value().plus(waste.value())).isEqualTo(costs.value());
    }

    @Test
    void an_account_of_the_same_name_is_told() {
        Account own = new Account("waste", AccountKind.OTHER_OPERATING, Text.of("Rác"));

        assertThatThrownBy(() -> shop("0.03", Supply.STOCK, BOUGHT).withAccounts(own).plan())
                .isInstanceOfSatisfying(
                        ProblemsException.class,
                        it ->
                                assertThat(it.problems())
                                        .extracting(problem -> problem.message().key())
                                        .containsExactly("plan.waste-account"));
        assertThat(shop("0", Supply.STOCK, BOUGHT).withAccounts(own).plan().company().accounts())
                .containsExactly(own);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "1", "1.5"})
    void a_share_is_from_nothing_to_less_than_all(String waste) {
        assertThatThrownBy(() -> flowers(waste, Supply.STOCK))
                .hasMessageContaining("give a share from 0 to less than 1");
    }

    private static SmallShop shop(String waste, Supply supply, BudgetLine... budget) {
        return SmallShop.shopWithGoalsOnly()
                .withChannels(SmallShop.channel("store", "0"))
                .withGroups(flowers(waste, supply))
                .withBudget(budget)
                .withBaseline(
                        new Baseline(
                                ShopFigures.lastYear()
                                        .revenue("store", "flowers", everyMonth(50_000_000))
                                        .figures(),
                                Optional.of(vnd(100_000_000)),
                                Map.of("flowers", vnd(5_000_000))));
    }

    private static ProductGroup flowers(String waste, Supply supply) {
        return new ProductGroup(
                "flowers",
                Text.of("Hoa"),
                new BigDecimal("0.42"),
                Map.of(),
                supply == Supply.STOCK ? 5 : 0,
                0,
                Optional.empty(),
                supply,
                new BigDecimal(waste));
    }

    private static Value stock(Projection shop) {
        return shop.stock().closing(Optional.of("flowers"), YEAR.last());
    }

    private static Value january(Projection shop, String metric) {
        return value(shop, metric, JANUARY);
    }

    private static Value value(Projection shop, String metric, YearMonth month) {
        return Metric.parse(metric).value(shop.source(), Span.of(month));
    }

    private static Value year(Projection shop, String metric) {
        return Metric.parse(metric).value(shop.source(), YEAR.span());
    }

    private static BigDecimal number(Value value) {
        return value.number().orElseThrow();
    }

    private static Money money(Value value) {
        return Money.of(SmallShop.VND, number(value));
    }

    private static Money sum(Figures figures, String account, String group, Span span) {
        return figures.sum(Selection.of(account, group), span);
    }
}
