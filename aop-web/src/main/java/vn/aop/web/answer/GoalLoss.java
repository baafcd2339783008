package vn.aop.web.answer;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.IntStream;
import vn.aop.core.decision.GoalDamage;
import vn.aop.core.figures.Value;
import vn.aop.core.goal.Goal;
import vn.aop.core.plan.Plan;
import vn.aop.core.projection.GoalTarget;
import vn.aop.core.text.Message;

/**
 * What one goal loses.
 *
 * @param goal the goal
 * @param loss the loss as a share of its target, 0 or more; undefined where nobody knows it, and
 *     where the target is 0
 * @param statuses by how many places its status is worse
 */
public record GoalLoss(Goal goal, Value loss, int statuses) {

    private static final Value NO_SHARE = Value.undefined(Message.of("undefined.share-of-zero"));

    public GoalLoss {
        requireNonNull(goal, "goal");
        requireNonNull(loss, "loss");
    }

    /** Returns the goals that lose something or may lose anything, the most important first. */
    public static List<GoalLoss> in(Plan plan, GoalDamage damage) {
        List<Goal> goals = plan.goals().stream().sorted(GoalDamage.ORDER).toList();
        return IntStream.range(0, goals.size())
                .mapToObj(it -> of(plan, goals.get(it), damage, it))
                .filter(GoalLoss::isAny)
                .toList();
    }

    private static GoalLoss of(Plan plan, Goal goal, GoalDamage damage, int index) {
        Value share = Value.ratio(damage.losses().get(index));
        Value known =
                isZero(share) || !isZero(GoalTarget.of(plan, goal).value()) ? share : NO_SHARE;
        return new GoalLoss(
                goal,
                damage.unknown().get(index).map(Value::undefined).orElse(known),
                damage.statuses().get(index));
    }

    private static boolean isZero(Value value) {
        return value.number().filter(it -> it.signum() == 0).isPresent();
    }

    private boolean isAny() {
        return statuses > 0 || loss.number().filter(it -> it.signum() <= 0).isEmpty();
    }
}
