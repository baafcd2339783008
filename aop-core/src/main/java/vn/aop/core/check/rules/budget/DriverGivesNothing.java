package vn.aop.core.check.rules.budget;

import java.util.List;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Severity;
import vn.aop.core.check.Topic;
import vn.aop.core.text.Place;

/**
 * Flags lines that follow something which is 0 or less in every month, so that nothing is planned
 * on them. See {@code docs/checks/driver-gives-nothing.md}.
 */
final class DriverGivesNothing implements Rule {

    @Override
    public String id() {
        return "driver-gives-nothing";
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
        return context.plan().budget().stream()
                .filter(line -> line.isDriven() && !line.hasMoney())
                .map(this::found)
                .toList();
    }

    private Finding found(BudgetLine line) {
        return Finding.of(this, Place.line(line.id()).then("driver"))
                .with("line", line.name())
                .with("driver", line.followed().orElseThrow());
    }
}
