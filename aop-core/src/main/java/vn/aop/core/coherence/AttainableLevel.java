package vn.aop.core.coherence;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;
import vn.aop.core.goal.Goal;

/**
 * How far a goal of a conflict can go while the other goals of the conflict hold.
 *
 * @param goal the goal
 * @param target the level that it asks for, in the unit of its metric
 * @param best the most that its metric can be if the goal is a floor, the least if it is a ceiling;
 *     empty where there is no end
 */
public record AttainableLevel(Goal goal, BigDecimal target, Optional<BigDecimal> best) {

    public AttainableLevel {
        requireNonNull(goal, "goal");
        requireNonNull(target, "target");
        requireNonNull(best, "best");
    }
}
