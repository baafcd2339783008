package vn.aop.core.review;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import java.util.Optional;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.figures.Traced;
import vn.aop.core.figures.Value;
import vn.aop.core.text.Message;

/**
 * What has become of one budget line.
 *
 * @param line the budget line
 * @param planned its amount for the whole year
 * @param plannedToDate its amount from the first month to the reviewed one
 * @param spent what has been spent in these months
 * @param left planned − spent; negative where more was spent than the year allows
 * @param expected what will have been spent by the end of the year at this pace: spent + the rest
 *     of the plan × spent ÷ planned to date, rounded half up once; where nothing was planned to
 *     date, spent ÷ months to date × 12
 * @param flexible what it may cost at what was really sold; empty where it follows nothing
 * @param usedUpIn the month in which spending passes the year's amount, at this pace or already, or
 *     what the year may cost where that is known; empty where it lasts the year
 * @param why the reason for that, with the amounts compared
 */
public record BudgetReview(
        BudgetLine line,
        Traced planned,
        Traced plannedToDate,
        Traced spent,
        Traced left,
        Traced expected,
        Optional<FlexibleBudget> flexible,
        Optional<YearMonth> usedUpIn,
        Message why) {

    public BudgetReview {
        requireNonNull(line, "line");
        requireNonNull(planned, "planned");
        requireNonNull(plannedToDate, "plannedToDate");
        requireNonNull(spent, "spent");
        requireNonNull(left, "left");
        requireNonNull(expected, "expected");
        requireNonNull(flexible, "flexible");
        requireNonNull(usedUpIn, "usedUpIn");
        requireNonNull(why, "why");
    }

    /**
     * Returns what the year is held against: what it may cost at what was sold, or else its amount.
     */
    public Traced limit() {
        return flexible.filter(FlexibleBudget::isKnown).map(FlexibleBudget::year).orElse(planned);
    }

    /** Returns by how much it is expected to pass that; negative where it does not. */
    public Value over() {
        return expected.value().minus(limit().value());
    }
}
