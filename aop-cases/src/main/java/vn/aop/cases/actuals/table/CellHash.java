package vn.aop.cases.actuals.table;

import java.nio.charset.StandardCharsets;

/**
 * Numbers of 64 bits by which texts are known again: among ten million texts two are taken for one
 * with a chance of one in a hundred thousand. None of the numbers is 0.
 */
public final class CellHash {

    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;
    private static final long OF_PLACE = 0x9e3779b97f4a7c15L;
    private static final long LAST = 0xd6e8feb86659fd93L;
    private static final long OF_FOUR = 0xff51afd7ed558ccdL;
    private static final long OF_END = 0xc4ceb9fe1a85ec53L;
    private static final int HALF = 32;
    private static final int LETTER = 16;
    private static final int ASCII = 0x80;

    private CellHash() {}

    /**
     * Returns the hash of an id, which is kept in files beside a plan: that of Fowler, Noll and Vo
     * over its bytes in UTF-8, with its bits mixed once more.
     */
    public static long ofId(String id) {
        long hash = OFFSET;
        for (byte one : id.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ one & 0xff) * PRIME;
        }
        return mixed(hash);
    }

    /** Returns the same of some letters. */
    static long ofId(char[] letters, int from, int to) {
        long hash = OFFSET;
        for (int at = from; at < to; at++) {
            if (letters[at] >= ASCII) {
                return ofId(new String(letters, from, to - from));
            }
            hash = (hash ^ letters[at]) * PRIME;
        }
        return mixed(hash);
    }

    private static long mixed(long hash) {
        long all = (hash ^ hash >>> HALF) * LAST;
        return notZero(all ^ all >>> HALF);
    }

    private static long notZero(long hash) {
        return hash == 0 ? 1 : hash;
    }

    /**
     * Returns the hash of a cell at its place in a row. The sum of those of all cells, {@link
     * #ofRow}, is the hash of the row, so that cells of which it is known need not be hashed again.
     *
     * @param place where it stands, 0 for the first
     */
    static long ofCell(int place, char[] letters, int from, int to) {
        long hash = (place + 1) * OF_PLACE;
        int at = from;
        for (; at < to - 3; at += 4) {
            long four =
                    letters[at]
                            | (long) letters[at + 1] << LETTER
                            | (long) letters[at + 2] << 2 * LETTER
                            | (long) letters[at + 3] << 3 * LETTER;
            hash = (hash ^ four) * OF_FOUR;
            hash ^= hash >>> HALF;
        }
        long rest = to - at + 1;
        for (; at < to; at++) {
            rest = rest << LETTER | letters[at];
        }
        hash = (hash ^ rest) * OF_END;
        return hash ^ hash >>> HALF;
    }

    /**
     * Returns the hash of a row.
     *
     * @param sum of the hashes of its cells
     */
    public static long ofRow(long sum) {
        long all = sum * LAST;
        return notZero(all ^ all >>> HALF);
    }
}
