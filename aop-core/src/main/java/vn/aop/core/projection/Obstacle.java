package vn.aop.core.projection;

import static java.util.Objects.requireNonNull;

import java.util.List;
import vn.aop.core.text.Problem;

/**
 * Something in a plan that would make its projection a number that only looks right.
 *
 * @param kind what is wrong
 * @param about the ids of what it is about: the actions, in order, or the channel and the group
 * @param problem the same for the planner, with its place and its facts
 */
public record Obstacle(Kind kind, List<String> about, Problem problem) {

    /** The kinds of obstacle. */
    public enum Kind {
        /** An action of which nothing happens in the planned year. */
        OUTSIDE_YEAR,
        /** Actions that wait for each other, each for the next, or one that waits for itself. */
        CYCLE,
        /** Sales that fall below zero by what lifts or lowers them. */
        NEGATIVE_REVENUE,
        /** Sales that were given below zero. */
        NEGATIVE_GIVEN
    }

    public Obstacle {
        requireNonNull(kind, "kind");
        about = List.copyOf(about);
        requireNonNull(problem, "problem");
    }

    /** Returns whether it is the same as another, whatever their numbers and places. */
    public boolean isSame(Obstacle other) {
        return kind == other.kind && about.equals(other.about);
    }
}
