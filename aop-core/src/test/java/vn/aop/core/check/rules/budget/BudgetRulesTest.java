package vn.aop.core.check.rules.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.core.plan.ShopFigures.everyMonth;
import static vn.aop.core.plan.SmallShop.goal;
import static vn.aop.core.plan.SmallShop.growth;
import static vn.aop.core.plan.SmallShop.kpi;
import static vn.aop.core.plan.SmallShop.kpiLevel;
import static vn.aop.core.plan.SmallShop.level;
import static vn.aop.core.plan.SmallShop.running;
import static vn.aop.core.plan.SmallShop.serving;
import static vn.aop.core.plan.SmallShop.smallShop;
import static vn.aop.core.plan.SmallShop.vnd;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.budget.Limit;
import vn.aop.core.budget.Purpose;
import vn.aop.core.change.PlanHistory;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Checking;
import vn.aop.core.check.Circumstances;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Bound;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Baseline;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.ShopFigures;
import vn.aop.core.plan.SmallShop;
import vn.aop.core.resource.Hiring;
import vn.aop.core.resource.Resources;
import vn.aop.core.text.ProblemsException;
import vn.aop.core.text.Text;

/** Where the rules of money begin to speak up. */
class BudgetRulesTest {

    @Nested
    class OverspendsCashTest {

        @Test
        void cash_at_its_floor_is_enough_and_one_dong_less_is_not() {
            Money low = CheckContext.of(withCash(0)).cash().orElseThrow().low().closing();

            assertThat(check(new OverspendsCash(), withCash(low.getAmountMinorLong()))).isEmpty();
            assertThat(check(new OverspendsCash(), withCash(low.getAmountMinorLong() + 1)))
                    .singleElement()
                    .satisfies(
                            it -> {
                                assertThat(it.numbers().get("missing").number().orElseThrow())
                                        .isEqualByComparingTo("1");
                            });
        }

        @Test
        void cash_below_nothing_runs_out_even_without_a_floor() {
            Plan plan =
                    shop(-1_000_000_000)
                            .withResources(
                                    new Resources(
                                            List.of(
                                                    SmallShop.person("lan", "22"),
                                                    SmallShop.person("minh", "10")),
                                            Hiring.NONE,
                                            List.of(),
                                            Optional.empty()))
                            .plan();

            assertThat(check(new OverspendsCash(), plan))
                    .singleElement()
                    .satisfies(
                            it -> {
                                assertThat(it.where()).hasToString("baseline/openingCash");
                            });
        }
    }

    private static Plan withCash(long floor) {
        return shop(200_000_000)
                .withResources(
                        new Resources(
                                List.of(
                                        SmallShop.person("lan", "22"),
                                        SmallShop.person("minh", "10")),
                                Hiring.NONE,
                                List.of(),
                                Optional.of(vnd(floor))))
                .plan();
    }

    private static SmallShop shop(long openingCash) {
        return smallShop()
                .withBaseline(
                        new Baseline(
                                lastYear().figures(), Optional.of(vnd(openingCash)), Map.of()));
    }

    @Nested
    class LineWithoutGoalTest {

        @Test
        void a_line_serves_a_goal_as_far_as_its_actions_do() {
            // The action A1 uses 30 of 37.5 million: one fifth is left over.
            assertThat(check(new LineWithoutGoal(), goalless(3_125_000))).isEmpty();
            assertThat(check(new LineWithoutGoal(), goalless(3_125_001))).hasSize(1);
        }
    }

    private static Plan goalless(long each) {
        Line marketing = Line.of(Account.of(AccountKind.MARKETING));
        return smallShop()
                .withBudget(
                        SmallShop.reserve("reserve", AccountKind.OTHER_OPERATING, everyMonth(1)),
                        new BudgetLine(
                                "ads",
                                Text.of("ads"),
                                marketing,
                                vnd(everyMonth(each)),
                                Limit.SOFT,
                                Optional.empty(),
                                Purpose.GOALS,
                                List.of()))
                .plan();
    }

    @Nested
    class UniformUpliftTest {

        @Test
        void three_amounts_one_percent_apart_are_one_factor() {
            assertThat(check(new UniformUplift(), uplifted(1_100_000, 1_111_000))).hasSize(1);
            assertThat(check(new UniformUplift(), uplifted(1_100_000, 1_111_001))).isEmpty();
        }

        @Test
        void two_amounts_are_too_few_to_tell_a_factor() {
            Plan plan = uplifted(1_100_000, 1_100_000);
            Plan fewer =
                    plan.toBuilder().budget(plan.budget().subList(0, 2)).actions(List.of()).build();

            assertThat(check(new UniformUplift(), fewer)).isEmpty();
        }
    }

    private static Plan uplifted(long some, long other) {
        ShopFigures lastYear =
                lastYear()
                        .spending(AccountKind.PERSONNEL, everyMonth(1_000_000))
                        .spending(AccountKind.OTHER_OPERATING, everyMonth(1_000_000))
                        .spending(AccountKind.MARKETING, everyMonth(1_000_000));
        return smallShop()
                .withBaseline(lastYear.figures())
                .withRisks()
                .withBudget(
                        running("wages", AccountKind.PERSONNEL, everyMonth(some)),
                        running("other", AccountKind.OTHER_OPERATING, everyMonth(some)),
                        serving("ads", AccountKind.MARKETING, everyMonth(other)))
                .plan();
    }

    @Nested
    class SeasonIgnoredTest {

        @Test
        void a_peak_of_a_fifth_above_the_mean_is_a_season() {
            assertThat(check(new SeasonIgnored(), peaked(12_000_000, 5_000_000))).hasSize(1);
            assertThat(check(new SeasonIgnored(), peaked(11_990_000, 5_000_000))).isEmpty();
        }

        /** Nobody can spend more in a month that is past. */
        @Test
        void a_peak_that_is_past_is_told_no_more() {
            Plan plan = peaked(12_000_000, 5_000_000);

            assertThat(toldOn(LocalDate.of(2026, 11, 30), plan)).hasSize(1);
            assertThat(toldOn(LocalDate.of(2026, 12, 1), plan)).isEmpty();
        }

        private static List<Finding> toldOn(LocalDate day, Plan plan) {
            Circumstances circumstances = Circumstances.unknown().on(day);
            return new SeasonIgnored()
                    .check(CheckContext.of(PlanHistory.of(plan), circumstances, List.of()));
        }

        @Test
        void money_within_a_twentieth_is_even() {
            assertThat(check(new SeasonIgnored(), peaked(12_000_000, 5_250_000))).hasSize(1);
            assertThat(check(new SeasonIgnored(), peaked(12_000_000, 5_250_001))).isEmpty();
        }

        /**
         * The store sells 100 million a month; online 5 million, three times as much in November.
         */
        @Test
        void a_channel_that_is_advertised_may_have_a_season_that_the_shop_lacks() {
            assertThat(check(new SeasonIgnored(), advertised(Optional.of("online"))))
                    .extracting(Checking::compared)
                    .containsExactly("budget/ads above=1.5714");
            assertThat(check(new SeasonIgnored(), advertised(Optional.of("store")))).isEmpty();
            assertThat(check(new SeasonIgnored(), advertised(Optional.empty()))).isEmpty();
        }

        /** Leaflets for Tết say nothing of advertising that ignores the sales of November. */
        @Test
        void a_season_in_the_store_does_not_hide_an_even_line_online() {
            BudgetLine ads = marketing("ads", Optional.of("online"), everyMonth(5_000_000));
            BudgetLine leaflets =
                    marketing("leaflets", Optional.of("store"), onlyIn(0, 20_000_000));

            assertThat(check(new SeasonIgnored(), advertised(ads, leaflets)))
                    .extracting(Checking::compared)
                    .containsExactly("budget/ads above=1.5714");
        }

        @Test
        void an_even_line_counts_from_a_quarter_of_all_marketing() {
            BudgetLine ads = marketing("ads", Optional.of("online"), everyMonth(5_000_000));
            BudgetLine at = marketing("leaflets", Optional.of("store"), onlyIn(0, 180_000_000));
            BudgetLine over = marketing("leaflets", Optional.of("store"), onlyIn(0, 180_000_001));

            assertThat(check(new SeasonIgnored(), advertised(ads, at))).hasSize(1);
            assertThat(check(new SeasonIgnored(), advertised(ads, over))).isEmpty();
        }

        @Test
        void an_even_line_and_a_campaign_on_top_follow_the_season_together() {
            BudgetLine ads = marketing("ads", Optional.of("online"), everyMonth(5_000_000));
            BudgetLine sale = marketing("sale", Optional.of("online"), onlyIn(10, 10_000_000));

            assertThat(check(new SeasonIgnored(), advertised(ads, sale))).isEmpty();
        }

        /** The store sells 100 million a month but 200 in December. */
        @Test
        void an_even_line_for_the_whole_shop_stands_against_the_season_of_the_shop() {
            long[] store = everyMonth(100_000_000);
            store[11] = 200_000_000;
            Plan plan =
                    sold(store, everyMonth(5_000_000))
                            .withBudget(
                                    marketing("ads", Optional.empty(), everyMonth(5_000_000)),
                                    marketing(
                                            "gifts", Optional.of("store"), onlyIn(11, 20_000_000)))
                            .plan();

            assertThat(check(new SeasonIgnored(), plan))
                    .extracting(Checking::compared)
                    .containsExactly("budget/ads above=0.8088");
        }
    }

    private static Plan advertised(Optional<String> channel) {
        return advertised(marketing("ads", channel, everyMonth(5_000_000)));
    }

    private static Plan advertised(BudgetLine... lines) {
        long[] online = everyMonth(5_000_000);
        online[10] = 15_000_000;
        return sold(everyMonth(100_000_000), online).withBudget(lines).plan();
    }

    private static SmallShop sold(long[] store, long[] online) {
        return smallShop()
                .withBaseline(
                        ShopFigures.lastYear()
                                .revenue("store", "toys", store)
                                .revenue("online", "toys", online)
                                .figures())
                .withActions()
                .withRisks();
    }

    private static BudgetLine marketing(String id, Optional<String> channel, long... months) {
        Line line = new Line(Account.of(AccountKind.MARKETING), channel, Optional.empty());
        return SmallShop.line(id, line, Limit.SOFT, Purpose.GOALS, months);
    }

    private static long[] onlyIn(int month, long amount) {
        long[] months = everyMonth(0);
        months[month] = amount;
        return months;
    }

    @Nested
    class PurchasesOverMarginRoomTest {

        @Test
        void purchases_of_a_shop_that_sold_nothing_leave_no_room_to_tell_of() {
            Plan nothing =
                    smallShop()
                            .withBaseline(
                                    ShopFigures.lastYear()
                                            .revenue("store", "toys", everyMonth(-1_000_000))
                                            .figures())
                            .withActions()
                            .withRisks()
                            .withBudget(
                                    running("goods", AccountKind.PURCHASES, everyMonth(1_000_000)))
                            .plan();

            assertThat(check(new PurchasesOverMarginRoom(), nothing)).isEmpty();
        }

        @Test
        void purchases_keep_to_what_the_highest_floor_leaves_of_revenue() {
            // Revenue 1,200 million, floor 35 %: room for 780, and 2 % more.
            assertThat(check(new PurchasesOverMarginRoom(), buying(66_300_000))).isEmpty();
            assertThat(check(new PurchasesOverMarginRoom(), buying(66_300_001)))
                    .singleElement()
                    .satisfies(
                            it ->
                                    assertThat(it.numbers().get("room").number().orElseThrow())
                                            .isEqualByComparingTo("780000000"));
        }
    }

    /** Eleven months share what is left of 120 million; marketing is 5 million but in December. */
    private static Plan peaked(long peak, long december) {
        long[] sales = everyMonth((120_000_000 - peak) / 11);
        sales[0] = 120_000_000 - peak - 10 * sales[0];
        sales[10] = peak;
        long[] ads = everyMonth(5_000_000);
        ads[11] = december;
        return smallShop()
                .withBaseline(ShopFigures.lastYear().revenue("store", "toys", sales).figures())
                .withRisks()
                .withBudget(serving("ads", AccountKind.MARKETING, ads))
                .plan();
    }

    private static Plan buying(long each) {
        return smallShop()
                .withBaseline(
                        ShopFigures.lastYear()
                                .revenue("store", "toys", everyMonth(100_000_000))
                                .figures())
                .withGoals(
                        goal("G1", "gross_margin", level("0.35")),
                        goal("G2", "gross_margin", level("0.30")))
                .withActions()
                .withRisks()
                .withBudget(running("goods", AccountKind.PURCHASES, everyMonth(each)))
                .plan();
    }

    @Nested
    class PurchasesMissSalesTest {

        /**
         * Sales of 60 million at cost a month and purchases of 50: all months together lack 120.
         */
        @Test
        void tells_the_months_in_which_goods_come_to_be_missing_and_not_those_to_come_alone() {
            Finding finding = lacking(YearMonth.of(2026, 9), everyMonth(50_000_000));

            assertThat(finding.message().arg("missing")).isEqualTo(Value.of(vnd(120_000_000)));
            assertThat(finding.message().arg("span"))
                    .isEqualTo(new Span(YearMonth.of(2026, 1), YearMonth.of(2026, 12)));
            assertThat(finding.message().arg("month")).isEqualTo(YearMonth.of(2026, 9));
            assertThat(finding.message().arg("months")).isEqualTo(4);
        }

        /** Whole again at the end of June: what is missing in December began in July. */
        @Test
        void what_was_made_good_in_between_is_not_missing() {
            long[] bought = everyMonth(50_000_000);
            bought[5] = 110_000_000;

            assertThat(lacking(YearMonth.of(2026, 9), bought).message().arg("span"))
                    .isEqualTo(new Span(YearMonth.of(2026, 7), YearMonth.of(2026, 12)));
        }

        private static Finding lacking(YearMonth today, long... bought) {
            Baseline lastYear =
                    new Baseline(
                            ShopFigures.lastYear()
                                    .revenue("store", "toys", everyMonth(100_000_000))
                                    .figures(),
                            Optional.empty(),
                            Map.of("toys", vnd(0)));
            Plan plan =
                    smallShop()
                            .withBaseline(lastYear)
                            .withActions()
                            .withRisks()
                            .withBudget(running("goods", AccountKind.PURCHASES, bought))
                            .plan();
            return new PurchasesMissSales()
                    .check(
                            CheckContext.of(
                                    PlanHistory.of(plan),
                                    Circumstances.unknown().on(today.atDay(1)),
                                    List.of()))
                    .get(0);
        }

        @Test
        void goods_bought_for_no_group_are_looked_at_together() {
            Baseline lastYear =
                    new Baseline(
                            ShopFigures.lastYear()
                                    .revenue("store", "toys", everyMonth(100_000_000))
                                    .figures(),
                            Optional.empty(),
                            Map.of("toys", vnd(0)));
            Plan plan =
                    smallShop()
                            .withBaseline(lastYear)
                            .withActions()
                            .withRisks()
                            .withBudget(
                                    running("goods", AccountKind.PURCHASES, everyMonth(50_000_000)))
                            .plan();

            assertThat(check(new PurchasesMissSales(), plan))
                    .singleElement()
                    .satisfies(
                            it -> {
                                assertThat(
                                                check(
                                                        new PurchasesMissSales(),
                                                        plan.with(it.remedy())
                                                                .orElseThrow(
                                                                        ProblemsException::new)))
                                        .isEmpty();
                            });
        }
    }

    @Nested
    class MarketingRatioWithoutLimitTest {

        @Test
        void revenue_over_marketing_bounds_it_from_below_only() {
            assertThat(check(new MarketingRatioWithoutLimit(), watching(Bound.AT_LEAST))).isEmpty();
            assertThat(check(new MarketingRatioWithoutLimit(), watching(Bound.AT_MOST))).hasSize(1);
        }
    }

    private static Plan watching(Bound bound) {
        return smallShop()
                .withGoals(goal("G1", "revenue", growth("0.20")))
                .withKpis(kpi("K1", "revenue / marketing", bound, kpiLevel("20")))
                .plan();
    }

    private static ShopFigures lastYear() {
        return ShopFigures.lastYear().revenue("store", "toys", everyMonth(20_000_000));
    }

    private static List<Finding> check(Rule rule, Plan plan) {
        return rule.check(CheckContext.of(plan));
    }
}
