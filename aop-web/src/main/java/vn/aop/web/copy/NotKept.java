package vn.aop.web.copy;

import static java.util.Objects.requireNonNull;

import java.io.IOException;

/** Thrown where a copy cannot be kept, as on a full disk; it is then as it was before. */
public final class NotKept extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient CopyId id;

    NotKept(CopyId id, IOException cause) {
        super("A copy cannot be kept", cause);
        this.id = requireNonNull(id, "id");
    }

    /** Returns the copy; its id is a key, so it is not part of the message. */
    public CopyId id() {
        return id;
    }
}
