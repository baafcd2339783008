package vn.aop.core.figures;

import java.math.BigDecimal;

/** On which side of its target a metric should lie. */
public enum Bound {
    /** The metric should reach the target or more. */
    AT_LEAST,
    /** The metric should stay at the target or less. */
    AT_MOST;

    /** Returns whether a number keeps to a target; the target itself does. */
    public boolean isKept(BigDecimal number, BigDecimal target) {
        return shortfall(number, target).signum() <= 0;
    }

    /**
     * Returns by how much a number misses a target: positive where it falls short on the side that
     * matters, 0 or negative where it keeps to it. In the unit of the number.
     */
    public BigDecimal shortfall(BigDecimal number, BigDecimal target) {
        return this == AT_LEAST ? target.subtract(number) : number.subtract(target);
    }
}
