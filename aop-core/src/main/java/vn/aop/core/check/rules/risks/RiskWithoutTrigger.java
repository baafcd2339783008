package vn.aop.core.check.rules.risks;

import java.util.List;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Severity;
import vn.aop.core.check.Topic;
import vn.aop.core.text.Place;

/** Flags risks without an early warning. See {@code docs/checks/risk-without-trigger.md}. */
final class RiskWithoutTrigger implements Rule {

    @Override
    public String id() {
        return "risk-without-trigger";
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
        return context.plan().risks().stream()
                .filter(risk -> risk.trigger().isEmpty())
                .map(risk -> Finding.of(this, Place.risk(risk.id())).with("risk", risk.name()))
                .toList();
    }
}
