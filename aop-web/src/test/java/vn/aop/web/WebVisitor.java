package vn.aop.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import vn.aop.cases.Cases;
import vn.aop.web.copy.Copies;
import vn.aop.web.copy.CopiesInMemory;
import vn.aop.web.server.Hosting;
import vn.aop.web.server.WebServer;

/** Somebody without a browser who visits a server of these pages, and keeps no cookies. */
public final class WebVisitor implements AutoCloseable {

    private static final Clock IN_JUNE =
            Clock.fixed(Instant.parse("2026-06-15T03:00:00Z"), ZoneOffset.UTC);

    private final WebServer server;
    private final HttpClient client = HttpClient.newHttpClient();

    /** Visits a server on which nobody has copied anything yet. */
    public WebVisitor() {
        this(new CopiesInMemory());
    }

    /** Visits a server that keeps some copies. */
    public WebVisitor(Copies copies) {
        this(Hosting.at("127.0.0.1", 0), copies);
    }

    /** Visits a server that is hosted as described and keeps some copies. */
    public WebVisitor(Hosting hosting, Copies copies) {
        this(hosting, copies, IN_JUNE);
    }

    /** Visits a server that keeps some copies and reads a clock. */
    public WebVisitor(Copies copies, Clock clock) {
        this(Hosting.at("127.0.0.1", 0), copies, clock);
    }

    /** Visits a server that has some cases as they are when they are asked for. */
    public WebVisitor(Supplier<Cases> cases) {
        this(Hosting.at("127.0.0.1", 0), cases, new CopiesInMemory(), IN_JUNE);
    }

    private WebVisitor(Hosting hosting, Copies copies, Clock clock) {
        this(hosting, always(Cases.shipped()), copies, clock);
    }

    private static Supplier<Cases> always(Cases cases) {
        return () -> cases;
    }

    private WebVisitor(Hosting hosting, Supplier<Cases> cases, Copies copies, Clock clock) {
        this.server = WebServer.start(hosting, cases, copies, clock);
    }

    /** Returns the port of this server. */
    public int port() {
        return server.port();
    }

    /** Returns the whole address of a path on this server. */
    public String address(String path) {
        return "http://127.0.0.1:" + server.port() + path;
    }

    /** Asks for a path; headers are given as name, value, name, value … */
    public HttpResponse<String> get(String path, String... headers) {
        return ask("GET", path, headers);
    }

    /** Sends a form from a page of this server; fields are given as name, value, name, value … */
    public HttpResponse<String> send(String path, String... fields) {
        return sendFrom(address("").replaceAll("/$", ""), path, fields);
    }

    /** Sends a form with more headers, given as name, value, name, value … */
    public HttpResponse<String> send(String path, List<String> headers, String... fields) {
        return sendFrom(address("").replaceAll("/$", ""), path, headers, fields);
    }

    /** Sends a form as a script on a page of this server does. */
    public HttpResponse<String> sendByScript(String path, String... fields) {
        return sendFrom(
                address("").replaceAll("/$", ""), path, List.of("HX-Request", "true"), fields);
    }

    /** Sends a form from a page of some server. */
    public HttpResponse<String> sendFrom(String origin, String path, String... fields) {
        return sendFrom(origin, path, List.of("X-Nothing", "more"), fields);
    }

    /** Returns fields as a browser writes them: name, value, name, value … */
    public static String form(String... fields) {
        List<String> written = new ArrayList<>();
        for (int i = 0; i < fields.length; i += 2) {
            written.add(fields[i] + "=" + URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
        }
        return String.join("&", written);
    }

    private HttpResponse<String> sendFrom(
            String origin, String path, List<String> headers, String... fields) {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(address(path)))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Origin", origin)
                        .headers(headers.toArray(String[]::new))
                        .POST(HttpRequest.BodyPublishers.ofString(form(fields)))
                        .build();
        return answer(request, path);
    }

    /** Asks for a path by a method. */
    public HttpResponse<String> ask(String method, String path, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address(path)))
                        .method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        return answer(request.build(), path);
    }

    private HttpResponse<String> answer(HttpRequest request, String path) {
        try {
            return client.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while asking for " + path, e);
        }
    }

    /** Asks for a path just as it is written, and returns the whole answer. */
    public String askRaw(String path) {
        try (Socket socket = new Socket("127.0.0.1", server.port())) {
            String request =
                    "GET %s HTTP/1.1\r\nHost: localhost:%d\r\nConnection: close\r\n\r\n"
                            .formatted(path, server.port());
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
