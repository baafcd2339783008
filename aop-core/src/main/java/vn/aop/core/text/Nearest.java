package vn.aop.core.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * The known names nearest to one that is not known, to offer in a message.
 *
 * <p>Distance is the Levenshtein edit distance on lower-case letters. A name is near when at most
 * two edits, and at most half of its letters, lie between. Source: V. I. Levenshtein, "Binary codes
 * capable of correcting deletions, insertions, and reversals", 1966.
 */
public final class Nearest {

    private static final int MOST = 3;
    private static final int MAX_LENGTH = 100;

    private Nearest() {}

    /**
     * Returns at most three known names near to a name, nearest first.
     *
     * <p>For example {@code Nearest.to("revenu", List.of("revenue", "cash"))} is {@code [revenue]}.
     */
    public static List<String> to(String name, Collection<String> known) {
        if (name.isEmpty() || name.length() > MAX_LENGTH) {
            return List.of();
        }
        return known.stream()
                .distinct()
                .filter(candidate -> isNear(name, candidate))
                .sorted(
                        Comparator.<String>comparingInt(candidate -> distance(name, candidate))
                                .thenComparing(Comparator.naturalOrder()))
                .limit(MOST)
                .toList();
    }

    private static boolean isNear(String name, String candidate) {
        int edits = distance(name, candidate);
        return edits <= 2 && edits * 2 <= Math.max(name.length(), candidate.length());
    }

    private static int distance(String a, String b) {
        String left = a.toLowerCase(Locale.ROOT);
        String right = b.toLowerCase(Locale.ROOT);
        int[] row = new int[right.length() + 1];
        for (int j = 0; j <= right.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= right.length(); j++) {
                int replaced = diagonal + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[right.length()];
    }
}
