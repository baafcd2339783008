package vn.aop.core.review;

import java.util.Random;

/** Years of sales whose season, noise and wandering level are known. */
final class SeededYears {

    private static final double[] SEASON = {
        8.4, 7.2, 7.9, 8.1, 8.3, 8.2, 7.7, 7.6, 8.2, 8.6, 9.6, 10.2
    };

    private SeededYears() {}

    /**
     * Returns twelve months: {@code season × e^(level + noise)}.
     *
     * @param random where chance comes from
     * @param noise the standard deviation of a month's logarithm
     * @param wandering that of what the level moves by each month
     */
    static long[] year(Random random, double noise, double wandering) {
        long[] months = new long[SEASON.length];
        double level = 0;
        for (int month = 0; month < months.length; month++) {
            level += wandering * random.nextGaussian();
            double log = level + noise * random.nextGaussian();
            months[month] = Math.round(1_000_000 * SEASON[month] * StrictMath.exp(log));
        }
        return months;
    }
}
