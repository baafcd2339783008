package vn.aop.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.aop.core.plan.ShopFigures.everyMonth;
import static vn.aop.core.plan.ShopFigures.lastYear;
import static vn.aop.core.plan.ShopFigures.thisYear;
import static vn.aop.core.plan.SmallShop.DECEMBER;
import static vn.aop.core.plan.SmallShop.MARCH;
import static vn.aop.core.plan.SmallShop.YEAR;
import static vn.aop.core.plan.SmallShop.channel;
import static vn.aop.core.plan.SmallShop.running;
import static vn.aop.core.plan.SmallShop.shopWithGoalsOnly;
import static vn.aop.core.plan.SmallShop.vnd;
import static vn.aop.core.review.Reviews.dong;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.aop.core.estimate.LandingMethod;
import vn.aop.core.estimate.LatestEstimate;
import vn.aop.core.estimate.MonthsBeyond;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Balance;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.ProductGroup;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Traced;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Baseline;
import vn.aop.core.plan.ShopFigures;
import vn.aop.core.plan.SmallShop;
import vn.aop.core.plan.TetHabits;
import vn.aop.core.tet.TetTrade;
import vn.aop.core.text.Text;

/** The three months after the year: last year is the year itself then. */
class MonthsBeyondTest {

    private static final YearMonth NEXT = YearMonth.of(2027, 1);
    private static final long[] FLAT = everyMonth(1_000);

    private static SmallShop shop() {
        return shopWithGoalsOnly()
                .withChannels(channel("store", "0"), channel("online", "0"))
                .withBaseline(lastYear().revenue("store", "toys", FLAT).figures())
                .withRevenue("store", "toys", FLAT);
    }

    private static LatestEstimate estimate(SmallShop shop, ShopFigures actuals, YearMonth month) {
        return Reviews.review(shop, actuals, month).estimate().orElseThrow();
    }

    private static MonthsBeyond beyond(SmallShop shop, ShopFigures actuals, YearMonth month) {
        return estimate(shop, actuals, month).beyond();
    }

    private static Value in(MonthsBeyond beyond, String metric, YearMonth month) {
        return Metric.parse(metric).value(beyond, Span.of(month));
    }

    private static List<Value> months(MonthsBeyond beyond, String metric) {
        return beyond.span().months().stream().map(it -> in(beyond, metric, it)).toList();
    }

    private static long[] months(int count, long each) {
        return LongStream.generate(() -> each).limit(count).toArray();
    }

    private static long[] spent(Map<Integer, Long> byMonth) {
        long[] months = new long[12];
        byMonth.forEach((month, amount) -> months[month - 1] = amount);
        return months;
    }

    /** A fifth more than last year: a quarter of it is carried up to June, half from July on. */
    @ParameterizedTest
    @CsvSource({"1, 1260", "2, 1260", "6, 1260", "7, 1320", "12, 1320"})
    void a_share_of_the_growth_is_carried_beyond_the_year(int closed, long march) {
        MonthsBeyond beyond =
                beyond(
                        shop(),
                        thisYear().revenue("store", "toys", months(closed, 1_200)),
                        YearMonth.of(2026, closed));

        assertThat(beyond.span()).isEqualTo(new Span(NEXT, NEXT.plusMonths(2)));
        assertThat(in(beyond, "revenue", NEXT)).isEqualTo(dong(march));
    }

    @Property(tries = 40)
    void channels_sum_to_all_and_months_to_the_quarter(
            @ForAll @Size(12) List<@LongRange(min = 1, max = 1_000_000) Long> store,
            @ForAll @Size(12) List<@LongRange(min = 1, max = 1_000_000) Long> online,
            @ForAll @IntRange(min = 1, max = 12) int closed) {
        SmallShop shop =
                shop().withRevenue("online", "toys", FLAT)
                        .withBaseline(
                                lastYear()
                                        .revenue("store", "toys", amounts(online, 12))
                                        .revenue("online", "toys", amounts(store, 12))
                                        .figures());
        MonthsBeyond beyond =
                beyond(
                        shop,
                        thisYear()
                                .revenue("store", "toys", amounts(store, closed))
                                .revenue("online", "toys", amounts(online, closed)),
                        YearMonth.of(2026, closed));

        assertThat(months(beyond, "revenue[store] + revenue[online]"))
                .isEqualTo(months(beyond, "revenue"));
        assertThat(months(beyond, "revenue").stream().reduce(Value::plus))
                .contains(Metric.parse("revenue").value(beyond, beyond.span()));
    }

    @Test
    void no_figure_of_the_year_takes_them_in() {
        LatestEstimate estimate =
                estimate(shop(), thisYear().revenue("store", "toys", months(3, 1_500)), MARCH);
        Value before = Metric.parse("revenue").value(estimate, YEAR.span());

        assertThat(in(estimate.beyond(), "revenue", NEXT).isPositive()).isTrue();
        assertThat(Metric.parse("revenue").value(estimate, YEAR.span())).isEqualTo(before);
        assertThat(estimate.figures().year()).isEqualTo(YEAR);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> in(estimate.beyond(), "revenue", DECEMBER));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> in(estimate.beyond(), "revenue", NEXT.plusMonths(3)));
    }

    /**
     * Tết 2026 is on 17 February, Tết 2027 on 6 February: of the 20 days before, 4 and 15 lie in
     * January. 0.1 × (0.75 − 0.20) × 2,000 move from February to January.
     */
    @Test
    void january_and_february_move_with_tet_where_the_plan_says_so() {
        SmallShop shop =
                shop().withBaseline(
                                Baseline.of(lastYear().revenue("store", "toys", FLAT).figures())
                                        .withTet(
                                                List.of(),
                                                Optional.of(
                                                        new TetHabits(
                                                                TetTrade.GOODS,
                                                                0,
                                                                Optional.of(
                                                                        new BigDecimal("0.1"))))));
        ShopFigures sold = thisYear().revenue("store", "toys", FLAT);

        assertThat(months(beyond(shop, sold, DECEMBER), "revenue"))
                .containsExactly(dong(1_110), dong(890), dong(1_000));
        assertThat(months(beyond(shop(), sold, DECEMBER), "revenue"))
                .containsExactly(dong(1_000), dong(1_000), dong(1_000));
    }

    @Test
    void running_costs_are_kept_and_single_ones_do_not_come_again() {
        long[] wages = everyMonth(50);
        wages[1] = 95;
        long[] rent = everyMonth(30);
        Arrays.fill(rent, 6, 12, 36);
        ShopFigures year =
                thisYear()
                        .revenue("store", "toys", FLAT)
                        .spending(AccountKind.PERSONNEL, wages)
                        .spending(AccountKind.PREMISES, rent)
                        .spending("website", AccountKind.OTHER_OPERATING, spent(Map.of(2, 70L)))
                        .spending("insurance", AccountKind.OTHER_OPERATING, spent(Map.of(3, 40L)))
                        .spending(AccountKind.CAPEX, spent(Map.of(1, 500L)))
                        .spending(AccountKind.TAX, spent(Map.of(1, 20L, 4, 20L, 7, 20L, 10, 20L)));
        SmallShop shop =
                shop().withAccounts(
                                new Account(
                                        "insurance",
                                        AccountKind.OTHER_OPERATING,
                                        Text.of("insurance")))
                        .withBaseline(
                                lastYear()
                                        .revenue("store", "toys", FLAT)
                                        .spending(
                                                "insurance",
                                                AccountKind.OTHER_OPERATING,
                                                spent(Map.of(3, 38L)))
                                        .figures());

        MonthsBeyond beyond = beyond(shop, year, DECEMBER);

        // the bonus of February stays, the rent is that of the last months
        assertThat(months(beyond, "personnel")).containsExactly(dong(50), dong(95), dong(50));
        assertThat(months(beyond, "premises")).containsExactly(dong(36), dong(36), dong(36));
        assertThat(months(beyond, "other_operating")).containsExactly(dong(0), dong(0), dong(40));
        assertThat(months(beyond, "capex")).containsExactly(dong(0), dong(0), dong(0));
        assertThat(months(beyond, "tax")).containsExactly(dong(20), dong(0), dong(0));
    }

    @Test
    void debts_are_served_as_long_as_they_were_and_no_loan_is_new() {
        long[] monthly = everyMonth(0);
        Arrays.fill(monthly, 8, 12, 12);
        long[] paidOff = everyMonth(7);
        Arrays.fill(paidOff, 8, 12, 0);
        ShopFigures year =
                thisYear()
                        .revenue("store", "toys", FLAT)
                        .spending("bank", AccountKind.REPAYMENTS, monthly)
                        .spending("uncle", AccountKind.REPAYMENTS, paidOff)
                        .spending(AccountKind.INTEREST, spent(Map.of(3, 5L, 6, 5L, 9, 5L, 12, 5L)))
                        .spending(AccountKind.LOANS, spent(Map.of(1, 900L)));

        MonthsBeyond beyond = beyond(shop(), year, DECEMBER);

        assertThat(months(beyond, "repayments")).containsExactly(dong(12), dong(12), dong(12));
        assertThat(months(beyond, "interest")).containsExactly(dong(0), dong(0), dong(5));
        assertThat(months(beyond, "loans")).containsExactly(dong(0), dong(0), dong(0));
    }

    /** 150 in stock, 28 days wanted: of February's 600 all, of March's and April's 28 of 31, 30. */
    @Test
    void goods_are_bought_for_the_sales_ahead() {
        ProductGroup toys =
                new ProductGroup("toys", Text.of("toys"), new BigDecimal("0.4"), Map.of(), 28);
        SmallShop shop = goods(toys, Map.of("toys", vnd(150)));
        ShopFigures year =
                thisYear()
                        .revenue("store", "toys", FLAT)
                        .costOfGoods("store", "toys", everyMonth(600))
                        .spendingOf("toys", AccountKind.PURCHASES, everyMonth(600));

        MonthsBeyond beyond = beyond(shop, year, DECEMBER);

        long march = Math.round(600 * 28 / 31.0);
        long april = Math.round(600 * 28 / 30.0);
        assertThat(months(beyond, "purchases"))
                .containsExactly(
                        dong(600 + 600 - 150), dong(600 + march - 600), dong(600 + april - march));
        assertThat(months(beyond, "stock")).containsExactly(dong(600), dong(march), dong(april));
        assertThat(in(beyond, "stock_cover_days[toys]", NEXT).number().orElseThrow())
                .isEqualByComparingTo("28");
    }

    /** Nobody says how long goods should last: 1,200 bought for 600 sold a month are 2 for 1. */
    @Test
    void else_goods_are_bought_in_the_proportion_of_the_year() {
        ProductGroup toys =
                new ProductGroup("toys", Text.of("toys"), new BigDecimal("0.4"), Map.of(), 0);
        ShopFigures year =
                thisYear()
                        .revenue("store", "toys", FLAT)
                        .costOfGoods("store", "toys", everyMonth(600))
                        .spendingOf("toys", AccountKind.PURCHASES, everyMonth(1_200));

        MonthsBeyond beyond = beyond(goods(toys, Map.of()), year, DECEMBER);

        assertThat(months(beyond, "purchases"))
                .containsExactly(dong(1_200), dong(1_200), dong(1_200));
        assertThat(in(beyond, "stock", NEXT).whyUndefined()).isPresent();
    }

    private static SmallShop goods(ProductGroup toys, Map<String, Money> stock) {
        return shop().withGroups(toys)
                .withBaseline(
                        new Baseline(
                                lastYear().revenue("store", "toys", FLAT).figures(),
                                Optional.of(vnd(100)),
                                stock));
    }

    @Property(tries = 40)
    void cash_is_what_is_there_and_what_moves(
            @ForAll @Size(12) List<@LongRange(min = 1, max = 1_000_000) Long> sold,
            @ForAll @IntRange(min = 1, max = 12) int closed) {
        LatestEstimate estimate =
                estimate(
                        shop().withBaseline(
                                        new Baseline(
                                                lastYear().revenue("store", "toys", FLAT).figures(),
                                                Optional.of(vnd(5_000)),
                                                Map.of()))
                                .withBudget(running("rent", AccountKind.PREMISES, everyMonth(30))),
                        thisYear()
                                .revenue("store", "toys", amounts(sold, closed))
                                .spending(AccountKind.PREMISES, months(closed, 30)),
                        YearMonth.of(2026, closed));
        MonthsBeyond beyond = estimate.beyond();

        Value before = estimate.value(Balance.CASH.of(), Span.of(DECEMBER));
        for (YearMonth month : beyond.span().months()) {
            Value after = in(beyond, "cash", month);
            assertThat(after)
                    .isEqualTo(
                            before.plus(in(beyond, "revenue", month))
                                    .minus(in(beyond, "premises", month)));
            before = after;
        }
    }

    @Test
    void a_channel_that_began_in_the_year_stands_at_its_last_months_before_it_began() {
        long[] online = {0, 40, 60, 60, 60, 60, 60, 60, 60, 90, 90, 90};
        MonthsBeyond beyond =
                beyond(
                        shop().withRevenue("online", "toys", FLAT),
                        thisYear().revenue("store", "toys", FLAT).revenue("online", "toys", online),
                        DECEMBER);

        assertThat(months(beyond, "revenue[online]")).containsExactly(dong(90), dong(40), dong(60));
    }

    /**
     * Fees recorded in one sum and planned by group are one line: 3 months recorded, 9 expected.
     */
    @Test
    void what_is_recorded_in_less_detail_than_planned_is_one_line() {
        SmallShop shop =
                shopWithGoalsOnly()
                        .withChannels(channel("online", "0.1"))
                        .withBaseline(
                                lastYear()
                                        .revenue("online", "toys", FLAT)
                                        .spendingIn(
                                                "online", AccountKind.CHANNEL_FEES, everyMonth(100))
                                        .figures())
                        .withRevenue("online", "toys", FLAT);
        MonthsBeyond beyond =
                beyond(
                        shop,
                        thisYear()
                                .revenue("online", "toys", months(3, 1_000))
                                .spendingIn("online", AccountKind.CHANNEL_FEES, months(3, 100)),
                        MARCH);

        assertThat(months(beyond, "channel_fees")).containsExactly(dong(100), dong(100), dong(100));
    }

    @Test
    void what_ended_in_the_year_does_not_come_again() {
        long[] ended = everyMonth(80);
        Arrays.fill(ended, 7, 12, 0);
        MonthsBeyond beyond =
                beyond(
                        shop().withRevenue("online", "toys", FLAT)
                                .withBaseline(
                                        lastYear()
                                                .revenue("store", "toys", FLAT)
                                                .revenue("online", "toys", everyMonth(70))
                                                .figures()),
                        thisYear().revenue("store", "toys", FLAT).revenue("online", "toys", ended),
                        DECEMBER);

        assertThat(months(beyond, "revenue[online]")).containsExactly(dong(0), dong(0), dong(0));
    }

    @Test
    void what_the_estimate_does_not_know_is_not_known_beyond_it() {
        MonthsBeyond beyond = beyond(shop(), thisYear().revenue("store", "toys", FLAT), DECEMBER);

        // nobody has told the cash of the year's start
        assertThat(in(beyond, "cash", NEXT).whyUndefined()).isPresent();
    }

    @Test
    void every_number_can_be_asked_why() {
        LatestEstimate estimate =
                estimate(shop(), thisYear().revenue("store", "toys", months(3, 1_500)), MARCH);
        Traced january = estimate.beyond().term(Selection.of(AccountKind.REVENUE), Span.of(NEXT));

        // 1,500 × (1 + (4,500 ÷ 3,000 − 1) × 1 ÷ 4)
        assertThat(january.value()).isEqualTo(dong(1_688));
        assertThat(january.formula()).contains("{0} × (1 + ({1} ÷ {2} − 1) × 1 ÷ 4)");
        assertThat(january.inputs().stream().map(Traced::value))
                .containsExactly(dong(1_500), dong(4_500), dong(3_000));
    }

    @Test
    void all_methods_have_months_beyond() {
        LatestEstimate estimate =
                estimate(
                        shop(),
                        thisYear().revenue("store", "toys", months(1, 1_000)),
                        YEAR.first());

        for (LandingMethod method : LandingMethod.values()) {
            assertThat(in(estimate.by(method).beyond(), "revenue", NEXT)).isEqualTo(dong(1_000));
        }
    }

    private static long[] amounts(List<Long> amounts, int count) {
        return amounts.stream().limit(count).mapToLong(Long::longValue).toArray();
    }
}
