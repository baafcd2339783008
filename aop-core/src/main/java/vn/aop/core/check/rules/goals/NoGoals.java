package vn.aop.core.check.rules.goals;

import java.util.List;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Severity;
import vn.aop.core.check.Topic;
import vn.aop.core.text.Place;

/** Flags plans that go for nothing. See {@code docs/checks/no-goals.md}. */
final class NoGoals implements Rule {

    @Override
    public String id() {
        return "no-goals";
    }

    @Override
    public Severity severity() {
        return Severity.MUST_MEND;
    }

    @Override
    public Topic topic() {
        return Topic.GOALS;
    }

    @Override
    public List<Finding> check(CheckContext context) {
        return context.plan().goals().isEmpty()
                ? List.of(Finding.of(this, Place.of("goals")))
                : List.of();
    }
}
