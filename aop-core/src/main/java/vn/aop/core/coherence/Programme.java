package vn.aop.core.coherence;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Optimisation.State;
import org.ojalgo.optimisation.linear.LinearSolver;
import vn.aop.core.figures.Value;
import vn.aop.core.limit.Deadline;

/**
 * A linear programme over next year's revenue by channel and group, solved by ojAlgo.
 *
 * <p>Revenues are 0 or more and counted in a unit of the size of the amounts asked about, so that
 * all numbers are of the size of 1. Results are exact to about nine digits.
 */
final class Programme {

    /** Far more than a programme of this size takes; one that goes in circles would never end. */
    private static final int MOST_STEPS = 10_000;

    private static final BigDecimal NOTHING = new BigDecimal("0.000001");
    private static final BigDecimal ROUNDING = new BigDecimal("0.000000000001");
    private static final MathContext DIGITS = new MathContext(12);
    private static final MathContext DOUBLE = new MathContext(17);

    private final int size;
    private final BigDecimal unit;
    private final List<Constraint> constraints;
    private final Deadline deadline;
    private final LinearSolver.Builder solver;

    /**
     * Makes a programme.
     *
     * @param size how many revenues are asked about
     * @param lastYear last year's total; amounts of another size are asked about in their own
     * @param constraints what the revenues have to keep
     * @param deadline until when an answer is waited for
     */
    Programme(int size, BigDecimal lastYear, List<Constraint> constraints, Deadline deadline) {
        this.size = size;
        this.constraints = List.copyOf(constraints);
        this.deadline = deadline;
        BigDecimal largest =
                constraints.stream()
                        .map(constraint -> constraint.form().constant().abs())
                        .reduce(lastYear, BigDecimal::max);
        this.unit = largest.signum() > 0 ? largest : BigDecimal.ONE;
        this.solver = LinearSolver.newBuilder(new double[size]).lower(0);
        this.constraints.forEach(this::add);
    }

    private void add(Constraint constraint) {
        double level = constraint.form().constant().divide(unit, DOUBLE).doubleValue();
        if (constraint.kind() == Constraint.Kind.EXACTLY_ZERO) {
            solver.equality(level, negated(constraint.form()));
        } else {
            solver.inequality(level, negated(constraint.form()));
        }
    }

    /** Returns whether some revenues keep all constraints. */
    boolean isFeasible() {
        Optimisation.Result any = solve(LinearForm.constant(BigDecimal.ZERO));
        if (!isPossible(any)) {
            return false;
        }
        List<BigDecimal> revenues = revenues(any);
        return constraints.stream()
                .filter(it -> it.kind() == Constraint.Kind.ABOVE_ZERO)
                .map(Constraint::form)
                .filter(form -> !isPositive(form, revenues))
                .distinct()
                .allMatch(this::canBePositive);
    }

    /** Returns whether revenues, 0 or more, keep all constraints; no solver is asked. */
    boolean isKeptBy(List<BigDecimal> revenues) {
        return constraints.stream()
                .allMatch(
                        it -> {
                            int sign = it.form().value(revenues).signum();
                            return switch (it.kind()) {
                                case ZERO_OR_MORE -> sign >= 0;
                                case ABOVE_ZERO -> isPositive(it.form(), revenues);
                                case EXACTLY_ZERO -> isNothing(it.form().value(revenues));
                            };
                        });
    }

    /**
     * Returns revenues in the proportion of others, of the size at which the first form that has to
     * be exactly 0 is; the others themselves where there is no such size.
     */
    List<BigDecimal> scaled(List<BigDecimal> revenues) {
        return constraints.stream()
                .filter(it -> it.kind() == Constraint.Kind.EXACTLY_ZERO)
                .map(Constraint::form)
                .findFirst()
                .map(form -> times(factor(form, revenues), revenues))
                .orElse(revenues);
    }

    private static BigDecimal factor(LinearForm form, List<BigDecimal> revenues) {
        BigDecimal weighed = form.value(revenues).subtract(form.constant());
        BigDecimal wanted = form.constant().negate();
        return weighed.signum() != 0 && weighed.signum() == wanted.signum()
                ? wanted.divide(weighed, Value.PRECISION)
                : BigDecimal.ONE;
    }

    private static List<BigDecimal> times(BigDecimal factor, List<BigDecimal> revenues) {
        return revenues.stream().map(it -> it.multiply(factor, Value.PRECISION)).toList();
    }

    private boolean isNothing(BigDecimal value) {
        return value.abs().compareTo(unit.multiply(ROUNDING)) <= 0;
    }

    private boolean isPositive(LinearForm form, List<BigDecimal> revenues) {
        return form.value(revenues).compareTo(unit.multiply(NOTHING)) > 0;
    }

    /**
     * Where each of several forms can be positive, all can be at once: halfway between revenues
     * that keep the constraints, they are kept too.
     */
    private boolean canBePositive(LinearForm form) {
        Optimisation.Result most = solve(form);
        return most.getState() == State.UNBOUNDED
                || isPossible(most) && isPositive(form, revenues(most));
    }

    /** Returns the least value of a form, empty where it has no end or nothing is feasible. */
    Optional<BigDecimal> least(LinearForm form) {
        return most(form.negated()).map(BigDecimal::negate);
    }

    /** Returns the most that a form can be, empty where it has no end or nothing is feasible. */
    Optional<BigDecimal> most(LinearForm form) {
        return whereMost(form).map(revenues -> value(form, revenues));
    }

    /** Returns what a form comes to for revenues that a solver found. */
    static BigDecimal value(LinearForm form, List<BigDecimal> revenues) {
        return form.value(revenues).round(DIGITS);
    }

    /** Returns revenues at which a form is greatest, empty where it has no end or none keep all. */
    Optional<List<BigDecimal>> whereMost(LinearForm form) {
        return Optional.of(solve(form))
                .filter(Programme::isPossible)
                .filter(result -> result.getState() != State.UNBOUNDED)
                .map(this::revenues);
    }

    private static boolean isPossible(Optimisation.Result result) {
        return result.getState() != State.INFEASIBLE;
    }

    private Optimisation.Result solve(LinearForm form) {
        deadline.check();
        Optimisation.Options bounded = new Optimisation.Options();
        bounded.iterations_abort = MOST_STEPS;
        return answered(solver.objective(negated(form)).build(bounded).solve());
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

    /** The weights with their signs turned: the solver looks for the least, and wants ≤. */
    private double[] negated(LinearForm form) {
        double[] negated = new double[size];
        Arrays.setAll(negated, place -> form.weight(place).negate().doubleValue());
        return negated;
    }

    private List<BigDecimal> revenues(Optimisation.Result result) {
        return IntStream.range(0, size).mapToObj(it -> result.get(it).multiply(unit)).toList();
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
