package vn.aop.web.serving;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.eclipse.jetty.server.HttpConfiguration;
import org.junit.jupiter.api.Test;

class RequestLimitsTest {

    private static final RequestLimits USUAL = RequestLimits.usual();

    private static String document(String name) throws IOException {
        return Files.readString(Path.of("..", "docs", name));
    }

    private static String size(long bytes) {
        return bytes % (1024 * 1024) == 0 ? bytes / 1024 / 1024 + " MB" : bytes / 1024 + " KB";
    }

    @Test
    void are_those_that_the_documents_tell() throws IOException {
        assertThat(document("architecture.md"))
                .contains("none longer than " + size(USUAL.longestForm()));
        assertThat(document("serving.md"))
                .contains("the longest form | " + size(USUAL.longestForm()) + " |")
                .contains("sees the answer 413 | " + size(USUAL.drained()) + " |")
                .contains("more get 503 | " + size(USUAL.formsAtOnce()) + " |")
                .contains("longest is cut off | " + size(USUAL.answersAtOnce()) + " |")
                .contains("time to begin with | " + USUAL.patience().toSeconds() + " s |")
                .contains("each second | " + size(USUAL.slowest()) + " |")
                .contains("beyond, 408 | " + USUAL.longestWait().toSeconds() + " s |")
                .contains("connections together | " + USUAL.connections() + " |")
                .contains(
                        "414 or 431 | "
                                + size(new HttpConfiguration().getRequestHeaderSize())
                                + " |");
    }

    @Test
    void let_a_form_take_longer_the_more_of_it_has_arrived() {
        assertThat(USUAL.waitFor(0)).isEqualTo(Duration.ofSeconds(10));
        assertThat(USUAL.waitFor(4096)).isEqualTo(Duration.ofSeconds(11));
        assertThat(USUAL.waitFor(16 * 1024 * 1024)).isEqualTo(Duration.ofSeconds(60));
    }
}
