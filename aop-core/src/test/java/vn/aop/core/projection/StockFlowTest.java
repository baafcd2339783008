package vn.aop.core.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.core.plan.ShopFigures.everyMonth;
import static vn.aop.core.plan.ShopFigures.lastYear;
import static vn.aop.core.plan.ShopFigures.millions;
import static vn.aop.core.plan.SmallShop.DECEMBER;
import static vn.aop.core.plan.SmallShop.JANUARY;
import static vn.aop.core.plan.SmallShop.MARCH;
import static vn.aop.core.plan.SmallShop.group;
import static vn.aop.core.plan.SmallShop.shopWithGoalsOnly;
import static vn.aop.core.plan.SmallShop.vnd;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.budget.Limit;
import vn.aop.core.budget.Purpose;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Figures;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.ProductGroup;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Unit;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Baseline;
import vn.aop.core.plan.SmallShop;
import vn.aop.core.text.Message;
import vn.aop.core.text.Text;

/** The numbers are printed in {@code docs/formulas/stock.md}. */
class StockFlowTest {

    private static final Optional<String> TOYS = Optional.of("toys");
    private static final Optional<String> ALL = Optional.empty();

    /** Opening 60, every month 25 bought and 30 sold at cost: 60 + 3 × 25 − 3 × 30. */
    @Test
    void stock_is_what_was_there_and_was_bought_less_what_was_sold() {
        StockFlow stock = stock(shop(60_000_000, buying("toys", everyMonth(25_000_000))));

        assertThat(stock.closing(TOYS, MARCH)).isEqualTo(money(45_000_000));
        assertThat(stock.groups()).containsExactly("toys");
    }

    /** Services beside goods leave the stock of the goods what it is. */
    @Test
    void a_group_that_keeps_no_stock_takes_no_part() {
        Figures lastYear =
                lastYear()
                        .revenue("store", "toys", everyMonth(50_000_000))
                        .revenue("store", "repairs", everyMonth(20_000_000))
                        .figures();
        StockFlow stock =
                Projection.of(
                                shopWithGoalsOnly()
                                        .withGroups(
                                                group("toys", "0.40", Map.of()),
                                                new ProductGroup(
                                                        "repairs",
                                                        Text.of("repairs"),
                                                        new BigDecimal("0.30"),
                                                        Map.of(),
                                                        0,
                                                        ProductGroup.Supply.AS_SOLD))
                                        .withBaseline(
                                                new Baseline(
                                                        lastYear,
                                                        Optional.of(vnd(0)),
                                                        Map.of("toys", vnd(60_000_000))))
                                        .withBudget(buying("toys", everyMonth(25_000_000)))
                                        .plan())
                        .stock();

        assertThat(stock.closing(TOYS, MARCH)).isEqualTo(money(45_000_000));
        assertThat(stock.closing(ALL, MARCH)).isEqualTo(money(45_000_000));
        assertThat(stock.closing(Optional.of("repairs"), MARCH))
                .isEqualTo(Value.undefined(Message.of("undefined.not-stocked")));
    }

    /** 60 million last two months of 30; what is not known is not called out of stock. */
    @Test
    void more_is_sold_than_is_there_in_every_month_that_ends_below_zero() {
        StockFlow stock = stock(shop(60_000_000, buying("toys", everyMonth(0))));

        assertThat(stock.stockOuts("toys")).isEqualTo(new Span(MARCH, DECEMBER).months());
        assertThat(stock.stockOuts("diapers")).isEmpty();
    }

    @Test
    void selling_what_was_not_bought_takes_stock_below_zero() {
        StockFlow stock = stock(shop(60_000_000, buying("toys", everyMonth(0))));

        assertThat(stock.closing(TOYS, MARCH)).isEqualTo(money(-30_000_000));
        assertThat(stock.coverDays(TOYS, MARCH)).isEqualTo(days("0"));
    }

    /** 45 million at the end of March: April uses 30 in 30 days, of May 15 ÷ 30 × 31 days. */
    @Test
    void stock_covers_the_coming_months_one_after_the_other() {
        StockFlow stock = stock(shop(60_000_000, buying("toys", everyMonth(25_000_000))));

        assertThat(stock.coverDays(TOYS, MARCH)).isEqualTo(days("45.5"));
    }

    /** 15 million at the end of December: half of January, whose sales are this year's. */
    @Test
    void after_the_last_month_its_own_first_months_stand_for_the_next_years() {
        StockFlow stock = stock(shop(15_000_000, buying("toys", everyMonth(30_000_000))));

        assertThat(stock.coverDays(TOYS, DECEMBER)).isEqualTo(days("15.5"));
    }

    /** Two years and a half month: 2 × 365 + half of February's 28 days. */
    @Test
    void cover_beyond_a_year_counts_365_days_for_each() {
        StockFlow stock = stock(shop(765_000_000, buying("toys", everyMonth(0))));

        assertThat(stock.coverDays(TOYS, JANUARY)).isEqualTo(days("744"));
    }

    @Test
    void an_unheard_of_stock_is_told_in_no_time() {
        StockFlow stock = stock(shop(900_000_000_000_000_000L, buying("toys", everyMonth(0))));

        assertThat(stock.coverDays(TOYS, JANUARY).number().orElseThrow())
                .isGreaterThan(new BigDecimal("900000000000"));
    }

    /** Consumed at each month's pace for as many days as told, exactly the stock is used. */
    @Property(tries = 100)
    void sold_for_as_many_days_nothing_is_left(
            @ForAll @Size(12) List<@LongRange(max = 1_000_000) Long> sales,
            @ForAll @LongRange(min = 1, max = 3_000_000) long opening,
            @ForAll @IntRange(max = 10) int monthsOn) {
        YearMonth month = JANUARY.plusMonths(monthsOn);
        long[] costs = sales.stream().mapToLong(it -> it * 10 + 10).toArray();
        long yearly = LongStream.of(costs).sum();
        StockFlow stock = stock(atCost(opening, costs));

        BigDecimal days = stock.coverDays(TOYS, month).number().orElseThrow();

        BigDecimal restOfDays = days.subtract(BigDecimal.valueOf(opening / yearly * 365));
        assertThat(used(restOfDays, month, costs).setScale(6, RoundingMode.HALF_UP))
                .isEqualByComparingTo(BigDecimal.valueOf(opening % yearly));
    }

    @Property(tries = 50)
    void the_stocks_of_all_groups_add_up_to_the_whole(
            @ForAll @Size(12) List<@LongRange(max = 1_000_000) Long> toys,
            @ForAll @Size(12) List<@LongRange(max = 1_000_000) Long> diapers,
            @ForAll @LongRange(max = 3_000_000) long opening,
            @ForAll @IntRange(max = 11) int month) {
        StockFlow stock = stock(twoGroups(opening, toys, diapers));
        YearMonth at = JANUARY.plusMonths(month);

        assertThat(stock.closing(TOYS, at).plus(stock.closing(Optional.of("diapers"), at)))
                .isEqualTo(stock.closing(ALL, at));
    }

    /** Toys are bought as told and sold for 50 million a month; diapers are bought only. */
    private static SmallShop twoGroups(long opening, List<Long> toys, List<Long> diapers) {
        return shopWithGoalsOnly()
                .withBaseline(
                        new Baseline(
                                sold(),
                                Optional.empty(),
                                Map.of("toys", vnd(opening), "diapers", vnd(7))))
                .withBudget(
                        buying("toys", toys.stream().mapToLong(it -> it).toArray()),
                        buying("diapers", diapers.stream().mapToLong(it -> it).toArray()));
    }

    @Test
    void without_opening_stock_it_is_not_known() {
        SmallShop shop = shopWithGoalsOnly().withBaseline(sold());

        assertThat(stock(shop).closing(TOYS, MARCH))
                .isEqualTo(Value.undefined(Message.of("undefined.no-opening-stock")));
        assertThat(stock(shop).closing(ALL, MARCH))
                .isEqualTo(Value.undefined(Message.of("undefined.no-opening-stock")));
        assertThat(stock(shop).coverDays(TOYS, MARCH))
                .isEqualTo(Value.undefined(Message.of("undefined.no-opening-stock")));
    }

    @Test
    void purchases_without_group_leave_a_groups_stock_unknown_but_not_the_total() {
        SmallShop shop = shop(60_000_000, unsorted(5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0));

        assertThat(stock(shop).closing(TOYS, MARCH))
                .isEqualTo(Value.undefined(Message.of("undefined.stock-without-group")));
        assertThat(stock(shop).closing(ALL, MARCH)).isEqualTo(money(-29_999_995));
    }

    @Test
    void purchases_without_group_count_from_the_month_in_which_they_are_made() {
        SmallShop shop = shop(60_000_000, unsorted(0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0));

        assertThat(stock(shop).closing(TOYS, MARCH)).isEqualTo(money(-30_000_000));
        assertThat(stock(shop).closing(TOYS, MARCH.plusMonths(1)).whyUndefined()).isPresent();
    }

    /** Diapers are bought and sold too, but nobody has said how many were there. */
    @Test
    void all_groups_together_are_not_known_while_one_that_moves_is_not() {
        SmallShop shop =
                shop(60_000_000, buying("diapers", millions(0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0)));

        assertThat(stock(shop).closing(ALL, MARCH.minusMonths(1))).isEqualTo(money(0));
        assertThat(stock(shop).closing(ALL, MARCH))
                .isEqualTo(Value.undefined(Message.of("undefined.no-opening-stock")));
    }

    @Test
    void where_nothing_is_to_be_sold_there_is_no_cover() {
        SmallShop shop =
                shopWithGoalsOnly()
                        .withBaseline(
                                new Baseline(
                                        lastYear().figures(),
                                        Optional.empty(),
                                        Map.of("toys", vnd(5))))
                        .withRevenue("store", "toys", everyMonth(0));

        assertThat(stock(shop).coverDays(TOYS, MARCH))
                .isEqualTo(Value.undefined(Message.of("undefined.no-coming-sales")));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "stock[online], undefined.stock-in-channel",
        "'stock[online,toys]', undefined.stock-in-channel",
        "stock_cover_days[store], undefined.stock-in-channel",
        "stock[diapers], undefined.no-opening-stock",
    })
    void stock_belongs_to_groups_alone(String metric, String reason) {
        Projection projection = Projection.of(shop(60_000_000).plan());

        assertThat(Metric.parse(metric).value(projection.source(), Span.of(MARCH)))
                .isEqualTo(Value.undefined(Message.of(reason)));
    }

    /** Toys sold for 50 million a month at a margin of 40 %: they cost 30. */
    private static SmallShop shop(long opening, BudgetLine... purchases) {
        return shopWithGoalsOnly()
                .withBaseline(new Baseline(sold(), Optional.empty(), Map.of("toys", vnd(opening))))
                .withBudget(purchases);
    }

    /** Toys sold at what they cost, and bought again in the same month. */
    private static SmallShop atCost(long opening, long[] costs) {
        return shop(opening, buying("toys", costs))
                .withGroups(SmallShop.group("toys", "0", Map.of()))
                .withRevenue("store", "toys", costs);
    }

    private static Figures sold() {
        return lastYear().revenue("store", "toys", everyMonth(50_000_000)).figures();
    }

    private static BudgetLine buying(String group, long... months) {
        Line line =
                new Line(Account.of(AccountKind.PURCHASES), Optional.empty(), Optional.of(group));
        return SmallShop.line("buy_" + group, line, Limit.SOFT, Purpose.RUNNING, months);
    }

    private static BudgetLine unsorted(long... months) {
        return SmallShop.running("buy", AccountKind.PURCHASES, months);
    }

    /** What is used in so many days after a month, each month's cost spread over its days. */
    private static BigDecimal used(BigDecimal days, YearMonth month, long[] costs) {
        BigDecimal used = BigDecimal.ZERO;
        BigDecimal left = days;
        YearMonth next = month;
        while (left.signum() > 0) {
            next = next.plusMonths(1);
            BigDecimal length = BigDecimal.valueOf(next.lengthOfMonth());
            BigDecimal cost = BigDecimal.valueOf(costs[next.getMonthValue() - 1]);
            used = used.add(cost.multiply(left.min(length)).divide(length, Value.PRECISION));
            left = left.subtract(length);
        }
        return used;
    }

    private static StockFlow stock(SmallShop shop) {
        return Projection.of(shop.plan()).stock();
    }

    private static Value money(long amount) {
        return Value.of(vnd(amount));
    }

    private static Value days(String days) {
        return Value.of(new BigDecimal(days), Unit.DAYS);
    }
}
