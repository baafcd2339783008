package vn.aop.web.story;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * The scale of a chart: round numbers at equal distances, from at most 0 to at least 0, so that the
 * length of a bar is what it stands for.
 *
 * <pre>{@code
 * ChartScale scale = ChartScale.of(List.of(new BigDecimal("416"), new BigDecimal("99")));
 * scale.ticks();                        // 600, 400, 200, 0
 * }</pre>
 *
 * @param low the lowest number, 0 or below
 * @param high the highest number, 0 or above
 * @param step how far the numbers beside the chart are apart
 */
record ChartScale(BigDecimal low, BigDecimal high, BigDecimal step) {

    /** The height of a chart, in units of its drawing. */
    static final int HEIGHT = 400;

    private static final BigDecimal MOST_STEPS = BigDecimal.valueOf(4);
    private static final List<BigDecimal> ROUND =
            List.of(
                    BigDecimal.ONE,
                    BigDecimal.valueOf(2),
                    new BigDecimal("2.5"),
                    BigDecimal.valueOf(5),
                    BigDecimal.TEN);

    /** Returns the scale on which some numbers can be shown. */
    static ChartScale of(Collection<BigDecimal> numbers) {
        BigDecimal most = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
        BigDecimal least = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::min);
        BigDecimal range = most.subtract(least);
        if (range.signum() == 0) {
            return new ChartScale(BigDecimal.ZERO, BigDecimal.ONE, BigDecimal.ONE);
        }
        BigDecimal step = step(range.divide(MOST_STEPS, 12, RoundingMode.UP));
        return new ChartScale(
                rounded(least, step, RoundingMode.FLOOR),
                rounded(most, step, RoundingMode.CEILING),
                step);
    }

    /** The smallest round number that is not below a distance. */
    private static BigDecimal step(BigDecimal distance) {
        int power = distance.precision() - distance.scale() - 1;
        return ROUND.stream()
                .map(it -> it.scaleByPowerOfTen(power))
                .filter(it -> it.compareTo(distance) >= 0)
                .findFirst()
                .orElseThrow();
    }

    private static BigDecimal rounded(BigDecimal number, BigDecimal step, RoundingMode mode) {
        return number.divide(step, 0, mode).multiply(step);
    }

    /** Returns the numbers beside the chart, from the top. */
    List<BigDecimal> ticks() {
        List<BigDecimal> ticks = new ArrayList<>();
        for (BigDecimal tick = low; tick.compareTo(high) <= 0; tick = tick.add(step)) {
            ticks.add(tick);
        }
        Collections.reverse(ticks);
        return ticks;
    }

    /** Returns how far below the top of the drawing a number stands. */
    int depth(BigDecimal number) {
        return high.subtract(number)
                .multiply(BigDecimal.valueOf(HEIGHT))
                .divide(high.subtract(low), 0, RoundingMode.HALF_UP)
                .intValueExact();
    }
}
