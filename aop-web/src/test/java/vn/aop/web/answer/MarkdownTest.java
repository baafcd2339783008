package vn.aop.web.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
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
    void leads_links_where_they_belong_and_keeps_the_words_of_those_that_lead_nowhere() {
        String text = "See [goals](goals.md \"Lesson\") and [the *rest*](rest.md).";

        assertThat(
                        Markdown.html(
                                text,
                                "Table",
                                link ->
                                        Optional.of("/lessons/goals")
                                                .filter(it -> link.equals("goals.md"))))
                .isEqualToIgnoringNewLines(
                        "<p>See <a rel=\"nofollow\" href=\"/lessons/goals\" title=\"Lesson\">goals</a>"
                                + " and the <em>rest</em>.</p>");
    }

    @Test
    void tells_the_words_without_marks() {
        String text = "The list *not this year* of `plan.yaml`\nis [empty](x.md).";

        assertThat(Markdown.plain(text)).isEqualTo("The list not this year of plan.yaml is empty.");
    }

    @Test
    void marks_code_by_what_it_is_called() {
        assertThat(Markdown.html("```yaml flagged also=x\na: 1\n```\n\n```yaml\nb: 2\n```\n", ""))
                .contains("<pre class=\"flagged\"><code", "<pre><code");
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
