package vn.aop.web.serving;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.javalin.http.Context;
import vn.aop.core.text.Message;
import vn.aop.web.page.Refusal;

/**
 * An address that was cut or mistyped behind its question mark. A field that cannot be read is not
 * taken for an empty one: on the desk an empty field is an answer of its own.
 */
public final class BrokenAddress {

    private BrokenAddress() {}

    /**
     * Lets a visit pass unless the fields in its address cannot be read.
     *
     * @throws Refusal if they cannot
     */
    public static void refuse(Context ctx) {
        String fields = ctx.queryString();
        if (fields != null && !Encoded.isReadable(fields.getBytes(UTF_8))) {
            throw Refusal.badRequest(Message.of("error.broken-address"));
        }
    }
}
