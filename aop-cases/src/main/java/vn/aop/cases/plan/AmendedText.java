package vn.aop.cases.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.aop.cases.file.FileShape;
import vn.aop.cases.plan.change.AmendmentShape;
import vn.aop.core.change.Amendment;

/**
 * The text of a YAML plan file with one more amendment, or without its last ones, all else as it
 * stands: comments, blank lines and the owner's way of writing. It knows block style only; whoever
 * uses it reads the text again to see whether it says what it should.
 */
final class AmendedText {

    private static final FileShape<Amendment> AMENDMENT =
            new FileShape<>(new AmendmentShape(), PlanFile.SCHEMA_ID);
    private static final Pattern SECTION =
            Pattern.compile("(?:amendments|\"amendments\"|'amendments')\\s*:(.*)");
    private static final Pattern NO_ITEMS = Pattern.compile("\\[\\s*]");

    private final String lineEnd;
    private final List<String> lines;

    private AmendedText(String text) {
        this.lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
        this.lines = new ArrayList<>(Arrays.asList(text.stripTrailing().split("\r?\n", -1)));
    }

    /**
     * Returns a text with one more amendment at the end of its section, which is made if need be.
     */
    static String of(String text, Amendment amendment) {
        AmendedText amended = new AmendedText(text);
        amended.add(amendment);
        return String.join(amended.lineEnd, amended.lines) + amended.lineEnd;
    }

    /**
     * Returns a text with the first of its amendments alone, without the section where none stay.
     */
    static String first(String text, int stay) {
        AmendedText earlier = new AmendedText(text);
        earlier.keep(stay);
        return String.join(earlier.lineEnd, earlier.lines).stripTrailing() + earlier.lineEnd;
    }

    private void keep(int stay) {
        int section = section();
        if (section < 0) {
            return;
        }
        int last = lastOf(section);
        String item = indent(section, last) + "-";
        List<Integer> items =
                IntStream.rangeClosed(section + 1, last)
                        .filter(i -> lines.get(i).startsWith(item))
                        .boxed()
                        .toList();
        if (stay < items.size()) {
            int from = stay == 0 ? section : items.get(stay);
            lines.subList(withComments(from), last + 1).clear();
        }
    }

    /** Comments right above a line belong to it. */
    private int withComments(int line) {
        int first = line;
        while (first > 0 && lines.get(first - 1).stripLeading().startsWith("#")) {
            first--;
        }
        return first;
    }

    private void add(Amendment amendment) {
        int section = section();
        if (section < 0) {
            lines.addAll(List.of("", "amendments:"));
            lines.addAll(item("  ", amendment));
        } else {
            lines.set(
                    section, NO_ITEMS.matcher(lines.get(section)).replaceFirst("").stripTrailing());
            int last = lastOf(section);
            lines.addAll(last + 1, item(indent(section, last), amendment));
        }
    }

    private int section() {
        return IntStream.range(0, lines.size())
                .filter(i -> SECTION.matcher(lines.get(i)).matches())
                .findFirst()
                .orElse(-1);
    }

    /** The last line of a section; comments before the next key belong to that key. */
    private int lastOf(int section) {
        int last = section;
        for (int i = section + 1; i < lines.size() && !beginsKey(lines.get(i)); i++) {
            last = lines.get(i).isBlank() || lines.get(i).startsWith("#") ? last : i;
        }
        return last;
    }

    private static boolean beginsKey(String line) {
        return !line.isBlank() && " \t#-".indexOf(line.charAt(0)) < 0;
    }

    /** The blanks before the items that are there. */
    private String indent(int section, int last) {
        return lines.subList(section + 1, last + 1).stream()
                .filter(line -> line.stripLeading().startsWith("- "))
                .findFirst()
                .map(line -> line.substring(0, line.indexOf('-')))
                .orElse("  ");
    }

    private static List<String> item(String indent, Amendment amendment) {
        List<String> written = AMENDMENT.writeYaml(amendment).lines().toList();
        return IntStream.range(0, written.size())
                .mapToObj(i -> indent + (i == 0 ? "- " : "  ") + written.get(i))
                .toList();
    }
}
