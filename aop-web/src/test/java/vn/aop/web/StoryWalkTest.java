package vn.aop.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.aop.web.browser.InBrowser;
import vn.aop.web.browser.StillPage;

/** What one sees of a story, on a desk and on a phone. */
@InBrowser
class StoryWalkTest {

    private static final String STORY = "/cases/babycare-house";

    private static WebVisitor server;

    @BeforeAll
    static void start() {
        server = new WebVisitor();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({"vi, 1280", "vi, 390", "en, 1280", "en, 390"})
    void keeps_nobody_out_and_does_not_scroll_sideways(String language, int width, Page page) {
        page.setViewportSize(width, 900);
        page.navigate(server.address(STORY + "?lang=" + language));
        page.evaluate("document.querySelectorAll('details').forEach(it => { it.open = true; })");

        StillPage.of(page).keepsNobodyOut();
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(width);
        assertThat(
                        (Double)
                                page.evaluate(
                                        "document.querySelector('.plot svg').getBoundingClientRect().width * 1.0001"))
                .isBetween(width * 0.3, (double) width);
    }

    @Test
    void marks_the_step_that_is_read_and_says_why(Page page) {
        page.navigate(server.address(STORY + "?lang=en"));
        page.locator(".steps a").nth(3).click();
        assertThat(page.locator(".steps a[aria-current]"))
                .hasText("4 Narrowed to what the shop can do");

        page.locator(".plans-drawn a.why").first().click();
        assertThat(page.locator("dialog#why")).isVisible();
        assertThat(page.locator("#reason")).containsText("Revenue");
    }

    @Test
    void is_read_without_scripts(Page page) {
        page.route("**/*.js", route -> route.abort());
        page.navigate(server.address(STORY + "?lang=en"));

        assertThat(page.locator(".picture")).hasCount(8);
        assertThat(page.locator(".plot svg path.bars").first()).isVisible();
        page.locator("a[href*='offer=diaper-sale']").click();
        assertThat(page.locator("#answer")).containsText("No");
    }
}
