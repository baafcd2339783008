package vn.aop.core.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.core.plan.SmallShop.kpi;
import static vn.aop.core.plan.SmallShop.kpiLevel;
import static vn.aop.core.plan.SmallShop.smallShop;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.aop.core.figures.Bound;
import vn.aop.core.figures.FiscalYear;
import vn.aop.core.figures.MetricSource;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Plan;
import vn.aop.core.projection.Projection;
import vn.aop.core.text.Message;

/** The margin is the example in {@code docs/formulas/kpi-status.md}. */
class ThresholdsTest {

    private static final Plan PLAN = smallShop().plan();
    private static final Tolerance TOLERANCE = tolerance("0.005", "0.015");

    private static Tolerance tolerance(String amber, String red) {
        return new Tolerance(new BigDecimal(amber), new BigDecimal(red));
    }

    private static Value ratio(String number) {
        return Value.ratio(new BigDecimal(number));
    }

    @ParameterizedTest(name = "{0} {1}: {2}, {3}")
    @CsvSource({
        "AT_LEAST, 0.35, 0.34825, 0.34475",
        "AT_MOST, 0.35, 0.35175, 0.35525",
        "AT_LEAST, -0.2, -0.201, -0.203",
        "AT_MOST, 0, 0, 0",
    })
    void a_tolerance_is_told_as_levels(Bound bound, String target, String amber, String red) {
        Thresholds levels = Thresholds.of(bound, ratio(target), TOLERANCE);

        assertThat(levels.amber().number().orElseThrow()).isEqualByComparingTo(amber);
        assertThat(levels.red().number().orElseThrow()).isEqualByComparingTo(red);
    }

    @Property
    void red_lies_never_on_the_good_side_of_amber(
            @ForAll Bound bound,
            @ForAll @IntRange(min = -1_000, max = 1_000) int target,
            @ForAll @IntRange(max = 100) int amber,
            @ForAll @IntRange(max = 100) int more) {
        Tolerance tolerance =
                new Tolerance(
                        new BigDecimal(amber).movePointLeft(3),
                        new BigDecimal(amber + more).movePointLeft(3));

        Thresholds levels = Thresholds.of(bound, Value.ratio(new BigDecimal(target)), tolerance);

        BigDecimal ofAmber = levels.amber().number().orElseThrow();
        assertThat(bound.isKept(ofAmber, levels.red().number().orElseThrow())).isTrue();
        assertThat(bound.isKept(new BigDecimal(target), ofAmber)).isTrue();
    }

    @Test
    void what_is_the_same_in_every_month_is_said_once() {
        Kpi level = kpi("K1", "revenue", Bound.AT_LEAST, kpiLevel("1000"));
        Kpi monthly =
                kpi(
                        "K2",
                        "revenue",
                        Bound.AT_MOST,
                        new KpiTarget.Monthly(
                                IntStream.rangeClosed(1, 12)
                                        .mapToObj(it -> new BigDecimal(it * 100))
                                        .toList()));
        MetricSource planned = Projection.of(PLAN).source();
        FiscalYear year = PLAN.year();

        Message one = Thresholds.message(Thresholds.of(level, planned, year)).orElseThrow();
        Message many = Thresholds.message(Thresholds.of(monthly, planned, year)).orElseThrow();

        assertThat(one.args().keySet()).containsExactlyInAnyOrder("amber", "red");
        assertThat(numbers(many)).isEqualTo(List.of("105", "1260", "110", "1320"));
    }

    private static List<String> numbers(Message said) {
        return List.of("amberFrom", "amberTo", "redFrom", "redTo").stream()
                .map(it -> ((Value) said.arg(it)).number().orElseThrow())
                .map(it -> it.stripTrailingZeros().toPlainString())
                .toList();
    }

    @Test
    void a_kpi_without_target_or_tolerance_has_none() {
        Kpi loose =
                kpi(
                        "K1",
                        "revenue",
                        Bound.AT_LEAST,
                        Optional.of(kpiLevel("1000")),
                        Optional.empty());
        Kpi aimless =
                kpi("K2", "revenue", Bound.AT_LEAST, Optional.empty(), Optional.of(TOLERANCE));
        MetricSource planned = Projection.of(PLAN).source();

        assertThat(Thresholds.of(loose, planned, PLAN.year())).isEmpty();
        assertThat(Thresholds.of(aimless, planned, PLAN.year())).isEmpty();
        assertThat(Thresholds.message(List.of())).isEmpty();
    }
}
