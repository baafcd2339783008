package vn.aop.core.coherence;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;

/**
 * A metric as linear programming knows it: one linear form over another that varies with revenue.
 * An amount stands over 1.
 *
 * @param over the numerator
 * @param under the denominator
 */
record Ratio(LinearForm over, LinearForm under) {

    static final LinearForm ONE = LinearForm.constant(BigDecimal.ONE);

    Ratio {
        requireNonNull(over, "over");
        requireNonNull(under, "under");
    }

    boolean isAmount() {
        return under.isConstant();
    }

    /** Returns whether another ratio weighs every revenue the same. */
    boolean isSame(Ratio other) {
        return over.minus(other.over).isNothing() && under.minus(other.under).isNothing();
    }

    /** Returns whether revenue has any part in it. */
    boolean varies() {
        return !over.isConstant() || !under.isConstant();
    }

    /** Returns what must hold for there to be a ratio at all: what it is over is positive. */
    List<Programme.Constraint> defined() {
        return isAmount()
                ? List.of()
                : List.of(new Programme.Constraint(under, Programme.Constraint.Kind.ABOVE_ZERO));
    }

    /**
     * Returns the form that is 0 or more exactly where this ratio is at least a level, as long as
     * the denominator is positive.
     */
    LinearForm above(BigDecimal level) {
        return over.minus(under.times(level));
    }
}
