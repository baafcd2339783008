package vn.aop.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import vn.aop.web.copy.CopiesInMemory;

/** Somebody without a browser who visits a server of these pages, and keeps no cookies. */
public final class WebVisitor implements AutoCloseable {

    private static final Clock IN_JUNE =
            Clock.fixed(Instant.parse("2026-06-15T03:00:00Z"), ZoneOffset.UTC);

    private final WebServer server = WebServer.start("127.0.0.1", 0, new CopiesInMemory(), IN_JUNE);
    private final HttpClient client = HttpClient.newHttpClient();

    /** Returns the whole address of a path on this server. */
    public String address(String path) {
        return "http://127.0.0.1:" + server.port() + path;
    }

    /** Asks for a path; headers are given as name, value, name, value … */
    public HttpResponse<String> get(String path, String... headers) {
        return ask("GET", path, headers);
    }

    /** Asks for a path by a method. */
    public HttpResponse<String> ask(String method, String path, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address(path)))
                        .method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
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
                    "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
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
