package vn.aop.web.plan;

import java.util.List;
import vn.aop.cases.wording.Wording;
import vn.aop.core.action.Action;
import vn.aop.core.goal.Goal;
import vn.aop.core.plan.Plan;

/**
 * A goal in a plan.
 *
 * @param id the id
 * @param name what people call it
 * @param isCore whether the year's direction stands on it
 * @param metric what is measured
 * @param target where it should be
 * @param tolerance how far the landing may miss it and still count as at risk
 * @param actions ids of the actions that serve it
 */
public record GoalRow(
        String id,
        String name,
        boolean isCore,
        String metric,
        String target,
        String tolerance,
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
                target(goal, words),
                wording.numbers().percent(goal.tolerance(), 2),
                plan.actionsServing(goal.id()).stream().map(Action::id).toList());
    }

    private static String target(Goal goal, PlanWords words) {
        Wording wording = words.wording();
        return goal.target()
                .match(
                        level ->
                                wording.say(
                                        "plan.target-level",
                                        "bound",
                                        goal.bound(),
                                        "level",
                                        words.level(level.level(), goal.metric())),
                        growth ->
                                wording.say(
                                        growth.growth().signum() < 0
                                                ? "plan.target-change"
                                                : "plan.target-growth",
                                        "bound",
                                        goal.bound(),
                                        "growth",
                                        wording.numbers().percent(growth.growth(), 2)));
    }
}
