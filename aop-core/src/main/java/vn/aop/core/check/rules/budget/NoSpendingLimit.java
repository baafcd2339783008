package vn.aop.core.check.rules.budget;

import java.util.List;
import org.joda.money.Money;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.budget.Limit;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Severity;
import vn.aop.core.check.Topic;
import vn.aop.core.figures.Value;
import vn.aop.core.text.Place;

/**
 * Flags budgets without any line that must not be passed. See {@code
 * docs/checks/no-spending-limit.md}.
 */
final class NoSpendingLimit implements Rule {

    @Override
    public String id() {
        return "no-spending-limit";
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
        List<BudgetLine> spending =
                context.plan().budget().stream()
                        .filter(line -> line.isSpent() && line.limit() != Limit.RESERVE)
                        .filter(BudgetLine::hasMoney)
                        .toList();
        if (spending.isEmpty() || spending.stream().anyMatch(it -> it.limit() == Limit.HARD)) {
            return List.of();
        }
        Money total = Money.total(spending.stream().map(BudgetLine::total).toList());
        return List.of(
                Finding.of(this, Place.of("budget"))
                        .with("lines", spending.size())
                        .with("total", Value.of(total)));
    }
}
