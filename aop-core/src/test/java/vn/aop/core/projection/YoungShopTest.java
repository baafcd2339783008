package vn.aop.core.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.core.plan.ShopFigures.everyMonth;
import static vn.aop.core.plan.ShopFigures.lastYear;
import static vn.aop.core.plan.ShopFigures.millions;
import static vn.aop.core.plan.SmallShop.action;
import static vn.aop.core.plan.SmallShop.goal;
import static vn.aop.core.plan.SmallShop.level;
import static vn.aop.core.plan.SmallShop.lifting;
import static vn.aop.core.plan.SmallShop.organic;
import static vn.aop.core.plan.SmallShop.serving;
import static vn.aop.core.plan.SmallShop.shopWithGoalsOnly;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Traced;
import vn.aop.core.figures.Value;
import vn.aop.core.goal.Goal;
import vn.aop.core.plan.SmallShop;
import vn.aop.core.projection.Bridge.Cause;
import vn.aop.core.text.Message;

/** A shop that opened in October of last year. */
class YoungShopTest {

    private static final YearMonth OPENED = YearMonth.of(2025, 10);
    private static final Value UNKNOWN =
            Value.undefined(Message.of("undefined.last-year-from").with("month", OPENED));
    private static final Value UNSOLD =
            Value.undefined(
                    Message.of("undefined.planned-on-unknown")
                            .with("known", OPENED)
                            .with(
                                    "months",
                                    new Span(YearMonth.of(2026, 1), YearMonth.of(2026, 9))));
    private static final Metric REVENUE = Metric.of("revenue");
    private static final Goal GOAL = goal("G1", "revenue", level("1200000000"));

    /** 100 million each in October, November and December; A1 lifts the last two by a tenth. */
    private static final Projection YOUNG = Projection.of(shop().plan());

    private static SmallShop shop() {
        return shopWithGoalsOnly()
                .withBaseline(
                        lastYear()
                                .revenue(
                                        "store",
                                        "toys",
                                        millions(0, 0, 0, 0, 0, 0, 0, 0, 0, 100, 100, 100))
                                .figures())
                .withGoals(GOAL)
                .withBudget(serving("ads", AccountKind.MARKETING, everyMonth(5_000_000)))
                .withActions(
                        action(
                                "A1",
                                YearMonth.of(2026, 11),
                                YearMonth.of(2026, 11),
                                lifting("store", "0.1", 1)));
    }

    @Test
    void a_bridge_has_no_known_end_to_start_from_and_its_actions_do_what_they_do() {
        Bridge bridge = YOUNG.bridge(REVENUE);

        assertThat(bridge.baseline()).isEqualTo(UNKNOWN);
        assertThat(bridge.plan()).isEqualTo(UNSOLD);
        assertThat(bridge.stepsOf(List.of("A1")).number().orElseThrow())
                .isEqualByComparingTo(new BigDecimal("20000000"));
    }

    /** What last year's unknown months would have brought is no part of any step. */
    @Test
    void steps_that_start_from_unknown_months_are_unknown() {
        Projection grown = grown(YearMonth.of(2026, 3));
        Projection given =
                Projection.of(shop().withRevenue("store", "toys", everyMonth(30_000_000)).plan());

        assertThat(unknown(grown.bridge(REVENUE))).containsExactly(Cause.ORGANIC, Cause.ACTION);
        assertThat(unknown(given.bridge(REVENUE))).containsExactly(Cause.GIVEN);
        assertThat(given.bridge(REVENUE).plan().number().orElseThrow())
                .isEqualByComparingTo("360000000");
        assertThat(unknown(given.bridge(Metric.of("marketing")))).containsExactly(Cause.COSTS);
        assertThat(unknown(given.bridge(Metric.of("gross_margin")))).hasSize(4);
    }

    /** The causes whose steps are unknown. */
    private static List<Cause> unknown(Bridge bridge) {
        return bridge.steps().stream()
                .filter(step -> step.amount().number().isEmpty())
                .map(Bridge.Step::cause)
                .toList();
    }

    /** Less advertising sells and costs the same goods, whatever they come to. */
    @Test
    void a_ratio_of_which_nothing_differs_does_not_move() {
        Projection less =
                Projection.of(
                        shop().withBudget(
                                        serving(
                                                "ads",
                                                AccountKind.MARKETING,
                                                everyMonth(4_000_000)))
                                .plan());

        assertThat(YOUNG.change(Metric.of("gross_margin"), less))
                .isEqualTo(Value.ratio(BigDecimal.ZERO));
        assertThat(YOUNG.change(Metric.parse("marketing / revenue"), less).number()).isEmpty();
    }

    private static Projection grown(YearMonth month) {
        return Projection.of(
                shop().withOrganic(organic("*", "*", "0.10"))
                        .withActions(action("A1", month, month, lifting("store", "0.1", 1)))
                        .plan());
    }

    @Test
    void how_much_of_a_gap_is_closed_is_not_told_where_the_gap_is_unknown() {
        assertThat(YOUNG.coverage(GOAL).value()).isEqualTo(UNKNOWN);
    }

    /** What a planned figure stands on says that it is unknown, and not that it was 0. */
    @Test
    void a_planned_month_that_stands_on_an_unknown_one_says_so() {
        assertThat(explained(YearMonth.of(2026, 9)).value()).isEqualTo(UNSOLD);
        assertThat(explained(YearMonth.of(2026, 9)).inputs().get(0).value()).isEqualTo(UNKNOWN);
        assertThat(explained(YearMonth.of(2026, 11)).inputs().get(0).value().number())
                .hasValueSatisfying(it -> assertThat(it).isEqualByComparingTo("100000000"));
    }

    private static Traced explained(YearMonth month) {
        return YOUNG.reasons().explain(REVENUE.trace(YOUNG.source(), Span.of(month)));
    }
}
