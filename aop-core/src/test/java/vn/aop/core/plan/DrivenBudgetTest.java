package vn.aop.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.core.plan.FaultyShop.problems;
import static vn.aop.core.plan.ShopFigures.everyMonth;
import static vn.aop.core.plan.SmallShop.DECEMBER;
import static vn.aop.core.plan.SmallShop.JANUARY;
import static vn.aop.core.plan.SmallShop.JUNE;
import static vn.aop.core.plan.SmallShop.MARCH;
import static vn.aop.core.plan.SmallShop.VND;
import static vn.aop.core.plan.SmallShop.YEAR;
import static vn.aop.core.plan.SmallShop.action;
import static vn.aop.core.plan.SmallShop.lifting;
import static vn.aop.core.plan.SmallShop.shopWithGoalsOnly;
import static vn.aop.core.plan.SmallShop.vnd;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.aop.core.action.Action;
import vn.aop.core.action.BudgetUse;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.budget.Driver;
import vn.aop.core.budget.FixedMonths;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Figures;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.ProductGroup;
import vn.aop.core.projection.Projection;
import vn.aop.core.text.Place;
import vn.aop.core.text.Problem;
import vn.aop.core.text.Text;

/** The numbers are printed in {@code docs/formulas/drivers.md}. */
class DrivenBudgetTest {

    private static final Line PACKING = Line.of(Account.of(AccountKind.OTHER_OPERATING));
    private static final Driver TWO_PER_CENT = share("0.02", "revenue[online]");

    /** Online sells 50 million a month, and 30 % more from March on: 65. */
    @Test
    void a_share_follows_what_is_sold_in_the_same_month() {
        Plan plan =
                shopWithGoalsOnly()
                        .withActions(more())
                        .withBudget(driven("packing", PACKING, TWO_PER_CENT))
                        .plan();

        BudgetLine packing = plan.budgetLine("packing").orElseThrow();
        assertThat(packing.amount(YEAR, JANUARY)).isEqualTo(vnd(1_000_000));
        assertThat(packing.amount(YEAR, MARCH)).isEqualTo(vnd(1_300_000));
        assertThat(packing.total()).isEqualTo(vnd(2 * 1_000_000 + 10 * 1_300_000));
        assertThat(Projection.of(plan).figures().sum(PACKING.selection(), MARCH))
                .isEqualTo(vnd(1_300_000));
    }

    @Test
    void a_step_follows_what_is_sold_in_the_same_month() {
        Plan plan =
                shopWithGoalsOnly()
                        .withActions(more())
                        .withBudget(
                                driven(
                                        "shifts",
                                        Line.of(Account.of(AccountKind.PERSONNEL)),
                                        new Driver.Step(
                                                vnd(7_000_000),
                                                new BigDecimal("60000000"),
                                                Metric.parse("revenue[online]"))))
                        .plan();

        BudgetLine shifts = plan.budgetLine("shifts").orElseThrow();
        assertThat(shifts.amount(YEAR, JANUARY)).isEqualTo(vnd(7_000_000));
        assertThat(shifts.amount(YEAR, MARCH)).isEqualTo(vnd(14_000_000));
    }

    /** Insurance is 21.5 % of wages, which are 10 % of revenue. */
    @Test
    void lines_may_follow_each_other_in_any_order() {
        BudgetLine wages =
                driven(
                        "wages",
                        Line.of(Account.of(AccountKind.PERSONNEL)),
                        share("0.10", "revenue"));
        BudgetLine insurance = driven("insurance", PACKING, share("0.215", "personnel"));

        for (List<BudgetLine> order :
                List.of(List.of(wages, insurance), List.of(insurance, wages))) {
            Plan plan = shopWithGoalsOnly().withBudget(order.toArray(BudgetLine[]::new)).plan();

            assertThat(plan.budget()).extracting(BudgetLine::id).isEqualTo(ids(order));
            assertThat(plan.budgetLine("wages").orElseThrow().amount(YEAR, MARCH))
                    .isEqualTo(vnd(15_000_000));
            assertThat(plan.budgetLine("insurance").orElseThrow().amount(YEAR, MARCH))
                    .isEqualTo(vnd(3_225_000));
        }
    }

    @Test
    void a_plan_made_of_the_parts_of_another_works_its_drivers_out_anew() {
        Plan plan = shopWithGoalsOnly().withBudget(driven("packing", PACKING, TWO_PER_CENT)).plan();
        Plan more = plan.toBuilder().actions(more()).build();

        assertThat(more.budgetLine("packing").orElseThrow().amount(YEAR, MARCH))
                .isEqualTo(vnd(1_300_000));
        assertThat(more.toBuilder().actions().build()).isEqualTo(plan);
        assertThat(more.toBuilder().actions().build().budgetLine("packing").orElseThrow().months())
                .isEqualTo(plan.budgetLine("packing").orElseThrow().months());
    }

    /**
     * Diapers cost 90 × 0.7 = 63 million a month: 80 are there, and 30 days of cover are wanted.
     */
    @Test
    void goods_are_bought_as_they_are_sold() {
        Plan plan = shopWithGoods(cover(30, 0, Optional.empty()), 80_000_000, goods()).plan();

        assertThat(plan.budgetLine("goods").orElseThrow().months().subList(0, 4))
                .containsExactly(
                        // 63 + 63 × 28/28 of February + 2 days of March (63 × 2/31) − 80
                        vnd(50_064_516),
                        vnd(63_000_000 - 67_064_516 + 60_967_742),
                        vnd(63_000_000 - 60_967_742 + 63_000_000),
                        vnd(63_000_000 - 63_000_000 + 60_967_742));
        Projection projection = Projection.of(plan);
        YEAR.months()
                .forEach(
                        month ->
                                assertThat(
                                                projection
                                                        .stock()
                                                        .coverDays(Optional.of("diapers"), month)
                                                        .number()
                                                        .orElseThrow())
                                        .isCloseTo(
                                                BigDecimal.valueOf(30),
                                                org.assertj.core.data.Offset.offset(
                                                        new BigDecimal("0.001"))));
    }

    @ParameterizedTest
    @CsvSource({"20, 30, , 30", "20, 0, 14, 14", "20, 30, 14, 14", "20, 10, 60, 20"})
    void goods_last_until_the_next_delivery_and_no_longer_than_they_keep(
            int cover, int leadTime, Integer shelfLife, int days) {
        assertThat(cover(cover, leadTime, Optional.ofNullable(shelfLife)).replenishedDays())
                .isEqualTo(days);
    }

    /** 120 more in March are there in April and May: 63 a month are sold, 31 days are wanted. */
    @Test
    void goods_that_are_bought_ahead_are_not_bought_again() {
        Plan usual = shopWithGoods(cover(30, 0, Optional.empty()), 80_000_000, goods()).plan();
        Money ahead = usual.budgetLine("goods").orElseThrow().amount(YEAR, MARCH);
        BudgetLine early =
                goods().withFixed(
                                FixedMonths.NONE.with(Map.of(MARCH, ahead.plus(vnd(120_000_000)))));
        Plan plan = shopWithGoods(cover(30, 0, Optional.empty()), 80_000_000, early).plan();

        List<Money> bought = plan.budgetLine("goods").orElseThrow().months();
        List<Money> before = usual.budgetLine("goods").orElseThrow().months();
        assertThat(bought.subList(0, 2)).isEqualTo(before.subList(0, 2));
        assertThat(bought.get(2)).isEqualTo(before.get(2).plus(vnd(120_000_000)));
        assertThat(bought.get(3)).isEqualTo(vnd(0));
        assertThat(Money.total(bought)).isEqualTo(Money.total(before));
        assertThat(bought.subList(5, 12)).isEqualTo(before.subList(5, 12));
    }

    /** What is missing because less is bought in March is bought in April. */
    @Test
    void goods_that_are_bought_too_late_are_missing_until_then() {
        BudgetLine none = goods().withFixed(FixedMonths.NONE.with(Map.of(MARCH, vnd(0))));
        Plan usual = shopWithGoods(cover(30, 0, Optional.empty()), 80_000_000, goods()).plan();
        Plan plan = shopWithGoods(cover(30, 0, Optional.empty()), 80_000_000, none).plan();

        Money missing = usual.budgetLine("goods").orElseThrow().amount(YEAR, MARCH);
        YearMonth april = MARCH.plusMonths(1);
        assertThat(plan.budgetLine("goods").orElseThrow().amount(YEAR, april))
                .isEqualTo(
                        usual.budgetLine("goods").orElseThrow().amount(YEAR, april).plus(missing));
        assertThat(plan.budgetLine("goods").orElseThrow().total())
                .isEqualTo(usual.budgetLine("goods").orElseThrow().total());
    }

    /** Online sells 50 million a month. */
    @Test
    void a_driver_begins_in_a_month() {
        FixedMonths typed =
                new FixedMonths(Optional.of(JUNE), new TreeMap<>(Map.of(MARCH, vnd(700_000))));
        BudgetLine packing = driven("packing", PACKING, TWO_PER_CENT).withFixed(typed);

        BudgetLine line =
                shopWithGoalsOnly().withBudget(packing).plan().budgetLine("packing").orElseThrow();

        assertThat(line.months())
                .containsExactly(
                        vnd(
                                        0, 0, 700_000, 0, 0, 1_000_000, 1_000_000, 1_000_000,
                                        1_000_000, 1_000_000, 1_000_000, 1_000_000)
                                .toArray(Money[]::new));
        assertThat(line.followed().orElseThrow().toString())
                .contains("driver.except", "driver.from", "driver.share");
    }

    @Test
    void fixed_months_lie_in_the_year() {
        FixedMonths outside =
                new FixedMonths(
                        Optional.of(DECEMBER.plusMonths(1)),
                        new TreeMap<>(Map.of(JANUARY.minusMonths(1), vnd(1))));

        assertThat(
                        told(
                                shopWithGoalsOnly()
                                        .withBudget(
                                                driven("packing", PACKING, TWO_PER_CENT)
                                                        .withFixed(outside))))
                .containsExactly(
                        "budget/packing/driver/from change.month-outside-year",
                        "budget/packing/fixed/2025-12 change.month-outside-year");
    }

    @Test
    void what_other_lines_buy_is_not_bought_twice() {
        Line diapers = goods().line();
        BudgetLine contract =
                BudgetLine.builder("contract", Text.of("Contract"), diapers)
                        .months(vnd(20_000_000, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0))
                        .build();
        Plan alone = shopWithGoods(cover(30, 0, Optional.empty()), 80_000_000, goods()).plan();
        Plan both =
                shopWithGoods(cover(30, 0, Optional.empty()), 80_000_000, goods(), contract).plan();

        assertThat(both.budgetLine("goods").orElseThrow().amount(YEAR, JANUARY))
                .isEqualTo(
                        alone.budgetLine("goods")
                                .orElseThrow()
                                .amount(YEAR, JANUARY)
                                .minus(vnd(20_000_000)));
        assertThat(both.budgetLine("goods").orElseThrow().months().subList(1, 12))
                .isEqualTo(alone.budgetLine("goods").orElseThrow().months().subList(1, 12));
    }

    /** Stock at the end of a month is what is wanted, or nothing was bought. */
    @Property
    void what_is_bought_keeps_what_is_wanted_on_the_shelf(
            @ForAll @Size(12) List<@LongRange(min = 0, max = 500) Long> sold,
            @ForAll @Size(12) List<@LongRange(min = 0, max = 300) Long> wanted,
            @ForAll @Size(12) List<@LongRange(min = 0, max = 300) Long> others,
            @ForAll @IntRange(min = 0, max = 2_000) int opening) {
        Replenished goods =
                new Replenished(
                        vnd(opening),
                        money(sold),
                        money(others),
                        money(wanted),
                        Collections.nCopies(12, Optional.empty()));

        Money stock = vnd(opening);
        for (int month = 0; month < 12; month++) {
            Money bought = goods.purchases().get(month);
            stock = stock.plus(bought).plus(vnd(others.get(month))).minus(vnd(sold.get(month)));
            assertThat(bought.isNegative()).isFalse();
            assertThat(stock).isEqualTo(goods.closing().get(month));
            assertThat(stock).isGreaterThanOrEqualTo(vnd(wanted.get(month)));
            if (bought.isPositive()) {
                assertThat(stock).isEqualTo(vnd(wanted.get(month)));
            }
        }
    }

    @Test
    void a_line_that_follows_itself_is_told() {
        BudgetLine bonus =
                driven(
                        "bonus",
                        Line.of(Account.of(AccountKind.PERSONNEL)),
                        share("0.10", "operating_profit"));

        assertThat(told(shopWithGoalsOnly().withBudget(bonus)))
                .containsExactly("budget/bonus/driver/of driver.follows-itself");
    }

    @Test
    void lines_that_follow_each_other_in_a_circle_are_told_once() {
        BudgetLine wages =
                driven(
                        "wages",
                        Line.of(Account.of(AccountKind.PERSONNEL)),
                        share("0.10", "marketing"));
        BudgetLine ads =
                driven("ads", Line.of(Account.of(AccountKind.MARKETING)), share("0.5", "premises"));
        BudgetLine rent =
                driven(
                        "rent",
                        Line.of(Account.of(AccountKind.PREMISES)),
                        share("0.5", "personnel"));
        BudgetLine insurance = driven("insurance", PACKING, share("0.2", "personnel"));

        assertThat(problems(shopWithGoalsOnly().withBudget(insurance, wages, ads, rent)))
                .extracting(it -> it.message().key())
                .containsExactly("driver.circle");
    }

    @ParameterizedTest
    @CsvSource({
        "cash, driver.balance",
        "stock[toys] + revenue, driver.balance",
        "gross_margin, driver.no-money",
        "revenue[online] / revenue, driver.no-money",
        "revenue[shop], metric.unknown-tag",
    })
    void what_is_no_money_of_a_month_is_not_followed(String metric, String key) {
        BudgetLine line = driven("packing", PACKING, share("0.02", metric));

        assertThat(problems(shopWithGoalsOnly().withBudget(line)))
                .allMatch(it -> it.where().equals(Place.of("budget/packing/driver/of")))
                .extracting(it -> it.message().key())
                .containsExactly(key);
    }

    /** Nothing is sold online: what is divided by it is not 0. */
    @Test
    void a_month_in_which_it_cannot_be_worked_out_is_told_once() {
        Figures store =
                ShopFigures.lastYear()
                        .revenue("store", "diapers", everyMonth(60_000_000))
                        .figures();
        BudgetLine line =
                driven("packing", PACKING, share("0.02", "revenue * (revenue / revenue[online])"));

        assertThat(told(shopWithGoalsOnly().withBaseline(store).withBudget(line)))
                .containsExactly("budget/packing/driver/of driver.undefined");
    }

    @Test
    void what_grows_beyond_any_amount_is_told() {
        BudgetLine line =
                driven(
                        "shifts",
                        PACKING,
                        new Driver.Step(vnd(100_000_000), BigDecimal.ONE, Metric.parse("revenue")));

        assertThat(told(shopWithGoalsOnly().withBudget(line)))
                .containsExactly("budget/shifts/driver driver.too-much");
    }

    /** Last year is known from July on, so that January to June of this year are not. */
    @Test
    void unknown_sales_are_not_taken_for_nothing() {
        Figures fromJuly =
                ShopFigures.lastYear()
                        .revenue(
                                "online",
                                "diapers",
                                0,
                                0,
                                0,
                                0,
                                0,
                                0,
                                30_000_000,
                                30_000_000,
                                30_000_000,
                                30_000_000,
                                30_000_000,
                                30_000_000)
                        .figures();
        BudgetLine packing = driven("packing", PACKING, TWO_PER_CENT);
        SmallShop shop = shopWithGoalsOnly().withBaseline(fromJuly).withBudget(packing, goods());

        assertThat(
                        problems(
                                shop.withBaseline(
                                        new Baseline(
                                                fromJuly,
                                                Optional.empty(),
                                                Map.of("diapers", vnd(0))))))
                .extracting(it -> it.where() + " " + it.message().key())
                .containsExactly(
                        "budget/packing/driver/of driver.unknown-sales",
                        "budget/goods/driver driver.unknown-goods");
        assertThat(
                        shopWithGoalsOnly()
                                .withBaseline(fromJuly)
                                .withRevenue("online", "diapers", everyMonth(40_000_000))
                                .withBudget(packing)
                                .plan()
                                .budgetLine("packing")
                                .orElseThrow()
                                .amount(YEAR, JANUARY))
                .isEqualTo(vnd(800_000));
    }

    @Test
    void everything_that_hinders_goods_is_told_at_its_line() {
        Line toys =
                new Line(Account.of(AccountKind.PURCHASES), Optional.empty(), Optional.of("toys"));
        ProductGroup served =
                new ProductGroup(
                        "diapers",
                        Text.of("Diapers"),
                        new BigDecimal("0.30"),
                        Map.of(),
                        0,
                        ProductGroup.Supply.AS_SOLD);
        SmallShop shop =
                shopWithGoods(
                        served,
                        0,
                        goods(),
                        driven("rent", Line.of(Account.of(AccountKind.PREMISES)), bought()),
                        driven("all", Line.of(Account.of(AccountKind.PURCHASES)), bought()),
                        driven("toys", toys, bought()));

        assertThat(told(shop))
                .containsExactly(
                        "budget/goods/driver driver.not-stocked",
                        "budget/rent/driver driver.no-purchases",
                        "budget/all/driver driver.no-group",
                        "budget/toys/driver driver.no-opening-stock");
    }

    @Test
    void goods_of_a_group_are_bought_by_one_line() {
        assertThat(
                        told(
                                shopWithGoods(
                                        cover(30, 0, Optional.empty()),
                                        0,
                                        goods(),
                                        driven("more", goods().line(), bought()))))
                .containsExactly("budget/more/driver driver.group-twice");
    }

    @Test
    void a_reserve_follows_nothing() {
        BudgetLine reserve = driven("reserve", PACKING, TWO_PER_CENT).toBuilder().reserve().build();

        assertThat(told(shopWithGoalsOnly().withBudget(reserve)))
                .containsExactly("budget/reserve/driver driver.reserve");
    }

    @Test
    void no_action_is_paid_by_what_nobody_sets() {
        SmallShop shop =
                shopWithGoalsOnly()
                        .withBudget(driven("packing", PACKING, TWO_PER_CENT))
                        .withActions(FaultyShop.using(new BudgetUse("packing", vnd(1_000_000))));

        assertThat(told(shop)).containsExactly("actions/A1/uses/0/line plan.uses-driven");
    }

    /** 30 % more online from March on. */
    private static Action more() {
        return action("A1", MARCH, DECEMBER, lifting("online", "0.30", 1)).withUses(List.of());
    }

    private static List<String> told(SmallShop shop) {
        return problems(shop).stream().map(DrivenBudgetTest::told).toList();
    }

    private static String told(Problem problem) {
        return problem.where() + " " + problem.message().key();
    }

    private static List<String> ids(List<BudgetLine> lines) {
        return lines.stream().map(BudgetLine::id).toList();
    }

    private static Driver share(String share, String metric) {
        return new Driver.Share(new BigDecimal(share), Metric.parse(metric));
    }

    private static Driver bought() {
        return new Driver.Replenishment();
    }

    private static BudgetLine goods() {
        return driven(
                "goods",
                new Line(
                        Account.of(AccountKind.PURCHASES),
                        Optional.empty(),
                        Optional.of("diapers")),
                bought());
    }

    private static BudgetLine driven(String id, Line line, Driver driver) {
        return BudgetLine.builder(id, Text.of(id), line).driven(VND, driver).build();
    }

    private static ProductGroup cover(int days, int leadTime, Optional<Integer> shelfLife) {
        return new ProductGroup(
                "diapers",
                Text.of("Diapers"),
                new BigDecimal("0.30"),
                Map.of(),
                days,
                leadTime,
                shelfLife,
                ProductGroup.Supply.STOCK);
    }

    private static SmallShop shopWithGoods(
            ProductGroup diapers, long opening, BudgetLine... budget) {
        Figures sold =
                ShopFigures.lastYear()
                        .revenue("store", "diapers", everyMonth(60_000_000))
                        .revenue("online", "diapers", everyMonth(30_000_000))
                        .figures();
        return shopWithGoalsOnly()
                .withGroups(diapers, SmallShop.group("toys", "0.40", Map.of()))
                .withBaseline(new Baseline(sold, Optional.empty(), Map.of("diapers", vnd(opening))))
                .withBudget(budget);
    }

    private static List<Money> money(List<Long> amounts) {
        return amounts.stream().map(SmallShop::vnd).toList();
    }
}
