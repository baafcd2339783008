package vn.aop.web.page;

import static java.util.Objects.requireNonNull;

import io.javalin.http.HttpStatus;
import vn.aop.core.text.Message;

/** Thrown where what a visitor asks for cannot be shown; it says why and how to mend it. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient HttpStatus status;
    private final transient Message reason;
    private final boolean isUnread;

    private Refusal(HttpStatus status, Message reason) {
        this(status, reason, false);
    }

    private Refusal(HttpStatus status, Message reason, boolean isUnread) {
        super(reason.toString());
        this.status = status;
        this.reason = requireNonNull(reason, "reason");
        this.isUnread = isUnread;
    }

    /** Returns a refusal because what was sent could not be taken in; the log tells of it. */
    public static Refusal unread(HttpStatus status, Message reason) {
        return new Refusal(status, reason, true);
    }

    /** Returns a refusal because there is no such thing. */
    public static Refusal notFound(Message reason) {
        return new Refusal(HttpStatus.NOT_FOUND, reason);
    }

    /** Returns a refusal because the question itself cannot be understood. */
    public static Refusal badRequest(Message reason) {
        return new Refusal(HttpStatus.BAD_REQUEST, reason);
    }

    /** Returns a refusal because the visitor may not do that from where the request comes. */
    public static Refusal forbidden(Message reason) {
        return new Refusal(HttpStatus.FORBIDDEN, reason);
    }

    /** Returns a refusal because somebody else was faster. */
    public static Refusal conflict(Message reason) {
        return new Refusal(HttpStatus.CONFLICT, reason);
    }

    boolean isUnread() {
        return isUnread;
    }

    /** Returns a refusal because too many others ask at this moment. */
    public static Refusal busy(Message reason) {
        return new Refusal(HttpStatus.SERVICE_UNAVAILABLE, reason);
    }

    HttpStatus status() {
        return status;
    }

    Message reason() {
        return reason;
    }
}
