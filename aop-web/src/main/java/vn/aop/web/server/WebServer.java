package vn.aop.web.server;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import java.time.Clock;
import java.util.function.Supplier;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import vn.aop.cases.Cases;
import vn.aop.cases.wording.Wording;
import vn.aop.web.copy.Copies;
import vn.aop.web.page.Languages;
import vn.aop.web.page.Pages;
import vn.aop.web.page.UnreadableRequests;
import vn.aop.web.serving.RequestLimits;
import vn.aop.web.serving.ServedHosts;
import vn.aop.web.serving.WholeAnswers;
import vn.aop.web.serving.WholeForms;
import vn.aop.web.serving.WholeHeads;

/**
 * The web pages, served.
 *
 * <pre>{@code
 * WebServer server = WebServer.start(Hosting.at("127.0.0.1", 7070), cases, copies, clock);
 * …
 * server.stop();
 * }</pre>
 */
public final class WebServer {

    private static final String SENTENCES = "pages";

    private final Javalin javalin;

    private WebServer(Javalin javalin) {
        this.javalin = javalin;
    }

    /**
     * Starts serving.
     *
     * @param hosting where, and within which limits
     * @param cases the cases as they are when they are asked for
     * @param copies where visitors' copies of cases are kept
     * @param clock tells which month it is
     */
    public static WebServer start(
            Hosting hosting, Supplier<Cases> cases, Copies copies, Clock clock) {
        return new WebServer(
                Javalin.create(config -> configure(config, hosting, cases, copies, clock))
                        .start(hosting.host(), hosting.port()));
    }

    private static void configure(
            JavalinConfig config,
            Hosting hosting,
            Supplier<Cases> cases,
            Copies copies,
            Clock clock) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.http.prefer405over404 = true;
        config.http.maxRequestSize = hosting.limits().longestForm();
        config.http.defaultContentType = "text/html; charset=utf-8";
        Languages languages =
                new Languages(language -> Wording.of(language).with(Pages.class, SENTENCES));
        UnreadableRequests unreadable = new UnreadableRequests(languages);
        config.jetty.modifyServer(server -> protect(server, hosting, unreadable));
        config.jetty.modifyServletContextHandler(pages -> pages.setErrorHandler(unreadable));
        new Routes(languages, hosting.published(), cases, copies, clock).addTo(config.routes);
    }

    /** What a request passes, from the network to the pages. */
    private static void protect(Server server, Hosting hosting, UnreadableRequests unreadable) {
        RequestLimits limits = hosting.limits();
        server.setErrorHandler(unreadable);
        server.insertHandler(new WholeAnswers(limits));
        server.insertHandler(new WholeForms(limits));
        server.insertHandler(new ServedHosts(hosting.published()));
        server.insertHandler(new WholeHeads(limits));
        NetworkConnectionLimit connections =
                new NetworkConnectionLimit(limits.connections(), server);
        connections.setEndPointIdleTimeout(limits.patience().toMillis());
        server.addBean(connections);
    }

    /** Returns the port that it listens on. */
    public int port() {
        return javalin.port();
    }

    /** Stops serving. */
    public void stop() {
        javalin.stop();
    }
}
