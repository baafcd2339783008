package vn.aop.core.check.rules.actions;

import java.util.List;
import vn.aop.core.action.Action;
import vn.aop.core.action.Effect;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Severity;
import vn.aop.core.check.Topic;
import vn.aop.core.figures.ProductGroup;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Place;

/**
 * Flags a core product group of which no action sells more. See {@code
 * docs/checks/core-group-left-alone.md}.
 */
final class CoreGroupLeftAlone implements Rule {

    @Override
    public String id() {
        return "core-group-left-alone";
    }

    @Override
    public Severity severity() {
        return Severity.SHOULD_MEND;
    }

    @Override
    public Topic topic() {
        return Topic.ACTIONS;
    }

    /** Where there are no actions at all, that is said already. */
    @Override
    public List<Finding> check(CheckContext context) {
        Plan plan = context.plan();
        return plan.actions().isEmpty()
                ? List.of()
                : plan.company().groups().stream()
                        .filter(it -> plan.direction().isCore(it.id()))
                        .filter(it -> plan.actions().stream().noneMatch(a -> lifts(a, it)))
                        .map(
                                it ->
                                        Finding.of(this, Place.of("direction/coreGroups"))
                                                .with("group", it.name()))
                        .toList();
    }

    /** An effect that names no group is one on all of them. */
    private static boolean lifts(Action action, ProductGroup group) {
        return action.effects().stream()
                .filter(it -> it.lift().signum() > 0)
                .map(Effect::group)
                .anyMatch(it -> it.isEmpty() || it.get().equals(group.id()));
    }
}
