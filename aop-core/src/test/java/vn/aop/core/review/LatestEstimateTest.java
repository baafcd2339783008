package vn.aop.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.core.plan.ShopFigures.everyMonth;
import static vn.aop.core.plan.ShopFigures.lastYear;
import static vn.aop.core.plan.ShopFigures.millions;
import static vn.aop.core.plan.ShopFigures.thisYear;
import static vn.aop.core.plan.SmallShop.DECEMBER;
import static vn.aop.core.plan.SmallShop.JUNE;
import static vn.aop.core.plan.SmallShop.MARCH;
import static vn.aop.core.plan.SmallShop.YEAR;
import static vn.aop.core.plan.SmallShop.channel;
import static vn.aop.core.plan.SmallShop.reserve;
import static vn.aop.core.plan.SmallShop.running;
import static vn.aop.core.plan.SmallShop.shopWithGoalsOnly;
import static vn.aop.core.plan.SmallShop.vnd;
import static vn.aop.core.review.Reviews.dong;
import static vn.aop.core.review.Reviews.million;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.budget.Limit;
import vn.aop.core.budget.Purpose;
import vn.aop.core.company.Vat;
import vn.aop.core.company.VatRates;
import vn.aop.core.estimate.LandingMethod;
import vn.aop.core.estimate.LatestEstimate;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.ShopFigures;
import vn.aop.core.plan.SmallShop;
import vn.aop.core.text.Text;

/** One scenario for everything: what is worked out at the leaves adds up. */
class LatestEstimateTest {

    private static final long[] FLAT = everyMonth(100);

    private static SmallShop shop() {
        return shopWithGoalsOnly()
                .withBaseline(
                        lastYear()
                                .revenue("store", "toys", FLAT)
                                .revenue("online", "toys", FLAT)
                                .figures())
                .withRevenue("store", "toys", FLAT)
                .withRevenue("online", "toys", FLAT);
    }

    private static LatestEstimate estimate(SmallShop shop, ShopFigures actuals, YearMonth month) {
        return Reviews.review(shop, actuals, month).estimate().orElseThrow();
    }

    private static Value year(LatestEstimate estimate, String metric) {
        return Metric.parse(metric).value(estimate, YEAR.span());
    }

    @Property(tries = 100)
    void channels_land_at_what_all_of_them_land_at(
            @ForAll @Size(6) List<@LongRange(min = 1, max = 1_000_000) Long> store,
            @ForAll @Size(6) List<@LongRange(min = 1, max = 1_000_000) Long> online) {
        LatestEstimate estimate =
                estimate(
                        shop(),
                        thisYear()
                                .revenue("store", "toys", amounts(store))
                                .revenue("online", "toys", amounts(online)),
                        JUNE);

        for (LandingMethod method : LandingMethod.values()) {
            LatestEstimate by = estimate.by(method);
            assertThat(year(by, "revenue[store] + revenue[online]")).isEqualTo(year(by, "revenue"));
        }
    }

    @Property(tries = 50)
    void the_months_sum_to_the_year(
            @ForAll @Size(5) List<@LongRange(min = 1, max = 1_000_000) Long> sold) {
        LatestEstimate estimate =
                estimate(
                        shop(),
                        thisYear()
                                .revenue("store", "toys", amounts(sold))
                                .revenue("online", "toys", amounts(sold)),
                        JUNE.minusMonths(1));

        Metric revenue = Metric.parse("revenue");
        Value sum =
                YEAR.months().stream()
                        .map(it -> revenue.value(estimate, Span.of(it)))
                        .reduce(Value::plus)
                        .orElseThrow();
        assertThat(sum).isEqualTo(year(estimate, "revenue"));
    }

    /** Last year's marketing is one sum; this year's two channels divide it as the plan does. */
    @Test
    void what_last_year_holds_in_one_sum_is_divided_by_the_plan() {
        SmallShop shop =
                shopWithGoalsOnly()
                        .withBaseline(
                                lastYear()
                                        .revenue("store", "toys", FLAT)
                                        .spending(AccountKind.MARKETING, everyMonth(8))
                                        .figures())
                        .withRevenue("store", "toys", FLAT)
                        .withBudget(running("ads", AccountKind.MARKETING, everyMonth(10)));
        LatestEstimate estimate =
                estimate(
                        shop,
                        thisYear()
                                .revenue("store", "toys", 100, 100, 100)
                                .spending(AccountKind.MARKETING, 10, 10, 10),
                        MARCH);

        // 8 × (1 + ½ × (30 ÷ 24 − 1)) = 9 a month by last year, 10 by plan and pace
        assertThat(year(estimate.by(LandingMethod.LAST_YEAR_SHAPE), "marketing"))
                .isEqualTo(dong(30 + 9 * 9));
        assertThat(year(estimate, "marketing")).isEqualTo(dong(30 + (90 + 90 + 81) / 3));
    }

    /** Marketing in all is 15 a month, 5 of it online: nothing of it is told twice. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_line_within_another_is_counted_once(boolean isKeptApart) {
        ShopFigures before = lastYear().revenue("store", "toys", FLAT);
        before =
                isKeptApart
                        ? before.spending(AccountKind.MARKETING, everyMonth(10))
                                .spendingIn("online", AccountKind.MARKETING, everyMonth(5))
                        : before.spending(AccountKind.MARKETING, everyMonth(15));
        LatestEstimate estimate =
                estimate(
                        shopWithGoalsOnly()
                                .withBaseline(before.figures())
                                .withRevenue("store", "toys", FLAT)
                                .withBudget(
                                        running("ads", AccountKind.MARKETING, everyMonth(10)),
                                        boost(everyMonth(5))),
                        thisYear()
                                .revenue("store", "toys", 100, 100, 100)
                                .spending(AccountKind.MARKETING, 10, 10, 10)
                                .spendingIn("online", AccountKind.MARKETING, 5, 5, 5),
                        MARCH);

        for (LandingMethod method : LandingMethod.values()) {
            LatestEstimate by = estimate.by(method);
            assertThat(year(by, "marketing")).as(method.toString()).isEqualTo(dong(180));
            assertThat(year(by, "marketing[online]")).isEqualTo(dong(60));
        }
        assertThat(
                        Value.of(
                                estimate.figures()
                                        .sum(Selection.of(AccountKind.MARKETING), YEAR.span())))
                .isEqualTo(dong(180));
    }

    private static BudgetLine boost(long... months) {
        return BudgetLine.builder(
                        "boost",
                        Text.of("boost"),
                        Line.of(Account.of(AccountKind.MARKETING)).in("online"))
                .months(vnd(months))
                .build();
    }

    /** The value added tax of the direct method is a part of the other costs, and only there. */
    @Test
    void tax_on_what_is_sold_lands_once() {
        Plan plan =
                shop().withBaseline(
                                lastYear()
                                        .revenue("store", "toys", FLAT)
                                        .revenue("online", "toys", FLAT)
                                        .spending(AccountKind.OTHER_OPERATING, everyMonth(23))
                                        .figures())
                        .withBudget(running("odds", AccountKind.OTHER_OPERATING, everyMonth(3)))
                        .plan();
        Vat tax =
                new Vat.Direct(VatRates.of(new BigDecimal("0.10")), Vat.Paid.QUARTERLY, List.of());
        Plan taxed = plan.toBuilder().company(plan.company().toBuilder().vat(tax).build()).build();
        LatestEstimate estimate =
                MonthlyReview.of(
                                taxed,
                                thisYear()
                                        .revenue("store", "toys", 100, 100, 100)
                                        .revenue("online", "toys", 100, 100, 100)
                                        .spending(AccountKind.OTHER_OPERATING, 3, 3, 3)
                                        .actuals(),
                                MARCH)
                        .estimate()
                        .orElseThrow();

        for (LandingMethod method : LandingMethod.values()) {
            LatestEstimate by = estimate.by(method);
            assertThat(year(by, "other_operating")).isEqualTo(dong(36 + 240));
            assertThat(year(by, "vat_direct[store]")).isEqualTo(dong(120));
        }
    }

    @Test
    void a_channel_without_last_year_lands_by_the_plan_and_its_pace() {
        SmallShop shop =
                shopWithGoalsOnly()
                        .withBaseline(lastYear().revenue("store", "toys", FLAT).figures())
                        .withRevenue("store", "toys", FLAT)
                        .withRevenue("online", "toys", FLAT);
        LatestEstimate estimate =
                estimate(
                        shop,
                        thisYear()
                                .revenue("store", "toys", 100, 100, 100)
                                .revenue("online", "toys", 80, 80, 80),
                        MARCH);

        // 900 by plan, 900 × 0.9 by pace; last year has no shape for it
        assertThat(year(estimate, "revenue[online]")).isEqualTo(dong(240 + (900 + 810) / 2));
        assertThat(year(estimate, "revenue[store]")).isEqualTo(dong(1_200));
    }

    /** A reserve on the kind of account that utilities belong to, and fees recorded in one sum. */
    @Test
    void a_line_that_holds_others_does_not_tell_them_a_second_time() {
        Account utilities = new Account("utilities", AccountKind.OTHER_OPERATING, Text.of("Điện"));
        SmallShop shop =
                shopWithGoalsOnly()
                        .withChannels(channel("store", "0"), channel("online", "0.1"))
                        .withAccounts(utilities)
                        .withBaseline(
                                lastYear()
                                        .revenue("online", "toys", FLAT)
                                        .spendingIn("online", AccountKind.CHANNEL_FEES, FLAT)
                                        .spending(AccountKind.OTHER_OPERATING, everyMonth(110))
                                        .figures())
                        .withRevenue("online", "toys", everyMonth(1_000))
                        .withBudget(
                                SmallShop.line(
                                        "power",
                                        Line.of(utilities),
                                        Limit.HARD,
                                        Purpose.RUNNING,
                                        FLAT),
                                reserve("reserve", AccountKind.OTHER_OPERATING, everyMonth(10)));
        LatestEstimate estimate =
                estimate(
                        shop,
                        thisYear()
                                .revenue("online", "toys", 1_000, 1_000, 1_000)
                                .spendingIn("online", AccountKind.CHANNEL_FEES, 100, 100, 100)
                                .spending("utilities", AccountKind.OTHER_OPERATING, 100, 100, 100)
                                .spending(AccountKind.OTHER_OPERATING, 10, 10, 10),
                        MARCH);

        for (LandingMethod method : LandingMethod.values()) {
            LatestEstimate by = estimate.by(method);
            assertThat(year(by, "channel_fees")).isEqualTo(dong(1_200));
            assertThat(year(by, "other_operating")).isEqualTo(dong(1_320));
            assertThat(by.figures().sum(Selection.of("other_operating"), YEAR.span()))
                    .isEqualTo(vnd(1_320));
            assertThat(year(by, "utilities")).isEqualTo(dong(1_200));
        }
    }

    @Test
    void capital_spending_comes_as_planned_whatever_the_pace() {
        SmallShop shop =
                shop().withBudget(
                                running(
                                        "shop",
                                        AccountKind.CAPEX,
                                        millions(5, 0, 0, 7, 0, 0, 0, 0, 0, 0, 0, 0)));
        LatestEstimate estimate =
                estimate(
                        shop,
                        thisYear()
                                .revenue("store", "toys", 100, 100, 100)
                                .revenue("online", "toys", 100, 100, 100)
                                .spending(AccountKind.CAPEX, millions(1)),
                        MARCH);

        assertThat(year(estimate, "capex")).isEqualTo(million(8));
    }

    @Test
    void what_is_recorded_in_december_is_the_year() {
        LatestEstimate estimate =
                estimate(
                        shop(),
                        thisYear()
                                .revenue("store", "toys", FLAT)
                                .revenue("online", "toys", everyMonth(50)),
                        DECEMBER);

        assertThat(year(estimate, "revenue")).isEqualTo(dong(1_800));
        assertThat(Value.of(estimate.figures().sum(Selection.of(AccountKind.REVENUE), YEAR.span())))
                .isEqualTo(dong(1_800));
    }

    private static long[] amounts(List<Long> amounts) {
        return amounts.stream().mapToLong(Long::longValue).toArray();
    }
}
