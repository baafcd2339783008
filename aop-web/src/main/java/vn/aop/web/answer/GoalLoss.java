package vn.aop.web.answer;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.aop.core.decision.GoalDamage;
import vn.aop.core.figures.Value;
import vn.aop.core.goal.Goal;
import vn.aop.core.plan.Plan;
import vn.aop.core.projection.GoalTarget;
import vn.aop.core.projection.Projection;
import vn.aop.core.text.Message;

/**
 * What one goal loses.
 *
 * @param goal the goal
 * @param loss the loss as a share of its target, 0 or more; undefined where nobody knows it, and
 *     where the target is 0
 * @param amount what it loses in its own unit, where its target is 0 and that is no share of it
 * @param statuses by how many places its status is worse
 */
public record GoalLoss(Goal goal, Value loss, Optional<Value> amount, int statuses) {

    private static final Value NO_SHARE = Value.undefined(Message.of("undefined.share-of-zero"));

    public GoalLoss {
        requireNonNull(goal, "goal");
        requireNonNull(loss, "loss");
        requireNonNull(amount, "amount");
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
        Optional<Value> unknown = damage.unknown().get(index).map(Value::undefined);
        boolean isOfZero = !isZero(share) && isZero(GoalTarget.of(plan, goal).value());
        return new GoalLoss(
                goal,
                unknown.orElse(isOfZero ? NO_SHARE : share),
                isOfZero && unknown.isEmpty()
                        ? Optional.of(amount(plan, goal, damage.losses().get(index)))
                        : Optional.empty(),
                damage.statuses().get(index));
    }

    /** Of a target of 0 the damage is a share of what was planned; see {@link GoalDamage}. */
    private static Value amount(Plan plan, Goal goal, BigDecimal share) {
        BigDecimal planned =
                goal.metric()
                        .value(Projection.of(plan).source(), plan.year().span())
                        .number()
                        .filter(it -> it.signum() != 0)
                        .map(BigDecimal::abs)
                        .orElse(BigDecimal.ONE);
        return Value.of(share.multiply(planned), goal.metric().unit());
    }

    private static boolean isZero(Value value) {
        return value.number().filter(it -> it.signum() == 0).isPresent();
    }

    private boolean isAny() {
        return statuses > 0 || loss.number().filter(it -> it.signum() <= 0).isEmpty();
    }
}
