package vn.aop.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.core.plan.SmallShop.VND;
import static vn.aop.core.plan.SmallShop.YEAR;
import static vn.aop.core.plan.SmallShop.smallShop;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Actuals;
import vn.aop.core.figures.Figures;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.Measure;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.Quantities;
import vn.aop.core.figures.QuantityLine;
import vn.aop.core.figures.Trigger;
import vn.aop.core.figures.Value;
import vn.aop.core.goal.Goal;
import vn.aop.core.goal.GoalStatus;
import vn.aop.core.goal.Target;
import vn.aop.core.kpi.Kpi;
import vn.aop.core.kpi.KpiTarget;
import vn.aop.core.plan.Baseline;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.SmallShop;
import vn.aop.core.projection.Projection;
import vn.aop.core.risk.Risk;
import vn.aop.core.text.Message;
import vn.aop.core.text.Text;

/**
 * The shop sold online for 50 million in 200 orders and in the store for 100 million in 500 orders
 * in every month of last year.
 */
class CountedReviewTest {

    private static final Measure ORDERS =
            Measure.of("orders", Text.of("Đơn hàng", "Orders"), Text.of("đơn", "orders")).sold();
    private static final QuantityLine ALL = QuantityLine.of(ORDERS);
    private static final YearMonth MARCH = YEAR.first().plusMonths(2);
    private static final Metric BILL = Metric.parse("revenue / orders");

    private static Plan plan() {
        Plan shop = smallShop().withActions().plan();
        Quantities counts =
                Quantities.builder(YEAR.previous())
                        .addMonths(ALL.in("online"), twelve(200))
                        .addMonths(ALL.in("store"), twelve(500))
                        .build();
        return shop.toBuilder()
                .company(shop.company().toBuilder().measures(ORDERS).build())
                .baseline(Baseline.of(shop.baseline().figures().with(counts)))
                .goals(
                        Goal.builder("G1", Text.of("a"), ORDERS.in(), Target.growth("0.10"))
                                .build(),
                        Goal.builder("G2", Text.of("b"), BILL, Target.level("220000")).build())
                .budget()
                .risks(
                        new Risk(
                                "R1",
                                Text.of("c"),
                                java.util.Optional.empty(),
                                List.of("G1"),
                                java.util.Optional.empty(),
                                java.util.Optional.of(
                                        new Trigger(
                                                ORDERS.in("online"),
                                                Trigger.Side.BELOW,
                                                new BigDecimal(190),
                                                2)),
                                java.util.Optional.empty(),
                                java.util.Optional.empty()))
                .kpis(
                        Kpi.builder("K1", Text.of("d"), ORDERS.in("store"))
                                .target(new KpiTarget.FromPlan())
                                .build())
                .assumptions()
                .build();
    }

    private static List<BigDecimal> twelve(int count) {
        return Collections.nCopies(12, BigDecimal.valueOf(count));
    }

    /** Revenue as planned, and orders of some months: those of the store stop where told. */
    private static Actuals actuals(Plan plan, int online, int store, int monthsOfStore) {
        List<YearMonth> months = IntStream.range(0, 3).mapToObj(YEAR.first()::plusMonths).toList();
        Figures.Builder figures = Figures.builder(YEAR, VND);
        Quantities.Builder counts = Quantities.builder(YEAR);
        Figures planned = Projection.of(plan).figures();
        for (YearMonth month : months) {
            for (Line line : planned.lines()) {
                figures.add(line, month, planned.amount(line, month));
            }
            counts.add(ALL.in("online"), month, BigDecimal.valueOf(online));
            if (months.indexOf(month) < monthsOfStore) {
                counts.add(ALL.in("store"), month, BigDecimal.valueOf(store));
            }
        }
        return Actuals.of(figures.counts(counts.build()).build(), months, "till");
    }

    private static MonthlyReview review(int online, int store, int monthsOfStore) {
        Plan plan = plan();
        return MonthlyReview.of(plan, actuals(plan, online, store, monthsOfStore), MARCH);
    }

    private static Value orders(String number) {
        return Value.of(new BigDecimal(number), ORDERS.unit());
    }

    @Test
    void a_goal_over_orders_lands_by_each_method() {
        GoalReview goal = review(180, 450, 3).goal("G1").orElseThrow();

        assertThat(goal.target().value()).isEqualTo(orders("9240"));
        assertThat(goal.actualToDate().value()).isEqualTo(orders("1890"));
        assertThat(goal.landing().by(LandingMethod.PLAN_REMAINING).value())
                .isEqualTo(orders("8190"));
        assertThat(goal.landing().by(LandingMethod.PERFORMANCE_CARRIED).value())
                .isEqualTo(orders("7560"));
        assertThat(goal.landing().by(LandingMethod.LAST_YEAR_SHAPE).value())
                .isEqualTo(orders("7560"));
        assertThat(goal.status()).isEqualTo(GoalStatus.OFF_TRACK);
    }

    @Test
    void orders_are_held_against_the_plan_and_against_last_year() {
        MeasureReview all = review(180, 450, 3).measures().get(0);

        assertThat(all.month().variance().value()).isEqualTo(orders("-70"));
        assertThat(all.month().favourability()).isEqualTo(Favourability.UNFAVOURABLE);
        assertThat(all.toDate().plan().value()).isEqualTo(orders("2100"));
        assertThat(all.change().value()).isEqualTo(Value.ratio(new BigDecimal("-0.1")));
        assertThat(review(180, 450, 3).measures())
                .extracting(it -> it.channel().orElse("all"))
                .containsExactly("all", "online", "store");
    }

    @Test
    void a_warning_over_orders_wakes() {
        assertThat(review(180, 500, 3).risks().get(0).isAwake()).isTrue();
        assertThat(review(190, 500, 3).risks().get(0).isAwake()).isFalse();
    }

    /** In March nobody counted in the store: the whole is unknown, and what stands on it. */
    @Test
    void what_was_not_counted_is_unknown_with_its_reason() {
        MonthlyReview review = review(200, 500, 2);

        assertThat(review.goal("G1").orElseThrow().status()).isEqualTo(GoalStatus.UNKNOWN);
        assertThat(review.goal("G2").orElseThrow().status()).isEqualTo(GoalStatus.UNKNOWN);
        assertThat(review.goal("G1").orElseThrow().actualToDate().value().whyUndefined())
                .map(Message::key)
                .contains("undefined.counted-in-part");
        assertThat(review.kpi("K1").orElseThrow().status()).isEqualTo(KpiStatus.UNKNOWN);
        assertThat(review.cautions()).extracting(Message::key).contains("review.not-counted");
        assertThat(review.measures().get(1).month().actual().value()).isEqualTo(orders("200"));
    }

    @Test
    void an_average_order_is_revenue_by_orders_of_the_same_months() {
        GoalReview goal = review(200, 550, 3).goal("G2").orElseThrow();

        assertThat(goal.actualToDate().value().number().orElseThrow())
                .isEqualByComparingTo("200000");
        assertThat(goal.goal().metric().unit()).hasToString("money/orders");
    }

    @Test
    void a_plan_that_counts_nothing_has_no_measures_to_review() {
        Plan shop = SmallShop.smallShop().plan();
        Figures.Builder figures = Figures.builder(YEAR, VND);
        figures.add(
                Line.of(Account.of(AccountKind.REVENUE), "store", "toys"),
                YEAR.first(),
                shop.company().money(1));

        MonthlyReview review =
                MonthlyReview.of(
                        shop,
                        Actuals.of(figures.build(), List.of(YEAR.first()), "till"),
                        YEAR.first());

        assertThat(review.measures()).isEmpty();
    }
}
