package vn.aop.core.limit;

/**
 * Thrown where an answer is broken off because nobody waits for it any more. Who has a part of it
 * by then throws a kind of its own, which holds that part.
 */
public class DeadlinePassed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Breaks off. */
    public DeadlinePassed() {
        super("The deadline passed before the answer was found");
    }
}
