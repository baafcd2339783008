package vn.aop.core.limit;

/** Thrown where an answer is broken off because nobody waits for it any more. */
public final class DeadlinePassed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Breaks off. */
    public DeadlinePassed() {
        super("The deadline passed before the answer was found");
    }
}
