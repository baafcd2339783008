package vn.aop.core.plan;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import vn.aop.core.text.Text;

/**
 * Where the year goes. Direction comes before any budget.
 *
 * @param theme the year in one sentence, if there is one
 * @param priorities what comes first, ranked, the highest first
 * @param notThisYear what is left for later
 */
public record Direction(
        Optional<Text> theme, List<Text> priorities, List<NotThisYear> notThisYear) {

    public Direction {
        requireNonNull(theme, "theme");
        priorities = List.copyOf(priorities);
        notThisYear = List.copyOf(notThisYear);
    }

    /** Returns a direction that has not been chosen yet. */
    public static Direction empty() {
        return new Direction(Optional.empty(), List.of(), List.of());
    }
}
