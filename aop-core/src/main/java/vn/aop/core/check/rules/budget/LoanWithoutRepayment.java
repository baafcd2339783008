package vn.aop.core.check.rules.budget;

import java.util.List;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Severity;
import vn.aop.core.check.Topic;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Value;
import vn.aop.core.text.Place;

/**
 * Flags loans of a plan that pays nothing back and no interest. See {@code
 * docs/checks/loan-without-repayment.md}.
 */
final class LoanWithoutRepayment implements Rule {

    @Override
    public String id() {
        return "loan-without-repayment";
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
        List<BudgetLine> budget = context.plan().budget();
        boolean isServed =
                budget.stream()
                        .filter(
                                line ->
                                        isOf(AccountKind.REPAYMENTS, line)
                                                || isOf(AccountKind.INTEREST, line))
                        .anyMatch(BudgetLine::hasMoney);
        return budget.stream()
                .filter(line -> isOf(AccountKind.LOANS, line) && line.hasMoney() && !isServed)
                .map(
                        line ->
                                Finding.of(this, Place.line(line.id()))
                                        .with("line", line.name())
                                        .with("amount", Value.of(line.total())))
                .toList();
    }

    private static boolean isOf(AccountKind kind, BudgetLine line) {
        return line.line().account().kind() == kind;
    }
}
