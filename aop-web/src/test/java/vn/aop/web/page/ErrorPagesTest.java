package vn.aop.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.Javalin;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.aop.cases.wording.Wording;
import vn.aop.web.WebServer;

class ErrorPagesTest {

    private final LogOfTests log = new LogOfTests();
    private Javalin failing;

    @BeforeEach
    void start() {
        Languages languages =
                new Languages(language -> Wording.of(language).with(WebServer.class, "pages"));
        ErrorPages errors = new ErrorPages(new Pages(Assets.shipped()));
        failing =
                Javalin.create(
                                config -> {
                                    config.startup.showJavalinBanner = false;
                                    config.routes.before(languages::choose);
                                    config.routes.get("/fails", context -> fail());
                                    config.routes.exception(Exception.class, errors::failed);
                                })
                        .start("127.0.0.1", 0);
    }

    private static void fail() {
        throw new IllegalStateException("the vault at /srv/secret is open");
    }

    @AfterEach
    void stop() {
        failing.stop();
        log.close();
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
