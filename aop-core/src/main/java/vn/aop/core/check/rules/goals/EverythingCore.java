package vn.aop.core.check.rules.goals;

import java.util.List;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Severity;
import vn.aop.core.check.Threshold;
import vn.aop.core.check.Topic;
import vn.aop.core.goal.Goal;
import vn.aop.core.text.Place;

/** Flags plans in which no goal may give way. See {@code docs/checks/everything-core.md}. */
final class EverythingCore implements Rule {

    private static final Threshold MOST = Threshold.of("most", "3", "5");

    @Override
    public String id() {
        return "everything-core";
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
    public List<Threshold> thresholds() {
        return List.of(MOST);
    }

    @Override
    public List<Finding> check(CheckContext context) {
        List<Goal> goals = context.plan().goals();
        int most = context.count(this, MOST);
        return goals.size() > most && goals.stream().allMatch(Goal::isCore)
                ? List.of(
                        Finding.of(this, Place.of("goals"))
                                .with("goals", goals.size())
                                .with("most", most))
                : List.of();
    }
}
