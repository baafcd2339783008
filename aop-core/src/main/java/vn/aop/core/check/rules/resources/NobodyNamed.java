package vn.aop.core.check.rules.resources;

import java.util.List;
import vn.aop.core.action.Action;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Severity;
import vn.aop.core.check.Topic;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Place;

/** Flags plans that do not say who does the work. See {@code docs/checks/nobody-named.md}. */
final class NobodyNamed implements Rule {

    @Override
    public String id() {
        return "nobody-named";
    }

    @Override
    public Severity severity() {
        return Severity.MUST_MEND;
    }

    @Override
    public Topic topic() {
        return Topic.RESOURCES;
    }

    @Override
    public List<Finding> check(CheckContext context) {
        Plan plan = context.plan();
        if (plan.resources().people().isEmpty()) {
            return List.of(Finding.saying("nobody", this, Place.of("resources/people")));
        }
        return plan.actions().isEmpty() || plan.actions().stream().anyMatch(NobodyNamed::isDone)
                ? List.of()
                : List.of(
                        Finding.saying("no-days", this, Place.of("actions"))
                                .with("actions", plan.actions().size()));
    }

    private static boolean isDone(Action action) {
        return action.effort().values().stream().anyMatch(it -> it.signum() > 0);
    }
}
