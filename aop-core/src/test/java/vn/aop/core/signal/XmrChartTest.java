package vn.aop.core.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

/** The worked examples of the literature, by hand. */
class XmrChartTest {

    private static List<BigDecimal> numbers(double... numbers) {
        return Arrays.stream(numbers).mapToObj(BigDecimal::valueOf).toList();
    }

    /** D. J. Wheeler, "Understanding Variation", ch. 6: trade deficits, billions of dollars. */
    @Test
    void tells_the_limits_of_the_last_half_of_1988_from_its_six_months() {
        XmrChart chart = XmrChart.of(numbers(10.5, 11.2, 9.2, 10.1, 10.4, 10.5));

        // 61.9 ÷ 6 and (0.7 + 2.0 + 0.9 + 0.3 + 0.1) ÷ 5
        assertThat(chart.mean().doubleValue()).isCloseTo(10.3167, within(0.00005));
        assertThat(chart.meanRange()).isEqualByComparingTo("0.8");
        assertThat(chart.upper().doubleValue()).isCloseTo(12.4447, within(0.00005));
        assertThat(chart.lower().doubleValue()).isCloseTo(8.1887, within(0.00005));
    }

    /** January and February 1989 are within them; March and April show that something changed. */
    @Test
    void finds_the_months_of_1989_that_differ() {
        XmrChart chart = XmrChart.of(numbers(10.5, 11.2, 9.2, 10.1, 10.4, 10.5));

        assertThat(numbers(8.7, 8.7, 7.0, 6.8, 9.6, 9.0).stream().map(chart::isBeyond))
                .containsExactly(false, false, true, true, false, false);
    }

    /** NIST/SEMATECH e-Handbook of Statistical Methods, section 6.3.2.2: flow rates. */
    @Test
    void tells_the_limits_of_the_handbook_that_divides_by_d2() {
        XmrChart chart =
                XmrChart.of(numbers(49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1));

        assertThat(chart.mean()).isEqualByComparingTo("50.81");
        assertThat(chart.meanRange().doubleValue()).isCloseTo(1.8778, within(0.00005));
        // The handbook has 55.8041 and 45.8159: 3 ÷ 1.128 is 2.6596, which is written as 2.66.
        assertThat(chart.upper().doubleValue()).isCloseTo(55.8041, within(0.001));
        assertThat(chart.lower().doubleValue()).isCloseTo(45.8159, within(0.001));
    }

    @Test
    void reaches_three_standard_deviations_of_independent_months() {
        assertThat(
                        new BigDecimal("3")
                                .divide(
                                        XmrChart.RANGE_IN_DEVIATIONS,
                                        2,
                                        java.math.RoundingMode.HALF_UP))
                .isEqualByComparingTo(XmrChart.SCALE);
        XmrChart chart = XmrChart.of(numbers(10.5, 11.2, 9.2, 10.1, 10.4, 10.5));
        assertThat(chart.deviations(chart.upper())).isCloseTo(3, within(0.001));
        assertThat(chart.deviations(chart.mean())).isZero();
    }

    @Test
    void tells_a_mean_that_chance_does_not_explain() {
        // Limits of the mean of four: ± 2.66 × 0.4 ÷ 2 = 0.532.
        assertThat(XmrChart.of(numbers(0.4, 0.8, 0.4, 0.8)).isMeanBeyondZero()).isTrue();
        assertThat(XmrChart.of(numbers(-0.8, -0.4, -0.8, -0.4)).isMeanBeyondZero()).isTrue();
        assertThat(XmrChart.of(numbers(0.3, 0.7, 0.3, 0.7)).isMeanBeyondZero()).isFalse();
    }

    @Test
    void a_series_without_any_variation_has_no_room_for_any() {
        XmrChart chart = XmrChart.of(numbers(0, 0, 0));

        assertThat(chart.isBeyond(BigDecimal.ZERO)).isFalse();
        assertThat(chart.isBeyond(new BigDecimal("0.001"))).isTrue();
        assertThat(chart.deviations(new BigDecimal("0.001"))).isInfinite();
    }

    @Test
    void refuses_a_single_month() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> XmrChart.of(numbers(1)))
                .withMessageContaining("give two or more");
    }

    /** Tables of the normal distribution. */
    @Test
    void tells_both_tails_as_tables_do() {
        assertThat(DoubleStream.of(0, 1, 1.96, 2, 3).map(Chance::bothTails).toArray())
                .usingComparatorWithPrecision(0.0000005)
                .containsExactly(1, 0.3173105, 0.0499958, 0.0455003, 0.0026998);
        assertThat(Chance.bothTails(Double.POSITIVE_INFINITY)).isZero();
    }

    @Test
    void tells_chances_in_a_few_plain_steps() {
        assertThat(
                        DoubleStream.of(0, 0.3, 0.7, 1, 1.15, 1.3, 1.645, 1.96, 2.3, 2.6, 9)
                                .mapToInt(it -> Chance.of(it).oneIn()))
                .containsExactly(1, 1, 2, 3, 4, 5, 10, 20, 50, 100, 100);
        assertThat(Chance.of(0.2).isCommon()).isTrue();
        assertThat(Chance.of(3).isRare()).isTrue();
    }
}
