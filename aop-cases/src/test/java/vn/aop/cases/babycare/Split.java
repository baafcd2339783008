package vn.aop.cases.babycare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Splits an amount into parts that add up to it. */
final class Split {

    private Split() {}

    /**
     * Splits a whole into parts by weight so that the parts add up to it, each a multiple of the
     * step; what is left after rounding down goes to the largest remainders.
     */
    static long[] byWeights(long whole, long step, double[] weights) {
        double total = 0;
        for (double weight : weights) {
            total += weight;
        }
        long steps = whole / step;
        long[] parts = new long[weights.length];
        double[] remainders = new double[weights.length];
        long left = steps;
        for (int i = 0; i < weights.length; i++) {
            double exact = steps * weights[i] / total;
            parts[i] = (long) exact;
            remainders[i] = exact - parts[i];
            left -= parts[i];
        }
        List<Integer> byRemainder =
                new ArrayList<>(IntStream.range(0, weights.length).boxed().toList());
        byRemainder.sort(Comparator.comparingDouble((Integer i) -> -remainders[i]));
        for (int i = 0; i < left; i++) {
            parts[byRemainder.get(i)]++;
        }
        for (int i = 0; i < parts.length; i++) {
            parts[i] *= step;
        }
        return parts;
    }
}
