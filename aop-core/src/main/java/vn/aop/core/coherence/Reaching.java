package vn.aop.core.coherence;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.aop.core.figures.Bound;
import vn.aop.core.figures.Value;
import vn.aop.core.limit.Deadline;

/**
 * Finds how far a goal can go while others hold.
 *
 * <p>An amount is asked about as it is. A ratio becomes linear when revenues are counted in units
 * of its denominator: that is then 1, and constants weigh what is left, an unknown of its own.
 * Source: A. Charnes and W. W. Cooper, "Programming with linear fractional functionals", 1962.
 *
 * @param size how many revenues are asked about
 * @param lastYear last year's total, the size of the amounts asked about
 * @param others the goals that hold
 * @param deadline until when an answer is waited for
 */
record Reaching(int size, BigDecimal lastYear, List<GoalConstraint> others, Deadline deadline) {

    private static final int RATIO_PLACES = 9;

    /** Returns the most, or for a ceiling the least, that the metric of a goal can be. */
    Optional<BigDecimal> best(GoalConstraint goal) {
        Ratio ratio = goal.ratio();
        return ratio.isAmount()
                ? end(goal, ratio.over(), new Programme(size, lastYear, held(), deadline))
                : end(goal, perUnit(ratio.over()), perUnitOf(ratio.under()))
                        .map(it -> it.setScale(RATIO_PLACES, RoundingMode.HALF_UP));
    }

    private static Optional<BigDecimal> end(
            GoalConstraint goal, LinearForm form, Programme programme) {
        return goal.goal().bound() == Bound.AT_LEAST ? programme.most(form) : programme.least(form);
    }

    private List<Programme.Constraint> held() {
        List<Programme.Constraint> held = new ArrayList<>();
        for (GoalConstraint other : others) {
            held.add(other.as(GoalReading.AS_WRITTEN));
            held.addAll(other.ratio().defined());
        }
        return held;
    }

    private Programme perUnitOf(LinearForm denominator) {
        List<Programme.Constraint> held = new ArrayList<>();
        held().forEach(it -> held.add(new Programme.Constraint(perUnit(it.form()), it.kind())));
        held.add(
                new Programme.Constraint(
                        perUnit(denominator).minus(Ratio.ONE),
                        Programme.Constraint.Kind.EXACTLY_ZERO));
        return new Programme(size + 1, BigDecimal.ONE, held, deadline);
    }

    /** The constant weighs the unknown after the revenues. */
    private LinearForm perUnit(LinearForm form) {
        List<BigDecimal> weights = new ArrayList<>();
        for (int place = 0; place < size; place++) {
            weights.add(form.weight(place));
        }
        BigDecimal unit = lastYear.signum() > 0 ? lastYear : BigDecimal.ONE;
        weights.add(form.constant().divide(unit, Value.PRECISION));
        return LinearForm.of(weights);
    }
}
