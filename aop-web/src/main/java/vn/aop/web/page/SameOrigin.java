package vn.aop.web.page;

import io.javalin.http.Context;
import java.net.URI;
import java.util.Optional;
import vn.aop.core.text.Message;

/**
 * Lets changes come from these pages only, never from a form on somebody else's site. Browsers say
 * where a request comes from: newer ones by {@code Sec-Fetch-Site}, all by {@code Origin}.
 */
public final class SameOrigin {

    private SameOrigin() {}

    /**
     * Lets a visit pass that changes nothing or comes from these pages.
     *
     * @throws Refusal otherwise
     */
    public static void require(Context ctx) {
        if (!isFromHere(ctx)) {
            throw Refusal.forbidden(Message.of("error.other-origin"));
        }
    }

    private static boolean isFromHere(Context ctx) {
        Optional<String> site = Optional.ofNullable(ctx.header("Sec-Fetch-Site"));
        return site.map("same-origin"::equals).orElseGet(() -> isOwn(ctx.header("Origin"), ctx));
    }

    private static boolean isOwn(String origin, Context ctx) {
        try {
            return origin != null
                    && Optional.ofNullable(URI.create(origin).getAuthority())
                            .filter(it -> it.equals(ctx.header("Host")))
                            .isPresent();
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
