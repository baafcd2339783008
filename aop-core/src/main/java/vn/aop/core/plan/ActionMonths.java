package vn.aop.core.plan;

import java.time.YearMonth;
import vn.aop.core.action.Action;
import vn.aop.core.action.Milestone;
import vn.aop.core.figures.FiscalYear;
import vn.aop.core.text.Message;
import vn.aop.core.text.Place;

/**
 * Checks that the months of actions belong to the year of the plan. An action may begin before it
 * and end after it, yet hardly by more than {@value #MOST_YEARS} years; that is a mistyped year.
 */
final class ActionMonths {

    private static final int MOST_YEARS = 5;

    private final FiscalYear year;
    private final References references;

    ActionMonths(FiscalYear year, References references) {
        this.year = year;
        this.references = references;
    }

    void check(Action action) {
        Place where = Place.action(action.id());
        checkNear(where.then("from"), action.running().from());
        checkNear(where.then("to"), action.running().to());
        int index = 0;
        for (Milestone milestone : action.milestones()) {
            Place place = where.then("milestones").then(index++).then("month");
            if (!year.contains(milestone.month())) {
                report(place, "plan.milestone-outside-year", milestone.month());
            }
        }
    }

    private void checkNear(Place where, YearMonth month) {
        boolean before = month.isBefore(year.first().minusYears(MOST_YEARS));
        boolean after = month.isAfter(year.last().plusYears(MOST_YEARS));
        if (before || after) {
            report(where, "plan.action-far-from-year", month);
        }
    }

    private void report(Place where, String key, YearMonth found) {
        references.report(
                where,
                Message.of(key)
                        .with("found", found)
                        .with("from", year.first())
                        .with("to", year.last()));
    }
}
