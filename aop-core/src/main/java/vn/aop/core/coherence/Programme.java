package vn.aop.core.coherence;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Optimisation.State;
import org.ojalgo.optimisation.linear.LinearSolver;
import vn.aop.core.figures.Value;

/**
 * A linear programme over next year's revenue by channel and group, solved by ojAlgo.
 *
 * <p>Revenues are 0 or more and counted in a unit of the size of the amounts asked about, so that
 * all numbers are of the size of 1. Results are exact to about nine digits.
 */
final class Programme {

    private static final BigDecimal NOTHING = new BigDecimal("0.000001");
    private static final MathContext DIGITS = new MathContext(12);

    private final Collection<Cell> cells;
    private final BigDecimal unit;
    private final List<Constraint> constraints;

    /**
     * Makes a programme.
     *
     * @param cells what revenue is asked about
     * @param lastYear last year's total; amounts of another size are asked about in their own
     * @param constraints what the revenues have to keep
     */
    Programme(Collection<Cell> cells, BigDecimal lastYear, List<Constraint> constraints) {
        this.cells = List.copyOf(cells);
        this.constraints = List.copyOf(constraints);
        BigDecimal largest =
                constraints.stream()
                        .map(constraint -> constraint.form().constant().abs())
                        .reduce(lastYear, BigDecimal::max);
        this.unit = largest.signum() > 0 ? largest : BigDecimal.ONE;
    }

    /** Returns whether some revenues keep all constraints. */
    boolean isFeasible() {
        return isPossible(solve(LinearForm.constant(BigDecimal.ZERO)))
                && constraints.stream()
                        .filter(it -> it.kind() == Constraint.Kind.ABOVE_ZERO)
                        .map(Constraint::form)
                        .distinct()
                        .allMatch(this::canBePositive);
    }

    /**
     * Where each of several forms can be positive, all can be at once: halfway between revenues
     * that keep the constraints, they are kept too.
     */
    private boolean canBePositive(LinearForm form) {
        Optimisation.Result most = solve(form);
        BigDecimal nothing = unit.multiply(NOTHING);
        return most.getState() == State.UNBOUNDED
                || isPossible(most) && form.value(revenues(most)).compareTo(nothing) > 0;
    }

    /** Returns the least value of a form, empty where it has no end or nothing is feasible. */
    Optional<BigDecimal> least(LinearForm form) {
        return most(form.times(BigDecimal.ONE.negate())).map(BigDecimal::negate);
    }

    /** Returns the most that a form can be, empty where it has no end or nothing is feasible. */
    Optional<BigDecimal> most(LinearForm form) {
        return whereMost(form).map(revenues -> form.value(revenues).round(DIGITS));
    }

    /** Returns revenues at which a form is greatest, empty where it has no end or none keep all. */
    Optional<Map<Cell, BigDecimal>> whereMost(LinearForm form) {
        return Optional.of(solve(form))
                .filter(Programme::isPossible)
                .filter(result -> result.getState() != State.UNBOUNDED)
                .map(this::revenues);
    }

    private static boolean isPossible(Optimisation.Result result) {
        return result.getState() != State.INFEASIBLE;
    }

    private Optimisation.Result solve(LinearForm form) {
        LinearSolver.Builder builder =
                LinearSolver.newBuilder(weights(form.times(BigDecimal.ONE.negate())));
        builder.lower(0);
        for (Constraint constraint : constraints) {
            LinearForm below = constraint.form().times(BigDecimal.ONE.negate());
            double level = constraint.form().constant().divide(unit, Value.PRECISION).doubleValue();
            if (constraint.kind() == Constraint.Kind.EXACTLY_ZERO) {
                builder.equality(level, weights(below));
            } else {
                builder.inequality(level, weights(below));
            }
        }
        return answered(builder.solve());
    }

    /** A solver that gives up has not shown that nothing is feasible. */
    private static Optimisation.Result answered(Optimisation.Result result) {
        return switch (result.getState()) {
            case OPTIMAL, DISTINCT, UNBOUNDED, INFEASIBLE -> result;
            default ->
                    throw new IllegalStateException(
                            "The goals' linear programme ended %s".formatted(result.getState()));
        };
    }

    private double[] weights(LinearForm form) {
        return cells.stream()
                .map(cell -> form.weights().getOrDefault(cell, BigDecimal.ZERO))
                .mapToDouble(BigDecimal::doubleValue)
                .toArray();
    }

    private Map<Cell, BigDecimal> revenues(Optimisation.Result result) {
        Map<Cell, BigDecimal> revenues = new TreeMap<>();
        int index = 0;
        for (Cell cell : cells) {
            revenues.put(cell, result.get(index++).multiply(unit));
        }
        return revenues;
    }

    /**
     * A form that must be 0 or more, above 0, or exactly 0.
     *
     * @param form the form
     * @param kind which of them
     */
    record Constraint(LinearForm form, Kind kind) {

        enum Kind {
            ZERO_OR_MORE,
            ABOVE_ZERO,
            EXACTLY_ZERO
        }
    }
}
