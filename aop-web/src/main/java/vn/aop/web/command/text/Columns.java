package vn.aop.web.command.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.aop.core.text.Unseen;

/**
 * Text on a terminal, measured in columns. A letter with its marks takes one column, an East Asian
 * wide letter two (Unicode Standard Annex 11, the blocks that are wide throughout).
 */
public final class Columns {

    /** A blank at which no line is broken; it is printed as a plain one. */
    static final char TIE = '\u00A0';

    private static final String CUT = "…";

    /** The blank between a number and its unit, or between the unit and its currency. */
    private static final Pattern WITHIN_A_FIGURE =
            Pattern.compile(
                    "(?<=\\d) (?=(?:%|₫|k|m|bn|nghìn|triệu|tỷ|points?|điểm|days?|ngày)(?!\\p{L}))"
                            + "|(?<=\\d[ \u00A0](?:k|m|bn|nghìn|triệu|tỷ)) (?=₫|[A-Z]{3}(?!\\p{L}))"
                            + "|(?<=\\d[ \u00A0]điểm) (?=%)");

    private Columns() {}

    /** Returns how many columns a text takes. */
    public static int width(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .map(Columns::width)
                .sum();
    }

    private static int width(int letter) {
        int type = Character.getType(letter);
        if (type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT) {
            return 0;
        }
        boolean wide =
                (letter >= 0x1100 && letter <= 0x115F)
                        || (letter >= 0x2E80 && letter <= 0xA4CF)
                        || (letter >= 0xAC00 && letter <= 0xD7A3)
                        || (letter >= 0xF900 && letter <= 0xFAFF)
                        || (letter >= 0xFE30 && letter <= 0xFE6F)
                        || (letter >= 0xFF00 && letter <= 0xFF60)
                        || (letter >= 0x1F300 && letter <= 0x1FAFF)
                        || (letter >= 0x20000 && letter <= 0x3FFFD);
        return wide ? 2 : 1;
    }

    /**
     * Returns a text that cannot disturb a terminal: in composed form (NFC), on one line, without
     * control characters, and with nothing in it that nobody sees.
     */
    public static String clean(String text) {
        String line =
                Normalizer.normalize(text, Normalizer.Form.NFC)
                        .replaceAll("\\s+", " ")
                        .replaceAll("\\p{Cc}", "�");
        return Unseen.shown(line);
    }

    /** Returns a text that takes no more than so many columns, cut with an ellipsis. */
    static String cut(String text, int columns) {
        if (width(text) <= columns) {
            return text;
        }
        StringBuilder kept = new StringBuilder();
        int used = 0;
        for (int letter : text.codePoints().toArray()) {
            used += width(letter);
            if (used > columns - 1) {
                break;
            }
            kept.appendCodePoint(letter);
        }
        return kept.toString().stripTrailing() + CUT;
    }

    /** Returns a text filled with blanks on the right. */
    static String left(String text, int columns) {
        return text + blanks(columns - width(text));
    }

    /** Returns a text filled with blanks on the left. */
    static String right(String text, int columns) {
        return blanks(columns - width(text)) + text;
    }

    private static String blanks(int count) {
        return " ".repeat(Math.max(0, count));
    }

    /** Returns a text in which no line ends between a number and its unit. */
    private static String tied(String text) {
        return WITHIN_A_FIGURE.matcher(text).replaceAll(String.valueOf(TIE));
    }

    /**
     * Returns a text broken between words into lines that take no more than so many columns; each
     * begins with an indent. A number stays with its unit. A word longer than a line is cut.
     */
    public static List<String> wrap(String text, String indent, int columns) {
        List<String> lines = new ArrayList<>();
        String line = indent;
        for (String word : tied(clean(text)).split(" ")) {
            String longer = line.equals(indent) ? line + word : line + " " + word;
            if (width(longer) > columns && !line.equals(indent)) {
                lines.add(line.replace(TIE, ' '));
                longer = indent + word;
            }
            line = cut(longer, columns);
        }
        lines.add(line.replace(TIE, ' '));
        return lines;
    }
}
