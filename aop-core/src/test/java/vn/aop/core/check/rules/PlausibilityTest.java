package vn.aop.core.check.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.core.check.Checking.compared;
import static vn.aop.core.check.Checking.found;
import static vn.aop.core.check.Checking.places;
import static vn.aop.core.check.Checking.taking;
import static vn.aop.core.plan.ShopFigures.everyMonth;
import static vn.aop.core.plan.ShopFigures.lastYear;
import static vn.aop.core.plan.SmallShop.JUNE;
import static vn.aop.core.plan.SmallShop.MARCH;
import static vn.aop.core.plan.SmallShop.action;
import static vn.aop.core.plan.SmallShop.below;
import static vn.aop.core.plan.SmallShop.channel;
import static vn.aop.core.plan.SmallShop.goal;
import static vn.aop.core.plan.SmallShop.group;
import static vn.aop.core.plan.SmallShop.level;
import static vn.aop.core.plan.SmallShop.lifting;
import static vn.aop.core.plan.SmallShop.reserve;
import static vn.aop.core.plan.SmallShop.risk;
import static vn.aop.core.plan.SmallShop.running;
import static vn.aop.core.plan.SmallShop.smallShop;
import static vn.aop.core.plan.SmallShop.threshold;
import static vn.aop.core.plan.SmallShop.vnd;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.budget.Limit;
import vn.aop.core.budget.Purpose;
import vn.aop.core.change.PlanHistory;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Checking;
import vn.aop.core.check.Circumstances;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Channel;
import vn.aop.core.figures.Figures;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.ProductGroup;
import vn.aop.core.figures.Trigger;
import vn.aop.core.plan.Baseline;
import vn.aop.core.plan.OpenItems;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.ShopFigures;
import vn.aop.core.plan.SmallShop;
import vn.aop.core.plan.Waiver;
import vn.aop.core.text.Place;
import vn.aop.core.text.ProblemsException;
import vn.aop.core.text.Text;

/** Where the rules about what is left out, and about what nothing bears out, begin to speak up. */
class PlausibilityTest {

    private static final String RENT = "baseline/figures/premises";

    @Nested
    class CostLeftOutTest {

        @Test
        void a_cost_may_shrink_by_thirty_per_cent_and_not_by_more() {
            assertThat(places(Checking.rule("cost-left-out"), paying(7_000_000))).isEmpty();
            assertThat(places(Checking.rule("cost-left-out"), paying(6_999_999)))
                    .containsExactly(RENT);
            assertThat(compared(Checking.rule("cost-left-out"), paying(6_999_999)))
                    .containsExactly(
                            "baseline/figures/premises lastYear=120000000 planned=83999988 fall=0.3");
            assertThat(compared(Checking.rule("cost-left-out"), paying(0)))
                    .containsExactly("baseline/figures/premises lastYear=120000000");
        }

        @Test
        void a_line_is_raised_to_what_last_year_took() {
            Plan plan = paying(4_000_000);

            Plan mended =
                    plan.with(found(Checking.rule("cost-left-out"), plan).get(0).remedy())
                            .orElseThrow(ProblemsException::new);

            assertThat(mended.budgetLine("rent").orElseThrow().total()).isEqualTo(vnd(120_000_000));
            assertThat(places(Checking.rule("cost-left-out"), mended)).isEmpty();
        }

        @Test
        void what_was_spent_once_or_twice_need_not_come_again() {
            long[] twice = new long[12];
            twice[2] = 50_000_000;
            twice[7] = 50_000_000;

            assertThat(places(Checking.rule("cost-left-out"), without(twice))).isEmpty();

            twice[9] = 1;

            assertThat(places(Checking.rule("cost-left-out"), without(twice)))
                    .containsExactly(RENT);
        }

        /** Revenue of last year is 1.2 billion; half a per cent of it is 6 million. */
        @Test
        void a_trifle_may_be_left_out() {
            assertThat(places(Checking.rule("cost-left-out"), without(everyMonth(500_000))))
                    .isEmpty();
            assertThat(places(Checking.rule("cost-left-out"), without(everyMonth(500_001))))
                    .containsExactly(RENT);
        }

        @Test
        void a_reserve_does_not_stand_for_what_comes_every_month() {
            Plan plan =
                    spent(everyMonth(10_000_000))
                            .withBudget(
                                    reserve(
                                            "reserve",
                                            AccountKind.PREMISES,
                                            everyMonth(10_000_000)))
                            .withActions()
                            .withRisks()
                            .plan();

            assertThat(places(Checking.rule("cost-left-out"), plan)).containsExactly(RENT);
        }

        @Test
        void a_fee_that_shrinks_is_told_with_its_channel() {
            Plan plan =
                    smallShop()
                            .withBaseline(
                                    lastYear()
                                            .revenue("online", "toys", everyMonth(100_000_000))
                                            .spendingIn(
                                                    "online",
                                                    AccountKind.CHANNEL_FEES,
                                                    everyMonth(15_000_000))
                                            .figures())
                            .plan();

            assertThat(places(Checking.rule("cost-left-out"), plan))
                    .containsExactly("company/channels/online/feeRate");
        }
    }

    /** Last year took 10 million of rent a month. */
    private static Plan paying(long rent) {
        return spent(everyMonth(10_000_000))
                .withBudget(running("rent", AccountKind.PREMISES, everyMonth(rent)))
                .withActions()
                .withRisks()
                .plan();
    }

    private static SmallShop spent(long... premises) {
        return smallShop().withBaseline(sold().spending(AccountKind.PREMISES, premises).figures());
    }

    private static ShopFigures sold() {
        return lastYear()
                .revenue("store", "toys", everyMonth(100_000_000))
                .costOfGoods("store", "toys", everyMonth(60_000_000));
    }

    private static Plan without(long... premises) {
        return spent(premises).withBudget().withActions().withRisks().plan();
    }

    @Test
    void a_reason_that_is_given_is_accepted_and_praise_comes_back() {
        Waiver waiver =
                new Waiver(
                        "cost-left-out",
                        Place.of(RENT),
                        Text.of("hết thuê"),
                        LocalDate.of(2026, 12, 31));
        SmallShop shop = bought(spent(everyMonth(10_000_000)));

        Plan before = shop.plan();
        Plan after = shop.withWaivers(waiver).plan();

        assertThat(isInDoubt(before)).isTrue();
        assertThat(isInDoubt(after)).isFalse();
        assertThat(BuiltInRules.checks().check(after).findings())
                .noneMatch(it -> it.rule().equals("cost-left-out"));
    }

    private static SmallShop bought(SmallShop shop) {
        return shop.withGroups(group("toys", "0.40", Map.of()))
                .withChannels(channel("store", "0"))
                .withBudget(buying("buy", Optional.of("toys"), 60_000_000))
                .withActions()
                .withRisks();
    }

    private static BudgetLine buying(String id, Optional<String> group, long aMonth) {
        return SmallShop.line(
                id,
                new Line(Account.of(AccountKind.PURCHASES), Optional.empty(), group),
                Limit.SOFT,
                Purpose.RUNNING,
                everyMonth(aMonth));
    }

    @Nested
    class GoodsPaymentTest {

        /** Goods cost 60 million a month: 42 are seven tenths of it. */
        @Test
        void goods_are_paid_where_purchases_reach_seven_tenths_of_what_is_sold() {
            assertThat(paid(Optional.of("toys"), 42_000_000)).isEmpty();
            assertThat(paid(Optional.of("toys"), 41_999_999))
                    .containsExactly("company/groups/toys bought=503999988 cost=720000000");
            assertThat(paid(Optional.empty(), 42_000_000)).isEmpty();
            assertThat(paid(Optional.empty(), 41_999_999))
                    .containsExactly("budget bought=503999988 cost=720000000");
            assertThat(paid(Optional.of("toys"), 0)).containsExactly("budget cost=720000000");
        }

        @Test
        void where_the_opening_stock_is_known_another_rule_tells_what_is_missing() {
            Baseline known =
                    new Baseline(
                            sold().figures(), Optional.empty(), Map.of("toys", vnd(1_000_000_000)));

            assertThat(
                            places(
                                    Checking.rule("goods-payment"),
                                    bought(smallShop().withBaseline(known)).plan()))
                    .isEmpty();
        }

        @Test
        void goods_of_a_group_without_stock_are_not_bought_as_well() {
            ProductGroup classes =
                    new ProductGroup(
                            "toys",
                            Text.of("toys"),
                            new BigDecimal("0.40"),
                            Map.of(),
                            0,
                            ProductGroup.Supply.AS_SOLD);
            SmallShop shop = bought(spent()).withGroups(classes);
            Plan twice = shop.plan();

            assertThat(places(Checking.rule("goods-payment"), twice)).containsExactly("budget/buy");
            assertThat(Checking.placesOnceMended(Checking.rule("goods-payment"), twice)).isEmpty();
            assertThat(places(Checking.rule("goods-payment"), shop.withBudget().plan())).isEmpty();
        }
    }

    private static List<String> paid(Optional<String> group, long aMonth) {
        return compared(
                Checking.rule("goods-payment"),
                bought(spent()).withBudget(buying("buy", group, aMonth)).plan());
    }

    @Nested
    class LastYearLacksCostsTest {

        @Test
        void last_year_paid_what_the_plan_pays_every_month() {
            assertThat(places(Checking.rule("last-year-lacks-costs"), renting(6)))
                    .containsExactly(RENT);
            assertThat(places(Checking.rule("last-year-lacks-costs"), renting(5))).isEmpty();
        }

        @Test
        void fees_of_which_last_year_knows_nothing_are_told_unless_no_channel_is_named() {
            ShopFigures lastYear = lastYear().revenue("online", "toys", everyMonth(100_000_000));
            Plan without =
                    smallShop()
                            .withBudget()
                            .withActions()
                            .withRisks()
                            .withBaseline(lastYear.figures())
                            .plan();
            Plan unnamed =
                    smallShop()
                            .withBudget()
                            .withActions()
                            .withRisks()
                            .withBaseline(
                                    lastYear.spending(AccountKind.CHANNEL_FEES, everyMonth(1))
                                            .figures())
                            .plan();

            assertThat(places(Checking.rule("last-year-lacks-costs"), without))
                    .containsExactly("company/channels/online/feeRate");
            assertThat(places(Checking.rule("last-year-lacks-costs"), unnamed)).isEmpty();
        }

        /** Where what is open is written down, last year's figures do not tell what arrives. */
        @ParameterizedTest
        @CsvSource({"0, false, fees-settled", "14, false, fees", "14, true, fees-settled"})
        void what_arrives_of_last_year_is_told_only_where_its_figures_say_it(
                int days, boolean isKnown, String told) {
            Figures lastYear =
                    lastYear().revenue("online", "toys", everyMonth(100_000_000)).figures();
            OpenItems open =
                    new OpenItems(
                            isKnown ? Map.of("online", vnd(40_000_000)) : Map.of(),
                            Optional.empty());
            Plan plan =
                    smallShop()
                            .withBudget()
                            .withActions()
                            .withRisks()
                            .withChannels(
                                    SmallShop.channel("store", "0"),
                                    new Channel(
                                            "online",
                                            Text.of("online"),
                                            new BigDecimal("0.10"),
                                            days))
                            .withBaseline(
                                    new Baseline(
                                            lastYear,
                                            Optional.empty(),
                                            Map.of(),
                                            open,
                                            Optional.empty()))
                            .plan();

            assertThat(Checking.rule("last-year-lacks-costs").check(CheckContext.of(plan)))
                    .extracting(it -> it.message().key())
                    .containsExactly("check.last-year-lacks-costs." + told);
        }
    }

    private static Plan renting(int months) {
        long[] rent = new long[12];
        Arrays.fill(rent, 0, months, 10_000_000);
        return spent().withBudget(running("rent", AccountKind.PREMISES, rent))
                .withActions()
                .withRisks()
                .plan();
    }

    @Nested
    class OpeningPayablesUnknownTest {

        @Test
        void credit_needs_what_was_bought_last_year_once_cash_is_planned() {
            BudgetLine buying = buying("buy", Optional.empty(), 1_000_000);
            Plan unknown = onCredit(sold()).withBudget(buying).plan();
            Plan known =
                    onCredit(sold().spending(AccountKind.PURCHASES, everyMonth(1)))
                            .withBudget(buying)
                            .plan();

            assertThat(places(Checking.rule("opening-payables-unknown"), unknown))
                    .containsExactly("company/supplierDays");
            assertThat(places(Checking.rule("opening-payables-unknown"), known)).isEmpty();
            assertThat(
                            places(
                                    Checking.rule("opening-payables-unknown"),
                                    smallShop()
                                            .withBudget(buying)
                                            .withActions()
                                            .withRisks()
                                            .plan()))
                    .as("without opening cash no cash is planned")
                    .isEmpty();
        }
    }

    private static SmallShop onCredit(ShopFigures lastYear) {
        return smallShop()
                .withActions()
                .withRisks()
                .withBaseline(new Baseline(lastYear.figures(), Optional.of(vnd(0)), Map.of()));
    }

    @Nested
    class MarginBeyondLastYearTest {

        /** Last year earned 40 % on toys in the store. */
        @Test
        void a_margin_may_rise_by_ten_points_and_not_by_more() {
            assertThat(places(Checking.rule("margin-beyond-last-year"), earning("0.50"))).isEmpty();
            assertThat(places(Checking.rule("margin-beyond-last-year"), earning("0.51")))
                    .containsExactly("company/groups/toys");
        }
    }

    @Nested
    class SellsAtALossTest {

        /** Of 100 the goods cost 60; with a third thrown away 90, with two fifths all of it. */
        @Test
        void a_group_may_lose_nothing_on_a_sale() {
            assertThat(places(Checking.rule("sells-at-a-loss"), wasting("0"))).isEmpty();
            assertThat(places(Checking.rule("sells-at-a-loss"), wasting("0.4"))).isEmpty();
            assertThat(places(Checking.rule("sells-at-a-loss"), wasting("0.41")))
                    .containsExactly("company/groups/toys");
        }
    }

    private static Plan wasting(String waste) {
        ProductGroup kept = group("toys", "0.40", Map.of());
        ProductGroup toys =
                new ProductGroup(
                        kept.id(),
                        kept.name(),
                        kept.margin(),
                        kept.marginByChannel(),
                        kept.stockCoverDays(),
                        kept.leadTimeDays(),
                        kept.shelfLifeDays(),
                        kept.supply(),
                        new BigDecimal(waste));
        return spent().withGroups(toys).plan();
    }

    private static Plan earning(String margin) {
        return spent().withGroups(group("toys", margin, Map.of())).plan();
    }

    @Nested
    class PlanBeyondReachTest {

        /** Online has a third of the revenue; twice as much of it is a third more in all. */
        @Test
        void a_channel_that_more_than_doubles_by_the_plan_alone_is_told() {
            assertThat(places(Checking.rule("plan-beyond-reach"), lifted("1.0"))).isEmpty();
            assertThat(compared(Checking.rule("plan-beyond-reach"), lifted("1.3")))
                    .containsExactly(
                            "actions growth=1.3 planned=1380000000 lastYear=600000000 most=1");
            assertThat(compared(Checking.rule("plan-beyond-reach"), lifted("3")))
                    .containsExactly(
                            "actions growth=1 planned=3600000000 lastYear=1800000000 most=0.5");
        }

        @Test
        void growth_that_the_goals_force_is_not_told_again() {
            Plan plan =
                    lifted("1.3").toBuilder()
                            .goals(List.of(goal("G1", "revenue[online]", level("1300000000"))))
                            .build();

            assertThat(places(Checking.rule("plan-beyond-reach"), plan)).isEmpty();
        }
    }

    private static Plan lifted(String lift) {
        return smallShop()
                .withActions(action("A1", SmallShop.JANUARY, JUNE, lifting("online", lift, 0)))
                .plan();
    }

    @Nested
    class EffortTooSmallTest {

        @Test
        void half_a_day_a_month_is_work_and_less_is_none() {
            assertThat(places(Checking.rule("effort-too-small"), taken("lan 0.3", "minh 0.2")))
                    .isEmpty();
            assertThat(places(Checking.rule("effort-too-small"), taken("lan 0.3", "minh 0.1")))
                    .containsExactly("actions/A1");
            assertThat(places(Checking.rule("effort-too-small"), taken())).isEmpty();
        }
    }

    private static Plan taken(String... days) {
        return smallShop()
                .withActions(taking(action("A1", MARCH, JUNE, lifting("online", "0.1", 0)), days))
                .plan();
    }

    @Nested
    class TriggerSaysNothingTest {

        /** Every month of last year and of the plan sells 150 million or more. */
        @Test
        void a_warning_within_half_of_the_worst_month_can_come() {
            assertThat(warned(below("revenue", 75_000_000))).isEmpty();
            assertThat(warned(below("revenue", 74_999_999)))
                    .containsExactly("risks/R1/trigger threshold=74999999 seen=150000000");
            assertThat(warned(below("revenue", 900_000_000)))
                    .containsExactly("risks/R1/trigger threshold=900000000 seen=150000000");
            assertThat(warned(below("stock", 1))).containsExactly("risks/R1/trigger");
            assertThat(warned(above("marketing / revenue", "0.9")))
                    .containsExactly("risks/R1/trigger threshold=0.9 seen=0.0333");
            assertThat(warned(above("marketing / revenue", "0.001")))
                    .containsExactly("risks/R1/trigger threshold=0.001 seen=0.0333");
        }

        /**
         * Twice, from two months on, revenue is below 100 million in half of the months or more.
         */
        @Test
        void the_plan_may_give_a_warning_in_fewer_than_half_of_its_months() {
            long[] season = everyMonth(200_000_000);
            for (int month = 0; month < 6; month++) {
                season[month] = 99_000_000;
            }
            SmallShop shop =
                    smallShop()
                            .withActions()
                            .withAssumptions()
                            .withRisks(risk("R1", below("revenue", 100_000_000)))
                            .withBaseline(lastYear().revenue("store", "toys", season).figures());

            assertThat(compared(Checking.rule("trigger-says-nothing"), shop.plan())).isEmpty();
            assertThat(
                            compared(
                                    Checking.rule("trigger-says-nothing"),
                                    shop.withThresholds(
                                                    threshold(
                                                            "trigger-says-nothing",
                                                            "always",
                                                            "0.4"))
                                            .plan()))
                    .containsExactly("risks/R1/trigger threshold=100000000 seen=99000000");
        }
    }

    private static List<String> warned(Trigger trigger) {
        return compared(
                Checking.rule("trigger-says-nothing"),
                smallShop().withAssumptions().withRisks(risk("R1", trigger)).plan());
    }

    private static Trigger above(String metric, String threshold) {
        return new Trigger(Metric.parse(metric), Trigger.Side.ABOVE, new BigDecimal(threshold), 2);
    }

    @Nested
    class RisksPlayedDownTest {

        @Test
        void where_one_risk_may_well_come_none_is_played_down() {
            assertThat(places(Checking.rule("risks-played-down"), smallShop().plan())).isEmpty();
            assertThat(
                            places(
                                    Checking.rule("risks-played-down"),
                                    smallShop()
                                            .withThresholds(
                                                    threshold("risks-played-down", "least", "0.31"))
                                            .plan()))
                    .containsExactly("risks");
        }
    }

    @Nested
    class NoStockCoverTest {

        @Test
        void stock_without_days_of_cover_is_told_once_for_all_groups() {
            ProductGroup none =
                    new ProductGroup("toys", Text.of("toys"), new BigDecimal("0.4"), Map.of(), 0);
            Map<String, Money> stock = Map.of("toys", vnd(1));
            SmallShop shop =
                    smallShop()
                            .withGroups(none)
                            .withBaseline(new Baseline(sold().figures(), Optional.empty(), stock));

            assertThat(places(Checking.rule("no-stock-cover"), shop.plan()))
                    .containsExactly("company/groups");
            assertThat(
                            places(
                                    Checking.rule("no-stock-cover"),
                                    shop.withGroups(group("toys", "0.4", Map.of())).plan()))
                    .isEmpty();
        }
    }

    private static boolean isInDoubt(Plan plan) {
        return CheckContext.of(PlanHistory.of(plan), Circumstances.unknown(), BuiltInRules.all())
                .isInDoubt();
    }
}
