package vn.aop.core.check.rules.risks;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.joda.money.Money;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.budget.Limit;
import vn.aop.core.budget.MonthlyAmounts;
import vn.aop.core.budget.Purpose;
import vn.aop.core.change.BudgetChange;
import vn.aop.core.check.CheckContext;
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
    static Optional<FillingReserve> by(Money missing, BudgetLine reserve, CheckContext context) {
        return moved(missing, reserve, context).or(() -> raised(missing, reserve, context));
    }

    private static Optional<FillingReserve> moved(
            Money missing, BudgetLine reserve, CheckContext context) {
        return context.plan().budget().stream()
                .filter(line -> line.limit() == Limit.SOFT && line.purpose() == Purpose.GOALS)
                .filter(line -> line.line().account().kind().isSpending())
                .filter(line -> !rest(line, context).isLessThan(missing))
                .max(
                        Comparator.<BudgetLine, Boolean>comparing(line -> line.goals().isEmpty())
                                .thenComparing(line -> rest(line, context)))
                .map(line -> moved(missing, line, reserve, context));
    }

    private static FillingReserve moved(
            Money missing, BudgetLine line, BudgetLine reserve, CheckContext context) {
        MonthlyAmounts amounts = part(line, missing, context);
        return new FillingReserve(
                new BudgetChange.Move(line.id(), reserve.id(), amounts), Optional.of(line));
    }

    /**
     * Returns the cash above its floor in the lowest month that is not past, none where it lies
     * below.
     */
    static Optional<Money> cashToSpare(CheckContext context) {
        return context.cash()
                .map(it -> it.lowFrom(first(context)).closing().minus(context.cashFloor()))
                .map(it -> it.isNegative() ? context.zero() : it);
    }

    private static YearMonth first(CheckContext context) {
        return ahead(context).get(0);
    }

    /** The months that are not past; after the year all of them, for then it is only looked at. */
    private static List<YearMonth> ahead(CheckContext context) {
        List<YearMonth> ahead = context.circumstances().ahead(context.plan().year());
        return ahead.isEmpty() ? context.plan().year().months() : ahead;
    }

    /** What no action uses of a line, and months that are not past still hold. */
    private static Money rest(BudgetLine line, CheckContext context) {
        Money unused = line.total().minus(context.uses().getOrDefault(line.id(), context.zero()));
        Money held =
                ahead(context).stream()
                        .map(month -> line.amount(context.plan().year(), month))
                        .reduce(context.zero(), Money::plus);
        return unused.isLessThan(held) ? unused : held;
    }

    /**
     * Returns what a finding must say about money that stands there for goals: the line, what no
     * action uses of it, and its goals; nothing where no goal loses money.
     */
    Map<String, Object> taken(CheckContext context) {
        Map<String, Object> facts = new LinkedHashMap<>();
        source.filter(line -> !line.goals().isEmpty())
                .ifPresent(
                        line -> {
                            facts.put("line", line.name());
                            facts.put("rest", Value.of(rest(line, context)));
                            facts.put("goals", goals(line, context));
                        });
        return facts;
    }

    private static List<Text> goals(BudgetLine line, CheckContext context) {
        return context.plan().goals().stream()
                .filter(goal -> line.goals().contains(goal.id()))
                .map(Goal::name)
                .toList();
    }

    /** In proportion to the line's months ahead, so that none gives more than it has. */
    private static MonthlyAmounts part(BudgetLine line, Money missing, CheckContext context) {
        List<YearMonth> months = ahead(context);
        List<Money> parts =
                Split.byWeights(
                        missing,
                        months.stream()
                                .map(it -> line.amount(context.plan().year(), it).getAmount())
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
            Money missing, BudgetLine reserve, CheckContext context) {
        boolean isThere = cashToSpare(context).map(it -> !it.isLessThan(missing)).orElse(true);
        MonthlyAmounts evenly = MonthlyAmounts.evenly(ahead(context), missing);
        return isThere
                ? Optional.of(
                        new FillingReserve(
                                new BudgetChange.Raise(reserve.id(), evenly), Optional.empty()))
                : Optional.empty();
    }
}
