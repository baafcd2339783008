package vn.aop.core.decision;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.aop.core.goal.Goal;
import vn.aop.core.projection.Projection;
import vn.aop.core.text.Message;

/**
 * What changes take from the goals, in the order in which goals count: core goals first, then by
 * rank.
 *
 * <p>What a goal loses may be unknown: of sales that the plan does not know nobody can tell what a
 * change takes. That is never less than what is known, so a damage that is unknown counts as
 * greater than any that is not; of two the one that is unknown of the less important goals is the
 * lesser.
 *
 * <p>Of two known damages the lesser is the one that leaves the more important goals in a better
 * status; where statuses are the same, the one that loses less of the more important goals. A loss
 * is {@code (before − after) ÷ |target|} for a goal of at least, the other way round for at most;
 * what a goal gains counts as 0. Of a target of 0 it is no share that anybody could read: it is
 * divided by what was planned instead, or by nothing where that is 0 too, so that of two losses the
 * greater one still counts as greater.
 *
 * @param statuses by how many places each goal's status is worse than before, 0 where it is not
 * @param losses the loss of each goal, 0 or more; as far as it is known
 * @param unknown for each goal why nobody knows what it loses; empty where that is known
 */
public record GoalDamage(
        List<Integer> statuses, List<BigDecimal> losses, List<Optional<Message>> unknown)
        implements Comparable<GoalDamage> {

    /** Core goals first, then by rank. */
    public static final Comparator<Goal> ORDER =
            Comparator.comparing((Goal goal) -> !goal.isCore())
                    .thenComparing(Goal::rank)
                    .thenComparing(Goal::id);

    public GoalDamage {
        statuses = List.copyOf(statuses);
        losses = List.copyOf(losses);
        unknown = List.copyOf(unknown);
    }

    /** Makes a damage of which everything is known. */
    public GoalDamage(List<Integer> statuses, List<BigDecimal> losses) {
        this(statuses, losses, Collections.nCopies(losses.size(), Optional.empty()));
    }

    /** Returns what the goals of a plan lose in another version of it. */
    public static GoalDamage between(Projection before, Projection after) {
        return new DamageMeter(before).of(after);
    }

    /** Returns whether no goal loses anything, as far as anybody can know all of it. */
    public boolean isNone() {
        return !isUnknown() && losses.stream().allMatch(it -> it.signum() == 0);
    }

    /** Returns whether nobody knows what some goal loses. */
    public boolean isUnknown() {
        return unknown.stream().anyMatch(Optional::isPresent);
    }

    @Override
    public int compareTo(GoalDamage other) {
        for (int i = 0; i < unknown.size(); i++) {
            int order =
                    Boolean.compare(unknown.get(i).isPresent(), other.unknown.get(i).isPresent());
            if (order != 0) {
                return order;
            }
        }
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
