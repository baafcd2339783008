package vn.aop.core.goal;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Optional;
import vn.aop.core.figures.Bound;
import vn.aop.core.figures.Value;
import vn.aop.core.text.Message;

/**
 * How far a goal may miss its target, as the level that this means: up to there it is {@link
 * GoalStatus#AT_RISK}, beyond it {@link GoalStatus#OFF_TRACK}.
 *
 * <p>{@code furthest = target − tolerance × |target|} for {@link Bound#AT_LEAST}, {@code +} for
 * {@link Bound#AT_MOST}. For example, revenue of at least 3.6 bn with a tolerance of 2 % is at risk
 * down to 3.528 bn. Source: {@code docs/formulas/goal-status.md}.
 *
 * @param bound whether the target is missed below it or above
 * @param target the target, in the unit of the metric
 * @param furthest the last level that is not yet off track; undefined where the target is
 */
public record Leeway(Bound bound, Value target, Value furthest) {

    public Leeway {
        requireNonNull(bound, "bound");
        requireNonNull(target, "target");
        requireNonNull(furthest, "furthest");
    }

    /** Returns the leeway of a goal around its target level. */
    public static Leeway of(Goal goal, Value target) {
        return new Leeway(goal.bound(), target, goal.bound().loosened(target, goal.tolerance()));
    }

    /** Returns it in words: short of which level the goal is at risk, and off track. */
    public Optional<Message> said() {
        String side = bound.name().toLowerCase(Locale.ROOT).replace('_', '-');
        String key = "goal-levels." + side + (target.equals(furthest) ? "-at-once" : "");
        return target.number()
                .map(it -> Message.of(key).with("target", target).with("furthest", furthest));
    }
}
