package vn.aop.core.coherence;

import java.math.BigDecimal;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A weighted sum of next year's revenues by channel and group, plus a constant amount.
 *
 * @param weights the weight of each channel and group, which nobody may change any more; those not
 *     named weigh 0
 * @param constant what is added, in the plan's currency
 */
record LinearForm(SortedMap<Cell, BigDecimal> weights, BigDecimal constant) {

    static LinearForm constant(BigDecimal amount) {
        return new LinearForm(new TreeMap<>(), amount);
    }

    static LinearForm of(SortedMap<Cell, BigDecimal> weights) {
        return new LinearForm(weights, BigDecimal.ZERO);
    }

    boolean isConstant() {
        for (BigDecimal weight : weights.values()) {
            if (weight.signum() != 0) {
                return false;
            }
        }
        return true;
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
        SortedMap<Cell, BigDecimal> scaled = new TreeMap<>(weights);
        scaled.replaceAll((cell, weight) -> weight.multiply(factor));
        return new LinearForm(scaled, constant.multiply(factor));
    }

    LinearForm minus(LinearForm other) {
        return plus(other.negated());
    }

    LinearForm negated() {
        SortedMap<Cell, BigDecimal> negated = new TreeMap<>(weights);
        negated.replaceAll((cell, weight) -> weight.negate());
        return new LinearForm(negated, constant.negate());
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
