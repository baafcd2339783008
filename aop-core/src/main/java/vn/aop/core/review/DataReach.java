package vn.aop.core.review;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import vn.aop.core.figures.Actuals;
import vn.aop.core.plan.Plan;
import vn.aop.core.projection.Projection;
import vn.aop.core.text.ProblemsException;

/**
 * How far actuals reach, before any month is reviewed. What is missing in them is what the review
 * of their last month says.
 *
 * <pre>{@code
 * DataReach.of(plan, actuals).ifPresent(reach -> ask(reach.records().missing()));
 * }</pre>
 *
 * @param month the last month of which something is recorded
 * @param day the last day of the records, as far as they are told by the day
 * @param salesDay the last day of records of revenue, as far as they are told by the day
 * @param withoutRows the earlier months of the year of which nothing at all is recorded; no month
 *     after them can be reviewed
 * @param records what is missing in the months that have records
 */
public record DataReach(
        YearMonth month,
        Optional<LocalDate> day,
        Optional<LocalDate> salesDay,
        List<YearMonth> withoutRows,
        Records records) {

    public DataReach {
        requireNonNull(month, "month");
        requireNonNull(day, "day");
        requireNonNull(salesDay, "salesDay");
        withoutRows = List.copyOf(withoutRows);
        requireNonNull(records, "records");
    }

    /**
     * Returns how far actuals of the planned year reach; empty where nothing is recorded.
     *
     * @throws ProblemsException if {@link Projection#problems} has any
     */
    public static Optional<DataReach> of(Plan plan, Actuals given) {
        if (given.months().isEmpty()) {
            return Optional.empty();
        }
        YearMonth last = given.months().last();
        Projection planned = Projection.of(plan);
        ProvisionalCosts provisional = ProvisionalCosts.in(plan, planned, given);
        Actuals actuals = provisional.actuals();
        return Optional.of(
                new DataReach(
                        last,
                        last(actuals.recorded().days()),
                        last(actuals.recorded().salesDays()),
                        withoutRows(plan, actuals, last),
                        Records.of(
                                plan,
                                actuals,
                                Completeness.of(plan, planned, provisional),
                                provisional.months(last),
                                last)));
    }

    private static Optional<LocalDate> last(SortedSet<LocalDate> days) {
        return days.isEmpty() ? Optional.empty() : Optional.of(days.last());
    }

    /** Returns the months of the year up to one of which nothing is recorded. */
    static List<YearMonth> withoutRows(Plan plan, Actuals actuals, YearMonth last) {
        return plan.year().through(last).months().stream()
                .filter(it -> !actuals.months().contains(it))
                .toList();
    }

    /** Returns whether nothing that should be recorded is missing. */
    public boolean isWhole() {
        return withoutRows.isEmpty()
                && records.daysMissing().isEmpty()
                && records.missing().isEmpty()
                && records.endsEarly().isEmpty();
    }
}
