package vn.aop.core.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.core.plan.ShopFigures.everyMonth;
import static vn.aop.core.plan.ShopFigures.lastYear;
import static vn.aop.core.plan.SmallShop.DECEMBER;
import static vn.aop.core.plan.SmallShop.JANUARY;
import static vn.aop.core.plan.SmallShop.MARCH;
import static vn.aop.core.plan.SmallShop.VND;
import static vn.aop.core.plan.SmallShop.channel;
import static vn.aop.core.plan.SmallShop.group;
import static vn.aop.core.plan.SmallShop.running;
import static vn.aop.core.plan.SmallShop.shopWithGoalsOnly;
import static vn.aop.core.plan.SmallShop.smallShop;
import static vn.aop.core.plan.SmallShop.vnd;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Channel;
import vn.aop.core.figures.Figures;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.ProductGroup;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Baseline;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.ShopFigures;
import vn.aop.core.text.Message;
import vn.aop.core.text.Text;

class CashFlowTest {

    @Provide
    Arbitrary<Plan> plans() {
        return RandomPlans.plans();
    }

    @Property(tries = 40)
    void cash_at_the_end_is_cash_at_the_start_and_every_flow_between(@ForAll("plans") Plan plan) {
        List<CashMonth> months = cash(plan).months();

        Money flows =
                total(months, CashMonth::receipts)
                        .minus(total(months, CashMonth::suppliers))
                        .minus(total(months, CashMonth::running))
                        .minus(total(months, CashMonth::capex))
                        .minus(total(months, CashMonth::tax))
                        .plus(total(months, CashMonth::financing));
        assertThat(cash(plan).closing(DECEMBER))
                .isEqualTo(plan.baseline().openingCash().orElseThrow().plus(flows));
    }

    @Property(tries = 40)
    void every_month_opens_with_what_the_month_before_closed(@ForAll("plans") Plan plan) {
        List<CashMonth> months = cash(plan).months();

        assertThat(months).extracting(CashMonth::month).isEqualTo(plan.year().months());
        for (int i = 1; i < months.size(); i++) {
            assertThat(months.get(i).opening()).isEqualTo(months.get(i - 1).closing());
        }
    }

    /**
     * Day by day, with calendar dates: what was sold on a day of either year arrives so many days
     * later. A đồng of rounding for each channel and month is allowed.
     */
    @Property(tries = 40)
    void receipts_are_takings_of_both_years_but_for_what_settles_outside_this_one(
            @ForAll("plans") Plan plan) {
        BigDecimal arrived = BigDecimal.ZERO;
        for (Figures figures : years(plan)) {
            for (Channel channel : plan.company().channels()) {
                for (YearMonth month : figures.year().months()) {
                    BigDecimal takings =
                            sum(figures, AccountKind.REVENUE, channel.id(), month)
                                    .subtract(
                                            sum(
                                                    figures,
                                                    AccountKind.CHANNEL_FEES,
                                                    channel.id(),
                                                    month));
                    arrived = arrived.add(share(takings, month, channel.settlementDays(), plan));
                }
            }
        }

        Money receipts = total(cash(plan).months(), CashMonth::receipts);
        assertThat(receipts.getAmount().subtract(arrived).abs())
                .isLessThanOrEqualTo(BigDecimal.valueOf(2 * 2 * 12));
    }

    @Property(tries = 40)
    void suppliers_are_paid_for_what_was_bought_thirty_days_before(@ForAll("plans") Plan plan) {
        BigDecimal due = BigDecimal.ZERO;
        for (Figures figures : years(plan)) {
            for (YearMonth month : figures.year().months()) {
                BigDecimal bought =
                        figures.sum(Selection.of(AccountKind.PURCHASES), month).getAmount();
                due = due.add(share(bought, month, 30, plan));
            }
        }

        Money paid = total(cash(plan).months(), CashMonth::suppliers);
        assertThat(paid.getAmount().subtract(due).abs())
                .isLessThanOrEqualTo(BigDecimal.valueOf(2 * 12));
    }

    @Test
    void without_settlement_days_every_dong_arrives_in_its_month() {
        Plan plan =
                smallShop()
                        .withBaseline(new Baseline(sold(), Optional.of(vnd(0)), Map.of()))
                        .plan();

        assertThat(cash(plan).months().get(2).receipts()).isEqualTo(vnd(100_000_000));
    }

    @Test
    void what_was_sold_in_december_with_45_days_arrives_in_january_and_february() {
        Figures lastYear =
                lastYear()
                        .revenue("online", "toys", 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 31_000_000)
                        .figures();
        Plan plan =
                shopWithGoalsOnly()
                        .withChannels(new Channel("online", Text.of("online"), BigDecimal.ZERO, 45))
                        .withBaseline(new Baseline(lastYear, Optional.of(vnd(5)), Map.of()))
                        .withGroups(group("toys", "0.40", Map.of()))
                        .withRevenue("online", "toys", everyMonth(0))
                        .plan();

        List<CashMonth> months = cash(plan).months();
        assertThat(months.get(0).receipts()).isEqualTo(vnd(17_000_000));
        assertThat(months.get(1).receipts()).isEqualTo(vnd(14_000_000));
        assertThat(months.get(11).closing()).isEqualTo(vnd(31_000_005));
    }

    @Test
    void fees_that_no_channel_carries_are_paid_at_once() {
        Figures lastYear =
                lastYear()
                        .revenue("online", "toys", 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 31_000_000)
                        .spending(
                                AccountKind.CHANNEL_FEES,
                                0,
                                0,
                                0,
                                0,
                                0,
                                0,
                                0,
                                0,
                                0,
                                0,
                                0,
                                9_000_000)
                        .figures();
        Plan plan =
                shopWithGoalsOnly()
                        .withChannels(new Channel("online", Text.of("online"), BigDecimal.ZERO, 10))
                        .withGroups(group("toys", "0.40", Map.of()))
                        .withBaseline(new Baseline(lastYear, Optional.of(vnd(0)), Map.of()))
                        .withRevenue("online", "toys", everyMonth(0))
                        .plan();

        assertThat(cash(plan).months().get(0).receipts()).isEqualTo(vnd(10_000_000));
    }

    /**
     * A language centre takes 100 million a month, 60 of which are its teachers'. Rent is 15. With
     * 20 million to start with, every month leaves 100 − 60 − 15 = 25: 320 at the end of the year.
     */
    @Test
    void what_a_group_without_stock_costs_is_paid_as_it_is_sold() {
        Plan plan = languageCentre(ProductGroup.Supply.AS_SOLD);

        CashMonth january = cash(plan).months().get(0);
        assertThat(january.running()).isEqualTo(vnd(75_000_000));
        assertThat(january.suppliers()).isEqualTo(vnd(0));
        assertThat(january.closing()).isEqualTo(vnd(45_000_000));
        assertThat(cash(plan).closing(DECEMBER)).isEqualTo(vnd(320_000_000));
    }

    /** Goods from stock are paid by what is purchased: here nothing, so that all 720 stay. */
    @Test
    void what_a_group_with_stock_costs_is_paid_by_purchases_alone() {
        Plan plan = languageCentre(ProductGroup.Supply.STOCK);

        assertThat(cash(plan).closing(DECEMBER)).isEqualTo(vnd(320_000_000 + 720_000_000));
    }

    private static Plan languageCentre(ProductGroup.Supply supply) {
        Figures lastYear =
                lastYear().revenue("centre", "classes", everyMonth(100_000_000)).figures();
        return shopWithGoalsOnly()
                .withChannels(channel("centre", "0"))
                .withGroups(
                        new ProductGroup(
                                "classes",
                                Text.of("classes"),
                                new BigDecimal("0.40"),
                                Map.of(),
                                0,
                                supply))
                .withBaseline(new Baseline(lastYear, Optional.of(vnd(20_000_000)), Map.of()))
                .withBudget(running("rent", AccountKind.PREMISES, everyMonth(15_000_000)))
                .plan();
    }

    @Property(tries = 40)
    void a_group_without_stock_costs_cash_just_what_it_costs_the_profit(
            @ForAll("plans") Plan plan) {
        Figures figures = Projection.of(plan).figures();
        Money expected =
                Money.total(
                        VND,
                        Stream.concat(
                                        Stream.of(
                                                Selection.of(AccountKind.MARKETING),
                                                Selection.of(AccountKind.PERSONNEL),
                                                Selection.of(AccountKind.PREMISES),
                                                Selection.of(AccountKind.OTHER_OPERATING)),
                                        plan.company().groupsPaidAsSold().stream()
                                                .map(
                                                        it ->
                                                                Selection.of(
                                                                        AccountKind.COST_OF_GOODS,
                                                                        it)))
                                .map(it -> figures.sum(it, plan.year().span()))
                                .toList());

        assertThat(total(cash(plan).months(), CashMonth::running)).isEqualTo(expected);
    }

    @Test
    void without_opening_cash_there_is_none_and_the_reason_is_told() {
        Projection projection = Projection.of(smallShop().plan());

        assertThat(projection.cash()).isEmpty();
        assertThat(
                        Metric.parse("cash")
                                .value(projection.source(), projection.figures().year().span()))
                .isEqualTo(Value.undefined(Message.of("undefined.no-opening-cash")));
    }

    @Test
    void cash_belongs_to_no_channel() {
        Projection projection = Projection.of(smallShop().plan());

        assertThat(
                        Metric.parse("cash[online]")
                                .value(projection.source(), projection.figures().year().span())
                                .whyUndefined())
                .contains(Message.of("undefined.cash-in-part"));
    }

    /** Closings 8, 6, 6, 7 … : the first of the two lowest months. */
    @Test
    void the_low_point_is_the_first_of_several() {
        CashFlow cash = flows(-2, -2, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0);

        assertThat(cash.low().month()).isEqualTo(YearMonth.of(2026, 2));
        assertThat(cash.low().closing()).isEqualTo(vnd(6));
        assertThat(cash.below(vnd(7)))
                .extracting(CashMonth::month)
                .containsExactly(YearMonth.of(2026, 2), MARCH);
        assertThat(cash.below(vnd(6))).isEmpty();
    }

    @Test
    void where_cash_only_rises_the_low_point_is_the_first_month() {
        CashFlow cash = flows(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);

        assertThat(cash.low().month()).isEqualTo(JANUARY);
        assertThat(cash.causesOfLow())
                .extracting(CashCause::flow)
                .containsExactly(CashCause.Flow.RECEIPTS);
    }

    /** Closings 40, 12, 13, 11: a rise of 1 in March does not hide what February took. */
    @Test
    void a_small_rise_does_not_interrupt_the_way_down() {
        CashFlow cash = flows(30, -28, 1, -2, 5, 5, 5, 5, 5, 5, 5, 5);

        assertThat(cash.low().month()).isEqualTo(YearMonth.of(2026, 4));
        assertThat(cash.wayDown()).isEqualTo(new Span(YearMonth.of(2026, 2), cash.low().month()));
        assertThat(cash.causesOfLow())
                .containsExactly(new CashCause(CashCause.Flow.RECEIPTS, vnd(39)));
    }

    @Test
    void the_way_down_begins_after_the_last_of_several_months_with_the_most_cash() {
        CashFlow cash = flows(0, 0, -4, 0, -1, 9, 0, 0, 0, 0, 0, 0);

        assertThat(cash.wayDown()).isEqualTo(new Span(MARCH, YearMonth.of(2026, 5)));
        assertThat(cash.isFallingAllYear()).isFalse();
    }

    @Test
    void a_year_that_only_falls_has_no_usual_months_to_compare_with() {
        CashFlow cash = flows(-1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -2);

        assertThat(cash.isFallingAllYear()).isTrue();
        assertThat(cash.causesOfLow()).isEmpty();
        assertThat(cash.comesIn()).isEqualTo(vnd(-13));
        assertThat(cash.goesOut()).isEqualTo(vnd(0));
    }

    private static Figures sold() {
        return lastYear().revenue("store", "toys", everyMonth(100_000_000)).figures();
    }

    /** Cash that starts at 10 and changes by receipts alone. */
    private static CashFlow flows(long... receipts) {
        Figures figures = ShopFigures.thisYear().revenue("store", "toys", receipts).figures();
        Plan plan =
                smallShop()
                        .withBaseline(
                                new Baseline(lastYear().figures(), Optional.of(vnd(10)), Map.of()))
                        .plan();
        return CashFlow.of(plan.company(), plan.baseline(), figures).orElseThrow();
    }

    private static CashFlow cash(Plan plan) {
        return Projection.of(plan).cash().orElseThrow();
    }

    private static List<Figures> years(Plan plan) {
        return List.of(plan.baseline().figures(), Projection.of(plan).figures());
    }

    private static Money total(List<CashMonth> months, Function<CashMonth, Money> flow) {
        return Money.total(VND, months.stream().map(flow).toList());
    }

    private static BigDecimal sum(
            Figures figures, AccountKind kind, String channel, YearMonth month) {
        return figures.sum(Selection.of(kind, channel), month).getAmount();
    }

    /** The share of a month's amount whose days, moved on, fall into the planned year. */
    private static BigDecimal share(BigDecimal amount, YearMonth month, int days, Plan plan) {
        long inside =
                month.atDay(1)
                        .datesUntil(month.atEndOfMonth().plusDays(1))
                        .map(date -> date.plusDays(days))
                        .filter(date -> isWithin(date, plan))
                        .count();
        return amount.multiply(BigDecimal.valueOf(inside))
                .divide(BigDecimal.valueOf(month.lengthOfMonth()), 6, RoundingMode.HALF_UP);
    }

    private static boolean isWithin(LocalDate date, Plan plan) {
        return !date.isBefore(plan.year().first().atDay(1))
                && !date.isAfter(plan.year().last().atEndOfMonth());
    }
}
