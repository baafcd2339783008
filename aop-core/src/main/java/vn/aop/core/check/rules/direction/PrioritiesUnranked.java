package vn.aop.core.check.rules.direction;

import java.util.ArrayList;
import java.util.List;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Severity;
import vn.aop.core.check.Topic;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Place;

/**
 * Flags priorities and goals of which nobody can tell which comes first. See {@code
 * docs/checks/priorities-unranked.md}.
 */
final class PrioritiesUnranked implements Rule {

    private static final Rule NO_DIRECTION = new StartsWithBudget();

    @Override
    public String id() {
        return "priorities-unranked";
    }

    @Override
    public Severity severity() {
        return Severity.SHOULD_MEND;
    }

    @Override
    public Topic topic() {
        return Topic.DIRECTION;
    }

    @Override
    public List<Finding> check(CheckContext context) {
        List<Finding> found = new ArrayList<>();
        if (lacksPriorities(context)) {
            found.add(Finding.saying("none", this, Place.of("direction/priorities")));
        }
        SharedRank.in(context.plan()).stream()
                .filter(it -> !it.pullsApart(context.plan().company()))
                .map(it -> it.finding("rank", this))
                .forEach(found::add);
        return found;
    }

    /** Where a budget stands without any direction, that is said already. */
    private static boolean lacksPriorities(CheckContext context) {
        Plan plan = context.plan();
        boolean something = plan.direction().theme().isPresent() || !plan.goals().isEmpty();
        return something
                && plan.direction().priorities().isEmpty()
                && context.findings(NO_DIRECTION).isEmpty();
    }
}
