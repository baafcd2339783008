package vn.aop.core.signal;

/**
 * How often months come by chance that lie as far off as one does, in plain words: about one in so
 * many. Nothing is told more exactly than a few months can tell.
 *
 * <p>The share is that of both tails of a normal distribution, and is told by the nearest of a few
 * steps. 1.15 standard deviations are passed by 25 months of a hundred: one in 4. Source of the
 * tail: M. Abramowitz and I. A. Stegun, "Handbook of Mathematical Functions", 7.1.26, whose error
 * is below 0.00000015.
 *
 * @param oneIn 1 for most months, 2, 3, 4, 5, 10, 20, 50, and {@link #RARE} where they are rarer
 */
public record Chance(int oneIn) {

    /** Stands for all that is rarer than one month in fifty. */
    public static final int RARE = 100;

    private static final int[] STEPS = {1, 2, 3, 4, 5, 10, 20, 50};

    private static final double[] TERMS = {
        0.254829592, -0.284496736, 1.421413741, -1.453152027, 1.061405429
    };
    private static final double SLOPE = 0.3275911;

    /** Returns the chance of a month that lies so many standard deviations from the mean. */
    static Chance of(double deviations) {
        double share = bothTails(deviations);
        int last = STEPS[STEPS.length - 1];
        if (share * last < 1) {
            return new Chance(RARE);
        }
        for (int i = 1; i < STEPS.length; i++) {
            // Beyond the geometric mean of two steps the next one is nearer.
            if (share * share * STEPS[i - 1] * STEPS[i] > 1) {
                return new Chance(STEPS[i - 1]);
            }
        }
        return new Chance(last);
    }

    /** The share of a normal distribution that lies further off than so many deviations. */
    static double bothTails(double deviations) {
        double x = deviations / StrictMath.sqrt(2);
        double t = 1 / (1 + SLOPE * x);
        double sum = 0;
        for (int i = TERMS.length - 1; i >= 0; i--) {
            sum = (sum + TERMS[i]) * t;
        }
        return deviations == Double.POSITIVE_INFINITY ? 0 : sum * StrictMath.exp(-x * x);
    }

    /** Returns whether most months lie as far off. */
    public boolean isCommon() {
        return oneIn == 1;
    }

    /** Returns whether fewer than one month in fifty lies as far off. */
    public boolean isRare() {
        return oneIn == RARE;
    }
}
