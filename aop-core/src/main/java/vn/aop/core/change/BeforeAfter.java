package vn.aop.core.change;

import static java.util.Objects.requireNonNull;

/**
 * Something in a plan as it is and as it would be.
 *
 * @param before as it is
 * @param after as it would be
 * @param <T> what it is
 */
public record BeforeAfter<T>(T before, T after) {

    public BeforeAfter {
        requireNonNull(before, "before");
        requireNonNull(after, "after");
    }

    /** Returns whether both sides are equal. */
    public boolean isSame() {
        return before.equals(after);
    }
}
