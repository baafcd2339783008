package vn.aop.cases.file;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Writes nodes as YAML that is pleasant to read: small objects and lists of numbers on one line,
 * the rest indented. All items of a list look alike. Texts are quoted wherever some reader might
 * take them for something else.
 */
final class YamlWriter {

    private static final int WIDTH = 100;
    private static final int LONGEST_PLAIN = 200;
    private static final Set<String> RESERVED =
            Set.of("true", "false", "null", "yes", "no", "on", "off", "y", "n");

    /** Texts that need no quotes anywhere: words with single blanks between them. */
    private static final Pattern PLAIN =
            Pattern.compile(
                    "[\\p{L}0-9_][\\p{L}\\p{M}0-9_./()+%&;-]*( [\\p{L}\\p{M}0-9_./()+%&;-]+)*");

    private final StringBuilder out = new StringBuilder();

    private YamlWriter() {}

    static String write(Node node) {
        YamlWriter writer = new YamlWriter();
        if (node instanceof Node.Fields fields && !fields.entries().isEmpty()) {
            writer.block(fields, 0);
        } else {
            writer.out.append(inline(node)).append('\n');
        }
        return writer.out.toString();
    }

    private void block(Node.Fields fields, int indent) {
        boolean first = true;
        for (Node.Entry entry : fields.entries()) {
            out.append(first && indent > 0 ? "" : " ".repeat(indent));
            out.append(text(entry.key())).append(':');
            value(entry.value(), indent);
            first = false;
        }
    }

    private void value(Node node, int indent) {
        if (node instanceof Node.Fields fields && !isSmall(node, indent, fields.entries().size())) {
            out.append('\n').append(" ".repeat(indent + 2));
            block(fields, indent + 2);
        } else if (node instanceof Node.Items list && !isInlineList(list, indent)) {
            out.append('\n');
            items(list, indent + 2);
        } else {
            out.append(' ').append(alone(node)).append('\n');
        }
    }

    /** Returns a value that has the rest of its line to itself; a comma needs no quotes there. */
    private static String alone(Node node) {
        return node instanceof Node.Scalar scalar
                        && scalar.kind() == Node.Kind.TEXT
                        && isPlain(scalar.text().replace(", ", " "))
                ? scalar.text()
                : inline(node);
    }

    private void items(Node.Items list, int indent) {
        boolean oneLineEach =
                list.items().stream().allMatch(it -> isFlat(it) || fits(it, indent + 2));
        for (Node item : list.items()) {
            out.append(" ".repeat(indent)).append("- ");
            if (item instanceof Node.Fields fields
                    && !fields.entries().isEmpty()
                    && (!oneLineEach || isNamed(fields))) {
                block(fields, indent + 2);
            } else {
                out.append(alone(item)).append('\n');
            }
        }
    }

    /** Returns whether an object is one thing under its name: {@code takeUp: {putOff: N1}}. */
    private static boolean isNamed(Node.Fields fields) {
        return fields.entries().size() == 1
                && fields.entries().get(0).value() instanceof Node.Fields;
    }

    private static boolean isSmall(Node node, int indent, int entries) {
        return entries == 0 || fits(node, indent + 2);
    }

    /** Returns whether an object holds only values and lists of numbers, however long. */
    private static boolean isFlat(Node node) {
        return node instanceof Node.Scalar
                || node instanceof Node.Fields fields
                        && fields.entries().stream()
                                .map(Node.Entry::value)
                                .allMatch(
                                        it ->
                                                it instanceof Node.Scalar s && isShort(s)
                                                        || isNumbers(it));
    }

    private static boolean isShort(Node.Scalar scalar) {
        return scalar.kind() != Node.Kind.TEXT || scalar.text().length() <= 20;
    }

    private static boolean isInlineList(Node.Items list, int indent) {
        boolean simple = list.items().stream().allMatch(Node.Scalar.class::isInstance);
        return simple && (isNumbers(list) || fits(list, indent + 2));
    }

    private static boolean isNumbers(Node node) {
        return node instanceof Node.Items list
                && list.items().stream()
                        .allMatch(it -> it instanceof Node.Scalar s && s.kind() != Node.Kind.TEXT);
    }

    private static boolean fits(Node node, int indent) {
        return inline(node).codePoints().count() + indent <= WIDTH;
    }

    private static String inline(Node node) {
        if (node instanceof Node.Fields fields) {
            List<String> entries =
                    fields.entries().stream()
                            .map(entry -> text(entry.key()) + ": " + inline(entry.value()))
                            .toList();
            return "{" + String.join(", ", entries) + "}";
        }
        if (node instanceof Node.Items list) {
            return "["
                    + String.join(", ", list.items().stream().map(YamlWriter::inline).toList())
                    + "]";
        }
        return node instanceof Node.Scalar scalar ? scalar(scalar) : "";
    }

    private static String scalar(Node.Scalar scalar) {
        return switch (scalar.kind()) {
            case TEXT -> text(scalar.text());
            case NOTHING -> "null";
            default -> scalar.text();
        };
    }

    private static String text(String text) {
        if (isPlain(text)) {
            return text;
        }
        if (!text.codePoints().allMatch(YamlWriter::canStandInQuotes)) {
            return escaped(text);
        }
        boolean inDouble =
                text.indexOf('\'') >= 0 && text.indexOf('"') < 0 && text.indexOf('\\') < 0;
        return inDouble ? '"' + text + '"' : '\'' + text.replace("'", "''") + '\'';
    }

    private static boolean isPlain(String text) {
        return text.length() <= LONGEST_PLAIN
                && PLAIN.matcher(text).matches()
                && !RESERVED.contains(text.toLowerCase(Locale.ROOT))
                && !NumberShapes.isNumber(text)
                && !NumberShapes.isOddNumber(text);
    }

    /** Returns whether a character means itself in quotes, on one line. */
    private static boolean canStandInQuotes(int c) {
        return FileText.isPrintable(c)
                && c != '\t'
                && c != '\n'
                && c != '\r'
                && c != 0x85
                && c != 0x2028
                && c != 0x2029;
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder("\"");
        text.codePoints().forEach(c -> escaped.append(escape(c)));
        return escaped.append('"').toString();
    }

    private static String escape(int c) {
        return switch (c) {
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            default -> canStandInQuotes(c) ? Character.toString(c) : "\\u%04x".formatted(c);
        };
    }
}
