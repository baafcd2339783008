package vn.aop.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.core.plan.ShopFigures.thisYear;
import static vn.aop.core.plan.SmallShop.MARCH;
import static vn.aop.core.plan.SmallShop.kpi;
import static vn.aop.core.plan.SmallShop.kpiLevel;
import static vn.aop.core.plan.SmallShop.shopWithGoalsOnly;
import static vn.aop.core.review.Reviews.dong;
import static vn.aop.core.review.Reviews.million;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.aop.core.figures.Bound;
import vn.aop.core.figures.Traced;
import vn.aop.core.figures.Value;
import vn.aop.core.kpi.Kpi;
import vn.aop.core.kpi.KpiTarget;
import vn.aop.core.kpi.Rhythm;
import vn.aop.core.kpi.Thresholds;
import vn.aop.core.text.Message;

/** The numbers are printed in {@code docs/formulas/kpi-status.md}. */
class KpiReviewTest {

    /** The target is 1.000, amber beyond 5 % and red beyond 10 % of it. */
    @ParameterizedTest(name = "{0} 1.000, sold {1}: {2}")
    @CsvSource({
        "AT_LEAST, 1001, GREEN",
        "AT_LEAST, 1000, GREEN",
        "AT_LEAST, 950, GREEN",
        "AT_LEAST, 949, AMBER",
        "AT_LEAST, 900, AMBER",
        "AT_LEAST, 899, RED",
        "AT_MOST, 0, GREEN",
        "AT_MOST, 1000, GREEN",
        "AT_MOST, 1050, GREEN",
        "AT_MOST, 1051, AMBER",
        "AT_MOST, 1100, AMBER",
        "AT_MOST, 1101, RED",
    })
    void a_kpi_turns_amber_and_red_beyond_its_tolerances(Bound bound, long sold, KpiStatus status) {
        KpiReview review = review(kpi("K1", "revenue", bound, kpiLevel("1000")), 0, 0, sold);

        assertThat(review.status()).isEqualTo(status);
    }

    @ParameterizedTest(name = "sold {0}: {1}")
    @CsvSource({"1000, GREEN", "999, RED"})
    void without_tolerance_a_miss_is_red(long sold, KpiStatus status) {
        Kpi kpi =
                kpi(
                        "K1",
                        "revenue",
                        Bound.AT_LEAST,
                        Optional.of(kpiLevel("1000")),
                        Optional.empty());

        assertThat(review(kpi, 0, 0, sold).status()).isEqualTo(status);
    }

    /** A loss of 1.000 is allowed: the tolerance is a share of the size of the target. */
    @ParameterizedTest(name = "cost {0}: {1}")
    @CsvSource({"1050, GREEN", "1051, AMBER", "1101, RED"})
    void a_negative_target_has_a_positive_tolerance(long cost, KpiStatus status) {
        Kpi kpi = kpi("K1", "-revenue", Bound.AT_LEAST, kpiLevel("-1000"));

        assertThat(review(kpi, 0, 0, cost).status()).isEqualTo(status);
    }

    @Test
    void a_kpi_is_held_against_the_month_and_shows_the_year_to_date() {
        KpiReview review =
                review(kpi("K1", "revenue", Bound.AT_LEAST, kpiLevel("1000")), 300, 400, 1_000);

        assertThat(review.value().value()).isEqualTo(dong(1_000));
        assertThat(review.toDate().value()).isEqualTo(dong(1_700));
    }

    @Test
    void the_plan_of_the_month_can_be_the_target() {
        KpiReview review =
                review(kpi("K1", "revenue", Bound.AT_LEAST, new KpiTarget.FromPlan()), 0, 0, 1);

        assertThat(review.target().map(Traced::value)).contains(million(150));
        assertThat(review.status()).isEqualTo(KpiStatus.RED);
    }

    @Test
    void every_month_can_have_its_own_target() {
        List<BigDecimal> levels =
                IntStream.rangeClosed(1, 12).mapToObj(BigDecimal::valueOf).toList();

        KpiReview review =
                review(
                        kpi("K1", "revenue", Bound.AT_LEAST, new KpiTarget.Monthly(levels)),
                        0,
                        0,
                        3);

        assertThat(review.target().map(Traced::value)).contains(dong(3));
        assertThat(review.status()).isEqualTo(KpiStatus.GREEN);
    }

    @Test
    void a_kpi_without_target_is_shown_and_not_judged() {
        Kpi kpi = kpi("K1", "revenue", Bound.AT_LEAST, Optional.empty(), Optional.empty());

        KpiReview review = review(kpi, 0, 0, 5);

        assertThat(review.status()).isEqualTo(KpiStatus.NO_TARGET);
        assertThat(review.why().args()).containsOnlyKeys("value");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2026-01, NOT_DUE, 2026-03",
        "2026-02, NOT_DUE, 2026-03",
        "2026-03, RED, ",
        "2026-04, NOT_DUE, 2026-06",
        "2026-12, RED, ",
    })
    void a_kpi_of_the_quarter_is_judged_in_its_last_month(
            YearMonth month, KpiStatus status, YearMonth next) {
        KpiReview review = review(quarterly(Optional.of(kpiLevel("1000"))), month, sold(12));

        assertThat(review.status()).isEqualTo(status);
        assertThat(review.value().value()).isEqualTo(dong(5));
        if (next != null) {
            assertThat(review.why()).isEqualTo(Message.of("kpi.not-due").with("next", next));
        }
    }

    @Test
    void a_kpi_of_the_quarter_without_target_is_never_due() {
        KpiReview review = review(quarterly(Optional.empty()), YearMonth.of(2026, 1), sold(1));

        assertThat(review.status()).isEqualTo(KpiStatus.NO_TARGET);
    }

    private static long[] sold(int months) {
        return LongStream.generate(() -> 5).limit(months).toArray();
    }

    private static Kpi quarterly(Optional<KpiTarget> target) {
        Kpi kpi = kpi("K1", "revenue", Bound.AT_LEAST, target, Optional.empty());
        return new Kpi(
                kpi.id(),
                kpi.name(),
                kpi.metric(),
                kpi.target(),
                kpi.bound(),
                kpi.tolerance(),
                kpi.kind(),
                kpi.goal(),
                kpi.owner(),
                kpi.source(),
                Rhythm.QUARTERLY);
    }

    @Test
    void a_kpi_over_nothing_is_unknown() {
        Kpi kpi = kpi("K1", "marketing / revenue", Bound.AT_MOST, kpiLevel("0.05"));

        KpiReview review = review(kpi, 5, 5, 0);

        assertThat(review.status()).isEqualTo(KpiStatus.UNKNOWN);
        assertThat(review.value().value())
                .isEqualTo(Value.undefined(Message.of("undefined.division-by-zero")));
        assertThat(review.toDate().value()).isEqualTo(Value.ratio(BigDecimal.ZERO));
    }

    @Test
    void a_target_over_nothing_is_unknown() {
        Kpi kpi = kpi("K1", "revenue / marketing", Bound.AT_LEAST, new KpiTarget.FromPlan());

        assertThat(review(kpi, 0, 0, 5).status()).isEqualTo(KpiStatus.UNKNOWN);
    }

    @Test
    void the_reason_carries_the_numbers_compared() {
        KpiReview review =
                review(kpi("K1", "revenue", Bound.AT_LEAST, kpiLevel("1000")), 0, 0, 920);

        assertThat(review.status()).isEqualTo(KpiStatus.AMBER);
        assertThat(review.why().args())
                .containsEntry("value", dong(920))
                .containsEntry("target", dong(1_000))
                .containsEntry("missed", dong(80))
                .containsEntry(
                        "levels", new Thresholds(Bound.AT_LEAST, dong(950), dong(900)).message());
    }

    @ParameterizedTest(name = "sold {0}: {1}")
    @CsvSource({"1000, green", "970, green-missed", "920, amber-missed", "800, red-missed"})
    void the_reason_tells_keeping_a_target_from_nearly_keeping_it(long sold, String key) {
        Kpi kpi = kpi("K1", "revenue", Bound.AT_LEAST, kpiLevel("1000"));

        assertThat(review(kpi, 0, 0, sold).why().key()).isEqualTo("kpi-why." + key);
    }

    private static KpiReview review(Kpi kpi, long... sold) {
        return review(kpi, MARCH, sold);
    }

    private static KpiReview review(Kpi kpi, YearMonth month, long[] sold) {
        return Reviews.review(
                        shopWithGoalsOnly().withKpis(kpi),
                        thisYear().revenue("store", "toys", sold),
                        month)
                .kpi("K1")
                .orElseThrow();
    }
}
