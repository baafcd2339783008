package vn.aop.core.check.rules.goals;

import java.util.List;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Severity;
import vn.aop.core.check.Topic;
import vn.aop.core.coherence.AttainableLevel;
import vn.aop.core.figures.Bound;
import vn.aop.core.figures.Unit;
import vn.aop.core.figures.Value;
import vn.aop.core.goal.Goal;
import vn.aop.core.text.Place;
import vn.aop.core.text.Text;

/** Flags goals that cannot hold together. See {@code docs/checks/goals-conflict.md}. */
final class GoalsConflict implements Rule {

    @Override
    public String id() {
        return "goals-conflict";
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
        List<AttainableLevel> conflict = context.demands().conflict();
        return conflict.stream().map(reach -> finding(reach, conflict)).toList();
    }

    private Finding finding(AttainableLevel reach, List<AttainableLevel> conflict) {
        Goal goal = reach.goal();
        Place where = Place.goal(goal.id()).then("target");
        Unit unit = goal.metric().unit();
        List<Text> others =
                conflict.stream().filter(it -> it != reach).map(it -> it.goal().name()).toList();
        Value target = Value.of(reach.target(), unit);
        if (reach.best().isEmpty()) {
            return Finding.saying(others.isEmpty() ? "impossible" : "never", this, where)
                    .with("goal", goal.name())
                    .with("target", target)
                    .with("others", others);
        }
        return Finding.saying((others.isEmpty() ? "alone-" : "") + side(goal), this, where)
                .with("goal", goal.name())
                .with("target", target)
                .with("best", Value.of(reach.best().get(), unit))
                .with("others", others);
    }

    private static String side(Goal goal) {
        return goal.bound() == Bound.AT_LEAST ? "at-least" : "at-most";
    }
}
