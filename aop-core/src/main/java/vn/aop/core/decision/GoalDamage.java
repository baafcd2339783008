package vn.aop.core.decision;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import vn.aop.core.goal.Goal;
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
        return new DamageMeter(before).of(after);
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
