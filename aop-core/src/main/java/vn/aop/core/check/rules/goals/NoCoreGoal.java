package vn.aop.core.check.rules.goals;

import java.util.Comparator;
import java.util.List;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Severity;
import vn.aop.core.check.Topic;
import vn.aop.core.goal.Goal;
import vn.aop.core.text.Place;

/** Flags plans in which every goal may give way. See {@code docs/checks/no-core-goal.md}. */
final class NoCoreGoal implements Rule {

    @Override
    public String id() {
        return "no-core-goal";
    }

    @Override
    public Severity severity() {
        return Severity.SHOULD_MEND;
    }

    @Override
    public Topic topic() {
        return Topic.GOALS;
    }

    @Override
    public List<Finding> check(CheckContext context) {
        List<Goal> goals = context.plan().goals();
        return goals.stream().anyMatch(Goal::isCore)
                ? List.of()
                : goals.stream()
                        .min(Comparator.comparing(Goal::rank))
                        .map(
                                first ->
                                        Finding.of(this, Place.of("goals"))
                                                .with("first", first.name()))
                        .stream()
                        .toList();
    }
}
