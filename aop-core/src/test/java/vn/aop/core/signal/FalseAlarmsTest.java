package vn.aop.core.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How often the chart cries wolf, and how soon it sees a wolf: the table of {@code
 * docs/formulas/signal.md}, from many years with made-up months, the same in every run.
 *
 * <p>The years are reckoned in doubles, and a few of them by the chart itself.
 */
class FalseAlarmsTest {

    private static final int YEARS = 60_000;
    private static final int MONTHS = 12;
    private static final double EXACT = 0.01;

    /** Months around 0 with a standard deviation of 1, each carrying on some of the one before. */
    private static final class Months {

        private final SplittableRandom random = new SplittableRandom(20260831);
        private final double carried;
        private double spare = Double.NaN;

        Months(double carried) {
            this.carried = carried;
        }

        double[] next(int count) {
            double[] months = new double[count];
            months[0] = normal();
            for (int i = 1; i < count; i++) {
                months[i] = carried * months[i - 1] + Math.sqrt(1 - carried * carried) * normal();
            }
            return months;
        }

        /** By the polar method of Marsaglia. */
        private double normal() {
            if (!Double.isNaN(spare)) {
                double one = spare;
                spare = Double.NaN;
                return one;
            }
            double u;
            double v;
            double s;
            do {
                u = 2 * random.nextDouble() - 1;
                v = 2 * random.nextDouble() - 1;
                s = u * u + v * v;
            } while (s >= 1 || s == 0);
            double scale = Math.sqrt(-2 * Math.log(s) / s);
            spare = v * scale;
            return u * scale;
        }
    }

    /** The first of some months after the base that is a signal, counted from 0; -1 for none. */
    private static int first(double[] months, int base, double shift, int count) {
        double sum = months[0];
        double ranges = 0;
        for (int i = 1; i < base; i++) {
            sum += months[i];
            ranges += Math.abs(months[i] - months[i - 1]);
        }
        double mean = sum / base;
        double reach = 2.66 * ranges / (base - 1);
        for (int i = 0; i < count; i++) {
            if (Math.abs(months[base + i] + shift - mean) > reach) {
                return i;
            }
        }
        return -1;
    }

    private static double share(int base, double carried, double shift, int count) {
        Months months = new Months(carried);
        int seen = 0;
        for (int year = 0; year < YEARS; year++) {
            if (first(months.next(base + MONTHS), base, shift, count) >= 0) {
                seen++;
            }
        }
        return (double) seen / YEARS;
    }

    @ParameterizedTest
    @CsvSource({
        "6, 0, 0.25",
        "12, 0, 0.16",
        "24, 0, 0.09",
        "6, 0.3, 0.37",
        "12, 0.3, 0.28",
        "24, 0.3, 0.22"
    })
    void cries_wolf_in_a_quiet_year_as_often_as_told(int base, double carried, double told) {
        assertThat(share(base, carried, 0, MONTHS)).isCloseTo(told, within(EXACT));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, 0.06", "1, 3, 0.15", "1, 6, 0.25",
        "2, 1, 0.23", "2, 3, 0.46", "2, 6, 0.61",
        "3, 1, 0.51", "3, 3, 0.78", "3, 6, 0.88"
    })
    void sees_a_change_within_some_months_as_often_as_told(double shift, int months, double told) {
        assertThat(share(12, 0, shift, months)).isCloseTo(told, within(EXACT));
    }

    @Test
    void the_chart_itself_finds_the_same_months() {
        Months made = new Months(0.3);
        for (int year = 0; year < 500; year++) {
            int base = 6 + year % 7;
            double[] months = made.next(base + MONTHS);
            XmrChart chart =
                    XmrChart.of(Arrays.stream(months, 0, base).mapToObj(BigDecimal::new).toList());
            int found = -1;
            for (int i = MONTHS - 1; i >= 0; i--) {
                found = chart.isBeyond(new BigDecimal(months[base + i])) ? i : found;
            }
            assertThat(found).isEqualTo(first(months, base, 0, MONTHS));
        }
    }
}
