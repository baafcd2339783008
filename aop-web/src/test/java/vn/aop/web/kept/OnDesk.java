package vn.aop.web.kept;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/**
 * Somebody at the desk of a running server, who has one small idea after the other.
 *
 * @param server where the server is, for example {@code http://127.0.0.1:7070}
 * @param client the connection
 */
record OnDesk(String server, HttpClient client) {

    private static final AtomicInteger IDEAS = new AtomicInteger();
    private static final Map<String, String> IDEA =
            Map.ofEntries(
                    Map.entry("question", "opportunity"),
                    Map.entry("what", "Quà tặng cho mẹ mới sinh"),
                    Map.entry("reason", "40 khách hỏi trong tháng 6"),
                    Map.entry("cost", "500 nghìn"),
                    Map.entry("lift", "4"),
                    Map.entry("channel", "online"),
                    Map.entry("group", "clothing"),
                    Map.entry("from", "2026-08"),
                    Map.entry("to", "2026-10"),
                    Map.entry("line", "store_marketing"),
                    Map.entry("money", "line"),
                    Map.entry("asked", "2026-07-07"),
                    Map.entry("decider", "lan"),
                    Map.entry("on", "2026-07-08"),
                    Map.entry("because", "Sổ khách quen tháng 6"),
                    Map.entry("cause", "OPPORTUNITY"),
                    Map.entry("occasion", "OWN_MEETING"));

    static OnDesk of(String server) {
        return new OnDesk(server, HttpClient.newHttpClient());
    }

    /**
     * What the server says to a form.
     *
     * @param page the page on which it goes on; where the form is not kept, the answer itself
     */
    record Answer(int status, String page) {

        /** Whether the server says that the form is kept. */
        boolean isKept() {
            return status == 303;
        }

        /** Returns the id of the case or copy on whose page the answer goes on. */
        String id() {
            assertThat(isKept()).as(page).isTrue();
            return page.split("/")[2];
        }
    }

    /** Has the idea written into the log. */
    Answer log(String id, int version) throws IOException {
        return send(id, "log", version);
    }

    /** Has the idea made an amendment. */
    Answer accept(String id, int version) throws IOException {
        return send(id, "accept", version);
    }

    private Answer send(String id, String what, int version) throws IOException {
        Map<String, String> fields = new TreeMap<>(IDEA);
        fields.merge("what", " " + IDEAS.incrementAndGet(), String::concat);
        fields.put("version", String.valueOf(version));
        String form =
                fields.entrySet().stream()
                        .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), UTF_8))
                        .collect(Collectors.joining("&"));
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(server + "/cases/" + id + "/desk/" + what))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Origin", server)
                        .POST(BodyPublishers.ofString(form))
                        .build();
        try {
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString(UTF_8));
            assertThat(answer.statusCode()).as(answer.body()).isIn(303, 409);
            return new Answer(
                    answer.statusCode(),
                    answer.headers().firstValue("Location").orElseGet(answer::body));
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
