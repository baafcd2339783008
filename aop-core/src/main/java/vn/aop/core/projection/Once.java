package vn.aop.core.projection;

import static java.util.Objects.requireNonNull;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something that takes time to work out and never changes: worked out when it is first asked for,
 * and kept. Threads that ask at the same time may each work it out, and get equal answers.
 *
 * @param <T> what it is
 */
public final class Once<T> implements Supplier<T> {

    private final Supplier<T> compute;
    private volatile @Nullable T held;

    /** Makes something that is worked out by a function, which gives no null. */
    public Once(Supplier<T> compute) {
        this.compute = requireNonNull(compute, "compute");
    }

    /** Returns it. */
    @Override
    public T get() {
        T found = held;
        if (found == null) {
            found = compute.get();
            held = found;
        }
        return found;
    }
}
