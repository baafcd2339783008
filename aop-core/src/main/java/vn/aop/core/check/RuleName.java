package vn.aop.core.check;

import static java.util.Objects.requireNonNull;

/**
 * A rule that a sentence names: told by its title, and by its id where nobody has given it one.
 *
 * @param id the id of the rule, or what stands in its place in a plan
 */
public record RuleName(String id) {

    public RuleName {
        requireNonNull(id, "id");
    }

    @Override
    public String toString() {
        return id;
    }
}
