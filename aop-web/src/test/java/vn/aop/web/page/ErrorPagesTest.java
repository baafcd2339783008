package vn.aop.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.Javalin;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.aop.cases.wording.Wording;
import vn.aop.core.text.Message;

class ErrorPagesTest {

    private final LogOfTests log = new LogOfTests();
    private Javalin failing;

    @BeforeEach
    void start() {
        Languages languages =
                new Languages(language -> Wording.of(language).with(Pages.class, "pages"));
        ErrorPages errors = new ErrorPages(new Pages(Assets.shipped(), List.of()));
        failing =
                Javalin.create(
                                config -> {
                                    config.startup.showJavalinBanner = false;
                                    config.routes.before(languages::choose);
                                    config.routes.get("/fails", context -> fail());
                                    config.routes.get("/busy", context -> busy());
                                    config.routes.exception(Refusal.class, errors::refused);
                                    config.routes.exception(Exception.class, errors::failed);
                                })
                        .start("127.0.0.1", 0);
    }

    private static void busy() {
        throw Refusal.busy(Message.of("error.busy"));
    }

    private static void fail() {
        throw new IllegalStateException("the vault at /srv/secret is open");
    }

    @AfterEach
    void stop() {
        failing.stop();
        log.close();
    }

    @ParameterizedTest
    @CsvSource({
        "vi, Đang có nhiều người hỏi cùng lúc nên câu này chưa được tính.",
        "en, 'Many people are asking at the same time, so this was not worked out.'"
    })
    void says_that_others_are_asking_and_when_to_come_back(String language, String sentence)
            throws IOException, InterruptedException {
        HttpResponse<String> page = ask("/busy", "Cookie", "lang=" + language);

        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.headers().firstValue("Retry-After")).contains("2");
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(page.body()).contains("<html lang=\"" + language + "\">", sentence);
        assertThat(log.lines()).isEmpty();
    }

    @Test
    void says_so_to_a_script_in_a_sentence_alone() throws IOException, InterruptedException {
        HttpResponse<String> told = ask("/busy", "HX-Request", "true");

        assertThat(told.statusCode()).isEqualTo(503);
        assertThat(told.headers().firstValue("Retry-After")).contains("2");
        assertThat(told.headers().firstValue("Content-Type").orElseThrow())
                .startsWith("text/plain");
        assertThat(told.body()).startsWith("Đang có nhiều người hỏi").doesNotContain("<");
    }

    private HttpResponse<String> ask(String path, String... headers)
            throws IOException, InterruptedException {
        URI address = URI.create("http://127.0.0.1:" + failing.port() + path);
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(address).headers(headers).build(),
                        BodyHandlers.ofString());
    }

    @Test
    void stays_calm_and_writes_down_what_happened() throws IOException, InterruptedException {
        URI address = URI.create("http://127.0.0.1:" + failing.port() + "/fails");

        HttpResponse<String> page =
                HttpClient.newHttpClient()
                        .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());

        assertThat(page.statusCode()).isEqualTo(500);
        assertThat(page.body())
                .contains("Có trục trặc ở phía chúng tôi", "Hãy thử lại sau ít phút.")
                .doesNotContain("secret", "Exception", "at vn.aop");
        assertThat(log.events())
                .singleElement()
                .satisfies(
                        event -> {
                            assertThat(event.getFormattedMessage()).isEqualTo("GET /fails failed");
                            assertThat(event.getThrowableProxy().getMessage()).contains("secret");
                        });
    }
}
