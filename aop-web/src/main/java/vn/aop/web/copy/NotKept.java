package vn.aop.web.copy;

import java.io.IOException;

/**
 * Thrown where a copy cannot be kept because its files cannot be written, for example on a full
 * disk. What was kept before is still there.
 */
public final class NotKept extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Makes one with the reason that the machine gives. */
    public NotKept(String message, IOException cause) {
        super(message, cause);
    }
}
