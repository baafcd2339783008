package vn.aop.core.decision.recovery;

import static java.util.Objects.requireNonNull;

import java.util.List;
import vn.aop.core.goal.GoalStatus;
import vn.aop.core.limit.Deadline;
import vn.aop.core.plan.Plan;
import vn.aop.core.review.MonthlyReview;
import vn.aop.core.text.Message;
import vn.aop.core.text.Problem;
import vn.aop.core.text.Validated;

/**
 * Where in the plan to turn when goals are behind.
 *
 * <pre>{@code
 * Correction correction = Correction.of(plan, review).orElseThrow(ProblemsException::new);
 * correction.options().stream().findFirst().ifPresent(it -> plan.with(it.changes()));
 * }</pre>
 *
 * <p>Every option changes only what lies after the reviewed month, harms no core goal, asks nobody
 * for more days than there are, and takes cash below its floor in no further month. What a goal
 * gains is how far its landing moves with the performance to date carried on. Options that help
 * without money come first, then those with the best effect for the money on the most important
 * goal that is behind, then for the person-days. Source: {@code docs/formulas/correction.md}.
 *
 * @param review the review that it starts from
 * @param behind the goals that are behind, core goals first, then by rank; empty where none is
 * @param options what could be done, the best first; empty where no goal is behind
 */
public record Correction(
        MonthlyReview review, List<BehindGoal> behind, List<CorrectionOption> options) {

    public Correction {
        requireNonNull(review, "review");
        behind = List.copyOf(behind);
        options = List.copyOf(options);
    }

    /**
     * Returns where to turn.
     *
     * @param plan the plan
     * @param review its review at a month
     * @return the correction, its options the best first, without any where no goal is behind; or
     *     why there is none: the review is of another plan, or the year is over with it
     */
    public static Validated<Correction, Problem> of(Plan plan, MonthlyReview review) {
        return of(plan, review, Deadline.none());
    }

    /**
     * Returns where to turn, if it is found in time.
     *
     * @param plan the plan
     * @param review its review at a month
     * @param deadline until when somebody waits
     * @return as {@link #of(Plan, MonthlyReview)} does
     * @throws vn.aop.core.limit.DeadlinePassed if it is not found in time
     */
    public static Validated<Correction, Problem> of(
            Plan plan, MonthlyReview review, Deadline deadline) {
        return new CorrectionSearch(plan, review, deadline).answer();
    }

    /** Returns the answer as one sentence. */
    public Message message() {
        String key =
                behind.isEmpty()
                        ? noneBehind()
                        : options.isEmpty() ? "correct.no-lever" : "correct.some-behind";
        return Message.of(behind.isEmpty() || unknown() == 0 ? key : key + "-others-unknown")
                .with("month", review.month())
                .with("goals", behind.size())
                .with("count", options.size())
                .with("unknown", unknown());
    }

    /**
     * Returns by which figures it is told what is missing and what options bring back: what the
     * review expects of the year; so are what is spent and what that brings.
     */
    public Message basis() {
        return Message.of("correct.basis").with("month", review.month());
    }

    /**
     * Returns by which figures trade-offs of options are told: what the review expects of the year.
     */
    public Message tradeOffBasis() {
        return Message.of("correct.trade-off-basis").with("month", review.month());
    }

    /** Of no goal that is known nobody can say that it is not behind. */
    private String noneBehind() {
        if (unknown() == 0) {
            return "correct.none-behind";
        }
        return unknown() < review.goals().size() ? "correct.not-known" : "correct.nothing-known";
    }

    private int unknown() {
        return (int)
                review.goals().stream().filter(goal -> goal.status() == GoalStatus.UNKNOWN).count();
    }

    /** Returns whether a goal is behind. */
    public boolean isNeeded() {
        return !behind.isEmpty();
    }
}
