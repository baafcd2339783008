package vn.aop.web.serving;

import static java.util.Objects.requireNonNull;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import vn.aop.web.page.SiteOrigin;

/**
 * Answers under the names that are known to be its own, whatever names somebody else lets point at
 * this machine (DNS rebinding): the names of a machine for itself, the literal address at which a
 * visitor arrives, because that is no name that points anywhere, and where the pages are published.
 */
public final class ServedHosts extends Handler.Wrapper {

    private static final Set<String> OWN_NAMES = Set.of("localhost", "127.0.0.1", "[::1]");

    private final Optional<SiteOrigin> published;

    /** Answers under its own names, and where the pages are published. */
    public ServedHosts(Optional<SiteOrigin> published) {
        this.published = requireNonNull(published, "published");
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        if (isServed(request)) {
            return super.handle(request, response, callback);
        }
        Response.writeError(request, response, callback, HttpStatus.MISDIRECTED_REQUEST_421);
        return true;
    }

    private boolean isServed(Request request) {
        HttpURI asked = request.getHttpURI();
        return published.filter(it -> it.isAt(asked.getHost(), asked.getPort())).isPresent()
                || isHere(
                        asked.getHost().toLowerCase(Locale.ROOT),
                        Request.getServerPort(request),
                        request.getConnectionMetaData().getLocalSocketAddress());
    }

    private static boolean isHere(String host, int port, SocketAddress arrival) {
        return arrival instanceof InetSocketAddress here
                && here.getPort() == port
                && (OWN_NAMES.contains(host) || isLiteral(host, here.getAddress()));
    }

    /** A host in brackets is never looked up as a name. */
    private static boolean isLiteral(String host, InetAddress address) {
        try {
            return host.startsWith("[")
                    ? InetAddress.getByName(host).equals(address)
                    : host.equals(address.getHostAddress());
        } catch (UnknownHostException noAddress) {
            return false;
        }
    }
}
