package vn.aop.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.aop.web.page.LogOfTests;

/** What becomes of forms that are too long, broken or end early, seen by a plain socket. */
class FormsTest {

    private static final String TRY = "/cases/babycare-house/checks/try";
    private static final String TOO_LONG = "What was sent is too long";
    private static final String NOT_WHOLE = "What was sent did not arrive whole";
    private static final String NOT_ENCODED = "What was sent is not encoded as a form is";

    private static WebVisitor server;

    @BeforeAll
    static void start() {
        server = new WebVisitor();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static PlainSocket post(String... more) {
        String[] lines =
                Arrays.copyOf(
                        new String[] {
                            "POST " + TRY + " HTTP/1.1",
                            "Host: localhost:" + server.port(),
                            "Origin: http://localhost:" + server.port(),
                            "Cookie: lang=en"
                        },
                        4 + more.length);
        System.arraycopy(more, 0, lines, 4, more.length);
        return new PlainSocket(server.port()).send(lines);
    }

    private static byte[] form(int size) {
        byte[] form = new byte[size];
        Arrays.fill(form, (byte) 'a');
        form[0] = 'p';
        form[1] = 'l';
        form[4] = '=';
        form[3] = 'n';
        return form;
    }

    private static byte[] chunk(byte[] form) {
        String head = Integer.toHexString(form.length) + "\r\n";
        byte[] chunk = Arrays.copyOf(head.getBytes(US_ASCII), head.length() + form.length + 2);
        System.arraycopy(form, 0, chunk, head.length(), form.length);
        chunk[chunk.length - 2] = '\r';
        chunk[chunk.length - 1] = '\n';
        return chunk;
    }

    private static void assertPage(String answer, int status, String sentence) {
        assertThat(answer)
                .startsWith("HTTP/1.1 " + status)
                .contains("Content-Type: text/html;charset=utf-8", "<html lang=\"en\">", sentence)
                .containsIgnoringCase("Connection: close");
    }

    @ParameterizedTest
    @ValueSource(ints = {262_145, 1_000_000, 10_000_000})
    void answers_a_form_that_is_too_long_when_all_of_it_is_sent(int size) {
        try (PlainSocket visitor = post("Content-Length: " + size)) {
            visitor.write(form(size));

            assertPage(visitor.answer(), 413, TOO_LONG);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {262_145, 1_000_000, 10_000_000})
    void answers_a_chunked_form_that_is_too_long_when_all_of_it_is_sent(int size) {
        try (PlainSocket visitor = post("Transfer-Encoding: chunked")) {
            byte[] form = form(size);
            for (int sent = 0; sent < size; sent += 8000) {
                visitor.write(chunk(Arrays.copyOfRange(form, sent, Math.min(size, sent + 8000))));
            }
            visitor.write("0\r\n\r\n".getBytes(US_ASCII));

            assertPage(visitor.answer(), 413, TOO_LONG);
        }
    }

    @Test
    void does_not_wait_for_a_form_that_would_never_end() {
        try (PlainSocket visitor = post("Content-Length: 999999999999")) {
            assertPage(visitor.write(form(1000)).answer(), 413, TOO_LONG);
        }
    }

    @Test
    void takes_a_form_that_is_just_short_enough_either_way() {
        try (PlainSocket whole = post("Content-Length: 262144", "Connection: close");
                PlainSocket chunked = post("Transfer-Encoding: chunked", "Connection: close")) {
            whole.write(form(262_144));
            chunked.write(chunk(form(262_144))).write("0\r\n\r\n".getBytes(US_ASCII));

            assertThat(whole.answer()).startsWith("HTTP/1.1 200").contains("60");
            assertThat(chunked.answer()).startsWith("HTTP/1.1 200").contains("60");
        }
    }

    @Test
    void tells_who_asks_first_that_a_form_is_too_long() {
        try (PlainSocket visitor = post("Content-Length: 1000000", "Expect: 100-continue")) {
            assertPage(visitor.answer(), 413, TOO_LONG);
        }
    }

    @Test
    void answers_who_asks_first_but_does_not_wait() {
        try (PlainSocket visitor = post("Content-Length: 1000000", "Expect: 100-continue")) {
            visitor.write(form(1_000_000));

            assertPage(visitor.answer(), 413, TOO_LONG);
        }
    }

    @Test
    void lets_who_asks_first_send_a_form_of_the_right_size() {
        try (PlainSocket visitor =
                post("Content-Length: 10", "Expect: 100-continue", "Connection: close")) {
            assertThat(visitor.head()).startsWith("HTTP/1.1 100");

            assertThat(visitor.write(form(10)).answer()).startsWith("HTTP/1.1 200");
        }
    }

    @Test
    void answers_a_chunk_that_is_none() {
        try (PlainSocket visitor = post("Transfer-Encoding: chunked")) {
            visitor.write("zzz\r\nplan=\r\n0\r\n\r\n".getBytes(US_ASCII));

            assertPage(visitor.answer(), 400, NOT_WHOLE);
        }
    }

    @ParameterizedTest
    @CsvSource({"Content-Length: 1000", "Transfer-Encoding: chunked"})
    void answers_a_form_that_ends_early(String length) {
        try (PlainSocket visitor = post(length)) {
            visitor.write("3\r\nabc".getBytes(US_ASCII)).sendNoMore();

            assertPage(visitor.answer(), 400, NOT_WHOLE);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan=%zz", "plan=%4", "plan=%", "%+1=a", "plan=%E1%BB", "plan=\u00ff"})
    void answers_a_form_that_is_not_encoded_as_one(String form) {
        byte[] bytes = form.getBytes(ISO_8859_1);
        try (PlainSocket visitor = post("Content-Length: " + bytes.length)) {
            assertPage(visitor.write(bytes).answer(), 400, NOT_ENCODED);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan=100%25", "plan=T%C3%A3+qu%E1%BA%A7n", "plan=T\u00e3"})
    void takes_a_form_that_is_encoded_as_one(String form) {
        byte[] bytes = form.getBytes(UTF_8);
        try (PlainSocket visitor = post("Content-Length: " + bytes.length, "Connection: close")) {
            assertThat(visitor.write(bytes).answer()).startsWith("HTTP/1.1 200");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "multipart/form-data",
                "multipart/form-data; boundary=",
                "multipart/form-data; boundary=b",
                "Multipart/Mixed; boundary=b"
            })
    void answers_a_form_in_parts(String type) {
        try (PlainSocket visitor = post("Content-Type: " + type, "Content-Length: 10")) {
            visitor.write("--b\r\n\r\nabc".getBytes(US_ASCII));

            assertPage(visitor.answer(), 400, "The server does not understand");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/x-www-form-urlencoded; charset=klingon",
                "application/x-www-form-urlencoded; charset",
                "application/x-www-form-urlencoded; charset=",
                "text/plain;charset=utf-16",
            })
    void answers_a_form_in_letters_that_it_does_not_read(String type) {
        try (PlainSocket visitor = post("Content-Type: " + type, "Content-Length: 10")) {
            visitor.write(form(10)).sendNoMore();

            assertThat(visitor.answer())
                    .startsWith("HTTP/1.1 400")
                    .contains("The server does not understand");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Type: application/json",
                "Content-Type: text/plain",
                "Content-Type: application/x-www-form-urlencoded, application/json",
                "Content-Encoding: gzip",
            })
    void says_that_it_reads_forms_only(String header) {
        try (PlainSocket visitor = post(header, "Content-Length: 10")) {
            visitor.write(form(10)).sendNoMore();

            assertThat(visitor.answer())
                    .startsWith("HTTP/1.1 415")
                    .contains("take only what a form sends", "chỉ nhận nội dung gửi từ biểu mẫu");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/x-www-form-urlencoded",
                "application/x-www-form-urlencoded; charset=UTF-8",
                "application/x-www-form-urlencoded;charset=\"utf-8\"",
            })
    void takes_forms_as_browsers_and_scripts_send_them(String type) {
        try (PlainSocket visitor =
                post("Content-Type: " + type, "Content-Length: 10", "Connection: close")) {
            assertThat(visitor.write(form(10)).answer()).startsWith("HTTP/1.1 200");
        }
    }

    @Test
    void writes_down_a_mistake_in_one_line_and_not_again_and_again() {
        String key = "babycare-house~abcdefghjkmn";
        try (LogOfTests log = new LogOfTests();
                WebVisitor other = new WebVisitor()) {
            for (int i = 0; i < 100; i++) {
                PlainSocket.ask(
                        other.port(),
                        "POST /cases/" + key + "/desk/log HTTP/1.1",
                        "Host: localhost:" + other.port(),
                        "Transfer-Encoding: chunked",
                        "",
                        "zzz");
            }

            assertThat(log.lines())
                    .hasSizeBetween(1, 60)
                    .allSatisfy(line -> assertThat(line).doesNotContain("abcdefghjkmn"))
                    .contains("POST /cases/babycare-house~…/desk/log: 400 error.broken-form");
            assertThat(log.events()).allMatch(event -> event.getThrowableProxy() == null);
        }
    }

    @Test
    void goes_on_with_the_same_visitor_after_a_form() {
        try (PlainSocket visitor = post("Content-Length: 10")) {
            visitor.write(form(10))
                    .send(
                            "GET /cases HTTP/1.1",
                            "Host: localhost:" + server.port(),
                            "Connection: close");

            assertThat(visitor.answer().split("HTTP/1.1 200")).hasSize(3);
        }
    }
}
