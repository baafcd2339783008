package vn.aop.web.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.aop.cases.wording.Wording;
import vn.aop.core.action.Action;
import vn.aop.core.figures.Unit;
import vn.aop.core.figures.Value;
import vn.aop.core.goal.Goal;
import vn.aop.core.goal.Leeway;
import vn.aop.core.plan.Plan;
import vn.aop.core.projection.GoalTarget;
import vn.aop.core.text.Message;
import vn.aop.web.widget.PlanWords;

/**
 * A goal in a plan.
 *
 * @param id the id
 * @param name what people call it
 * @param isCore whether the year's direction stands on it
 * @param metric what is measured
 * @param target where it was last year and should be, or only what it asks for where that is not
 *     known; the name says that already
 * @param limits short of which level it is at risk, and off track
 * @param actions ids of the actions that serve it
 */
public record GoalRow(
        String id,
        String name,
        boolean isCore,
        String metric,
        String target,
        String limits,
        List<String> actions) {

    public GoalRow {
        actions = List.copyOf(actions);
    }

    static GoalRow of(Goal goal, Plan plan, PlanWords words) {
        Wording wording = words.wording();
        return new GoalRow(
                goal.id(),
                wording.text(goal.name()),
                goal.isCore(),
                words.metric(goal.metric()),
                target(goal, plan, words),
                limits(goal, plan, wording),
                plan.actionsServing(goal.id()).stream().map(Action::id).toList());
    }

    private static String limits(Goal goal, Plan plan, Wording wording) {
        return Leeway.of(goal, GoalTarget.of(plan, goal).value())
                .said()
                .map(it -> wording.say(written(it, wording)))
                .orElseGet(
                        () ->
                                wording.say(
                                        Message.of("plan.goal-share")
                                                .with(
                                                        "share",
                                                        wording.numbers()
                                                                .percent(goal.tolerance(), 2))));
    }

    /** Amounts are written shortly, shares to the same hundredth of a percent as those of KPIs. */
    private static Message written(Message levels, Wording wording) {
        Map<String, Object> facts = new HashMap<>(levels.args());
        facts.replaceAll(
                (name, level) ->
                        level instanceof Value.Defined it && it.unit() == Unit.RATIO
                                ? wording.value(it)
                                : level);
        return levels.about(facts);
    }

    private static String target(Goal goal, Plan plan, PlanWords words) {
        Value before = goal.metric().value(plan.baseline().source(), plan.year().previous().span());
        Value after = GoalTarget.of(plan, goal).value();
        boolean isKnown = before.number().isPresent() && after.number().isPresent();
        return isKnown
                ? words.wording()
                        .say(
                                Message.of("plan.target-from")
                                        .with("before", before)
                                        .with("bound", goal.bound())
                                        .with("after", after))
                : asked(goal, words);
    }

    private static String asked(Goal goal, PlanWords words) {
        Wording wording = words.wording();
        return goal.target()
                .match(
                        level ->
                                wording.say(
                                        Message.of("plan.target-level")
                                                .with("bound", goal.bound())
                                                .with(
                                                        "level",
                                                        words.level(level.level(), goal.metric()))),
                        growth ->
                                wording.say(
                                        Message.of(
                                                        growth.growth().signum() < 0
                                                                ? "plan.target-change"
                                                                : "plan.target-growth")
                                                .with("bound", goal.bound())
                                                .with(
                                                        "growth",
                                                        wording.numbers()
                                                                .percent(growth.growth(), 2))));
    }
}
