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

    /**
     * Returns a target moved to the side on which it is missed, by a share of its size: {@code
     * target − share × |target|} for {@link #AT_LEAST}, {@code +} for {@link #AT_MOST}. For
     * example, at least 3.6 bn loosened by 0.02 is at least 3.528 bn.
     */
    public BigDecimal loosened(BigDecimal target, BigDecimal share) {
        BigDecimal allowed = target.abs().multiply(share);
        return this == AT_LEAST ? target.subtract(allowed) : target.add(allowed);
    }

    /** Returns a target moved as by {@link #loosened(BigDecimal, BigDecimal)}, if it is defined. */
    public Value loosened(Value target, BigDecimal share) {
        return target instanceof Value.Defined it
                ? Value.of(loosened(it.amount(), share), it.unit())
                : target;
    }
}
