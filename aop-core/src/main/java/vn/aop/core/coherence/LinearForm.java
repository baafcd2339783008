package vn.aop.core.coherence;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A weighted sum of next year's revenues by channel and group, plus a constant amount.
 *
 * @param weights the weight of each channel and group; those not named weigh 0
 * @param constant what is added, in the plan's currency
 */
record LinearForm(SortedMap<Cell, BigDecimal> weights, BigDecimal constant) {

    LinearForm {
        weights = Collections.unmodifiableSortedMap(new TreeMap<>(weights));
    }

    static LinearForm constant(BigDecimal amount) {
        return new LinearForm(new TreeMap<>(), amount);
    }

    static LinearForm of(Map<Cell, BigDecimal> weights) {
        return new LinearForm(new TreeMap<>(weights), BigDecimal.ZERO);
    }

    boolean isConstant() {
        return weights.values().stream().allMatch(weight -> weight.signum() == 0);
    }

    boolean isNothing() {
        return isConstant() && constant.signum() == 0;
    }

    LinearForm plus(LinearForm other) {
        SortedMap<Cell, BigDecimal> sum = new TreeMap<>(weights);
        other.weights.forEach((cell, weight) -> sum.merge(cell, weight, BigDecimal::add));
        return new LinearForm(sum, constant.add(other.constant));
    }

    LinearForm times(BigDecimal factor) {
        SortedMap<Cell, BigDecimal> scaled = new TreeMap<>();
        weights.forEach((cell, weight) -> scaled.put(cell, weight.multiply(factor)));
        return new LinearForm(scaled, constant.multiply(factor));
    }

    LinearForm minus(LinearForm other) {
        return plus(other.times(BigDecimal.ONE.negate()));
    }

    /** Returns what the form comes to for some revenues. */
    BigDecimal value(Map<Cell, BigDecimal> revenues) {
        BigDecimal sum = constant;
        for (Map.Entry<Cell, BigDecimal> weight : weights.entrySet()) {
            sum =
                    sum.add(
                            weight.getValue()
                                    .multiply(
                                            revenues.getOrDefault(
                                                    weight.getKey(), BigDecimal.ZERO)));
        }
        return sum;
    }
}
