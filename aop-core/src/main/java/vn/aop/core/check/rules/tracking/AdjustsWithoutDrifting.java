package vn.aop.core.check.rules.tracking;

import java.util.List;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Severity;
import vn.aop.core.check.Topic;
import vn.aop.core.goal.Goal;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Place;

/**
 * Praises plans that were adjusted while their core goals stayed. See {@code
 * docs/checks/adjusts-without-drifting.md}.
 */
final class AdjustsWithoutDrifting implements Rule {

    @Override
    public String id() {
        return "adjusts-without-drifting";
    }

    @Override
    public Severity severity() {
        return Severity.WELL_DONE;
    }

    @Override
    public Topic topic() {
        return Topic.TRACKING;
    }

    @Override
    public List<Finding> check(CheckContext context) {
        int amendments = context.history().amendments().size();
        List<Goal> core =
                context.history().original().goals().stream().filter(Goal::isCore).toList();
        boolean drifted = core.stream().anyMatch(goal -> !stays(goal, context.plan()));
        return amendments == 0 || core.isEmpty() || drifted
                ? List.of()
                : List.of(
                        Finding.of(this, Place.of("amendments"))
                                .with("amendments", amendments)
                                .with("goals", core.stream().map(Goal::name).toList()));
    }

    private static boolean stays(Goal goal, Plan now) {
        return now.goal(goal.id()).filter(it -> it.target().equals(goal.target())).isPresent();
    }
}
