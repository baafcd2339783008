package vn.aop.core.check;

import java.util.List;
import java.util.Optional;

/**
 * Something a plan is looked at for. The built-in rules and those of embedders are of this kind;
 * rules that a module provides as services are found by {@link
 * vn.aop.core.check.rules.BuiltInRules#withInstalled()}.
 *
 * <pre>{@code
 * public final class RainySeason implements Rule {
 *     public String id() { return "rainy-season"; }
 *     public Severity severity() { return Severity.WORTH_KNOWING; }
 *     public Topic topic() { return Topic.BUDGET; }
 *     public List<Finding> check(CheckContext context) { … }
 * }
 * }</pre>
 */
public interface Rule {

    /** Returns the id in kebab case, for example {@code goal-without-action}; it never changes. */
    String id();

    /** Returns how much its findings ask of the planner at most. */
    Severity severity();

    /** Returns the part of a plan of which it speaks. */
    Topic topic();

    /** Returns from where on it speaks up; empty where no number decides. */
    default List<Threshold> thresholds() {
        return List.of();
    }

    /** Returns which planned figures its findings put in doubt; empty where none. */
    default Optional<Doubt> doubt() {
        return Optional.empty();
    }

    /**
     * Returns what it finds, each with its place and numbers, in the order of the plan; empty where
     * there is nothing to say.
     */
    List<Finding> check(CheckContext context);
}
