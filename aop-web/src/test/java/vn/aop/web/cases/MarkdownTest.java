package vn.aop.web.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownTest {

    @Test
    void writes_headings_emphasis_and_lists() {
        assertThat(Markdown.html("# Tiệm\n\n**Tết** và *sale*\n\n1. một\n2. hai\n", "Bảng"))
                .isEqualToIgnoringNewLines(
                        "<h1>Tiệm</h1><p><strong>Tết</strong> và <em>sale</em></p>"
                                + "<ol><li>một</li><li>hai</li></ol>");
    }

    @Test
    void lets_wide_tables_scroll() {
        assertThat(Markdown.html("| a |\n| --- |\n| 1 |\n", "Bảng \"<số>\""))
                .startsWith(
                        "<div class=\"scroll\" role=\"region\" tabindex=\"0\""
                                + " aria-label=\"Bảng &quot;&lt;số>&quot;\"><table>")
                .contains("<td>1</td>")
                .endsWith("</table></div>\n");
    }

    @Test
    void shows_html_as_it_was_written_and_follows_no_harmful_link() {
        String text =
                "<script>alert(1)</script>\n\nSee [x](javascript:alert(1)) <table> <b onclick=x>";

        assertThat(Markdown.html(text, "Bảng"))
                .contains("&lt;script&gt;")
                .doesNotContain("<script", "<table>", "<b ", "javascript:");
    }
}
