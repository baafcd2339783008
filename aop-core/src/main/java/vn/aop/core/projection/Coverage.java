package vn.aop.core.projection;

import java.util.List;
import vn.aop.core.action.Action;
import vn.aop.core.figures.Origin;
import vn.aop.core.figures.Traced;
import vn.aop.core.figures.Value;
import vn.aop.core.goal.Goal;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Message;

/**
 * Tells how much of a goal's gap its actions close, at the prices that are planned. The formula is
 * told at {@link Projection}.
 */
record Coverage(Plan plan, Bridge bridge) {

    Traced of(Goal goal) {
        List<String> serving = plan.actionsServing(goal.id()).stream().map(Action::id).toList();
        Traced effects =
                Traced.read(
                        Message.of("trace.effects").with("actions", serving),
                        bridge.stepsOf(serving),
                        new Origin(
                                Origin.Kind.PROJECTION, "actions " + String.join(", ", serving)));
        Traced target = GoalTarget.of(plan, goal);
        Traced baseline =
                Traced.read(
                        Message.of("trace.last-year").with("span", plan.year().previous().span()),
                        bridge.baseline(),
                        new Origin(Origin.Kind.BASELINE, goal.metric().toString()));
        Value gap = gap(goal, target.value(), baseline.value());
        return bridge.stepOfPrices()
                .map(prices -> atPrices(effects, prices, gap, target, baseline))
                .orElseGet(
                        () ->
                                Traced.computed(
                                        Message.of("trace.coverage"),
                                        effects.value().dividedBy(gap),
                                        "{0} ÷ ({1} − {2})",
                                        effects,
                                        target,
                                        baseline));
    }

    /** What is sold more at other prices counts with what the prices take or bring. */
    private static Traced atPrices(
            Traced effects, Value prices, Value gap, Traced target, Traced baseline) {
        return Traced.computed(
                Message.of("trace.coverage"),
                effects.value().plus(prices).dividedBy(gap),
                "({0} + {1}) ÷ ({2} − {3})",
                effects,
                Traced.read(
                        Message.of("trace.prices"),
                        prices,
                        new Origin(Origin.Kind.PROJECTION, "revenue/prices")),
                target,
                baseline);
    }

    /** What is to be closed; nothing where last year keeps to the target already. */
    private static Value gap(Goal goal, Value target, Value baseline) {
        return target.number()
                .flatMap(wanted -> baseline.number().filter(it -> goal.bound().isKept(it, wanted)))
                .map(kept -> Value.undefined(Message.of("undefined.no-gap")))
                .orElseGet(() -> target.minus(baseline));
    }
}
