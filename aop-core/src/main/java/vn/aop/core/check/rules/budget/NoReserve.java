package vn.aop.core.check.rules.budget;

import java.util.List;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Severity;
import vn.aop.core.check.Topic;
import vn.aop.core.figures.Value;
import vn.aop.core.text.Place;

/** Flags budgets that keep nothing for what goes wrong. See {@code docs/checks/no-reserve.md}. */
final class NoReserve implements Rule {

    @Override
    public String id() {
        return "no-reserve";
    }

    @Override
    public Severity severity() {
        return Severity.SHOULD_MEND;
    }

    @Override
    public Topic topic() {
        return Topic.BUDGET;
    }

    @Override
    public List<Finding> check(CheckContext context) {
        return context.plan().budget().isEmpty() || context.plan().reserves().isPositive()
                ? List.of()
                : List.of(
                        Finding.of(this, Place.of("budget"))
                                .with("total", Value.of(context.plan().paidOut())));
    }
}
