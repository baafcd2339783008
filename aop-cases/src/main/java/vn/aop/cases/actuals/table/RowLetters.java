package vn.aop.cases.actuals.table;

import java.util.Arrays;
import vn.aop.cases.actuals.mapping.Labels;

/**
 * The cells of the row that is being read, letter by letter as they stand in the file, with the
 * spaces around them. They are the cells of another row as soon as the next one begins.
 */
public final class RowLetters {

    /** What {@link #whole} gives for a cell that is not written as a whole number. */
    public static final long NOT_WHOLE = Long.MIN_VALUE;

    /** What lies behind these cells of a row is not kept: such a row is refused by its length. */
    private static final int MOST_CELLS = 1 << 14;

    /** Rows of so many letters are rare; no room for a longer one is kept. */
    private static final int USUAL_LETTERS = 1 << 14;

    /** Stands behind each cell; no text that is read holds it. */
    private static final char END = 0;

    /** Stands behind a date of which the time is left out. */
    private static final char CUT = 1;

    private static final int SHORTEST = "1/1/26 09:12".length();
    private static final int MINUTES = " 09:12".length();
    private static final int SECONDS = " 09:12:33".length();
    private static final int HOURS_OF_DAY = 24;
    private static final int SIXTY = 60;

    private static final int MOST_DIGITS = 15;
    private static final int TEN = 10;
    private static final int SPREAD = 31;
    private static final int SPREAD_2 = SPREAD * SPREAD;
    private static final int SPREAD_3 = SPREAD * SPREAD_2;
    private static final int SPREAD_4 = SPREAD * SPREAD_3;

    private char[] letters = new char[USUAL_LETTERS];
    private int[] ends = new int[1 << 6];
    private int cells;
    private int length;
    private int line;
    private int idCell;
    private long idHash;
    private int cutCell;
    private int cutEnd;

    /** Begins a row on a line. */
    void begin(int onLine) {
        line = onLine;
        cells = 0;
        cutCell = -1;
        idCell = -1;
        length = 0;
        if (letters.length > USUAL_LETTERS) {
            letters = new char[USUAL_LETTERS];
        }
    }

    void add(char[] from, int offset, int count) {
        if (cells > MOST_CELLS) {
            return;
        }
        int end = length + count;
        if (end >= letters.length) {
            letters = Arrays.copyOf(letters, 2 * end + 1);
        }
        if (cells == ends.length) {
            ends = Arrays.copyOf(ends, 2 * cells);
        }
        if (count > 0) {
            System.arraycopy(from, offset, letters, length, count);
        }
        letters[end] = END;
        ends[cells++] = end;
        length = end + 1;
    }

    /** Returns the line on which the row starts, 1 for the first. */
    public int line() {
        return line;
    }

    /** Returns the hash of a cell without the spaces around it as an id; 0 where it is blank. */
    public long hashOfId(int index) {
        if (index != idCell) {
            int from = from(index);
            int to = to(index, from);
            idHash = from == to ? 0 : CellHash.ofId(letters, from, to);
            idCell = index;
        }
        return idHash;
    }

    /**
     * Returns the sum of the hashes of some cells without the spaces around them. Of all cells it
     * makes the hash of the row, see {@link CellHash#ofRow}.
     */
    public long hashes(int[] places) {
        long sum = 0;
        for (int place : places) {
            sum += hash(place);
        }
        return sum;
    }

    /** Returns the hash of a cell without the spaces around it. */
    public long hash(int place) {
        int from = from(place);
        return CellHash.ofCell(place, letters, from, to(place, from));
    }

    private int from(int index) {
        int from = start(index);
        while (from < ends[index] && Labels.isSpace(letters[from])) {
            from++;
        }
        return from;
    }

    private int to(int index, int from) {
        int to = ends[index];
        while (from < to && Labels.isSpace(letters[to - 1])) {
            to--;
        }
        return to;
    }

    void add(String cell) {
        add(cell.toCharArray(), 0, cell.length());
    }

    /** Returns how many cells the row has. */
    public int cells() {
        return cells;
    }

    /** Returns a cell, 0 for the first, as it stands in the file. */
    public String cell(int index) {
        int start = start(index);
        return new String(letters, start, ends[index] - start);
    }

    private int start(int index) {
        return index == 0 ? 0 : ends[index - 1] + 1;
    }

    /** Returns whether a cell holds no letter, not even a space. */
    public boolean isEmpty(int index) {
        return start(index) == ends[index];
    }

    /** Returns whether a cell begins with a digit from 0 to 9. */
    public boolean startsWithDigit(int index) {
        char first = letters[start(index)];
        return first >= '0' && first <= '9';
    }

    /**
     * Returns the whole number that a cell is: up to 15 digits behind at most one minus, the first
     * of them not 0, or a lone 0, and nothing else.
     *
     * @return the number, or {@link #NOT_WHOLE}
     */
    public long whole(int index) {
        int end = ends[index];
        int at = start(index);
        boolean isNegative = letters[at] == '-';
        at += isNegative ? 1 : 0;
        int digits = end - at;
        if (digits < 1 || digits > MOST_DIGITS || letters[at] == '0') {
            return digits == 1 && letters[at] == '0' && !isNegative ? 0 : NOT_WHOLE;
        }
        long number = 0;
        for (; at < end; at++) {
            int digit = letters[at] - '0';
            if (digit < 0 || digit >= TEN) {
                return NOT_WHOLE;
            }
            number = number * TEN + digit;
        }
        return isNegative ? -number : number;
    }

    /**
     * Leaves the time behind a date out of what follows: of {@code 05/01/2026 09:12:33} the letters
     * before the space are left, which with a time are others than without.
     *
     * @return whether there is a time
     */
    public boolean cutTime(int index) {
        int start = start(index);
        int end = ends[index];
        if (end - start < SHORTEST) {
            return false;
        }
        int space = start;
        while (space < end && isOfDate(letters[space])) {
            space++;
        }
        boolean isTime = isTime(space, end);
        cutCell = isTime ? index : -1;
        cutEnd = space;
        return isTime;
    }

    /** Returns whether the time of a cell is left out. */
    public boolean isCut(int index) {
        return index == cutCell;
    }

    private static boolean isOfDate(char letter) {
        return letter >= '-' && letter <= '9';
    }

    /** Returns whether there is a space before {@code 09:12} or {@code 09:12:33}. */
    private boolean isTime(int space, int end) {
        int length = end - space;
        return (length == MINUTES || length == SECONDS)
                && letters[space] == ' '
                && isBelow(space + 1, HOURS_OF_DAY)
                && letters[space + 3] == ':'
                && isBelow(space + 4, SIXTY)
                && (length == MINUTES || letters[space + 6] == ':' && isBelow(space + 7, SIXTY));
    }

    private boolean isBelow(int at, int most) {
        int tens = letters[at] - '0';
        int ones = letters[at + 1] - '0';
        return tens >= 0 && tens < TEN && ones >= 0 && ones < TEN && TEN * tens + ones < most;
    }

    private int end(int index) {
        return index == cutCell ? cutEnd : ends[index];
    }

    /** Returns how many letters some cells take, with one behind each. */
    public int length(int first, int last) {
        return end(last) + 1 - start(first);
    }

    /** Returns the hash of some cells, and of what a hash stands for that was made before. */
    public int hash(int first, int last, int before) {
        int hash = before;
        int end = end(last);
        int at = start(first);
        for (; at < end - 3; at += 4) {
            // Four at a time, which need not wait for each other.
            int four =
                    SPREAD_3 * letters[at]
                            + SPREAD_2 * letters[at + 1]
                            + SPREAD * letters[at + 2]
                            + letters[at + 3];
            hash = SPREAD_4 * hash + four;
        }
        for (; at < end; at++) {
            hash = SPREAD * hash + letters[at];
        }
        return hash;
    }

    /** Writes some cells behind each other, with one letter more behind each. */
    public void copy(int first, int last, char[] into, int offset) {
        int length = length(first, last) - 1;
        System.arraycopy(letters, start(first), into, offset, length);
        into[offset + length] = last == cutCell ? CUT : END;
    }

    /** Returns whether some cells are those that were written by {@link #copy}. */
    public boolean equals(int first, int last, char[] copied, int offset) {
        int start = start(first);
        int end = end(last);
        int behind = offset + end - start;
        return behind < copied.length
                && copied[behind] == (last == cutCell ? CUT : END)
                && Arrays.equals(letters, start, end, copied, offset, behind);
    }
}
