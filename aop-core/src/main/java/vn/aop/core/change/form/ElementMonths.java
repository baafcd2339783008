package vn.aop.core.change.form;

import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Stream;
import vn.aop.core.action.Milestone;
import vn.aop.core.budget.BudgetLine;
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

    /** Returns the first month in which an element differs from itself, if it has months. */
    public static Optional<YearMonth> firstOther(Object before, Object after, Plan plan) {
        if (before instanceof BudgetLine old && after instanceof BudgetLine line) {
            return plan.year().months().stream()
                    .filter(
                            month ->
                                    !old.amount(plan.year(), month)
                                            .equals(line.amount(plan.year(), month)))
                    .findFirst();
        }
        return before.equals(after)
                ? Optional.empty()
                : Stream.of(before, after).flatMap(it -> of(it).stream()).min(YearMonth::compareTo);
    }
}
