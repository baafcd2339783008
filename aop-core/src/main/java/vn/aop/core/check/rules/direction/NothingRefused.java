package vn.aop.core.check.rules.direction;

import java.util.List;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Severity;
import vn.aop.core.check.Topic;
import vn.aop.core.text.Place;

/** Flags a plan that leaves nothing for later. See {@code docs/checks/nothing-refused.md}. */
final class NothingRefused implements Rule {

    @Override
    public String id() {
        return "nothing-refused";
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
        return context.plan().direction().notThisYear().isEmpty()
                ? List.of(Finding.of(this, Place.of("direction/notThisYear")))
                : List.of();
    }
}
