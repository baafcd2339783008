package vn.aop.web.answer;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import vn.aop.core.decision.GoalDamage;
import vn.aop.core.goal.Goal;
import vn.aop.core.plan.Plan;

/**
 * What one goal loses.
 *
 * @param goal the goal
 * @param loss the loss as a share of its target, 0 or more
 * @param statuses by how many places its status is worse
 */
public record GoalLoss(Goal goal, BigDecimal loss, int statuses) {

    public GoalLoss {
        requireNonNull(goal, "goal");
        requireNonNull(loss, "loss");
    }

    /** Returns the goals that lose something, the most important first. */
    public static List<GoalLoss> in(Plan plan, GoalDamage damage) {
        List<Goal> goals = plan.goals().stream().sorted(GoalDamage.ORDER).toList();
        return IntStream.range(0, goals.size())
                .mapToObj(
                        it ->
                                new GoalLoss(
                                        goals.get(it),
                                        damage.losses().get(it),
                                        damage.statuses().get(it)))
                .filter(it -> it.loss().signum() > 0 || it.statuses() > 0)
                .toList();
    }
}
