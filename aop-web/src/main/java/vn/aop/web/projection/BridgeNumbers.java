package vn.aop.web.projection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.MetricSource;
import vn.aop.core.figures.Origin;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Traced;
import vn.aop.core.figures.Value;
import vn.aop.core.goal.Goal;
import vn.aop.core.plan.Plan;
import vn.aop.core.projection.Bridge;
import vn.aop.core.projection.GoalTarget;
import vn.aop.core.projection.Projection;
import vn.aop.core.text.Message;
import vn.aop.core.text.Place;

/** The numbers of the way from last year to the plan, for the metric of a goal. */
final class BridgeNumbers {

    private final Map<String, ProjectionNumber> numbers = new LinkedHashMap<>();
    private final List<Traced> serving = new ArrayList<>();
    private final Goal goal;
    private final Plan plan;
    private final String months;

    private BridgeNumbers(Goal goal, Plan plan) {
        this.goal = goal;
        this.plan = plan;
        this.months = plan.year().span().toString();
    }

    static Map<String, ProjectionNumber> of(Goal goal, Projection projection) {
        BridgeNumbers bridge = new BridgeNumbers(goal, projection.plan());
        bridge.add(projection.bridge(goal.metric()), projection);
        bridge.put("coverage", bridge.explained(projection.coverage(goal)));
        bridge.put("target", GoalTarget.of(projection.plan(), goal));
        return bridge.numbers;
    }

    private void add(Bridge bridge, Projection projection) {
        Traced sum = lastYear(goal.metric());
        put("baseline", sum);
        List<Bridge.Step> steps = bridge.steps();
        for (int index = 0; index < steps.size(); index++) {
            Traced step = step(steps.get(index));
            if (steps.get(index).action().filter(this::isServing).isPresent()) {
                serving.add(step);
            }
            sum = Traced.sum(Message.of("trace.so-far"), sum, step);
            put("step-" + index, step);
            put("sum-" + index, sum);
        }
        MetricSource planned = projection.sums();
        put("plan", goal.metric().trace(planned, plan.year().span()));
    }

    /** The coverage with the steps of the goal's actions, which the page shows, as its inputs. */
    private Traced explained(Traced coverage) {
        Traced effects = coverage.inputs().get(0);
        Traced target = coverage.inputs().get(1);
        return Traced.computed(
                coverage.label(),
                coverage.value(),
                coverage.formula().orElseThrow(),
                serving.isEmpty()
                        ? Traced.read(
                                effects.label(), effects.value(), Origin.plan(Place.of("actions")))
                        : Traced.computed(
                                Message.of("trace.serving"),
                                effects.value(),
                                IntStream.range(0, serving.size())
                                        .mapToObj(index -> "{" + index + "}")
                                        .collect(Collectors.joining(" + ")),
                                serving.toArray(Traced[]::new)),
                target,
                lastYear(goal.metric()));
    }

    private Traced lastYear(Metric metric) {
        Span span = plan.year().previous().span();
        MetricSource source = plan.baseline().source();
        return metric.trace(source, span).as(Message.of("trace.last-year").with("span", span));
    }

    private Traced step(Bridge.Step step) {
        Value amount = step.amount();
        return Traced.read(name(step), amount, new Origin(Origin.Kind.PROJECTION, months));
    }

    private boolean isServing(String action) {
        return plan.actionsServing(goal.id()).stream().anyMatch(it -> it.id().equals(action));
    }

    private Message name(Bridge.Step step) {
        return step.action()
                .flatMap(plan::action)
                .map(action -> Message.of("trace.step-of-action").with("action", action.name()))
                .orElseGet(() -> Message.of("trace.step").with("cause", step.cause()));
    }

    private void put(String what, Traced number) {
        Message about = Message.of("why.about").with("what", goal.name());
        numbers.put("bridge/" + goal.id() + "/" + what, new ProjectionNumber(about, number));
    }
}
