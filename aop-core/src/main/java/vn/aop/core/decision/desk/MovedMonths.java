package vn.aop.core.decision.desk;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.aop.core.budget.MonthlyAmounts;
import vn.aop.core.change.BudgetChange;
import vn.aop.core.change.Change;
import vn.aop.core.change.Changes;
import vn.aop.core.change.TermsChange;
import vn.aop.core.figures.FiscalYear;
import vn.aop.core.figures.Span;
import vn.aop.core.plan.Plan;

/**
 * A change that names its months, such as a price from July to August or money for July, which can
 * be made in later months as well.
 *
 * @param change a change of prices or margins, or of the amounts of a budget line
 */
record MovedMonths(Change change) {

    MovedMonths {
        requireNonNull(change, "change");
        if (months(change).isEmpty()) {
            throw new IllegalArgumentException(
                    "A change of kind %s names no months that could be others"
                            .formatted(change.kind()));
        }
    }

    /** Returns it, empty where a change is of no months or cannot be made in others. */
    static Optional<MovedMonths> of(Change change) {
        return months(change).map(it -> new MovedMonths(change));
    }

    private static Optional<Span> months(Change change) {
        if (change instanceof TermsChange terms) {
            return Optional.of(terms.months());
        }
        return change instanceof BudgetChange budget
                ? Optional.of(budget.amounts().span())
                : Optional.empty();
    }

    /** Returns the months, from the first to the last that it names. */
    Span months() {
        return months(change).orElseThrow();
    }

    /**
     * Returns the changes with which its months are again as they were before it.
     *
     * @param before the plan on which it is made
     */
    List<Change> takenBack(Plan before) {
        return change instanceof TermsChange terms ? terms.asBefore(before) : change.undo(before);
    }

    /**
     * Returns the same change some months later. A price or margin ends with the year at the
     * latest, as an action does whose last months lie beyond it; empty where it would begin after
     * the year, or money would be needed then.
     *
     * @param more how many months later, 1 or more
     */
    Optional<Change> later(int more, FiscalYear year) {
        YearMonth from = months().from().plusMonths(more);
        YearMonth to = months().to().plusMonths(more);
        boolean isWithin = !to.isAfter(year.last());
        if (change instanceof BudgetChange budget) {
            return Optional.of(budget)
                    .filter(it -> isWithin)
                    .map(it -> Changes.by(later(it.amounts(), more), it));
        }
        return Optional.of((TermsChange) change)
                .filter(it -> !from.isAfter(year.last()))
                .map(it -> it.in(new Span(from, isWithin ? to : year.last())));
    }

    private static MonthlyAmounts later(MonthlyAmounts amounts, int more) {
        return new MonthlyAmounts(
                amounts.amounts().entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        it -> it.getKey().plusMonths(more),
                                        Map.Entry::getValue,
                                        (one, other) -> one,
                                        TreeMap::new)));
    }

    /**
     * Returns the changes that make several of a list later, each as its months were before it,
     * then all of them anew; empty where one of them cannot be made so late.
     *
     * @param moved which of them, in their order
     * @param all changes that can be made on the plan one after the other
     * @param more how many months later, 1 or more
     */
    static Optional<List<Change>> later(
            List<MovedMonths> moved, List<Change> all, Plan before, int more) {
        List<Change> back = new ArrayList<>();
        Plan plan = before;
        for (Change change : all) {
            Plan made = plan;
            moved.stream()
                    .filter(it -> it.change() == change)
                    .forEach(it -> back.addAll(0, it.takenBack(made)));
            plan = change.revise(plan).value().orElse(plan);
        }
        List<Change> anew =
                moved.stream().flatMap(it -> it.later(more, before.year()).stream()).toList();
        back.addAll(anew);
        return Optional.of(List.copyOf(back)).filter(it -> anew.size() == moved.size());
    }
}
