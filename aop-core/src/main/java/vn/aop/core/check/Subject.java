package vn.aop.core.check;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.joda.money.Money;
import vn.aop.core.change.PlanHistory;
import vn.aop.core.coherence.Coherence;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.MetricSource;
import vn.aop.core.figures.Origin;
import vn.aop.core.figures.Value;
import vn.aop.core.goal.Goal;
import vn.aop.core.goal.GoalStatus;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.ThresholdChange;
import vn.aop.core.projection.CashFlow;
import vn.aop.core.projection.GoalTarget;
import vn.aop.core.projection.PersonMonth;
import vn.aop.core.projection.Projection;
import vn.aop.core.projection.StockFlow;

/**
 * What rules look at: a plan, what it went through, and what follows from it. Whatever takes time
 * is computed when the first rule asks for it and kept for the others; so a subject is for one
 * thread.
 */
public final class Subject {

    private final PlanHistory history;
    private final Plan plan;
    private final Circumstances circumstances;
    private final List<Rule> rules;
    private final Map<String, Object> known = new HashMap<>();

    Subject(PlanHistory history, Circumstances circumstances, List<Rule> rules) {
        this.history = requireNonNull(history, "history");
        this.plan = history.current();
        this.circumstances = requireNonNull(circumstances, "circumstances");
        this.rules = List.copyOf(rules);
    }

    /** Returns a plan as a subject, of which nothing else is known. */
    public static Subject of(Plan plan) {
        return new Subject(PlanHistory.of(plan), Circumstances.unknown(), List.of());
    }

    /** Returns the plan as it is now. */
    public Plan plan() {
        return plan;
    }

    /** Returns the plan with everything that it went through. */
    public PlanHistory history() {
        return history;
    }

    /** Returns what is known besides the plan. */
    public Circumstances circumstances() {
        return circumstances;
    }

    /** Returns all rules of the checks, those too that do not run this time. */
    public List<Rule> rules() {
        return rules;
    }

    /** Returns the value of a threshold: the one that the plan sets, or the usual one. */
    public BigDecimal limit(Rule rule, Threshold threshold) {
        return plan.thresholds().stream()
                .filter(it -> it.rule().equals(rule.id()) && it.name().equals(threshold.name()))
                .map(ThresholdChange::value)
                .findFirst()
                .orElseGet(() -> threshold.at(plan.company().scale()));
    }

    /** Returns the planned figures. */
    public Projection projection() {
        return once("projection", () -> Projection.of(plan));
    }

    /** Returns the planned cash; empty where the opening cash is not known. */
    public Optional<CashFlow> cash() {
        return once("cash", () -> projection().cash());
    }

    /** Returns the planned stock. */
    public StockFlow stock() {
        return once("stock", () -> projection().stock());
    }

    /** Returns what the plan asks of every person in every month. */
    public List<PersonMonth> capacity() {
        return once("capacity", () -> projection().capacity());
    }

    /** Returns whether the goals can hold together, and what they force. */
    public Coherence coherence() {
        return once("coherence", () -> Coherence.of(plan));
    }

    /** Returns how much of a goal's gap its actions close, as {@link Projection#coverage} tells. */
    public Value coverage(Goal goal) {
        return once("coverage " + goal.id(), () -> projection().coverage(goal).value());
    }

    /** Returns a metric over the whole of last year. */
    public Value lastYear(Metric metric) {
        return once(
                "last year " + metric,
                () ->
                        metric.value(
                                MetricSource.of(plan.baseline().figures(), Origin.Kind.BASELINE),
                                plan.year().previous().span()));
    }

    /** Returns a metric over the whole of the planned year. */
    public Value planned(Metric metric) {
        return once(
                "planned " + metric, () -> metric.value(projection().source(), plan.year().span()));
    }

    /** Returns the level that a goal should reach. */
    public Value target(Goal goal) {
        return once("target " + goal.id(), () -> GoalTarget.of(plan, goal).value());
    }

    /** Returns where a goal stands by the plan's own figures. */
    public GoalStatus status(Goal goal) {
        return GoalStatus.of(goal, target(goal).number(), planned(goal.metric()).number());
    }

    /** Returns nothing, in the plan's currency. */
    Money zero() {
        return Money.zero(plan.company().currency());
    }

    @SuppressWarnings("unchecked")
    private <T> T once(String name, Supplier<T> compute) {
        Object held = known.get(name);
        if (held == null) {
            held = compute.get();
            known.put(name, held);
        }
        return (T) held;
    }
}
