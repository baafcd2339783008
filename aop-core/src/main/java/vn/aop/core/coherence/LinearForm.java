package vn.aop.core.coherence;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A weighted sum of next year's revenues by channel and group, plus a constant amount.
 *
 * @param weights the weight of each channel and group, in the order in which revenues are given;
 *     those beyond the end weigh 0; nobody may change them any more
 * @param constant what is added, in the plan's currency
 */
record LinearForm(List<BigDecimal> weights, BigDecimal constant) {

    static LinearForm constant(BigDecimal amount) {
        return new LinearForm(List.of(), amount);
    }

    static LinearForm of(List<BigDecimal> weights) {
        return new LinearForm(weights, BigDecimal.ZERO);
    }

    /** Returns the plain sum of so many revenues. */
    static LinearForm sum(int revenues) {
        return of(Collections.nCopies(revenues, BigDecimal.ONE));
    }

    BigDecimal weight(int place) {
        return place < weights.size() ? weights.get(place) : BigDecimal.ZERO;
    }

    boolean isConstant() {
        for (BigDecimal weight : weights) {
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
        BigDecimal[] sum = new BigDecimal[Math.max(weights.size(), other.weights.size())];
        Arrays.setAll(sum, place -> weight(place).add(other.weight(place)));
        return new LinearForm(Arrays.asList(sum), constant.add(other.constant));
    }

    LinearForm times(BigDecimal factor) {
        return each(it -> it.multiply(factor));
    }

    LinearForm negated() {
        return each(BigDecimal::negate);
    }

    private LinearForm each(UnaryOperator<BigDecimal> operation) {
        BigDecimal[] results = new BigDecimal[weights.size()];
        Arrays.setAll(results, place -> operation.apply(weights.get(place)));
        return new LinearForm(Arrays.asList(results), operation.apply(constant));
    }

    LinearForm minus(LinearForm other) {
        return plus(other.negated());
    }

    /** Returns what the form comes to for some revenues. */
    BigDecimal value(List<BigDecimal> revenues) {
        BigDecimal sum = constant;
        for (int place = 0; place < weights.size(); place++) {
            sum = sum.add(weights.get(place).multiply(revenues.get(place)));
        }
        return sum;
    }
}
