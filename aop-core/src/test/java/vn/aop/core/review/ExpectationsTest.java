package vn.aop.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.aop.core.plan.ShopFigures.everyMonth;
import static vn.aop.core.plan.ShopFigures.lastYear;
import static vn.aop.core.plan.ShopFigures.millions;
import static vn.aop.core.plan.ShopFigures.thisYear;
import static vn.aop.core.plan.SmallShop.JANUARY;
import static vn.aop.core.plan.SmallShop.VND;
import static vn.aop.core.plan.SmallShop.channel;
import static vn.aop.core.plan.SmallShop.running;
import static vn.aop.core.plan.SmallShop.smallShop;
import static vn.aop.core.plan.SmallShop.vnd;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Actuals;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.Recorded;
import vn.aop.core.figures.Span;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.ShopFigures;
import vn.aop.core.plan.SmallShop;
import vn.aop.core.plan.Waiver;
import vn.aop.core.projection.Projection;
import vn.aop.core.text.Place;
import vn.aop.core.text.Text;

/** Of what there should be records is told, line by line, in {@code docs/formulas/records.md}. */
class ExpectationsTest {

    private static final YearMonth FEBRUARY = JANUARY.plusMonths(1);

    private static SmallShop shop() {
        return smallShop().withActions().withRisks().withBudget();
    }

    private static List<Expected> expected(SmallShop shop, Actuals actuals, YearMonth month) {
        Plan plan = shop.plan();
        return new Expectations(plan, Projection.of(plan), actuals).in(month);
    }

    private static List<String> lines(SmallShop shop, Actuals actuals, YearMonth month) {
        return expected(shop, actuals, month).stream()
                .map(it -> it.selection().toString())
                .toList();
    }

    private static ShopFigures nothing() {
        return thisYear().knownThrough(JANUARY);
    }

    private static long[] months(int from, int length) {
        long[] months = new long[12];
        for (int month = from; month < from + length; month++) {
            months[month] = 5_000_000;
        }
        return months;
    }

    /** Nobody planned to sell formula online; the marketplace keeps its tenth all the same. */
    @Test
    void a_sale_that_is_not_planned_has_the_fee_of_its_channel() {
        ShopFigures sold = thisYear().revenue("online", "formula", 10_000_000);

        assertThat(expected(shop(), sold.asWritten(), JANUARY))
                .filteredOn(it -> it.selection().toString().equals("channel_fees[online,formula]"))
                .extracting(Expected::about)
                .containsExactly(vnd(1_000_000));
    }

    @ParameterizedTest(name = "{0} months in a row from month {1}, in month {2}: {3}")
    @CsvSource({
        "6, 2, 2, true",
        "6, 2, 5, true",
        "6, 2, 7, true",
        "6, 2, 1, false",
        "6, 2, 8, false",
        "5, 2, 2, false",
        "5, 2, 4, false",
        "5, 2, 6, false",
    })
    void what_is_spent_six_months_in_a_row_comes_in_each_of_them(
            int length, int from, int month, boolean comes) {
        SmallShop shop =
                shop().withBudget(running("ads", AccountKind.MARKETING, months(from, length)));

        assertThat(
                        lines(shop, nothing().asWritten(), JANUARY.plusMonths(month))
                                .contains("marketing"))
                .isEqualTo(comes);
    }

    @ParameterizedTest
    @EnumSource(
            value = AccountKind.class,
            names = {"MARKETING", "PERSONNEL", "PREMISES", "OTHER_OPERATING", "PURCHASES"})
    void what_came_in_every_month_of_last_year_comes_where_the_plan_is_silent(AccountKind kind) {
        SmallShop every =
                shop().withBaseline(lastYear().spending(kind, everyMonth(3_000_000)).figures());
        SmallShop eleven = shop().withBaseline(lastYear().spending(kind, months(0, 11)).figures());
        SmallShop planned =
                shop().withBaseline(lastYear().spending(kind, everyMonth(3_000_000)).figures())
                        .withBudget(running("once", kind, months(0, 1)));

        assertThat(lines(every, nothing().asWritten(), FEBRUARY)).contains(kind.id());
        assertThat(lines(eleven, nothing().asWritten(), FEBRUARY)).doesNotContain(kind.id());
        assertThat(lines(planned, nothing().asWritten(), FEBRUARY)).doesNotContain(kind.id());
    }

    @ParameterizedTest
    @EnumSource(
            value = AccountKind.class,
            names = {"CAPEX", "TAX", "FINANCING"})
    void what_comes_now_and_then_does_not_come_by_last_year(AccountKind kind) {
        SmallShop every =
                shop().withBaseline(lastYear().spending(kind, everyMonth(3_000_000)).figures());

        assertThat(lines(every, nothing().asWritten(), FEBRUARY)).doesNotContain(kind.id());
    }

    @Test
    void a_month_without_trade_buys_nothing_and_still_pays_the_rent() {
        SmallShop shop =
                shop().withBudget(
                                running("goods", AccountKind.PURCHASES, everyMonth(50_000_000)),
                                running("rent", AccountKind.PREMISES, everyMonth(10_000_000)));
        Actuals open = nothing().asWritten();
        Actuals shut = open.with(open.recorded().withNoTrade(List.of(JANUARY)));

        assertThat(lines(shop, open, JANUARY)).contains("purchases", "premises", "revenue");
        assertThat(lines(shop, shut, JANUARY)).containsExactly("premises");
    }

    @Test
    void sales_are_expected_in_all_and_of_what_sells_every_month() {
        SmallShop summer =
                shop().withBaseline(
                                lastYear()
                                        .revenue("store", "diapers", everyMonth(60_000_000))
                                        .revenue("online", "toys", months(0, 3))
                                        .figures());
        SmallShop short_ =
                shop().withBaseline(lastYear().revenue("store", "diapers", months(0, 3)).figures());

        assertThat(sales(summer, JANUARY))
                .containsExactly(
                        "revenue", "revenue[store]", "revenue[diapers]", "revenue[store,diapers]");
        assertThat(sales(short_, JANUARY)).containsExactly("revenue");
        assertThat(sales(short_, JANUARY.plusMonths(3))).isEmpty();
    }

    private static List<String> sales(SmallShop shop, YearMonth month) {
        return lines(shop, nothing().asWritten(), month).stream()
                .filter(it -> it.startsWith("revenue"))
                .toList();
    }

    /** Opened in October: what it sold in each of its months, it sells in January too. */
    @Test
    void a_young_shop_goes_on_selling_what_it_has_sold_since_it_opened() {
        SmallShop young =
                shop().withBaseline(
                                lastYear()
                                        .revenue("store", "diapers", months(9, 3))
                                        .revenue("online", "toys", months(10, 2))
                                        .figures());

        assertThat(sales(young, JANUARY))
                .containsExactly(
                        "revenue", "revenue[store]", "revenue[diapers]", "revenue[store,diapers]");
        assertThat(sales(young, JANUARY.plusMonths(9))).contains("revenue[store,diapers]");
    }

    private static SmallShop twoByTwo(long toysOnline) {
        ShopFigures figures = lastYear();
        for (String channel : List.of("store", "online")) {
            figures.revenue(channel, "diapers", everyMonth(30_000_000));
        }
        return shop().withBaseline(
                        figures.revenue("store", "toys", everyMonth(39_000_000))
                                .revenue("online", "toys", everyMonth(toysOnline))
                                .figures());
    }

    /** Two channels and two groups with all costs, but nothing of toys online. */
    private static ShopFigures withoutToysOnline() {
        ShopFigures figures = thisYear();
        for (String channel : List.of("store", "online")) {
            figures.revenue(channel, "diapers", millions(30));
            figures.costOfGoods(channel, "diapers", millions(20));
        }
        return figures.revenue("store", "toys", millions(39))
                .costOfGoods("store", "toys", millions(26))
                .spendingIn("online", AccountKind.CHANNEL_FEES, millions(3));
    }

    /** Each channel has other rows, and so has each group. Of 100 million 1 million is planned. */
    @Test
    void a_group_without_rows_in_a_channel_is_missing_with_its_costs() {
        MonthlyReview review =
                Reviews.review(twoByTwo(1_000_000), withoutToysOnline().asWritten(), JANUARY);

        assertThat(review.records().missing())
                .extracting(it -> it.what().toString())
                .containsExactly("revenue[online,toys]", "cost_of_goods[online,toys]");
        assertThat(number(review, "revenue")).isEmpty();
        assertThat(number(review, "revenue[online]")).isEmpty();
        assertThat(number(review, "cost_of_goods[toys]")).isEmpty();
        assertThat(number(review, "revenue[store]")).isPresent();
        assertThat(number(review, "revenue[diapers]")).isPresent();
        assertThat(number(review, "cost_of_goods[diapers]")).isPresent();
    }

    @Test
    void what_makes_up_less_than_a_hundredth_of_the_sales_blocks_nothing_but_itself() {
        MonthlyReview review =
                Reviews.review(twoByTwo(999_999), withoutToysOnline().asWritten(), JANUARY);

        assertThat(review.records().missing()).isEmpty();
        for (String sum : List.of("revenue", "revenue[online]", "revenue[toys]", "gross_profit")) {
            assertThat(number(review, sum)).as(sum).isPresent();
        }
        assertThat(number(review, "revenue[online,toys]")).isEmpty();
        assertThat(number(review, "revenue[toys,online]")).isEmpty();
        assertThat(number(review, "cost_of_goods[online,toys]")).isEmpty();
    }

    @Test
    void a_row_of_zero_says_that_nothing_was_sold_of_it() {
        ShopFigures actuals = withoutToysOnline();
        Actuals written = actuals.asWritten();
        Recorded.Builder rows = new Recorded.Builder();
        written.recorded().in(JANUARY).forEach(it -> rows.line(it, JANUARY));
        rows.zero(Line.of(Account.of(AccountKind.REVENUE), "online", "toys"), JANUARY);

        MonthlyReview review =
                Reviews.review(twoByTwo(20_000_000), written.with(rows.build()), JANUARY);

        assertThat(review.records().missing()).isEmpty();
        assertThat(number(review, "revenue[online,toys]")).hasValue(BigDecimal.ZERO);
    }

    private static Optional<BigDecimal> number(MonthlyReview review, String metric) {
        return Metric.parse(metric).value(review.source(), Span.of(JANUARY)).number();
    }

    @Test
    void goods_that_the_plan_does_not_sell_cost_what_their_margin_leaves() {
        SmallShop shop =
                shop().withBaseline(
                                lastYear()
                                        .revenue("store", "diapers", everyMonth(60_000_000))
                                        .figures());
        Actuals sold = thisYear().revenue("online", "toys", millions(10)).asWritten();

        assertThat(expected(shop, sold, JANUARY))
                .filteredOn(it -> it.selection().toString().equals("cost_of_goods[online,toys]"))
                .extracting(Expected::about)
                .containsExactly(vnd(6_500_000));
    }

    /** Last year the channel as a whole kept a tenth. */
    @Test
    void a_fee_that_the_plan_forgets_comes_until_the_plan_says_that_it_has_ended() {
        SmallShop forgets =
                shop().withChannels(channel("store", "0"), channel("online", "0"))
                        .withBaseline(
                                lastYear()
                                        .revenue("online", "toys", everyMonth(40_000_000))
                                        .spendingIn(
                                                "online",
                                                AccountKind.CHANNEL_FEES,
                                                everyMonth(4_000_000))
                                        .figures());
        Actuals sold = thisYear().revenue("online", "toys", millions(10)).asWritten();

        assertThat(expected(forgets, sold, JANUARY))
                .filteredOn(it -> it.selection().toString().equals("channel_fees[online]"))
                .extracting(Expected::about)
                .containsExactly(vnd(1_000_000));

        forgets.withWaivers(
                new Waiver(
                        "cost-left-out",
                        Place.of("company/channels/online/feeRate"),
                        Text.of("Sàn bỏ phí"),
                        LocalDate.of(2026, 12, 31)));
        assertThat(lines(forgets, sold, JANUARY)).noneMatch(it -> it.startsWith("channel_fees"));
    }

    @Test
    void what_was_taken_back_costs_nothing() {
        Actuals returned = thisYear().revenue("store", "toys", -1_000_000).asWritten();

        assertThat(lines(shop(), returned, JANUARY)).doesNotContain("cost_of_goods[store,toys]");
    }

    private static List<Missing> missing(SmallShop shop, ShopFigures actuals) {
        return Reviews.review(shop, actuals.asWritten(), JANUARY).records().missing();
    }

    /** Rent and wages of 10 million, ads of 5 million a month. */
    @ParameterizedTest(name = "{0}: {1} of {2} is too little")
    @CsvSource({"PREMISES, 999999", "PERSONNEL, 999999", "MARKETING, 99999"})
    void so_little_that_most_must_be_missing_is_recorded_in_part(AccountKind kind, long little) {
        SmallShop shop = shop().withBudget(running("line", kind, everyMonth(10_000_000)));

        assertThat(missing(shop, thisYear().spending(kind, little)))
                .filteredOn(it -> it.what().account().equals(kind.id()))
                .extracting(Missing::how, it -> it.recorded().getAmountMinorLong())
                .containsExactly(tuple(Missing.How.IN_PART, little));
        assertThat(missing(shop, thisYear().spending(kind, little + 1)))
                .noneMatch(it -> it.what().account().equals(kind.id()));
    }

    /** 28 million of goods and 4 million of fees are expected of what was sold. */
    @ParameterizedTest
    @CsvSource({"COST_OF_GOODS, store, 13999999", "CHANNEL_FEES, online, 999999"})
    void a_cost_of_what_was_sold_is_in_part_below_its_share(
            AccountKind kind, String channel, long little) {
        ShopFigures sold = thisYear().revenue(channel, "diapers", millions(40));

        assertThat(missing(shop(), sold.spending(kind, little)))
                .filteredOn(it -> it.what().account().equals(kind.id()))
                .extracting(it -> it.what().toString(), Missing::how)
                .containsExactly(tuple(kind.id(), Missing.How.IN_PART));
        assertThat(missing(shop(), sold.spending(kind, 1)))
                .noneMatch(it -> it.what().account().equals(kind.id()));
    }

    @Test
    void the_fees_of_one_channel_do_not_stand_in_for_those_of_another() {
        SmallShop shop = shop().withChannels(channel("store", "0.10"), channel("online", "0.10"));
        ShopFigures actuals =
                thisYear()
                        .revenue("store", "toys", millions(80))
                        .revenue("online", "toys", millions(40))
                        .spendingIn("store", AccountKind.CHANNEL_FEES, millions(8))
                        .spendingIn("online", AccountKind.CHANNEL_FEES, 1);

        assertThat(missing(shop, actuals))
                .filteredOn(it -> it.what().account().equals("channel_fees"))
                .extracting(it -> it.what().toString())
                .containsExactly("channel_fees[online]");
    }

    @Test
    void money_back_is_a_record_too() {
        SmallShop shop = shop().withBudget(running("rent", AccountKind.PREMISES, months(0, 12)));

        assertThat(missing(shop, thisYear().spending(AccountKind.PREMISES, -5_000_000)))
                .noneMatch(it -> it.what().account().equals("premises"));
    }

    @Test
    void amounts_are_in_the_currency_of_the_plan() {
        assertThat(expected(shop(), nothing().asWritten(), JANUARY))
                .allSatisfy(it -> assertThat(it.about().getCurrencyUnit()).isEqualTo(VND));
    }
}
