package vn.aop.web.page;

import static java.util.Objects.requireNonNull;

import io.javalin.http.Context;
import java.util.Optional;
import vn.aop.core.text.Message;

/**
 * Lets changes come from these pages only, never from a form on somebody else's site. Browsers say
 * where a request comes from: newer ones by {@code Sec-Fetch-Site}, all by {@code SiteOrigin}. What
 * is said has to agree.
 */
public final class SameOrigin {

    private static final String SAME = "same-origin";

    private final Optional<SiteOrigin> published;

    /** Lets changes come from where a visitor opens the pages, or from where they are published. */
    public SameOrigin(Optional<SiteOrigin> published) {
        this.published = requireNonNull(published, "published");
    }

    /**
     * Lets a visit pass that comes from these pages.
     *
     * @throws Refusal otherwise
     */
    public void require(Context ctx) {
        Optional<String> site = Optional.ofNullable(ctx.header("Sec-Fetch-Site"));
        Optional<String> origin = Optional.ofNullable(ctx.header("Origin"));
        boolean isSaid = site.isPresent() || origin.isPresent();
        if (!isSaid
                || site.filter(it -> !it.equals(SAME)).isPresent()
                || origin.filter(it -> !isOwn(it, ctx)).isPresent()) {
            throw Refusal.forbidden(Message.of("error.other-origin"));
        }
    }

    private boolean isOwn(String origin, Context ctx) {
        return SiteOrigin.parse(origin)
                .filter(it -> Optional.of(it).equals(published) || it.equals(here(ctx)))
                .isPresent();
    }

    /** Whoever speaks with this server directly, and not where it is published, does so in HTTP. */
    private SiteOrigin here(Context ctx) {
        return published
                .filter(it -> SiteOrigin.parse(it.scheme() + "://" + ctx.host()).equals(published))
                .orElseGet(
                        () ->
                                new SiteOrigin(
                                        "http",
                                        ctx.req().getServerName(),
                                        ctx.req().getServerPort()));
    }
}
