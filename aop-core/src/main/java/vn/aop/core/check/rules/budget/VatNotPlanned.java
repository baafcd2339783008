package vn.aop.core.check.rules.budget;

import java.util.List;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Severity;
import vn.aop.core.check.Topic;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.RevenueDefinition;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Place;

/**
 * Flags plans whose revenue has value added tax in it and that pay no tax at all: profit and cash
 * hold what belongs to the state. See {@code docs/checks/vat-not-planned.md}.
 */
final class VatNotPlanned implements Rule {

    private static final Place WHERE = Place.of("revenue/definition").then("tax");
    private static final Metric REVENUE = Metric.of(AccountKind.REVENUE.id());

    @Override
    public String id() {
        return "vat-not-planned";
    }

    @Override
    public Severity severity() {
        return Severity.WORTH_KNOWING;
    }

    @Override
    public Topic topic() {
        return Topic.BUDGET;
    }

    @Override
    public List<Finding> check(CheckContext context) {
        Plan plan = context.plan();
        boolean paysNone =
                plan.company().vat().isEmpty()
                        && plan.budget().stream().noneMatch(VatNotPlanned::isTax);
        return plan
                .revenue()
                .definition()
                .filter(it -> it.tax() == RevenueDefinition.Part.INCLUDED && paysNone)
                .filter(it -> context.projection().asKnown(REVENUE).isPositive())
                .map(
                        it ->
                                Finding.of(this, WHERE)
                                        .with("revenue", context.projection().asKnown(REVENUE)))
                .stream()
                .toList();
    }

    private static boolean isTax(BudgetLine line) {
        return line.line().account().kind().isTax() && line.hasMoney();
    }
}
