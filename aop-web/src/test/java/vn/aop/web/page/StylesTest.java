package vn.aop.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the tests in a browser cannot see: they look at pages that stand still. */
class StylesTest {

    private static final String FOR_THOSE_WHO_LIKE_IT =
            "@media (prefers-reduced-motion: no-preference) {";

    private static String styles() throws IOException {
        return Files.readString(Path.of("src/main/resources/public/aop.css"));
    }

    @Test
    void no_letters_are_ever_paler_than_their_colour() throws IOException {
        assertThat(styles()).doesNotContainPattern("(opacity|filter|mix-blend-mode|mask)\\s*:");
    }

    @Test
    void nothing_moves_for_people_who_want_no_motion() throws IOException {
        String styles = styles();
        int from = styles.indexOf(FOR_THOSE_WHO_LIKE_IT);
        int to = styles.indexOf("\n}\n", from);

        assertThat(from).isPositive();
        assertThat(styles.substring(0, from) + styles.substring(to))
                .doesNotContainPattern("(transition|animation|scroll-behavior)(-\\w+)?\\s*:")
                .doesNotContain("@keyframes");
    }
}
