package vn.aop.core.decision;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.aop.core.figures.Bound;
import vn.aop.core.figures.Value;
import vn.aop.core.goal.Goal;
import vn.aop.core.goal.GoalStatus;
import vn.aop.core.plan.Plan;
import vn.aop.core.projection.GoalTarget;
import vn.aop.core.projection.Projection;

/**
 * What changes take from the goals, in the order in which goals count: core goals first, then by
 * rank.
 *
 * <p>Of two damages the lesser is the one that leaves the more important goals in a better status;
 * where statuses are the same, the one that loses less of the more important goals. A loss is
 * {@code (before − after) ÷ |target|} for a goal of at least, the other way round for at most; what
 * a goal gains counts as 0.
 *
 * @param statuses by how many places each goal's status is worse than before, 0 where it is not
 * @param losses the loss of each goal, 0 or more
 */
public record GoalDamage(List<Integer> statuses, List<BigDecimal> losses)
        implements Comparable<GoalDamage> {

    /** Core goals first, then by rank. */
    public static final Comparator<Goal> ORDER =
            Comparator.comparing((Goal goal) -> !goal.isCore())
                    .thenComparing(Goal::rank)
                    .thenComparing(Goal::id);

    public GoalDamage {
        statuses = List.copyOf(statuses);
        losses = List.copyOf(losses);
    }

    /** Returns what the goals of a plan lose in another version of it. */
    public static GoalDamage between(Projection before, Projection after) {
        List<Integer> statuses = new ArrayList<>();
        List<BigDecimal> losses = new ArrayList<>();
        for (Goal goal : before.plan().goals().stream().sorted(ORDER).toList()) {
            Value was = planned(goal, before);
            Value is = planned(goal, after);
            Optional<BigDecimal> target = target(before.plan(), goal);
            GoalStatus early = GoalStatus.of(goal, target, was.number());
            GoalStatus late = GoalStatus.of(goal, target, is.number());
            statuses.add(late.isWorseThan(early) ? late.compareTo(early) : 0);
            losses.add(loss(goal, was, is, target));
        }
        return new GoalDamage(statuses, losses);
    }

    private static Value planned(Goal goal, Projection projection) {
        return goal.metric().value(projection.source(), projection.plan().year().span());
    }

    private static Optional<BigDecimal> target(Plan plan, Goal goal) {
        return GoalTarget.of(plan, goal).value().number();
    }

    private static BigDecimal loss(Goal goal, Value was, Value is, Optional<BigDecimal> target) {
        Value moved = goal.bound() == Bound.AT_LEAST ? was.minus(is) : is.minus(was);
        return moved.number()
                .flatMap(
                        number ->
                                target.filter(it -> it.signum() != 0)
                                        .map(it -> number.divide(it.abs(), Value.PRECISION)))
                .map(it -> it.max(BigDecimal.ZERO))
                .orElse(BigDecimal.ZERO);
    }

    /** Returns whether no goal loses anything. */
    public boolean isNone() {
        return losses.stream().allMatch(it -> it.signum() == 0);
    }

    @Override
    public int compareTo(GoalDamage other) {
        for (int i = 0; i < statuses.size(); i++) {
            int order = statuses.get(i).compareTo(other.statuses.get(i));
            if (order != 0) {
                return order;
            }
        }
        for (int i = 0; i < losses.size(); i++) {
            int order = losses.get(i).compareTo(other.losses.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}
