package vn.aop.core.check.rules.risks;

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
import vn.aop.core.check.Subject;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Split;
import vn.aop.core.figures.Value;
import vn.aop.core.goal.Goal;
import vn.aop.core.text.Text;

/**
 * Money for a reserve that holds too little: first what no action uses of a soft line, of one that
 * names no goal before one that names some, else new money where cash stays above its floor.
 *
 * @param change the change that adds what is missing
 * @param source the line that the money comes from; empty where it is new
 */
record FillingReserve(BudgetChange change, Optional<BudgetLine> source) {

    /** Returns where to take what is missing; empty where no money can be found. */
    static Optional<FillingReserve> by(Money missing, BudgetLine reserve, Subject subject) {
        return moved(missing, reserve, subject).or(() -> raised(missing, reserve, subject));
    }

    private static Optional<FillingReserve> moved(
            Money missing, BudgetLine reserve, Subject subject) {
        return subject.plan().budget().stream()
                .filter(line -> line.limit() == Limit.SOFT && line.purpose() == Purpose.GOALS)
                .filter(line -> line.line().account().kind() != AccountKind.PURCHASES)
                .filter(line -> !rest(line, subject).isLessThan(missing))
                .max(
                        Comparator.<BudgetLine, Boolean>comparing(line -> line.goals().isEmpty())
                                .thenComparing(line -> rest(line, subject)))
                .map(line -> moved(missing, line, reserve, subject));
    }

    private static FillingReserve moved(
            Money missing, BudgetLine line, BudgetLine reserve, Subject subject) {
        MonthlyAmounts amounts = part(line, missing, subject);
        return new FillingReserve(
                new BudgetChange.Move(line.id(), reserve.id(), amounts), Optional.of(line));
    }

    /**
     * Returns the cash above its floor in the lowest month that is not past, none where it lies
     * below.
     */
    static Optional<Money> cashToSpare(Subject subject) {
        return subject.cash()
                .map(it -> it.lowFrom(first(subject)).closing().minus(subject.cashFloor()))
                .map(it -> it.isNegative() ? subject.zero() : it);
    }

    private static YearMonth first(Subject subject) {
        return ahead(subject).get(0);
    }

    /** The months that are not past; after the year all of them, for then it is only looked at. */
    private static List<YearMonth> ahead(Subject subject) {
        List<YearMonth> ahead = subject.circumstances().ahead(subject.plan().year());
        return ahead.isEmpty() ? subject.plan().year().months() : ahead;
    }

    /** What no action uses of a line, and months that are not past still hold. */
    private static Money rest(BudgetLine line, Subject subject) {
        Money unused = line.total().minus(subject.uses().getOrDefault(line.id(), subject.zero()));
        Money held =
                ahead(subject).stream()
                        .map(month -> line.amount(subject.plan().year(), month))
                        .reduce(subject.zero(), Money::plus);
        return unused.isLessThan(held) ? unused : held;
    }

    /**
     * Returns what a finding must say about money that stands there for goals: the line, what no
     * action uses of it, and its goals; nothing where no goal loses money.
     */
    List<Object> taken(Subject subject) {
        return source.filter(line -> !line.goals().isEmpty())
                .map(
                        line ->
                                List.<Object>of(
                                        "line",
                                        line.name(),
                                        "rest",
                                        Value.of(rest(line, subject)),
                                        "goals",
                                        goals(line, subject)))
                .orElse(List.of());
    }

    private static List<Text> goals(BudgetLine line, Subject subject) {
        return subject.plan().goals().stream()
                .filter(goal -> line.goals().contains(goal.id()))
                .map(Goal::name)
                .toList();
    }

    /** In proportion to the line's months ahead, so that none gives more than it has. */
    private static MonthlyAmounts part(BudgetLine line, Money missing, Subject subject) {
        List<YearMonth> months = ahead(subject);
        List<Money> parts =
                Split.byWeights(
                        missing,
                        months.stream()
                                .map(it -> line.amount(subject.plan().year(), it).getAmount())
                                .toList());
        SortedMap<YearMonth, Money> amounts = new TreeMap<>();
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).isPositive()) {
                amounts.put(months.get(i), parts.get(i));
            }
        }
        return new MonthlyAmounts(amounts);
    }

    private static Optional<FillingReserve> raised(
            Money missing, BudgetLine reserve, Subject subject) {
        boolean isThere = cashToSpare(subject).map(it -> !it.isLessThan(missing)).orElse(true);
        MonthlyAmounts evenly = MonthlyAmounts.evenly(ahead(subject), missing);
        return isThere
                ? Optional.of(
                        new FillingReserve(
                                new BudgetChange.Raise(reserve.id(), evenly), Optional.empty()))
                : Optional.empty();
    }
}
