package vn.aop.web;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.aop.web.copy.CopiesInMemory;
import vn.aop.web.page.SiteOrigin;
import vn.aop.web.server.Hosting;

/** Under which names the pages answer, and from which pages they take forms. */
class HostsTest {

    private static final String TRY = "/cases/babycare-house/checks/try";

    private static WebVisitor local;
    private static WebVisitor published;

    @BeforeAll
    static void start() {
        local = new WebVisitor();
        published =
                new WebVisitor(
                        Hosting.at("127.0.0.1", 0)
                                .published(SiteOrigin.parse("https://aop.example.vn")),
                        new CopiesInMemory());
    }

    @AfterAll
    static void stop() {
        local.close();
        published.close();
    }

    private static String get(WebVisitor server, String path, String host) {
        return PlainSocket.ask(
                server.port(),
                "GET " + path + " HTTP/1.1",
                "Host: " + host.replace("PORT", String.valueOf(server.port())),
                "Connection: close");
    }

    private static String post(WebVisitor server, String host, String... more) {
        String head =
                String.join(
                                "\r\n",
                                "POST " + TRY + " HTTP/1.1",
                                "Host: " + host,
                                "Content-Length: 6",
                                "Connection: close",
                                String.join("\r\n", more))
                        .replace("PORT", String.valueOf(server.port()));
        try (PlainSocket visitor = new PlainSocket(server.port())) {
            return visitor.send(head).write("plan=a".getBytes(US_ASCII)).answer();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost:PORT", "LocalHost:PORT", "127.0.0.1:PORT", "[::1]:PORT"})
    void answers_under_the_names_of_a_machine_for_itself(String host) {
        assertThat(get(local, "/cases", host)).startsWith("HTTP/1.1 200");
        assertThat(get(published, "/cases", host)).startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "evil.example:PORT",
                "localhost.evil.example:PORT",
                "localhost.:PORT",
                "localhost",
                "localhost:1",
                "127.0.0.2:PORT",
                "0.0.0.0:PORT",
                "192.0.2.7:PORT",
                "[2001:db8::7]:PORT",
                "[::ffff:7f00:2]:PORT",
                "aop.example.vn"
            })
    void answers_under_no_name_that_somebody_lets_point_here(String host) {
        for (String path : new String[] {"/cases", "/nowhere", "/favicon.ico"}) {
            assertThat(get(local, path, host))
                    .startsWith("HTTP/1.1 421")
                    .contains("Content-Type: text/plain;")
                    .contains("--public-url https://aop.example.vn", "Hãy mở đúng địa chỉ")
                    .doesNotContain("<html", "Set-Cookie");
        }
    }

    @Test
    void answers_where_it_is_published() {
        assertThat(get(published, "/cases", "aop.example.vn")).startsWith("HTTP/1.1 200");
        assertThat(get(published, "/cases", "AOP.example.vn:443")).startsWith("HTTP/1.1 200");
        assertThat(get(published, "/cases", "aop.example.vn:PORT")).startsWith("HTTP/1.1 421");
        assertThat(get(published, "/cases", "www.aop.example.vn")).startsWith("HTTP/1.1 421");
    }

    @Test
    void answers_older_programs_that_name_no_host() {
        assertThat(PlainSocket.ask(local.port(), "GET /cases HTTP/1.0")).contains(" 200 ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "localhost:PORT | Origin: http://localhost:PORT",
                "127.0.0.1:PORT | Origin: http://127.0.0.1:PORT",
                "[::1]:PORT | Origin: http://[::1]:PORT",
                "localhost:PORT | Sec-Fetch-Site: same-origin",
                "localhost:PORT | Origin: https://aop.example.vn",
                "aop.example.vn | Origin: https://aop.example.vn",
                "aop.example.vn | Origin: https://AOP.example.vn:443"
            })
    void takes_forms_from_its_own_pages(String host, String from) {
        assertThat(post(published, host, from)).startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "localhost:PORT | X-Nothing: said",
                "localhost:PORT | Origin: https://localhost:PORT",
                "localhost:PORT | Origin: http://localhost",
                "localhost:PORT | Origin: http://127.0.0.1:PORT",
                "localhost:PORT | Origin: http://user@localhost:PORT",
                "localhost:PORT | Origin: null",
                "localhost:PORT | Origin:",
                "localhost:PORT | Sec-Fetch-Site: same-site",
                "localhost:PORT | Sec-Fetch-Site: none",
                "aop.example.vn | Origin: http://aop.example.vn",
                "aop.example.vn | Origin: https://aop.example.vn:8443",
                "aop.example.vn | Origin: https://evil.example"
            })
    void takes_no_forms_from_elsewhere(String host, String from) {
        assertThat(post(published, host, from)).startsWith("HTTP/1.1 403");
    }

    @Test
    void takes_no_form_of_which_two_different_origins_are_told() {
        assertThat(
                        post(
                                local,
                                "localhost:PORT",
                                "Sec-Fetch-Site: same-origin",
                                "Origin: http://evil.example"))
                .startsWith("HTTP/1.1 403");
        assertThat(
                        post(
                                local,
                                "localhost:PORT",
                                "Sec-Fetch-Site: cross-site",
                                "Origin: http://localhost:PORT"))
                .startsWith("HTTP/1.1 403");
    }

    @Test
    void takes_no_form_by_a_name_that_somebody_lets_point_here() {
        assertThat(
                        post(
                                local,
                                "evil.example:PORT",
                                "Origin: http://evil.example:PORT",
                                "Sec-Fetch-Site: same-origin"))
                .startsWith("HTTP/1.1 421");
    }

    @Test
    void lets_cookies_go_where_nobody_reads_along_if_it_is_published_there() {
        assertThat(get(published, "/cases?lang=en", "aop.example.vn")).contains("; Secure");
        assertThat(get(local, "/cases?lang=en", "localhost:PORT"))
                .contains("Set-Cookie: lang=en")
                .doesNotContain("; Secure");
    }

    @ParameterizedTest
    @CsvSource({
        "https://aop.example.vn, https://aop.example.vn",
        "HTTPS://AOP.Example.vn:443/, https://aop.example.vn",
        "http://192.168.1.20:7070, http://192.168.1.20:7070",
        "http://[fd00::20]:7070, http://[fd00::20]:7070",
        "https://kế-hoạch.vn, https://xn--k-hoch-zc8blj.vn"
    })
    void reads_where_pages_are_published(String written, String read) {
        assertThat(SiteOrigin.parse(written)).map(SiteOrigin::toString).contains(read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "aop.example.vn",
                "ftp://aop.example.vn",
                "https://",
                "https://aop.example.vn/shop",
                "https://aop.example.vn?a",
                "https://me@aop.example.vn",
                "https://aop.example.vn:0",
                "https://aop.example.vn:65536",
                "https://aop example.vn",
                "https://a..b",
                "null"
            })
    void reads_nothing_else(String written) {
        assertThat(SiteOrigin.parse(written)).isEqualTo(Optional.empty());
    }
}
