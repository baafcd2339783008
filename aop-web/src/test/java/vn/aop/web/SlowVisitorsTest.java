package vn.aop.web;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.aop.web.copy.CopiesInMemory;
import vn.aop.web.server.Hosting;
import vn.aop.web.serving.RequestLimits;

/**
 * What slow visitors may take from others: more of them than the server has threads hold on, and
 * somebody else still gets a page. Nothing here looks at a clock: who is cut off is awaited.
 */
class SlowVisitorsTest {

    private static final int MANY = 260 / Tries.ONE_IN;
    private static final int AGAIN = 8;

    private final List<PlainSocket> slow = new ArrayList<>();

    @AfterEach
    void leave() {
        slow.forEach(PlainSocket::close);
    }

    private static WebVisitor server(Duration patience) {
        return new WebVisitor(
                Hosting.at("127.0.0.1", 0).within(RequestLimits.usual().withPatience(patience)),
                new CopiesInMemory());
    }

    /** Longer than the test takes, whatever else the machine does. */
    private static WebVisitor patient() {
        return server(Duration.ofMinutes(10));
    }

    /** Longer than a busy machine takes to send what a visitor here still sends in time. */
    private static WebVisitor impatient() {
        return server(Duration.ofSeconds(2));
    }

    private PlainSocket come(WebVisitor server) {
        PlainSocket visitor = new PlainSocket(server.port());
        slow.add(visitor);
        return visitor;
    }

    private PlainSocket sendSlowly(WebVisitor server) {
        return come(server)
                .send(
                        "POST /cases/babycare-house/checks/try HTTP/1.1",
                        "Host: localhost:" + server.port(),
                        "Origin: http://localhost:" + server.port(),
                        "Cookie: lang=en",
                        "Content-Length: 1000")
                .write((byte) 'p');
    }

    @Test
    void serves_others_while_many_send_their_forms_slowly() {
        try (WebVisitor server = patient()) {
            for (int i = 0; i < MANY; i++) {
                sendSlowly(server);
            }

            assertThat(server.get("/cases").statusCode()).isEqualTo(200);
            slow.forEach(it -> it.write((byte) 'l'));
            assertThat(server.get("/cases").statusCode()).isEqualTo(200);
            slow.get(0).write(new byte[998]);
            assertThat(slow.get(0).head()).startsWith("HTTP/1.1 200");
        }
    }

    /** The longest file there is; a socket does not take it in unless somebody reads. */
    private static String charts(WebVisitor server) {
        return server.get("/cases/babycare-house/projection")
                .body()
                .replaceAll("(?s).*src=\"([^\"]+echarts[^\"]+)\".*", "$1");
    }

    /** Fetches what was asked for, and returns how many whole answers come. */
    private static int fetched(PlainSocket visitor) {
        int whole = 0;
        for (String head = visitor.head(); head.startsWith("HTTP/1.1 200"); head = visitor.head()) {
            int length = Integer.parseInt(head.replaceAll("(?s).*Content-Length: (\\d+).*", "$1"));
            whole += visitor.rest(length).length == length ? 1 : 0;
            if (whole == AGAIN) {
                break;
            }
        }
        return whole;
    }

    /** Asks again and again for more together than any socket takes in while nobody reads. */
    private PlainSocket ask(WebVisitor server, String path) {
        String[] question = {"GET " + path + " HTTP/1.1", "Host: localhost:" + server.port()};
        PlainSocket visitor = come(server);
        for (int i = 0; i < AGAIN; i++) {
            visitor.send(question);
        }
        return visitor;
    }

    @Test
    void serves_others_while_many_do_not_fetch_what_they_asked_for() {
        try (WebVisitor server = patient()) {
            String charts = charts(server);
            for (int i = 0; i < MANY; i++) {
                ask(server, charts);
            }

            assertThat(server.get("/cases").statusCode()).isEqualTo(200);
            assertThat(fetched(slow.get(MANY - 1))).isEqualTo(AGAIN);
        }
    }

    @Test
    void serves_others_while_many_do_not_finish_their_question() {
        try (WebVisitor server = patient()) {
            for (int i = 0; i < MANY; i++) {
                come(server).write("GET /cases HTTP/1.1\r\nHo".getBytes(US_ASCII));
            }

            assertThat(server.get("/cases").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void cuts_off_who_sends_a_form_too_slowly_and_says_so() {
        try (WebVisitor server = impatient()) {
            String answer = sendSlowly(server).answer();

            assertThat(answer)
                    .startsWith("HTTP/1.1 408")
                    .contains("<html lang=\"en\">", "did not arrive in time");
        }
    }

    @Test
    void cuts_off_who_does_not_finish_a_question() {
        try (WebVisitor server = impatient()) {
            PlainSocket visitor =
                    come(server).write("GET /cases HTTP/1.1\r\nHo".getBytes(US_ASCII));

            assertThat(visitor.answer()).isEmpty();
        }
    }

    @Test
    void cuts_off_who_does_not_finish_the_next_question() {
        try (WebVisitor server = impatient()) {
            PlainSocket visitor =
                    come(server).send("GET /cases HTTP/1.1", "Host: localhost:" + server.port());
            assertThat(visitor.head()).startsWith("HTTP/1.1 200");

            visitor.write("GET /cases HTTP/1.1\r\nX-".getBytes(US_ASCII));
            assertThat(visitor.isCutOffWhileItWrites((byte) 'x')).isTrue();
        }
    }

    @Test
    void gives_up_the_oldest_answer_where_too_many_are_fetched_together() {
        try (WebVisitor server = tight(RequestLimits.usual().formsAtOnce(), 1)) {
            PlainSocket slowest = ask(server, charts(server));

            assertThat(IntStream.range(0, 500))
                    .anyMatch(i -> isServed(server) && slowest.isCutOff());
        }
    }

    /** On a connection of its own, which nobody needs any more once it has been answered. */
    private static boolean isServed(WebVisitor server) {
        String answer =
                PlainSocket.ask(
                        server.port(),
                        "GET /cases HTTP/1.1",
                        "Host: localhost:" + server.port(),
                        "Connection: close");
        return answer.startsWith("HTTP/1.1 200") && answer.strip().endsWith("</html>");
    }

    @Test
    void takes_in_no_more_forms_than_it_can_hold() {
        try (WebVisitor server = tight(10, RequestLimits.usual().answersAtOnce())) {
            PlainSocket visitor = sendSlowly(server).write(new byte[999]);

            assertThat(visitor.answer())
                    .startsWith("HTTP/1.1 503")
                    .contains("<html lang=\"en\">", "send it again in a minute");
        }
    }

    /** Hosts within limits that are reached soon, of sizes only. */
    private static WebVisitor tight(int formsAtOnce, int answersAtOnce) {
        RequestLimits usual = RequestLimits.usual();
        RequestLimits tight =
                new RequestLimits(
                        usual.longestForm(),
                        usual.drained(),
                        formsAtOnce,
                        answersAtOnce,
                        Duration.ofMinutes(10),
                        usual.slowest(),
                        Duration.ofMinutes(10),
                        usual.connections());
        return new WebVisitor(Hosting.at("127.0.0.1", 0).within(tight), new CopiesInMemory());
    }
}
