package vn.aop.core.check;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.joda.money.Money;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.budget.Limit;
import vn.aop.core.budget.MonthlyAmounts;
import vn.aop.core.budget.Purpose;
import vn.aop.core.change.BudgetChange;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Split;

/**
 * Finds money for a reserve that holds too little: first what no action uses of a soft line, else
 * new money where cash stays above its floor.
 */
final class FillingReserve {

    private FillingReserve() {}

    /** Returns a change that adds what is missing; none where no money can be found. */
    static List<BudgetChange> by(Money missing, BudgetLine reserve, Subject subject) {
        return moved(missing, reserve, subject).or(() -> raised(missing, reserve, subject)).stream()
                .toList();
    }

    private static Optional<BudgetChange> moved(
            Money missing, BudgetLine reserve, Subject subject) {
        return subject.plan().budget().stream()
                .filter(line -> line.limit() == Limit.SOFT && line.purpose() == Purpose.GOALS)
                .filter(line -> line.line().account().kind() != AccountKind.PURCHASES)
                .filter(line -> !rest(line, subject).isLessThan(missing))
                .max(Comparator.comparing(line -> rest(line, subject)))
                .map(
                        line ->
                                new BudgetChange.Move(
                                        line.id(), reserve.id(), part(line, missing, subject)));
    }

    /** What no action uses of a line. */
    private static Money rest(BudgetLine line, Subject subject) {
        return line.total().minus(subject.uses().getOrDefault(line.id(), subject.zero()));
    }

    /** In proportion to the line's months, so that none gives more than it has. */
    private static MonthlyAmounts part(BudgetLine line, Money missing, Subject subject) {
        List<Money> parts =
                Split.byWeights(missing, line.months().stream().map(Money::getAmount).toList());
        SortedMap<YearMonth, Money> amounts = new TreeMap<>();
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).isPositive()) {
                amounts.put(subject.plan().year().first().plusMonths(i), parts.get(i));
            }
        }
        return new MonthlyAmounts(amounts);
    }

    private static Optional<BudgetChange> raised(
            Money missing, BudgetLine reserve, Subject subject) {
        boolean isThere = subject.cashToSpare().map(it -> !it.isLessThan(missing)).orElse(true);
        return isThere
                ? Optional.of(
                        new BudgetChange.Raise(
                                reserve.id(),
                                MonthlyAmounts.evenly(subject.plan().year().months(), missing)))
                : Optional.empty();
    }
}
