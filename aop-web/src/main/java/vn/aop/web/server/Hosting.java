package vn.aop.web.server;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import vn.aop.web.page.SiteOrigin;
import vn.aop.web.serving.RequestLimits;

/**
 * Where the pages are served, and within which limits.
 *
 * @param host the address to listen on, for example {@code 127.0.0.1}
 * @param port the port to listen on, 0 for any free one
 * @param published where visitors open the pages, if that is not where the server listens
 * @param limits how much and how slowly visitors may send and fetch
 */
public record Hosting(String host, int port, Optional<SiteOrigin> published, RequestLimits limits) {

    public Hosting {
        requireNonNull(host, "host");
        requireNonNull(published, "published");
        requireNonNull(limits, "limits");
    }

    /** Returns hosting at an address, within the usual limits. */
    public static Hosting at(String host, int port) {
        return new Hosting(host, port, Optional.empty(), RequestLimits.usual());
    }

    /** Returns the same for pages that are published somewhere. */
    public Hosting published(Optional<SiteOrigin> other) {
        return new Hosting(host, port, other, limits);
    }

    /** Returns the same within other limits. */
    public Hosting within(RequestLimits other) {
        return new Hosting(host, port, published, other);
    }
}
