package vn.aop.web.cases;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Turns Markdown into HTML that is safe to show: HTML in the text is shown as it was written. */
final class Markdown {

    private static final List<Extension> TABLES = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(TABLES).build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().extensions(TABLES).escapeHtml(true).sanitizeUrls(true).build();

    private Markdown() {}

    /**
     * Returns a text as HTML.
     *
     * @param markdown the text
     * @param table what a table is called to people who cannot see that it scrolls
     */
    static String html(String markdown, String table) {
        String region = "<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"";
        return RENDERER.render(PARSER.parse(markdown))
                .replace("<table>", region + escaped(table) + "\"><table>")
                .replace("</table>", "</table></div>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }
}
