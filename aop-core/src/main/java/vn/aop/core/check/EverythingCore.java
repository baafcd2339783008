package vn.aop.core.check;

import java.util.List;
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
    public Kind kind() {
        return Kind.SHOULD_MEND;
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
    public List<Finding> check(Subject subject) {
        List<Goal> goals = subject.plan().goals();
        int most = subject.count(this, MOST);
        return goals.size() > most && goals.stream().allMatch(Goal::isCore)
                ? List.of(Finding.of(this, Place.of("goals"), "goals", goals.size(), "most", most))
                : List.of();
    }
}
