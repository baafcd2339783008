package vn.aop.core.check.rules.kpis;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.core.check.Checking.places;
import static vn.aop.core.plan.SmallShop.kpiLevel;
import static vn.aop.core.plan.SmallShop.smallShop;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.aop.core.figures.Bound;
import vn.aop.core.figures.Metric;
import vn.aop.core.kpi.Kpi;
import vn.aop.core.kpi.KpiTarget;
import vn.aop.core.kpi.Rhythm;
import vn.aop.core.kpi.Tolerance;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.SmallShop;
import vn.aop.core.plan.Tracking;
import vn.aop.core.text.Text;

class KpiRulesTest {

    private static final Optional<KpiTarget> TARGET = Optional.of(kpiLevel("0.05"));
    private static final Optional<Tolerance> TOLERANCE =
            Optional.of(new Tolerance(new BigDecimal("0.05"), new BigDecimal("0.10")));

    private static Plan watching(Kpi... kpis) {
        return smallShop().withKpis(numbered(kpis)).plan();
    }

    private static Kpi[] numbered(Kpi... kpis) {
        return IntStream.range(0, kpis.length)
                .mapToObj(
                        it ->
                                new Kpi(
                                        "K" + (it + 1),
                                        kpis[it].name(),
                                        kpis[it].metric(),
                                        kpis[it].target(),
                                        kpis[it].bound(),
                                        kpis[it].tolerance(),
                                        kpis[it].kind(),
                                        kpis[it].goal(),
                                        kpis[it].owner(),
                                        kpis[it].source(),
                                        kpis[it].rhythm()))
                .toArray(Kpi[]::new);
    }

    /** A KPI of the margin, or of something else. */
    private static Kpi kpi(String metric, Kpi.Kind kind, String goal, String owner, Rhythm rhythm) {
        return new Kpi(
                "K1",
                Text.of("K1"),
                Metric.parse(metric),
                TARGET,
                Bound.AT_LEAST,
                TOLERANCE,
                kind,
                Optional.ofNullable(goal),
                Optional.ofNullable(owner),
                Optional.empty(),
                rhythm);
    }

    private static Kpi of(String metric, String goal) {
        return kpi(metric, Kpi.Kind.RESULT, goal, "lan", Rhythm.MONTHLY);
    }

    @Nested
    class GoalWithoutKpiTest {

        @Test
        void a_goal_is_watched_by_a_kpi_of_its_own_or_of_its_metric() {
            assertThat(places(new GoalWithoutKpi(), watching(of("marketing", "G1"))))
                    .containsExactly("goals/G2");
            assertThat(
                            places(
                                    new GoalWithoutKpi(),
                                    watching(of("marketing", "G1"), of("marketing", "G2"))))
                    .isEmpty();
            assertThat(
                            places(
                                    new GoalWithoutKpi(),
                                    watching(of("marketing", "G1"), of("gross_margin", null))))
                    .isEmpty();
        }
    }

    @Nested
    class KpiWithoutGoalTest {

        @Test
        void a_kpi_of_no_goal_is_told_unless_it_warns() {
            assertThat(places(new KpiWithoutGoal(), watching(of("marketing", null))))
                    .containsExactly("kpis/K1");
            assertThat(places(new KpiWithoutGoal(), watching(of("marketing", "G1")))).isEmpty();
            assertThat(places(new KpiWithoutGoal(), watching(of("revenue[online]", null))))
                    .as("the metric of a risk")
                    .isEmpty();
        }
    }

    @Nested
    class KpiWithoutOwnerTest {

        @Test
        void somebody_answers_for_a_kpi() {
            Kpi nobodys = kpi("revenue", Kpi.Kind.RESULT, "G1", null, Rhythm.MONTHLY);

            assertThat(places(new KpiWithoutOwner(), watching(nobodys)))
                    .containsExactly("kpis/K1/owner");
            assertThat(places(new KpiWithoutOwner(), watching(of("revenue", "G1")))).isEmpty();
        }
    }

    @Nested
    class KpiWithoutTargetTest {

        @Test
        void a_kpi_tells_what_is_enough() {
            Kpi open = SmallShop.kpi("K1", "revenue", Bound.AT_LEAST, Optional.empty(), TOLERANCE);

            assertThat(places(new KpiWithoutTarget(), watching(open)))
                    .containsExactly("kpis/K1/target");
            assertThat(places(new KpiWithoutTarget(), watching(of("revenue", "G1")))).isEmpty();
        }
    }

    @Nested
    class KpiWithoutToleranceTest {

        @Test
        void a_kpi_with_a_target_tells_how_far_it_may_miss() {
            Kpi strict = SmallShop.kpi("K1", "revenue", Bound.AT_LEAST, TARGET, Optional.empty());
            Kpi open =
                    SmallShop.kpi(
                            "K1", "revenue", Bound.AT_LEAST, Optional.empty(), Optional.empty());

            assertThat(places(new KpiWithoutTolerance(), watching(strict)))
                    .containsExactly("kpis/K1/tolerance");
            assertThat(places(new KpiWithoutTolerance(), watching(open))).isEmpty();
            assertThat(places(new KpiWithoutTolerance(), watching(of("revenue", "G1")))).isEmpty();
        }
    }

    @Nested
    class OnlyResultKpisTest {

        @Test
        void one_kpi_at_least_is_of_what_the_shop_does() {
            Kpi done = kpi("marketing", Kpi.Kind.INPUT, "G1", "lan", Rhythm.MONTHLY);

            assertThat(places(new OnlyResultKpis(), watching(of("revenue", "G1"))))
                    .containsExactly("kpis");
            assertThat(places(new OnlyResultKpis(), watching(of("revenue", "G1"), done))).isEmpty();
            assertThat(places(new OnlyResultKpis(), watching())).isEmpty();
        }
    }

    @Nested
    class RhythmTooSlowTest {

        private final Kpi quarterly =
                kpi("revenue", Kpi.Kind.RESULT, "G1", "lan", Rhythm.QUARTERLY);

        @Test
        void what_is_reviewed_each_month_is_measured_each_month() {
            assertThat(places(new RhythmTooSlow(), watching(quarterly)))
                    .containsExactly("kpis/K1/rhythm");
            assertThat(places(new RhythmTooSlow(), watching(of("revenue", "G1")))).isEmpty();
            assertThat(places(new RhythmTooSlow(), watching(quarterly, of("marketing", "G1"))))
                    .as("another KPI of the goal is quicker")
                    .isEmpty();
        }

        /** A review of each quarter is no quicker; but a core goal is not left for so long. */
        @Test
        void a_core_goal_is_not_left_for_a_quarter() {
            Tracking slow = new Tracking(Rhythm.QUARTERLY, 5, List.of("lan"), List.of());
            Kpi goalless = kpi("revenue", Kpi.Kind.RESULT, null, "lan", Rhythm.QUARTERLY);

            assertThat(
                            places(
                                    new RhythmTooSlow(),
                                    smallShop().withTracking(slow).withKpis(quarterly).plan()))
                    .containsExactly("kpis/K1/rhythm");
            assertThat(
                            places(
                                    new RhythmTooSlow(),
                                    smallShop().withTracking(slow).withKpis(goalless).plan()))
                    .isEmpty();
        }
    }
}
