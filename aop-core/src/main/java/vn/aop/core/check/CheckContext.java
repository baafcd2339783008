package vn.aop.core.check;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.Money;
import vn.aop.core.action.Action;
import vn.aop.core.action.BudgetUse;
import vn.aop.core.capacity.PersonMonth;
import vn.aop.core.capacity.Slack;
import vn.aop.core.change.PlanHistory;
import vn.aop.core.coherence.Coherence;
import vn.aop.core.coherence.Demands;
import vn.aop.core.extension.ExtensionPath;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.MetricSource;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Value;
import vn.aop.core.goal.Goal;
import vn.aop.core.goal.GoalStatus;
import vn.aop.core.limit.Deadline;
import vn.aop.core.limit.DeadlinePassed;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.ThresholdChange;
import vn.aop.core.projection.Bridge;
import vn.aop.core.projection.Bridges;
import vn.aop.core.projection.CashFlow;
import vn.aop.core.projection.GoalTarget;
import vn.aop.core.projection.Obstacle;
import vn.aop.core.projection.Projection;
import vn.aop.core.projection.StockFlow;

/**
 * What rules look at: a plan, what it went through, and what follows from it. Whatever takes time
 * is computed when the first rule asks for it and kept for the others; so a context is for one
 * thread. Where nobody waits any more, nothing further is computed.
 */
public final class CheckContext {

    private static final BigDecimal MANY = BigDecimal.valueOf(1_000_000);

    private final PlanHistory history;
    private final Plan plan;
    private final Circumstances circumstances;
    private final List<Rule> rules;
    private final Deadline deadline;
    private final Map<Object, Object> known = new HashMap<>();

    CheckContext(
            PlanHistory history, Circumstances circumstances, List<Rule> rules, Deadline deadline) {
        this.history = requireNonNull(history, "history");
        this.circumstances = requireNonNull(circumstances, "circumstances");
        Plan current = history.current();
        this.plan = circumstances.yardstick().map(it -> it.on(current)).orElse(current);
        this.rules = List.copyOf(rules);
        this.deadline = requireNonNull(deadline, "deadline");
    }

    /** Returns the context of a plan of which nothing else is known, for one rule alone. */
    public static CheckContext of(Plan plan) {
        return of(PlanHistory.of(plan), Circumstances.unknown(), List.of());
    }

    /** Returns the context of a plan for a rule among others. */
    public static CheckContext of(
            PlanHistory history, Circumstances circumstances, List<Rule> rules) {
        return new CheckContext(history, circumstances, rules, Deadline.none());
    }

    /**
     * Returns the plan as it is now; its thresholds and waivers are those of the {@link Yardstick},
     * where one is given.
     */
    public Plan plan() {
        return plan;
    }

    /** Returns the plan with everything that it went through, as it was written. */
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

    /** Returns until when somebody waits; a rule that takes long asks whether it may go on. */
    public Deadline deadline() {
        return deadline;
    }

    /** Returns the value of a threshold: the one that the plan sets, or the usual one. */
    public BigDecimal limit(Rule rule, Threshold threshold) {
        for (ThresholdChange change : plan.thresholds()) {
            if (change.rule().equals(rule.id()) && change.name().equals(threshold.name())) {
                return change.value();
            }
        }
        return threshold.at(plan.company().scale());
    }

    /**
     * Returns the value of a threshold that counts something: a whole number, a million at most.
     */
    public int count(Rule rule, Threshold threshold) {
        return limit(rule, threshold).min(MANY).intValue();
    }

    /** Returns what a rule finds. */
    public List<Finding> findings(Rule rule) {
        return once(rule, () -> ExtensionPath.requireList(rule.check(this), "check"));
    }

    /**
     * Returns what puts the planned figures of a kind in doubt, in the order of the rules. What the
     * plan accepts is not among it.
     */
    Stream<Finding> doubts(Doubt doubt) {
        return rules.stream()
                .filter(rule -> rule.doubt().filter(doubt::equals).isPresent())
                .flatMap(this::foundBy)
                .filter(it -> !isAccepted(it));
    }

    /** A rule that breaks off puts nothing in doubt; that it does is told where it runs. */
    private Stream<Finding> foundBy(Rule rule) {
        try {
            return findings(rule).stream();
        } catch (DeadlinePassed passed) {
            throw passed;
        } catch (RuntimeException | LinkageError broken) {
            return Stream.empty();
        }
    }

    private boolean isAccepted(Finding finding) {
        return plan.waivers().stream().anyMatch(it -> it.accepts(finding.rule(), finding.where()));
    }

    /**
     * Returns whether planned cash, profit or margin are not to be trusted. A plan that forgets a
     * cost looks better than it is: nothing that stands on its figures deserves praise before that
     * is mended, or accepted with a reason.
     */
    public boolean isInDoubt() {
        return Stream.of(Doubt.values()).flatMap(this::doubts).findFirst().isPresent();
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

    /** Returns whether the goals can hold together, and what they force, in full. */
    public Coherence coherence() {
        return once("coherence", () -> Coherence.of(plan, deadline));
    }

    /** Returns what the goals demand of revenue, worked out as far as it is asked. */
    public Demands demands() {
        return once("demands", () -> Demands.of(projection(), deadline));
    }

    /** Returns how a metric gets from last year to the plan. */
    public Bridge bridge(Metric metric) {
        return once(new Asked("bridge", metric), () -> bridges().of(metric));
    }

    private Bridges bridges() {
        return once("bridges", () -> Bridges.of(projection(), deadline));
    }

    /** Returns how much of a goal's gap its actions close, as {@link Projection#coverage} tells. */
    public Value coverage(Goal goal) {
        return once(new Asked("coverage", goal.id()), () -> bridges().coverage(goal).value());
    }

    /** Returns a metric over the whole of last year; undefined where months are not known. */
    public Value lastYear(Metric metric) {
        return once(
                new Asked("last year", metric),
                () -> metric.value(plan.baseline().source(), plan.year().previous().span()));
    }

    /** Returns a metric over the known months of last year: for shares, or whether any was. */
    public Value recorded(Metric metric) {
        return once(
                new Asked("recorded", metric),
                () -> metric.value(plan.baseline().recorded(), plan.year().previous().span()));
    }

    /** Returns a metric over the whole of the planned year. */
    public Value planned(Metric metric) {
        return once(
                new Asked("planned", metric),
                () -> metric.value(plannedBy(metric), plan.year().span()));
    }

    /**
     * Returns the planned figures as far as a metric asks for them. Cash and stock take time to
     * work out, and most metrics do not stand on them.
     */
    public MetricSource plannedBy(Metric metric) {
        return metric.selections().stream().anyMatch(Selection::isBalance)
                ? once("source", () -> projection().source())
                : projection().sums();
    }

    /** Returns the level that a goal should reach. */
    public Value target(Goal goal) {
        return once(new Asked("target", goal.id()), () -> GoalTarget.of(plan, goal).value());
    }

    /** Returns where a goal stands by the plan's own figures. */
    public GoalStatus status(Goal goal) {
        return GoalStatus.of(goal, target(goal).number(), planned(goal.metric()).number());
    }

    /** Returns the cash that must always be left: the plan's floor, or none. */
    public Money cashFloor() {
        return plan.resources().cashFloor().orElseGet(this::zero);
    }

    /** Returns how far actions can be put off. */
    public Slack slack() {
        return once("slack", () -> new Slack(plan, circumstances.today()));
    }

    /** Returns what the actions use, by the id of the budget line, without unused lines. */
    public Map<String, Money> uses() {
        return once("uses", () -> uses(plan.actions().stream()));
    }

    /** Returns what some actions use, by the id of the budget line. */
    public static Map<String, Money> uses(Stream<Action> actions) {
        return actions.flatMap(action -> action.uses().stream())
                .filter(use -> use.amount().isPositive())
                .collect(Collectors.toMap(BudgetUse::line, BudgetUse::amount, Money::plus));
    }

    /** Returns which actions lie outside the year or wait for each other. */
    public List<Obstacle> scheduleObstacles() {
        return once("schedule", () -> Projection.scheduleObstacles(plan));
    }

    /** Returns the action with an id, if there is one. */
    public Optional<Action> action(String id) {
        Map<String, Action> byId =
                once(
                        "actions",
                        () ->
                                plan.actions().stream()
                                        .collect(Collectors.toMap(Action::id, it -> it)));
        return Optional.ofNullable(byId.get(id));
    }

    /** Returns nothing, in the plan's currency. */
    public Money zero() {
        return Money.zero(plan.company().currency());
    }

    /**
     * Returns something that follows from this context and takes time: worked out when the first
     * rule asks for it, and kept for the others.
     *
     * <pre>{@code
     * static Skills of(CheckContext context) {
     *     return context.derived(Skills.class, it -> new Skills(it.plan().resources().people()));
     * }
     * }</pre>
     *
     * @param type what it is; a context keeps one of a type
     */
    public <T> T derived(Class<T> type, Function<CheckContext, T> compute) {
        return once(type, () -> compute.apply(this));
    }

    /** What is worked out for several of a kind. */
    private record Asked(String what, Object about) {}

    @SuppressWarnings("unchecked")
    private <T> T once(Object what, Supplier<T> compute) {
        Object held = known.get(what);
        if (held == null) {
            deadline.check();
            held = compute.get();
            known.put(what, held);
        }
        return (T) held;
    }
}
