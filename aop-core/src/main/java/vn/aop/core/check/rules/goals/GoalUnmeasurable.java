package vn.aop.core.check.rules.goals;

import java.util.List;
import java.util.Optional;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Severity;
import vn.aop.core.check.Topic;
import vn.aop.core.goal.Goal;
import vn.aop.core.text.Message;
import vn.aop.core.text.Place;

/** Flags goals whose figures cannot be worked out. See {@code docs/checks/goal-unmeasurable.md}. */
final class GoalUnmeasurable implements Rule {

    @Override
    public String id() {
        return "goal-unmeasurable";
    }

    @Override
    public Severity severity() {
        return Severity.MUST_MEND;
    }

    @Override
    public Topic topic() {
        return Topic.GOALS;
    }

    @Override
    public List<Finding> check(CheckContext context) {
        return context.plan().goals().stream()
                .flatMap(goal -> finding(goal, context).stream())
                .toList();
    }

    /** Where it is the sales of the plan that are unknown, {@code no-baseline} tells. */
    private Optional<Finding> finding(Goal goal, CheckContext context) {
        if (!context.projection().isYearKnown(goal.metric())) {
            return Optional.empty();
        }
        return context.planned(goal.metric())
                .whyUndefined()
                .map(why -> finding(goal, "metric", why))
                .or(
                        () ->
                                context.target(goal)
                                        .whyUndefined()
                                        .map(why -> finding(goal, "target", why)));
    }

    private Finding finding(Goal goal, String part, Message why) {
        Place where = Place.goal(goal.id()).then(part);
        return Finding.of(this, where).with("goal", goal.name()).with("why", why);
    }
}
