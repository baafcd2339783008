package vn.aop.core.projection;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import vn.aop.core.figures.Figures;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.MetricSource;
import vn.aop.core.figures.Origin;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Plan;

/**
 * How a metric gets from last year to the plan: baseline → organic growth → each action → revenue
 * planned outright → costs → plan. The steps sum exactly to the difference.
 *
 * <p>Every step is the metric after the step less the metric before it. Up to the last step, cost
 * of goods keeps last year's share of revenue and all other costs are last year's; the last step
 * brings the planned margins, fees and budget. For a metric of revenue alone that step is 0.
 * Source: {@code docs/formulas/bridge.md}.
 *
 * @param metric the metric
 * @param baseline its value on last year's figures, undefined where months of them are not known
 * @param steps the steps in order; undefined where they start from such months, while an action
 *     that sells more in known months only is told with what it brings there
 * @param plan its value on the planned figures, undefined where {@link UnknownSales} are part of it
 */
public record Bridge(Metric metric, Value baseline, List<Step> steps, Value plan) {

    /** What a step of the bridge comes from. */
    public enum Cause {
        /** Growth without any new action. */
        ORGANIC,
        /** One action's effects. */
        ACTION,
        /** Revenue that the plan gives outright, unexplained by growth and actions. */
        GIVEN,
        /** Prices that differ for some months; only where a plan changes prices. */
        PRICES,
        /**
         * Fees, and lines that follow something, for what is sold more or less than last year; only
         * where lines of the plan do.
         */
        FOLLOWING,
        /** Planned margins, fees and budget in place of last year's costs. */
        COSTS
    }

    /**
     * One step of a bridge.
     *
     * @param cause what it comes from
     * @param action the id of the action, for the step of an action
     * @param amount by how much the metric changes
     */
    public record Step(Cause cause, Optional<String> action, Value amount) {

        public Step {
            requireNonNull(cause, "cause");
            requireNonNull(action, "action");
            requireNonNull(amount, "amount");
        }
    }

    public Bridge {
        requireNonNull(metric, "metric");
        requireNonNull(baseline, "baseline");
        steps = List.copyOf(steps);
        requireNonNull(plan, "plan");
    }

    /**
     * Returns the bridge over some stages. What stands on cash or stock has no steps, since last
     * year's balances are not known month by month; its planned value is told all the same.
     *
     * @param planned the source of the planned values, with their balances
     */
    static Bridge of(Metric metric, Plan plan, List<Stage> stages, Supplier<MetricSource> planned) {
        List<Step> steps = new ArrayList<>();
        Value before = value(metric, plan, stages.get(0).figures());
        Value baseline = lastYear(before, metric, plan);
        boolean addsUp = baseline.number().isPresent() || PlannedChange.addsUp(metric);
        for (Stage stage : stages.subList(1, stages.size())) {
            Value after = value(metric, plan, stage.figures());
            Value amount = addsUp ? stage.amount(metric, plan, after.minus(before)) : baseline;
            steps.add(new Step(stage.cause(), stage.action(), amount));
            before = after;
        }
        return new Bridge(metric, baseline, steps, metric.value(planned.get(), plan.year().span()));
    }

    /** Where months of last year are not known, what the others sum up to is not last year. */
    private static Value lastYear(Value told, Metric metric, Plan plan) {
        return plan.baseline().isWholeYear()
                ? told
                : metric.value(plan.baseline().source(), plan.year().previous().span());
    }

    private static Value value(Metric metric, Plan plan, Figures figures) {
        return metric.value(MetricSource.of(figures, Origin.Kind.PROJECTION), plan.year().span());
    }

    /** Returns the sum of the steps of some actions. */
    public Value stepsOf(List<String> actions) {
        Set<String> some = Set.copyOf(actions);
        return steps.stream()
                .filter(step -> step.action().filter(some::contains).isPresent())
                .map(Step::amount)
                .reduce(Value::plus)
                .orElseGet(() -> baseline.minus(baseline));
    }

    /**
     * Returns what planned prices change, after all that the actions do at unchanged prices, where
     * a plan changes prices.
     */
    public Optional<Value> stepOfPrices() {
        return steps.stream()
                .filter(step -> step.cause() == Cause.PRICES)
                .map(Step::amount)
                .findFirst();
    }

    /** The figures after one more cause has been let in, and what is unknown of what it does. */
    record Stage(Cause cause, Optional<String> action, Figures figures, UnknownSales unknown) {

        /** Returns what the cause does to a metric: what was told, if that is known. */
        Value amount(Metric metric, Plan plan, Value told) {
            return metric.selections().stream()
                    .flatMap(it -> unknown.why(it, plan.year().span()).stream())
                    .findFirst()
                    .<Value>map(Value.Undefined::new)
                    .orElse(told);
        }
    }
}
