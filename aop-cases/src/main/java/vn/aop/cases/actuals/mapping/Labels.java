package vn.aop.cases.actuals.mapping;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Finds what a label in a file stands for: first as it is written, then regardless of spacing and
 * Unicode form, then of case too. Some programs write two labels that differ by the case of one
 * letter, others write the same accent in two ways; both must come out right.
 *
 * @param <T> what labels stand for
 */
public final class Labels<T> {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u202F\\uFEFF]+");

    private static final char ASCII = 0x7F;

    private final Map<String, List<T>> exact = new HashMap<>();
    private final Map<String, List<T>> composed = new HashMap<>();
    private final Map<String, List<T>> folded = new HashMap<>();

    /** Adds a label to those added before. */
    public Labels<T> add(String label, T meaning) {
        addTo(exact, label, meaning);
        addTo(composed, compose(label), meaning);
        addTo(folded, fold(label), meaning);
        return this;
    }

    private void addTo(Map<String, List<T>> meanings, String label, T meaning) {
        List<T> same = meanings.computeIfAbsent(label, fresh -> new ArrayList<>());
        if (!same.contains(meaning)) {
            same.add(meaning);
        }
    }

    /** Returns what a label stands for: nothing, one thing, or several where that is not clear. */
    public List<T> find(String label) {
        List<T> asWritten = exact.get(label);
        if (asWritten != null) {
            return asWritten;
        }
        List<T> inItsCase = composed.get(compose(label));
        return inItsCase != null ? inItsCase : folded.getOrDefault(fold(label), List.of());
    }

    /** Returns what a label stands for where blanks within it make no difference either. */
    public List<T> findWithoutBlanks(String label) {
        String wanted = withoutBlanks(label);
        return folded.entrySet().stream()
                .filter(it -> withoutBlanks(it.getKey()).equals(wanted))
                .flatMap(it -> it.getValue().stream())
                .distinct()
                .toList();
    }

    private static String withoutBlanks(String label) {
        return fold(label).replace(" ", "");
    }

    private static String compose(String label) {
        String composed = Normalizer.normalize(label, Normalizer.Form.NFC);
        return SPACES.matcher(composed).replaceAll(" ").strip();
    }

    /** Returns the same text for all spellings of a label. */
    public static String fold(String label) {
        return compose(label).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    /** Returns a cell without the spaces around it, also those that cannot break. */
    public static String strip(String cell) {
        int from = 0;
        int to = cell.length();
        while (from < to && isSpace(cell.charAt(from))) {
            from++;
        }
        while (from < to && isSpace(cell.charAt(to - 1))) {
            to--;
        }
        return cell.substring(from, to);
    }

    /** Returns whether a letter is a space, perhaps one that cannot break. */
    public static boolean isSpace(char letter) {
        return letter <= ' ' && Character.isWhitespace(letter)
                || letter > ASCII && isSpaceBeyondAscii(letter);
    }

    private static boolean isSpaceBeyondAscii(char letter) {
        return Character.isWhitespace(letter)
                || letter == '\u00A0'
                || letter == '\u202F'
                || letter == '\uFEFF';
    }
}
