package vn.aop.core.check.rules.actions;

import java.util.List;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Severity;
import vn.aop.core.check.Topic;
import vn.aop.core.text.Place;

/** Flags plans in which nothing is to be done. See {@code docs/checks/no-actions.md}. */
final class NoActions implements Rule {

    @Override
    public String id() {
        return "no-actions";
    }

    @Override
    public Severity severity() {
        return Severity.MUST_MEND;
    }

    @Override
    public Topic topic() {
        return Topic.ACTIONS;
    }

    @Override
    public List<Finding> check(CheckContext context) {
        return context.plan().actions().isEmpty()
                ? List.of(Finding.of(this, Place.of("actions")))
                : List.of();
    }
}
