package vn.aop.web.command.text;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.parser.Parser;
import vn.aop.web.answer.Markdown;

/**
 * A page in Markdown as it is read on a terminal: what a paragraph begins with in bold stands above
 * it as a heading, excerpts of files are indented.
 *
 * @param markdown the page
 * @param ink whether there is colour
 */
public record PageText(String markdown, Ink ink) {

    private static final Parser PARSER = Parser.builder().build();
    private static final String INDENT = "  ";
    private static final String EXCERPT = "    ";

    public PageText {
        requireNonNull(markdown, "markdown");
        requireNonNull(ink, "ink");
    }

    /** Returns the lines, none wider than {@value Sheet#WIDTH} columns. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        boolean belowHeading = false;
        for (Node block : Markdown.children(PARSER.parse(markdown))) {
            if (!lines.isEmpty() && !belowHeading) {
                lines.add("");
            }
            lines.addAll(block(block));
            belowHeading = isHeadingOnly(block);
        }
        return lines;
    }

    private List<String> block(Node block) {
        if (block instanceof FencedCodeBlock excerpt) {
            return excerpt.getLiteral().lines().flatMap(it -> excerpt(it).stream()).toList();
        } else if (block instanceof ListBlock list) {
            return Markdown.children(list).stream()
                    .flatMap(it -> item(Markdown.words(it)).stream())
                    .toList();
        } else if (block.getFirstChild() instanceof StrongEmphasis heading) {
            return section(heading, Markdown.words(block));
        }
        return Columns.wrap(Markdown.words(block), "", Sheet.WIDTH);
    }

    private List<String> section(StrongEmphasis heading, String words) {
        String head = Markdown.words(heading);
        List<String> lines =
                new ArrayList<>(List.of(Tone.STRONG.paint(head.replaceFirst("\\.$", ""), ink)));
        String rest = words.substring(head.length()).strip();
        if (!rest.isEmpty()) {
            lines.addAll(Columns.wrap(rest, INDENT, Sheet.WIDTH));
        }
        return lines;
    }

    private static List<String> item(String words) {
        List<String> lines = new ArrayList<>(Columns.wrap(words, EXCERPT, Sheet.WIDTH));
        lines.set(0, INDENT + "- " + lines.get(0).strip());
        return lines;
    }

    /** A line of a file keeps its own indent; where it is too long, it goes on further in. */
    private static List<String> excerpt(String line) {
        if (line.isBlank()) {
            return List.of("");
        }
        String own = EXCERPT + line.substring(0, line.length() - line.stripLeading().length());
        List<String> lines =
                new ArrayList<>(Columns.wrap(line.strip(), own + EXCERPT, Sheet.WIDTH));
        lines.set(0, own + lines.get(0).strip());
        return lines;
    }

    private static boolean isHeadingOnly(Node block) {
        return block.getFirstChild() instanceof StrongEmphasis heading
                && Markdown.words(heading).equals(Markdown.words(block));
    }
}
