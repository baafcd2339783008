package vn.aop.core.limit;

/**
 * Until when an answer is waited for. What may take long asks now and then whether it may go on;
 * only whoever waits has a clock.
 *
 * <pre>{@code
 * Deadline soon = () -> System.nanoTime() - begun > 2_000_000_000L;
 * CheckReport report = BuiltInRules.checks().within(soon).check(plan);
 * }</pre>
 */
@FunctionalInterface
public interface Deadline {

    /** Returns whether nobody waits any more. */
    boolean isPast();

    /** Returns the deadline of whoever waits as long as it takes. */
    static Deadline none() {
        return () -> false;
    }

    /**
     * Goes on if somebody still waits.
     *
     * @throws DeadlinePassed otherwise
     */
    default void check() {
        if (isPast()) {
            throw new DeadlinePassed();
        }
    }
}
