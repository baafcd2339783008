package vn.aop.web.page;

import static java.util.Objects.requireNonNull;

import io.javalin.http.Context;
import java.util.Optional;

/**
 * What a browser must not do with a page: run or show anything that does not come from this server,
 * stand in another site's frame or be read by it, guess at types, tell other sites where the
 * visitor came from, use the camera or the place of the visitor.
 */
public final class SecurityHeaders {

    private static final String POLICY =
            "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none';"
                    + " object-src 'none'";

    /** What browsers may offer pages, and what none of these pages asks for. */
    private static final String UNUSED =
            "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()";

    private final Optional<SiteOrigin> published;

    /** Makes the headers for pages that are published somewhere, or only here. */
    public SecurityHeaders(Optional<SiteOrigin> published) {
        this.published = requireNonNull(published, "published");
    }

    /** Adds the headers to an answer. Pages differ by language, so nobody else may keep them. */
    public void add(Context ctx) {
        published.filter(SiteOrigin::isSecure).ifPresent(secure -> Keepsake.secure(ctx));
        ctx.header("Content-Security-Policy", POLICY);
        ctx.header("X-Content-Type-Options", "nosniff");
        ctx.header("Referrer-Policy", "same-origin");
        ctx.header("Cross-Origin-Opener-Policy", "same-origin");
        ctx.header("Cross-Origin-Resource-Policy", "same-origin");
        ctx.header("Permissions-Policy", UNUSED);
        ctx.header("Cache-Control", "private, no-cache");
        ctx.header("Vary", "Cookie, HX-Request");
    }
}
