package vn.aop.core.check;

import java.util.List;
import vn.aop.core.text.Place;

/** Flags goals that no action serves. See {@code docs/checks/goal-without-action.md}. */
final class GoalWithoutAction implements Rule {

    @Override
    public String id() {
        return "goal-without-action";
    }

    @Override
    public Kind kind() {
        return Kind.MUST_MEND;
    }

    @Override
    public Topic topic() {
        return Topic.ACTIONS;
    }

    @Override
    public List<Finding> check(Subject subject) {
        return subject.plan().goals().stream()
                .filter(goal -> subject.plan().actionsServing(goal.id()).isEmpty())
                .map(goal -> Finding.of(this, Place.goal(goal.id()), "goal", goal.name()))
                .toList();
    }
}
