package vn.aop.core.change;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Message;

/**
 * The plan by which a month is judged: the one that was in force on its last day. What was amended
 * later says nothing about that month.
 *
 * <pre>{@code
 * PlanInForce october = PlanInForce.in(history, YearMonth.of(2026, 10));
 * MonthlyReview review = MonthlyReview.of(october.plan(), actuals, october.month());
 * }</pre>
 *
 * @param month the month
 * @param plan the plan as it was then
 * @param version how often it had been amended by then, from 0
 * @param later how often it was amended since, from 0
 */
public record PlanInForce(YearMonth month, Plan plan, int version, int later) {

    public PlanInForce {
        requireNonNull(month, "month");
        requireNonNull(plan, "plan");
    }

    /** Returns the plan of a history that was in force on the last day of a month. */
    public static PlanInForce in(PlanHistory history, YearMonth month) {
        PlanHistory then = history.on(month.atEndOfMonth());
        int version = then.amendments().size();
        return new PlanInForce(
                month, then.current(), version, history.amendments().size() - version);
    }

    /**
     * Returns what to know of it before its figures are read: that it was amended by then, or has
     * been since.
     *
     * @return empty for a plan that was never amended
     */
    public Optional<Message> told() {
        LocalDate day = month.atEndOfMonth();
        if (version == 0 && later == 0) {
            return Optional.empty();
        }
        String key = later == 0 ? "review.amended" : "review.amended-since";
        return Optional.of(
                Message.of(version == 0 ? "review.as-made" : key)
                        .with("day", day)
                        .with("version", version)
                        .with("later", later));
    }
}
