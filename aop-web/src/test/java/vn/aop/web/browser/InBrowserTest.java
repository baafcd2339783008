package vn.aop.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

@InBrowser
class InBrowserTest {

    private static final String PAGE =
            """
            <!doctype html>
            <html lang="vi">
              <head><title>Kế hoạch năm</title></head>
              <body><main><h1>Mục tiêu</h1></main></body>
            </html>
            """;

    @Test
    void shows_a_page_in_vietnamese(Page page) {
        page.setContent(PAGE);

        assertThat(page.title()).isEqualTo("Kế hoạch năm");
        assertThat(page.evaluate("navigator.language")).isEqualTo("vi-VN");
    }

    @Test
    void finds_what_keeps_people_out(Page page) {
        page.setContent(PAGE.replace(" lang=\"vi\"", ""));

        assertThat(StillPage.of(page).violations())
                .singleElement()
                .asString()
                .startsWith("html-has-lang ");
    }

    @Test
    void gives_each_test_a_visitor_of_its_own(Page page) {
        assertThat(page.context().pages()).containsExactly(page);
        assertThat(page.context().browser().contexts()).hasSize(1);
    }
}
