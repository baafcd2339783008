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
 * @param coreGroups the ids of the core product groups: those to which the year's money and effort
 *     go first, for example {@code care}; empty where none is chosen
 */
public record Direction(
        Optional<Text> theme,
        List<Text> priorities,
        List<NotThisYear> notThisYear,
        List<String> coreGroups) {

    public Direction {
        requireNonNull(theme, "theme");
        priorities = List.copyOf(priorities);
        notThisYear = List.copyOf(notThisYear);
        coreGroups = List.copyOf(coreGroups);
    }

    /** Makes a direction without core product groups. */
    public Direction(Optional<Text> theme, List<Text> priorities, List<NotThisYear> notThisYear) {
        this(theme, priorities, notThisYear, List.of());
    }

    /** Returns a direction that has not been chosen yet. */
    public static Direction empty() {
        return new Direction(Optional.empty(), List.of(), List.of());
    }

    /** Returns this direction with another theme. */
    public Direction withTheme(Optional<Text> other) {
        return new Direction(other, priorities, notThisYear, coreGroups);
    }

    /** Returns this direction with other priorities, the highest first. */
    public Direction withPriorities(List<Text> other) {
        return new Direction(theme, other, notThisYear, coreGroups);
    }

    /** Returns this direction with something else left for later. */
    public Direction withNotThisYear(List<NotThisYear> other) {
        return new Direction(theme, priorities, other, coreGroups);
    }

    /** Returns this direction with other core product groups, by their ids. */
    public Direction withCoreGroups(List<String> other) {
        return new Direction(theme, priorities, notThisYear, other);
    }

    /** Returns whether a product group is one of the core groups. */
    public boolean isCore(String group) {
        return coreGroups.contains(group);
    }
}
