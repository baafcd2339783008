package vn.aop.core.check.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.core.check.Checking.found;
import static vn.aop.core.check.Checking.places;
import static vn.aop.core.plan.ShopFigures.everyMonth;
import static vn.aop.core.plan.ShopFigures.lastYear;
import static vn.aop.core.plan.ShopFigures.millions;
import static vn.aop.core.plan.SmallShop.DECEMBER;
import static vn.aop.core.plan.SmallShop.action;
import static vn.aop.core.plan.SmallShop.below;
import static vn.aop.core.plan.SmallShop.goal;
import static vn.aop.core.plan.SmallShop.level;
import static vn.aop.core.plan.SmallShop.lifting;
import static vn.aop.core.plan.SmallShop.reserve;
import static vn.aop.core.plan.SmallShop.risk;
import static vn.aop.core.plan.SmallShop.running;
import static vn.aop.core.plan.SmallShop.serving;
import static vn.aop.core.plan.SmallShop.shopWithGoalsOnly;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Checking;
import vn.aop.core.check.Finding;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.Value;
import vn.aop.core.goal.GoalStatus;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.SmallShop;
import vn.aop.core.projection.Projection;
import vn.aop.core.text.Message;

/**
 * A shop that opened in October of last year: its nine months before are unknown, and no rule reads
 * them as months without sales.
 */
class YoungShopTest {

    private static final YearMonth OPENED = YearMonth.of(2025, 10);
    private static final Metric REVENUE = Metric.of("revenue");
    private static final Metric MARGIN = Metric.of("gross_margin");

    /** 100, 100 and 130 million, of which the goods cost 60 %. */
    private static SmallShop shop() {
        return shopWithGoalsOnly()
                .withBaseline(
                        lastYear()
                                .revenue("store", "toys", millions(sold(100, 100, 130)))
                                .costOfGoods("store", "toys", millions(sold(60, 60, 78)))
                                .spending(AccountKind.PERSONNEL, millions(sold(10, 10, 10)))
                                .figures())
                .withRevenue("store", "toys", everyMonth(110_000_000));
    }

    private static long[] sold(long october, long november, long december) {
        return new long[] {0, 0, 0, 0, 0, 0, 0, 0, 0, october, november, december};
    }

    @Test
    void last_year_as_a_whole_is_not_known_but_what_was_recorded_is() {
        CheckContext context = CheckContext.of(shop().plan());

        assertThat(context.lastYear(REVENUE))
                .isEqualTo(
                        Value.undefined(
                                Message.of("undefined.last-year-from").with("month", OPENED)));
        assertThat(context.recorded(REVENUE).number().orElseThrow())
                .isEqualByComparingTo("330000000");
        assertThat(context.recorded(MARGIN).number().orElseThrow()).isEqualByComparingTo("0.4");
    }

    /** Against three months of sales, twelve are four times as many. */
    @Test
    void twelve_months_against_three_are_no_growth() {
        SmallShop shop = shop();

        assertThat(places(Checking.rule("plan-beyond-reach"), shop.plan())).isEmpty();
        assertThat(places(Checking.rule("growth-beyond-reach"), asking(shop, "1200000000").plan()))
                .isEmpty();
        assertThat(places(Checking.rule("goal-below-baseline"), asking(shop, "300000000").plan()))
                .isEmpty();
        assertThat(
                        places(
                                Checking.rule("hires-despite-policy"),
                                shop.withBudget(
                                                running(
                                                        "payroll",
                                                        AccountKind.PERSONNEL,
                                                        everyMonth(10_000_000)))
                                        .plan()))
                .isEmpty();
    }

    private static SmallShop asking(SmallShop shop, String revenue) {
        return shop.withGoals(goal("G1", "revenue", level(revenue)));
    }

    /** Each of the last three months is a third of all that is known. */
    @Test
    void three_months_tell_no_season() {
        SmallShop shop = shop();

        assertThat(
                        places(
                                Checking.rule("season-ignored"),
                                shop.withBudget(
                                                serving(
                                                        "ads",
                                                        AccountKind.MARKETING,
                                                        everyMonth(5_000_000)))
                                        .plan()))
                .isEmpty();
        assertThat(
                        places(
                                Checking.rule("launch-in-peak"),
                                shop.withActions(
                                                action(
                                                        "A1",
                                                        YearMonth.of(2026, 5),
                                                        DECEMBER,
                                                        lifting("store", "0.1", 1)),
                                                action(
                                                        "A2",
                                                        YearMonth.of(2026, 10),
                                                        DECEMBER,
                                                        lifting("store", "0.1", 1)))
                                        .plan()))
                .isEmpty();
    }

    /** Four times the rent and four times the wages of three months are the same rent and wages. */
    @Test
    void a_year_beside_three_months_is_no_uniform_uplift() {
        SmallShop shop =
                shop().withBaseline(
                                lastYear()
                                        .revenue("store", "toys", millions(sold(100, 100, 130)))
                                        .spending(AccountKind.PREMISES, millions(sold(5, 5, 5)))
                                        .spending(AccountKind.PERSONNEL, millions(sold(9, 9, 9)))
                                        .spending(AccountKind.MARKETING, millions(sold(2, 2, 2)))
                                        .spending(AccountKind.PURCHASES, millions(sold(50, 50, 50)))
                                        .figures())
                        .withBudget(
                                running("rent", AccountKind.PREMISES, everyMonth(5_000_000)),
                                running("payroll", AccountKind.PERSONNEL, everyMonth(9_000_000)),
                                running("ads", AccountKind.MARKETING, everyMonth(2_000_000)),
                                running("goods", AccountKind.PURCHASES, everyMonth(50_000_000)));

        assertThat(places(Checking.rule("uniform-uplift"), shop.plan())).isEmpty();
    }

    /** The months before October would be months below 90 million. */
    @Test
    void a_warning_that_only_unknown_months_would_give_is_out_of_reach() {
        SmallShop shop =
                shop().withBudget(reserve("reserve", AccountKind.OTHER_OPERATING, everyMonth(1)))
                        .withRisks(risk("R1", below("revenue", 20_000_000)));

        assertThat(places(Checking.rule("trigger-says-nothing"), shop.plan())).hasSize(1);
    }

    @Test
    void what_three_months_tell_for_sure_is_taken_from_them() {
        SmallShop shop = shop();

        assertThat(
                        places(
                                Checking.rule("goal-without-baseline"),
                                asking(shop, "1200000000").plan()))
                .isEmpty();
        assertThat(
                        places(
                                Checking.rule("last-year-lacks-costs"),
                                shop.withBudget(
                                                running(
                                                        "rent",
                                                        AccountKind.PREMISES,
                                                        everyMonth(10_000_000)))
                                        .plan()))
                .containsExactly("baseline/figures/premises");
        assertThat(
                        places(
                                Checking.rule("goal-without-action"),
                                shop.withGoals(goal("G1", "gross_margin", level("0.30"))).plan()))
                .isEmpty();
    }

    /** Three months of sales are no measure for a year of purchases and ads, nor for a goal. */
    @Test
    void a_part_of_the_year_is_not_judged_as_the_year() {
        SmallShop shop =
                growing()
                        .withGoals(
                                goal("G1", "revenue", level("1200000000")),
                                goal("G2", "gross_margin", level("0.38")),
                                goal("G3", "operating_profit", level("1000000")))
                        .withBudget(
                                running("goods", AccountKind.PURCHASES, everyMonth(50_000_000)),
                                serving("ads", AccountKind.MARKETING, everyMonth(5_000_000)));

        for (String rule :
                List.of(
                        "purchases-over-margin-room",
                        "marketing-ratio-without-limit",
                        "plan-misses-goal",
                        "goal-unmeasurable",
                        "goal-not-covered")) {
            assertThat(found(Checking.rule(rule), shop.plan())).as(rule).isEmpty();
        }
        assertThat(CheckContext.of(shop.plan()).status(shop.plan().goals().get(0)))
                .isEqualTo(GoalStatus.UNKNOWN);
    }

    /** The store earns 40 % in every month that is known; that floor is held. */
    @Test
    void a_share_is_told_from_the_months_that_are_known() {
        Plan plan = growing().withGoals(goal("G2", "gross_margin", level("0.38"))).plan();

        assertThat(Projection.of(plan).asKnown(MARGIN).number().orElseThrow())
                .isEqualByComparingTo("0.4");
        assertThat(found(Checking.rule("goal-without-action"), plan)).isEmpty();
    }

    /** What is sold online is given; what the store sells from January to September is not. */
    @Test
    void months_are_told_that_only_a_part_of_sales_is_known_of() {
        SmallShop shop = growing().withRevenue("online", "toys", everyMonth(10_000_000));

        assertThat(found(Checking.rule("no-baseline"), shop.plan())).hasSize(1);
    }

    /** Where revenue is to grow from months that are unknown, they are unknown as well. */
    @Test
    void months_planned_on_unknown_ones_are_told() {
        List<Finding> found = found(Checking.rule("no-baseline"), growing().plan());

        assertThat(found)
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it.where()).hasToString("baseline/figures");
                            assertThat(it.message().args()).containsEntry("month", OPENED);
                        });
        assertThat(found(Checking.rule("no-baseline"), shop().plan())).isEmpty();
    }

    private static SmallShop growing() {
        return shopWithGoalsOnly()
                .withBaseline(
                        lastYear()
                                .revenue("store", "toys", millions(sold(100, 100, 130)))
                                .costOfGoods("store", "toys", millions(sold(60, 60, 78)))
                                .figures());
    }
}
