package vn.aop.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import vn.aop.cases.wording.Wording;
import vn.aop.web.page.Languages;
import vn.aop.web.page.UnreadableRequests;

/**
 * The web pages, served.
 *
 * <pre>{@code
 * WebServer server = WebServer.start("127.0.0.1", 7070);
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
     * @param host the address to listen on, for example {@code 127.0.0.1}
     * @param port the port to listen on, 0 for any free one
     */
    public static WebServer start(String host, int port) {
        return new WebServer(Javalin.create(WebServer::configure).start(host, port));
    }

    private static void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.http.prefer405over404 = true;
        config.http.defaultContentType = "text/html; charset=utf-8";
        Languages languages =
                new Languages(language -> Wording.of(language).with(WebServer.class, SENTENCES));
        config.jetty.modifyServer(
                server -> server.setErrorHandler(new UnreadableRequests(languages)));
        new Routes(languages).addTo(config.routes);
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
