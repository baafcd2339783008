package vn.aop.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.core.plan.SmallShop.VND;
import static vn.aop.core.plan.SmallShop.YEAR;
import static vn.aop.core.plan.SmallShop.smallShop;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.aop.core.estimate.Landing;
import vn.aop.core.estimate.LandingMethod;
import vn.aop.core.figures.Actuals;
import vn.aop.core.figures.Figures;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.Measure;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.Quantities;
import vn.aop.core.figures.QuantityLine;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Traced;
import vn.aop.core.goal.Goal;
import vn.aop.core.goal.Target;
import vn.aop.core.kpi.Kpi;
import vn.aop.core.kpi.KpiTarget;
import vn.aop.core.plan.Baseline;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.PlannedMeasure;
import vn.aop.core.projection.Projection;
import vn.aop.core.text.Message;
import vn.aop.core.text.Text;

/**
 * The worked example of {@code docs/formulas/measures.md}: last year 1.8 billion with 40 learners
 * on average, planned to be 10 % more; 40, 41 and 45 in the first three months.
 */
class LevelReviewTest {

    private static final Measure LEARNERS =
            Measure.of("learners", Text.of("Học viên"), Text.of("học viên")).level();
    private static final QuantityLine ALL = QuantityLine.of(LEARNERS);
    private static final YearMonth MARCH = YEAR.first().plusMonths(2);
    private static final List<Integer> LAST_YEAR =
            List.of(40, 40, 40, 36, 36, 36, 44, 44, 44, 40, 40, 40);

    private static Plan plan() {
        Plan shop = smallShop().plan();
        List<BigDecimal> counts = LAST_YEAR.stream().map(BigDecimal::valueOf).toList();
        Quantities before = Quantities.builder(YEAR.previous()).addMonths(ALL, counts).build();
        return shop.toBuilder()
                .company(shop.company().toBuilder().measures(LEARNERS).build())
                .baseline(Baseline.of(shop.baseline().figures().with(before)))
                .measures(
                        List.of(
                                PlannedMeasure.of(
                                        "learners",
                                        new PlannedMeasure.Growth(new BigDecimal("0.1")))))
                .goals(
                        Goal.builder("G1", Text.of("a"), LEARNERS.in(), Target.growth("0.10"))
                                .build())
                .kpis(
                        Kpi.builder("K1", Text.of("d"), LEARNERS.in())
                                .target(new KpiTarget.FromPlan())
                                .build())
                .actions()
                .budget()
                .risks()
                .assumptions()
                .build();
    }

    /** Revenue as planned in three months, and how many learners there were where it is told. */
    private static Actuals actuals(Integer... learners) {
        return actuals(Set.of(), learners);
    }

    private static Actuals actuals(Set<YearMonth> closed, Integer... learners) {
        List<YearMonth> months = IntStream.range(0, 3).mapToObj(YEAR.first()::plusMonths).toList();
        Figures.Builder figures = Figures.builder(YEAR, VND);
        Quantities.Builder counts = Quantities.builder(YEAR);
        Figures planned = Projection.of(plan()).figures();
        for (YearMonth month : months) {
            for (Line line : planned.lines()) {
                if (!closed.contains(month)) {
                    figures.add(line, month, planned.amount(line, month));
                }
            }
            Optional.ofNullable(learners[months.indexOf(month)])
                    .ifPresent(it -> counts.add(ALL, month, BigDecimal.valueOf(it)));
        }
        Actuals all = Actuals.of(figures.counts(counts.build()).build(), months, "register");
        return all.with(all.recorded().withNoTrade(closed));
    }

    private static MonthlyReview review(Actuals actuals) {
        return MonthlyReview.of(plan(), actuals, MARCH);
    }

    private static MonthlyReview review() {
        return review(actuals(40, 41, 45));
    }

    private static void is(Traced traced, String number) {
        assertThat(traced.value().number().orElseThrow()).isEqualByComparingTo(number);
    }

    @Test
    void a_year_of_learners_is_their_average_and_revenue_by_them_that_of_an_average_learner() {
        Plan plan = plan();
        Span before = YEAR.previous().span();

        is(LEARNERS.in().trace(plan.baseline().source(), before), "40");
        is(
                Metric.parse("revenue / learners")
                        .in(plan.company().vocabulary())
                        .trace(plan.baseline().source(), before),
                "45000000");
        is(LEARNERS.in().trace(Projection.of(plan).source(), YEAR.span()), "44");
    }

    @Test
    void the_months_to_date_are_their_average_and_one_month_is_its_own() {
        MeasureReview learners = review().measures().get(0);

        is(learners.month().plan(), "44");
        is(learners.month().actual(), "45");
        is(learners.toDate().plan(), "44");
        is(learners.toDate().actual(), "42");
        is(learners.toDate().variance(), "-2");
        is(learners.change(), "0.125");
    }

    @Test
    void a_landing_is_the_average_of_twelve_months_recorded_and_expected() {
        GoalReview goal = review().goal("G1").orElseThrow();
        Landing landing = goal.landing();

        is(goal.target(), "44");
        is(goal.actualToDate(), "42");
        is(landing.by(LandingMethod.PLAN_REMAINING), "43.5");
        is(landing.by(LandingMethod.PERFORMANCE_CARRIED), "42.75");
        is(landing.by(LandingMethod.LAST_YEAR_SHAPE), "41.25");
        is(landing.expected(), "42.5");
        assertThat(landing.band()).isEmpty();
    }

    /** 42 in three months and 44 in nine are (42 × 3 + 44 × 9) ÷ 12. */
    @Test
    void each_side_of_a_landing_weighs_by_its_months() {
        Traced landing =
                review().goal("G1").orElseThrow().landing().by(LandingMethod.PLAN_REMAINING);

        assertThat(landing.formula()).contains("({0} × 3 + {1} × 9) ÷ 12");
        is(landing.inputs().get(0), "42");
        is(landing.inputs().get(1), "44");
    }

    @Test
    void a_planned_year_of_learners_is_explained_by_its_months() {
        Projection planned = Projection.of(plan());
        Traced told = LEARNERS.in().trace(planned.source(), YEAR.span());
        Traced year = planned.reasons().explain(told);
        Traced month = LEARNERS.in().trace(planned.source(), Span.of(MARCH));

        assertThat(year.formula().orElseThrow()).startsWith("({0} + {1} + ").endsWith(") ÷ 12");
        assertThat(year.inputs()).hasSize(12);
        assertThat(year.label().message().key()).isEqualTo("trace.term-mean");
        assertThat(month.label().message().key()).isEqualTo("trace.term");
    }

    @Test
    void a_kpi_of_the_plan_is_held_against_the_month() {
        KpiReview kpi = review().kpi("K1").orElseThrow();

        is(kpi.value(), "45");
        is(kpi.target().orElseThrow(), "44");
    }

    @Test
    void a_month_that_was_not_counted_leaves_the_average_unknown() {
        MeasureReview learners = review(actuals(40, null, 45)).measures().get(0);

        assertThat(learners.toDate().actual().value().whyUndefined())
                .map(Message::key)
                .contains("undefined.not-counted");
        is(learners.month().actual(), "45");
    }

    /** The learners of a centre that is closed for a month are not gone: somebody has to say. */
    @Test
    void a_month_without_trade_has_learners_all_the_same() {
        Set<YearMonth> february = Set.of(YEAR.first().plusMonths(1));
        Actuals uncounted = actuals(february, 40, null, 45);
        Actuals counted = actuals(february, 40, 41, 45);

        assertThat(review(uncounted).measures().get(0).toDate().actual().value().number())
                .isEmpty();
        assertThat(review(uncounted).cautions())
                .extracting(Message::key)
                .contains("review.not-counted");
        is(review(counted).measures().get(0).toDate().actual(), "42");
        is(
                review(counted)
                        .goal("G1")
                        .orElseThrow()
                        .landing()
                        .by(LandingMethod.PERFORMANCE_CARRIED),
                "43.21875");
    }
}
