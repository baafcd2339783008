package vn.aop.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import java.time.Clock;
import vn.aop.cases.wording.Wording;
import vn.aop.web.copy.Copies;
import vn.aop.web.page.Languages;
import vn.aop.web.page.UnreadableRequests;

/**
 * The web pages, served.
 *
 * <pre>{@code
 * WebServer server = WebServer.start("127.0.0.1", 7070, copies, clock);
 * …
 * server.stop();
 * }</pre>
 */
public final class WebServer {

    private static final String SENTENCES = "pages";

    /** More than any form here holds; the longest is a whole plan that is being edited. */
    private static final long LARGEST_REQUEST = 256L * 1024;

    private final Javalin javalin;

    private WebServer(Javalin javalin) {
        this.javalin = javalin;
    }

    /**
     * Starts serving.
     *
     * @param host the address to listen on, for example {@code 127.0.0.1}
     * @param port the port to listen on, 0 for any free one
     * @param copies where visitors' copies of cases are kept
     * @param clock tells which month it is
     */
    public static WebServer start(String host, int port, Copies copies, Clock clock) {
        return new WebServer(
                Javalin.create(config -> configure(config, copies, clock)).start(host, port));
    }

    private static void configure(JavalinConfig config, Copies copies, Clock clock) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.http.prefer405over404 = true;
        config.http.maxRequestSize = LARGEST_REQUEST;
        config.http.defaultContentType = "text/html; charset=utf-8";
        Languages languages =
                new Languages(language -> Wording.of(language).with(WebServer.class, SENTENCES));
        config.jetty.modifyServer(
                server -> server.setErrorHandler(new UnreadableRequests(languages)));
        new Routes(languages, copies, clock).addTo(config.routes);
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
