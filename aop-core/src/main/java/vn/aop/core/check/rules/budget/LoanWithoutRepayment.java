package vn.aop.core.check.rules.budget;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import org.joda.money.Money;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Severity;
import vn.aop.core.check.Threshold;
import vn.aop.core.check.Topic;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.FiscalYear;
import vn.aop.core.figures.Value;
import vn.aop.core.text.Place;
import vn.aop.core.text.Text;

/**
 * Flags plans that borrow more than they pay back, and pay nothing back or so little that it takes
 * longer than a loan of a small business runs. See {@code docs/checks/loan-without-repayment.md}.
 */
final class LoanWithoutRepayment implements Rule {

    private static final Threshold YEARS = Threshold.of("years", "5");

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
    public List<Threshold> thresholds() {
        return List.of(YEARS);
    }

    @Override
    public List<Finding> check(CheckContext context) {
        List<BudgetLine> loans = lines(AccountKind.LOANS, context);
        Money borrowed = sum(loans, context);
        Money repaid = sum(lines(AccountKind.REPAYMENTS, context), context);
        if (loans.isEmpty() || !borrowed.isGreaterThan(repaid)) {
            return List.of();
        }
        Debt debt =
                new Debt(
                        loans,
                        borrowed,
                        repaid,
                        sum(lines(AccountKind.INTEREST, context), context));
        boolean isServed =
                repaid.isPositive() && debt.years().compareTo(context.limit(this, YEARS)) <= 0;
        return isServed ? List.of() : List.of(finding(debt));
    }

    private Finding finding(Debt debt) {
        Place where = Place.line(debt.loans().get(0).id());
        if (debt.repaid().isPositive()) {
            return Finding.saying("slow", this, where)
                    .with("lines", debt.names())
                    .with("borrowed", Value.of(debt.borrowed()))
                    .with("repaid", Value.of(debt.repaid()))
                    .with("open", Value.of(debt.open()))
                    .with("years", debt.years().setScale(0, RoundingMode.CEILING));
        }
        return debt.interest().isPositive() ? interestOnly(debt, where) : unserved(debt, where);
    }

    private Finding interestOnly(Debt debt, Place where) {
        return Finding.saying("interest", this, where)
                .with("lines", debt.names())
                .with("borrowed", Value.of(debt.borrowed()))
                .with("interest", Value.of(debt.interest()))
                .with("open", Value.of(debt.open()))
                .atMost(Severity.WORTH_KNOWING);
    }

    private Finding unserved(Debt debt, Place where) {
        return Finding.of(this, where)
                .with("lines", debt.names())
                .with("borrowed", Value.of(debt.borrowed()))
                .with("open", Value.of(debt.open()));
    }

    private static List<BudgetLine> lines(AccountKind kind, CheckContext context) {
        return context.plan().budget().stream()
                .filter(it -> it.line().account().kind() == kind && it.hasMoney())
                .toList();
    }

    private static Money sum(List<BudgetLine> lines, CheckContext context) {
        return lines.stream().map(BudgetLine::total).reduce(context.zero(), Money::plus);
    }

    /**
     * What is borrowed and paid back in a year.
     *
     * @param loans the lines that borrow, one at least
     * @param borrowed what they bring in
     * @param repaid what is paid back, of whatever loan
     * @param interest what is paid for loans
     */
    private record Debt(List<BudgetLine> loans, Money borrowed, Money repaid, Money interest) {

        List<Text> names() {
            return loans.stream().map(BudgetLine::name).toList();
        }

        /** What of it is owed at the end of the year. */
        Money open() {
            return borrowed.minus(repaid);
        }

        /**
         * How long it takes to pay it back as the plan does in the months from the first loan on:
         * {@code borrowed ÷ repaid × months ÷ 12}.
         */
        BigDecimal years() {
            int months = FiscalYear.MONTHS - first();
            return borrowed.getAmount()
                    .multiply(BigDecimal.valueOf(months))
                    .divide(
                            repaid.getAmount().multiply(BigDecimal.valueOf(FiscalYear.MONTHS)),
                            Value.PRECISION);
        }

        private int first() {
            return IntStream.range(0, FiscalYear.MONTHS)
                    .filter(i -> loans.stream().anyMatch(it -> it.months().get(i).isPositive()))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
