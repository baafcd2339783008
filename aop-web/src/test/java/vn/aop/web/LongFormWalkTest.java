package vn.aop.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.aop.web.browser.InBrowser;

/** Somebody pastes far too much into a form and sends it. */
@InBrowser
class LongFormWalkTest {

    private static final String TRIAL = "/cases/babycare-house/checks";

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
    @CsvSource({
        "vi, 300000, Dài quá",
        "vi, 5000000, Dài quá",
        "en, 300000, Too long",
        "en, 5000000, Too long"
    })
    void sees_the_page_that_says_so(String language, int length, String title, Page page) {
        page.navigate(server.address(TRIAL + "?lang=" + language));

        Response answer =
                page.waitForResponse(
                        it -> it.request().method().equals("POST"),
                        () ->
                                page.evaluate(
                                        "length => {"
                                                + " const text = document.getElementById('plan-text');"
                                                + " text.value = 'ế'.repeat(length / 9);"
                                                + " document.getElementById('trial').submit(); }",
                                        length));

        assertThat(answer.status()).isEqualTo(413);
        assertThat(page.locator("html")).hasAttribute("lang", language);
        assertThat(page.locator("h1")).hasText(title);
        page.goBack();
        assertThat(page.locator("#plan-text")).not().hasValue("");
    }
}
