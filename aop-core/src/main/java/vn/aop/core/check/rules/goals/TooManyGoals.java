package vn.aop.core.check.rules.goals;

import java.util.List;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Severity;
import vn.aop.core.check.Threshold;
import vn.aop.core.check.Topic;
import vn.aop.core.text.Place;

/**
 * Flags plans with more goals than people can keep in mind. See {@code
 * docs/checks/too-many-goals.md}.
 */
final class TooManyGoals implements Rule {

    private static final Threshold MOST = Threshold.of("most", "5", "12");

    @Override
    public String id() {
        return "too-many-goals";
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
        int goals = context.plan().goals().size();
        int most = context.count(this, MOST);
        return goals <= most
                ? List.of()
                : List.of(
                        Finding.of(this, Place.of("goals"))
                                .with("goals", goals)
                                .with("most", most));
    }
}
