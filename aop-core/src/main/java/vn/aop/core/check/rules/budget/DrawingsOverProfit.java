package vn.aop.core.check.rules.budget;

import java.util.List;
import java.util.Optional;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Severity;
import vn.aop.core.check.Topic;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.Value;
import vn.aop.core.text.Place;

/**
 * Flags plans whose owner takes out more than is left of the profit after taxes and interest: the
 * rest comes out of the capital. See {@code docs/checks/drawings-over-profit.md}.
 */
final class DrawingsOverProfit implements Rule {

    private static final Metric DRAWINGS = Metric.of(AccountKind.DRAWINGS.id());
    private static final Metric LEFT =
            Metric.parse("operating_profit - tax - tax_withheld - interest");

    @Override
    public String id() {
        return "drawings-over-profit";
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
        Optional<BudgetLine> drawn =
                context.plan().budget().stream()
                        .filter(it -> it.line().account().kind() == AccountKind.DRAWINGS)
                        .filter(BudgetLine::hasMoney)
                        .findFirst();
        Value taken = context.planned(DRAWINGS);
        Value left = context.planned(LEFT);
        return drawn
                .filter(it -> taken.minus(left).isPositive())
                .map(it -> finding(it, taken, left))
                .stream()
                .toList();
    }

    private Finding finding(BudgetLine line, Value taken, Value left) {
        Place where = Place.line(line.id());
        return left.negated().isPositive()
                ? Finding.saying("loss", this, where)
                        .with("drawn", taken)
                        .with("loss", left.negated())
                : Finding.of(this, where)
                        .with("drawn", taken)
                        .with("left", left)
                        .with("over", taken.minus(left));
    }
}
