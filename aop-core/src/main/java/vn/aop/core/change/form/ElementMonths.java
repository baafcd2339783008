package vn.aop.core.change.form;

import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.joda.money.Money;
import vn.aop.core.action.Milestone;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.figures.FiscalYear;
import vn.aop.core.plan.Plan;

/** The months to which elements of lists are tied: those of a milestone and of a budget line. */
public final class ElementMonths {

    private ElementMonths() {}

    /** Returns the one month of an element, if it has one. */
    public static Optional<YearMonth> of(Object element) {
        return element instanceof Milestone milestone
                ? Optional.of(milestone.month())
                : Optional.empty();
    }

    /**
     * Returns the first month that is not what it was once an element is gone: of a line with a
     * driver, the first in which it has money.
     */
    public static Optional<YearMonth> firstGone(Object element, Plan plan) {
        return element instanceof BudgetLine line && line.isDriven()
                ? first(plan.year(), month -> !line.amount(plan.year(), month).isZero())
                : of(element);
    }

    /**
     * Returns the first month in which an element differs from itself, if it has months; what a
     * driver gives differs only from the day on which it is decided.
     */
    public static Optional<YearMonth> firstOther(Object before, Object after, Plan plan) {
        if (before instanceof BudgetLine old && after instanceof BudgetLine line) {
            return first(
                    plan.year(),
                    month ->
                            set(line, plan, month)
                                    .filter(it -> !it.equals(old.amount(plan.year(), month)))
                                    .isPresent());
        }
        return before.equals(after)
                ? Optional.empty()
                : Stream.of(before, after).flatMap(it -> of(it).stream()).min(YearMonth::compareTo);
    }

    /** The amount of a month as it is set: none where a driver gives it. */
    private static Optional<Money> set(BudgetLine line, Plan plan, YearMonth month) {
        return line.isDriven()
                ? line.fixed().amount(month, plan.company().currency())
                : Optional.of(line.amount(plan.year(), month));
    }

    private static Optional<YearMonth> first(FiscalYear year, Predicate<YearMonth> other) {
        return year.months().stream().filter(other).findFirst();
    }
}
