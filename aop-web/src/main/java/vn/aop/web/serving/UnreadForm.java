package vn.aop.web.serving;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import vn.aop.core.text.Message;
import vn.aop.web.page.Refusal;

/** Why what a visitor sent was not taken in. */
public enum UnreadForm {
    TOO_LONG(HttpStatus.CONTENT_TOO_LARGE, "error.too-large"),
    TOO_SLOW(HttpStatus.REQUEST_TIMEOUT, "error.too-slow"),
    TOO_MANY(HttpStatus.SERVICE_UNAVAILABLE, "error.too-many"),
    BROKEN(HttpStatus.BAD_REQUEST, "error.broken-form"),
    MISWRITTEN(HttpStatus.BAD_REQUEST, "error.miswritten-form"),
    IN_PARTS(HttpStatus.BAD_REQUEST, "error.not-understood");

    /** Under this name a request says why it comes without what was sent. */
    static final String NAME = UnreadForm.class.getName();

    private final HttpStatus status;
    private final String key;

    UnreadForm(HttpStatus status, String key) {
        this.status = status;
        this.key = key;
    }

    /**
     * Lets a visit pass unless it comes without what was sent; the rest of that can no longer be
     * told from the next request, so the connection ends with the answer.
     *
     * @throws Refusal if it does
     */
    public static void refuse(Context ctx) {
        UnreadForm why = ctx.attribute(NAME);
        if (why != null) {
            ctx.header("Connection", "close");
            throw Refusal.unread(why.status, Message.of(why.key));
        }
    }
}
