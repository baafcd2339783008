package vn.aop.web.page;

import static java.util.Objects.requireNonNull;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where pages come from: scheme, host and port of an address. For example {@code
 * https://aop.example.vn}.
 *
 * @param scheme {@code http} or {@code https}
 * @param host a name or a literal address, in small letters and as browsers send it
 * @param port the port, also where it is the usual one of the scheme
 */
public record SiteOrigin(String scheme, String host, int port) {

    private static final int HTTP = 80;
    private static final int HTTPS = 443;
    private static final int LARGEST_PORT = 65_535;

    private static final Pattern WRITTEN =
            Pattern.compile(
                    "(https?)://(\\[[0-9a-f:.]+]|[^\\s/?#@:\\[\\]\\\\%]+)(?::(\\d{1,5}))?/?",
                    Pattern.CASE_INSENSITIVE);

    public SiteOrigin {
        requireNonNull(scheme, "scheme");
        host = host.toLowerCase(Locale.ROOT);
    }

    /** Returns the origin that a text writes, without anything behind it, if it does. */
    public static Optional<SiteOrigin> parse(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            return Optional.empty();
        }
        String scheme = written.group(1).toLowerCase(Locale.ROOT);
        int port =
                written.group(3) == null ? usualPort(scheme) : Integer.parseInt(written.group(3));
        return port > 0 && port <= LARGEST_PORT
                ? ascii(written.group(2)).map(host -> new SiteOrigin(scheme, host, port))
                : Optional.empty();
    }

    /** Browsers send a name such as {@code kế-hoạch.vn} in letters that every server knows. */
    private static Optional<String> ascii(String host) {
        try {
            return Optional.of(host.startsWith("[") ? host : IDN.toASCII(host));
        } catch (IllegalArgumentException noName) {
            return Optional.empty();
        }
    }

    private static int usualPort(String scheme) {
        return scheme.equals("https") ? HTTPS : HTTP;
    }

    /** Returns whether nobody on the way can read along. */
    public boolean isSecure() {
        return scheme.equals("https");
    }

    /**
     * Returns whether a request that names this host and port means this origin.
     *
     * @param otherPort the port, or 0 or less where the request names none
     */
    public boolean isAt(String otherHost, int otherPort) {
        return host.equalsIgnoreCase(otherHost)
                && port == (otherPort > 0 ? otherPort : usualPort(scheme));
    }

    /** Writes {@code https://aop.example.vn}, with the port where it is not the usual one. */
    @Override
    public String toString() {
        return scheme + "://" + host + (port == usualPort(scheme) ? "" : ":" + port);
    }
}
