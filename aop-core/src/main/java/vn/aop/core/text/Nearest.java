package vn.aop.core.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * The known names nearest to one that is not known, to offer in a message.
 *
 * <p>Distance is the edit distance on lower-case letters in which two neighbours that changed
 * places count as one edit (optimal string alignment). A name is near when at most two edits, and
 * at most one in three letters of the longer name, lie between; so an id of two letters is not
 * taken for another, while G10 is near to G1. A name that breaks off is near, however many letters
 * are missing, as long as that is at most one in three. Source: F. J. Damerau, "A technique for
 * computer detection and correction of spelling errors", 1964.
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
                .filter(candidate -> isLikeInLength(name, candidate))
                .map(candidate -> new Known(candidate, distance(name, candidate)))
                .filter(candidate -> candidate.isNear(name))
                .sorted(Comparator.comparingInt(Known::edits).thenComparing(Known::name))
                .limit(MOST)
                .map(Known::name)
                .toList();
    }

    /** Every letter that one has more is an edit, so that most names need no further look. */
    private static boolean isLikeInLength(String name, String candidate) {
        return isFew(Math.abs(name.length() - candidate.length()), name, candidate);
    }

    private static boolean isFew(int edits, String name, String candidate) {
        return edits * 3L <= Math.max(name.length(), candidate.length());
    }

    /** A known name with how many edits lie between. */
    private record Known(String name, int edits) {

        boolean isNear(String other) {
            return isFew(edits, other, name)
                    && (edits <= 2 || begins(other, name) || begins(name, other));
        }
    }

    private static boolean begins(String beginning, String whole) {
        return whole.regionMatches(true, 0, beginning, 0, beginning.length());
    }

    private static int distance(String a, String b) {
        String left = a.toLowerCase(Locale.ROOT);
        String right = b.toLowerCase(Locale.ROOT);
        int[][] edits = new int[left.length() + 1][right.length() + 1];
        for (int i = 0; i <= left.length(); i++) {
            for (int j = 0; j <= right.length(); j++) {
                edits[i][j] =
                        Math.min(i, j) == 0 ? Math.max(i, j) : cheapest(edits, left, right, i, j);
            }
        }
        return edits[left.length()][right.length()];
    }

    private static int cheapest(int[][] edits, String left, String right, int i, int j) {
        boolean same = left.charAt(i - 1) == right.charAt(j - 1);
        int replaced = edits[i - 1][j - 1] + (same ? 0 : 1);
        int inserted = 1 + Math.min(edits[i - 1][j], edits[i][j - 1]);
        boolean swapped =
                i > 1
                        && j > 1
                        && left.charAt(i - 1) == right.charAt(j - 2)
                        && left.charAt(i - 2) == right.charAt(j - 1);
        int best = Math.min(replaced, inserted);
        return swapped ? Math.min(best, 1 + edits[i - 2][j - 2]) : best;
    }
}
