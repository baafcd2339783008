package vn.aop.core.review;

import static java.util.Objects.requireNonNull;

import vn.aop.core.estimate.Landing;
import vn.aop.core.figures.Traced;
import vn.aop.core.goal.Goal;
import vn.aop.core.goal.GoalStatus;
import vn.aop.core.text.Message;

/**
 * Where one goal stands at a month.
 *
 * @param goal the goal
 * @param target its target level for the whole year
 * @param planToDate its metric on the planned figures, first month to the reviewed one
 * @param actualToDate its metric on the actuals of the same months
 * @param landing where it will be at the end of the year
 * @param status what that means
 * @param why the reason for the status
 */
public record GoalReview(
        Goal goal,
        Traced target,
        Traced planToDate,
        Traced actualToDate,
        Landing landing,
        GoalStatus status,
        Message why) {

    public GoalReview {
        requireNonNull(goal, "goal");
        requireNonNull(target, "target");
        requireNonNull(planToDate, "planToDate");
        requireNonNull(actualToDate, "actualToDate");
        requireNonNull(landing, "landing");
        requireNonNull(status, "status");
        requireNonNull(why, "why");
    }
}
