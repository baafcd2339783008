package vn.aop.web.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Turns Markdown into HTML that is safe to show: HTML in the text is shown as it was written. */
public final class Markdown {

    private static final List<Extension> TABLES = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(TABLES).build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder()
                    .extensions(TABLES)
                    .escapeHtml(true)
                    .sanitizeUrls(true)
                    .attributeProviderFactory(context -> Markdown::marked)
                    .build();

    private Markdown() {}

    /**
     * Returns a text as HTML.
     *
     * @param markdown the text
     * @param table what a table is called to people who cannot see that it scrolls
     */
    public static String html(String markdown, String table) {
        return html(markdown, table, Optional::of);
    }

    /**
     * Returns a text as HTML whose links lead elsewhere than they are written.
     *
     * @param table what a table is called to people who cannot see that it scrolls
     * @param links where a link leads; one that leads nowhere becomes plain text
     */
    public static String html(
            String markdown, String table, Function<String, Optional<String>> links) {
        Node document = PARSER.parse(markdown);
        document.accept(new Links(links));
        String region = "<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"";
        return RENDERER.render(document)
                .replace("<table>", region + escaped(table) + "\"><table>")
                .replace("</table>", "</table></div>");
    }

    /** Returns the words of a text without any marks, its blocks parted by an empty line. */
    public static String plain(String markdown) {
        return children(PARSER.parse(markdown)).stream()
                .map(it -> words(it).stripTrailing())
                .collect(Collectors.joining("\n\n"));
    }

    /** Returns the words of a part of a text without any marks, in one line but for excerpts. */
    public static String words(Node node) {
        if (node instanceof Text text) {
            return text.getLiteral();
        } else if (node instanceof Code code) {
            return code.getLiteral();
        } else if (node instanceof FencedCodeBlock excerpt) {
            return excerpt.getLiteral();
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            return " ";
        }
        return children(node).stream().map(Markdown::words).collect(Collectors.joining());
    }

    /** Returns what a part of a text is made of. */
    public static List<Node> children(Node node) {
        List<Node> children = new ArrayList<>();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }

    /** A block of code that is called something besides its language is marked as that. */
    private static void marked(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof FencedCodeBlock block && tag.equals("pre")) {
            String[] words = block.getInfo().split(" ");
            if (words.length > 1) {
                attributes.put("class", words[1]);
            }
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }

    /** Leads links to where they belong. */
    private static final class Links extends AbstractVisitor {

        private final Function<String, Optional<String>> addresses;

        Links(Function<String, Optional<String>> addresses) {
            this.addresses = addresses;
        }

        @Override
        public void visit(Link link) {
            Optional<String> address = addresses.apply(link.getDestination());
            address.ifPresentOrElse(link::setDestination, () -> unwrap(link));
        }

        private static void unwrap(Link link) {
            Node child = link.getFirstChild();
            while (child != null) {
                Node next = child.getNext();
                link.insertBefore(child);
                child = next;
            }
            link.unlink();
        }
    }
}
