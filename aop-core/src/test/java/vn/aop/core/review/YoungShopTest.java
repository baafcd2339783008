package vn.aop.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.core.plan.ShopFigures.everyMonth;
import static vn.aop.core.plan.ShopFigures.lastYear;
import static vn.aop.core.plan.ShopFigures.millions;
import static vn.aop.core.plan.ShopFigures.thisYear;
import static vn.aop.core.plan.SmallShop.JANUARY;
import static vn.aop.core.plan.SmallShop.MARCH;
import static vn.aop.core.plan.SmallShop.goal;
import static vn.aop.core.plan.SmallShop.kpi;
import static vn.aop.core.plan.SmallShop.level;
import static vn.aop.core.plan.SmallShop.organic;
import static vn.aop.core.plan.SmallShop.running;
import static vn.aop.core.plan.SmallShop.shopWithGoalsOnly;
import static vn.aop.core.review.Reviews.million;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.aop.core.estimate.Landing;
import vn.aop.core.estimate.LandingMethod;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Actuals;
import vn.aop.core.figures.Bound;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Value;
import vn.aop.core.goal.GoalStatus;
import vn.aop.core.kpi.KpiTarget;
import vn.aop.core.plan.Baseline;
import vn.aop.core.plan.ShopFigures;
import vn.aop.core.plan.SmallShop;
import vn.aop.core.text.Message;

/**
 * A shop that opened in October of last year with 100 million of sales a month, and is to grow by a
 * tenth: what it sells before next October is held against nothing.
 */
class YoungShopTest {

    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final Value UNKNOWN =
            Value.undefined(
                    Message.of("undefined.planned-on-unknown")
                            .with("known", YearMonth.of(2025, 10))
                            .with("months", new Span(JANUARY, YearMonth.of(2026, 9))));

    private static SmallShop young() {
        return shopWithGoalsOnly()
                .withBaseline(
                        lastYear()
                                .revenue(
                                        "store",
                                        "toys",
                                        millions(0, 0, 0, 0, 0, 0, 0, 0, 0, 100, 100, 100))
                                .figures())
                .withOrganic(organic("*", "*", "0.10"))
                .withGoals(
                        goal("G1", "revenue", level("1200000000")),
                        goal("G2", "premises", level("130000000"), Bound.AT_MOST))
                .withKpis(
                        kpi("K1", "revenue", Bound.AT_LEAST, new KpiTarget.FromPlan()),
                        kpi("K2", "premises", Bound.AT_MOST, new KpiTarget.FromPlan()))
                .withBudget(running("rent", AccountKind.PREMISES, everyMonth(10_000_000)));
    }

    /** Sold 34 million a month, of which goods cost 20, with a rent of 10. */
    private static MonthlyReview review(SmallShop shop, YearMonth month) {
        int months = month.getMonthValue();
        return Reviews.review(
                shop,
                thisYear()
                        .revenue("store", "toys", first(months, 34))
                        .costOfGoods("store", "toys", first(months, 20))
                        .spending(AccountKind.PREMISES, first(months, 10)),
                month);
    }

    private static long[] first(int months, long each) {
        long[] all = new long[months];
        Arrays.fill(all, each);
        return millions(all);
    }

    @Test
    void what_was_sold_is_held_against_no_unknown_plan() {
        MonthlyReview review = review(young(), MARCH);

        for (String account : new String[] {"revenue", "gross_profit", "operating_profit"}) {
            AccountReview row = review.account(account).orElseThrow();
            assertThat(row.month().plan().value()).as(account).isEqualTo(UNKNOWN);
            assertThat(row.toDate().variance().value()).as(account).isEqualTo(UNKNOWN);
            assertThat(row.toDate().favourability()).as(account).isEqualTo(Favourability.NEUTRAL);
        }
        assertThat(review.account("revenue").orElseThrow().toDate().actual().value())
                .isEqualTo(million(102));
        assertThat(review.account("premises").orElseThrow().toDate().variance().value())
                .isEqualTo(million(0));
    }

    @Test
    void a_goal_for_the_year_is_not_judged_by_a_part_of_it() {
        MonthlyReview review = review(young(), MARCH);

        GoalReview revenue = review.goal("G1").orElseThrow();
        assertThat(revenue.status()).isEqualTo(GoalStatus.UNKNOWN);
        assertThat(revenue.planToDate().value()).isEqualTo(UNKNOWN);
        for (LandingMethod method : LandingMethod.values()) {
            assertThat(revenue.landing().by(method).value().number()).as("%s", method).isEmpty();
        }
        assertThat(revenue.why().arg("reason")).isEqualTo(UNKNOWN.whyUndefined().orElseThrow());
        assertThat(review.goal("G2").orElseThrow().status()).isEqualTo(GoalStatus.ON_TRACK);
    }

    @Test
    void a_kpi_is_not_held_against_an_unknown_plan() {
        MonthlyReview review = review(young(), MARCH);

        assertThat(review.kpi("K1").orElseThrow().status()).isEqualTo(KpiStatus.UNKNOWN);
        assertThat(review.kpi("K1").orElseThrow().target().orElseThrow().value())
                .isEqualTo(UNKNOWN);
        assertThat(review.kpi("K2").orElseThrow().status()).isEqualTo(KpiStatus.GREEN);
    }

    /** Ten months of 34 have been sold, and two of 110 are planned: 560. */
    @Test
    void from_the_first_known_month_on_the_rest_of_the_plan_tells_where_the_year_ends() {
        MonthlyReview review = review(young(), OCTOBER);

        Landing landing = review.goal("G1").orElseThrow().landing();
        assertThat(landing.chosen()).isEqualTo(LandingMethod.MEAN);
        assertThat(landing.expected().value()).isEqualTo(million(560));
        assertThat(landing.by(LandingMethod.PERFORMANCE_CARRIED).value()).isEqualTo(UNKNOWN);
        assertThat(review.goal("G1").orElseThrow().status()).isEqualTo(GoalStatus.OFF_TRACK);
        AccountReview revenue = review.account("revenue").orElseThrow();
        assertThat(revenue.month().variance().value()).isEqualTo(million(-76));
        assertThat(revenue.toDate().variance().value()).isEqualTo(UNKNOWN);
    }

    @Test
    void the_reader_is_told_before_the_numbers() {
        assertThat(review(young(), MARCH).cautions())
                .extracting(it -> it.arg("reason"))
                .first()
                .isEqualTo(UNKNOWN.whyUndefined().orElseThrow());
        assertThat(review(young(), MARCH).summary().isMoneyFine()).isFalse();
    }

    /** It was not open at last year's Tết. */
    @Test
    void nothing_is_read_together_by_a_tet_that_the_shop_does_not_know() {
        SmallShop open =
                young().withBaseline(
                                lastYear()
                                        .revenue(
                                                "store",
                                                "toys",
                                                millions(0, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9))
                                        .figures());

        assertThat(review(young(), JANUARY).cautions())
                .noneMatch(it -> it.key().equals("review.tet-moved"));
        assertThat(review(open, JANUARY).cautions())
                .anyMatch(it -> it.key().equals("review.tet-moved"));
    }

    /** Of 34 million that were sold, half a per cent is 170 thousand: a đồng more is no news. */
    @Test
    void trifles_stay_trifles_where_the_size_of_the_plan_is_unknown() {
        ShopFigures actuals =
                thisYear()
                        .revenue("store", "toys", millions(34))
                        .costOfGoods("store", "toys", millions(20))
                        .spending(AccountKind.PREMISES, 10_000_001);

        assertThat(Reviews.review(young(), actuals, JANUARY).summary().deviations()).isEmpty();
    }

    /** That a month of the plan is unknown does not say that nothing need be sold in it. */
    @Test
    void sales_that_nobody_recorded_are_missed_in_an_unknown_month_too() {
        ShopFigures rentOnly = thisYear().spending(AccountKind.PREMISES, millions(10));

        MonthlyReview review = Reviews.review(young(), rentOnly.asWritten(), JANUARY);

        assertThat(review.account("revenue").orElseThrow().month().actual().value().number())
                .isEmpty();
    }

    /** Neither last year nor the plan says what is sold; January has. */
    @Test
    void a_shop_that_has_sold_before_is_open() {
        SmallShop shop = young().withBaseline(lastYear().figures());
        ShopFigures january =
                thisYear()
                        .revenue("store", "toys", millions(34))
                        .costOfGoods("store", "toys", millions(20))
                        .spending(AccountKind.PREMISES, millions(10, 10));
        ShopFigures rentOnly = thisYear().spending(AccountKind.PREMISES, millions(10, 10));

        assertThat(missingInFebruary(shop, january)).contains("revenue");
        assertThat(missingInFebruary(shop, rentOnly)).isEmpty();
    }

    private static List<String> missingInFebruary(SmallShop shop, ShopFigures actuals) {
        YearMonth february = JANUARY.plusMonths(1);
        return Reviews.review(shop, actuals.asWritten(), february).records().missing().stream()
                .filter(it -> it.month().equals(february))
                .map(it -> it.what().toString())
                .toList();
    }

    /** Goods cost what the plan says of the month, 70 %, and not the 60 % of the group. */
    @Test
    void provisional_costs_keep_the_terms_of_an_unknown_month() {
        SmallShop shop =
                young().withMargins(SmallShop.margin("store", "toys", Span.of(JANUARY), "0.30"));
        ShopFigures sold = thisYear().revenue("store", "toys", millions(34));

        MonthlyReview review =
                Reviews.review(shop, sold.asWritten().with(Actuals.Costs.FROM_MARGINS), JANUARY);

        assertThat(review.account("cost_of_goods").orElseThrow().month().actual().value())
                .isEqualTo(Reviews.dong(23_800_000));
    }

    @Test
    void a_plan_of_its_own_is_judged_whatever_last_year_was() {
        MonthlyReview review =
                review(young().withRevenue("store", "toys", everyMonth(40_000_000)), MARCH);

        assertThat(review.account("revenue").orElseThrow().toDate().variance().value())
                .isEqualTo(million(-18));
        assertThat(review.cautions()).isEmpty();
    }

    @Test
    void how_long_goods_last_is_unknown_where_coming_sales_are() {
        SmallShop shop =
                young().withBaseline(
                                new Baseline(
                                        young().plan().baseline().figures(),
                                        Optional.empty(),
                                        Map.of("toys", SmallShop.vnd(70_000_000))))
                        .withKpis(
                                kpi(
                                        "K1",
                                        "stock_cover_days[toys]",
                                        Bound.AT_MOST,
                                        SmallShop.kpiLevel("45")),
                                kpi("K2", "stock[toys]", Bound.AT_MOST, SmallShop.kpiLevel("45")));

        MonthlyReview review = review(shop, MARCH);

        assertThat(review.kpi("K1").orElseThrow().value().value()).isEqualTo(UNKNOWN);
        assertThat(review.kpi("K2").orElseThrow().value().value()).isEqualTo(million(10));
    }
}
