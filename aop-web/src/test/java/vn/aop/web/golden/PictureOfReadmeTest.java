package vn.aop.web.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import vn.aop.web.WebVisitor;
import vn.aop.web.browser.InBrowser;
import vn.aop.web.browser.StillPage;

/**
 * The picture in the README shows the page as it is. What it says stands beside it, in {@code
 * review-vi.txt}; where the page says something else, the picture is taken again, and both are left
 * in {@code target/golden}, to be looked at and copied to {@code docs/images}.
 */
@InBrowser
class PictureOfReadmeTest {

    private static final Path SHOWN = Path.of("../docs/images");
    private static final Path TAKEN = Path.of("target/golden");
    private static final int WIDTH = 1280;
    private static final String LAST = "table.goals";

    /** What stands in the frame, and down to the last goal. */
    private static final String SAID =
            """
            () => [...document.querySelectorAll(
                    'header a, nav a, main h1, main .lead, .answer h2, .answer p, table.goals tr')]
                .map(it => it.innerText.replace(/\\s+/g, ' ').trim())
                .filter(it => it)
                .join('\\n') + '\\n'
            """;

    @Test
    void says_what_the_page_says(Page page) throws IOException {
        try (WebVisitor server = new WebVisitor()) {
            page.setViewportSize(WIDTH, WIDTH);
            page.navigate(server.address("/cases/babycare-house/review?month=2026-08&lang=vi"));
            StillPage still = StillPage.of(page);
            String said = (String) page.evaluate(SAID);
            String shown = Files.readString(SHOWN.resolve("review-vi.txt"));
            if (!said.equals(shown)) {
                Files.createDirectories(TAKEN);
                Files.writeString(TAKEN.resolve("review-vi.txt"), said);
                page.setViewportSize(WIDTH, (int) still.bottom(LAST) + 16);
                Files.write(TAKEN.resolve("review-vi.png"), StillPage.of(page).picture());
            }

            assertThat(said).as("%s, and the picture beside it", TAKEN).isEqualTo(shown);
        }
    }
}
