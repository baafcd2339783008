package vn.aop.cases.actuals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.aop.cases.actuals.mapping.Labels;
import vn.aop.cases.actuals.table.RowLetters;

/**
 * Tells the texts of some cells beside each other apart as far as it makes a difference to what
 * becomes of a row: two products of one group are of one kind. Each text is understood once.
 */
final class CellKinds {

    /** How many different texts are remembered. */
    private static final int MOST_TEXTS = 1 << 14;

    /** How many letters of a text are remembered. */
    private static final int MOST_LETTERS = 1 << 8;

    private static final int HALF = 16;

    /**
     * A text that was met.
     *
     * @param letters its letters
     * @param hash of the letters
     * @param kind of which kind it is
     * @param cells the sum of the hashes of its cells
     */
    record CellText(char[] letters, int hash, int kind, long cells) {}

    private final int first;
    private final int last;
    private final RowReader reader;
    private final Map<Object, Integer> kinds = new HashMap<>();
    private @Nullable CellText[] table = new CellText[1 << 6];
    private int count;
    private @Nullable CellText recent;

    private CellKinds(int first, int last, RowReader reader) {
        this.first = first;
        this.last = last;
        this.reader = reader;
    }

    /**
     * Returns what tells the texts of some cells apart: the date by itself, and others that stand
     * beside each other together.
     *
     * @param places where the cells stand, in ascending order
     */
    static CellKinds[] of(int[] places, RowReader reader) {
        List<CellKinds> all = new ArrayList<>();
        int date = reader.datePlace();
        int from = 0;
        for (int i = 1; i <= places.length; i++) {
            boolean isApart =
                    i == places.length
                            || places[i] != places[i - 1] + 1
                            || places[i] == date
                            || places[i - 1] == date;
            if (isApart) {
                all.add(new CellKinds(places[from], places[i - 1], reader));
                from = i;
            }
        }
        return all.toArray(CellKinds[]::new);
    }

    /** Returns the text that stands in a row; nothing where no more can be remembered. */
    @Nullable CellText of(RowLetters row) {
        CellText before = recent;
        if (before != null && row.equals(first, last, before.letters, 0)) {
            return before;
        }
        int hash = row.hash(first, last, 0);
        hash ^= hash >>> HALF;
        int at = hash & table.length - 1;
        CellText there = table[at];
        while (there != null
                && !(there.hash == hash && row.equals(first, last, there.letters, 0))) {
            at = at + 1 & table.length - 1;
            there = table[at];
        }
        CellText found = there == null ? learned(row, hash, at) : there;
        recent = found;
        return found;
    }

    private @Nullable CellText learned(RowLetters row, int hash, int at) {
        int length = row.length(first, last);
        if (length > MOST_LETTERS || count == MOST_TEXTS) {
            return null;
        }
        char[] letters = new char[length];
        row.copy(first, last, letters, 0);
        int kind = kinds.computeIfAbsent(meaning(row, letters), fresh -> kinds.size());
        int[] places = IntStream.rangeClosed(first, last).toArray();
        CellText text =
                new CellText(letters, hash, kind, row.isCut(first) ? 0 : row.hashes(places));
        table[at] = text;
        count++;
        if (2 * count > table.length) {
            grow();
        }
        return text;
    }

    /** Returns the same for all texts of which the same becomes. */
    private Object meaning(RowLetters row, char[] letters) {
        List<Object> all = new ArrayList<>();
        for (int place = first; place <= last; place++) {
            all.add(
                    place == reader.datePlace()
                            ? new String(letters)
                            : reader.meaning(place, Labels.strip(row.cell(place))));
        }
        return all;
    }

    private void grow() {
        CellText[] smaller = table;
        table = new CellText[2 * smaller.length];
        for (CellText text : smaller) {
            if (text != null) {
                int at = text.hash & table.length - 1;
                while (table[at] != null) {
                    at = at + 1 & table.length - 1;
                }
                table[at] = text;
            }
        }
    }
}
