package vn.aop.web.page;

import io.javalin.http.Context;

/**
 * What a browser must not do with a page: run or show anything that does not come from this server,
 * stand in another site's frame, guess at types, tell other sites where the visitor came from.
 */
public final class SecurityHeaders {

    private static final String POLICY =
            "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none';"
                    + " object-src 'none'";

    private SecurityHeaders() {}

    /** Adds the headers to an answer. Pages differ by language, so nobody else may keep them. */
    public static void add(Context ctx) {
        ctx.header("Content-Security-Policy", POLICY);
        ctx.header("X-Content-Type-Options", "nosniff");
        ctx.header("Referrer-Policy", "same-origin");
        ctx.header("Cross-Origin-Opener-Policy", "same-origin");
        ctx.header("Cache-Control", "private, no-cache");
        ctx.header("Vary", "Cookie, HX-Request");
    }
}
