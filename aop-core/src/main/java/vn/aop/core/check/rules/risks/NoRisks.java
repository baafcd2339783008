package vn.aop.core.check.rules.risks;

import java.util.List;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Severity;
import vn.aop.core.check.Topic;
import vn.aop.core.text.Place;

/** Flags plans in which nothing can go wrong. See {@code docs/checks/no-risks.md}. */
final class NoRisks implements Rule {

    @Override
    public String id() {
        return "no-risks";
    }

    @Override
    public Severity severity() {
        return Severity.SHOULD_MEND;
    }

    @Override
    public Topic topic() {
        return Topic.RISKS;
    }

    @Override
    public List<Finding> check(CheckContext context) {
        return context.plan().risks().isEmpty()
                ? List.of(Finding.of(this, Place.of("risks")))
                : List.of();
    }
}
