package vn.aop.core.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.core.plan.ShopFigures.everyMonth;
import static vn.aop.core.plan.ShopFigures.lastYear;
import static vn.aop.core.plan.ShopFigures.millions;
import static vn.aop.core.plan.SmallShop.action;
import static vn.aop.core.plan.SmallShop.goal;
import static vn.aop.core.plan.SmallShop.level;
import static vn.aop.core.plan.SmallShop.lifting;
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

/** A shop that opened in October of last year. */
class YoungShopTest {

    private static final YearMonth OPENED = YearMonth.of(2025, 10);
    private static final Value UNKNOWN =
            Value.undefined("undefined.last-year-from", "month", OPENED);
    private static final Metric REVENUE = Metric.of("revenue");
    private static final Goal GOAL = goal("G1", "revenue", level("1200000000"));

    /** 100 million each in October, November and December; A1 lifts the last two by a tenth. */
    private static final Projection YOUNG =
            Projection.of(
                    shopWithGoalsOnly()
                            .withBaseline(
                                    lastYear()
                                            .revenue(
                                                    "store",
                                                    "toys",
                                                    millions(
                                                            0, 0, 0, 0, 0, 0, 0, 0, 0, 100, 100,
                                                            100))
                                            .figures())
                            .withGoals(GOAL)
                            .withBudget(
                                    serving("ads", AccountKind.MARKETING, everyMonth(5_000_000)))
                            .withActions(
                                    action(
                                            "A1",
                                            YearMonth.of(2026, 11),
                                            YearMonth.of(2026, 11),
                                            lifting("store", "0.1", 1)))
                            .plan());

    @Test
    void a_bridge_has_no_known_end_to_start_from_and_its_actions_do_what_they_do() {
        Bridge bridge = YOUNG.bridge(REVENUE);

        assertThat(bridge.baseline()).isEqualTo(UNKNOWN);
        assertThat(bridge.plan().number().orElseThrow()).isEqualByComparingTo("320000000");
        assertThat(bridge.stepsOf(List.of("A1")).number().orElseThrow())
                .isEqualByComparingTo(new BigDecimal("20000000"));
    }

    @Test
    void how_much_of_a_gap_is_closed_is_not_told_where_the_gap_is_unknown() {
        assertThat(YOUNG.coverage(GOAL).value()).isEqualTo(UNKNOWN);
    }

    /** What a planned figure stands on says that it is unknown, and not that it was 0. */
    @Test
    void a_planned_month_that_stands_on_an_unknown_one_says_so() {
        assertThat(explained(YearMonth.of(2026, 9)).inputs().get(0).value()).isEqualTo(UNKNOWN);
        assertThat(explained(YearMonth.of(2026, 11)).inputs().get(0).value().number())
                .hasValueSatisfying(it -> assertThat(it).isEqualByComparingTo("100000000"));
    }

    private static Traced explained(YearMonth month) {
        return YOUNG.reasons().explain(REVENUE.trace(YOUNG.source(), Span.of(month)));
    }
}
