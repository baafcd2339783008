package vn.aop.cases.actuals;

import java.util.stream.IntStream;
import vn.aop.cases.actuals.table.RowLetters;

/**
 * Some cells of rows, as runs of cells beside each other.
 *
 * @param firsts the first cell of each run
 * @param lasts the last of each
 * @param whole the cells of which all letters are in runs
 * @param others all other cells
 */
record Runs(int[] firsts, int[] lasts, int[] whole, int[] others) {

    private static final int HALF = 16;

    /**
     * Returns the runs that some cells make.
     *
     * @param places where the cells stand, in ascending order
     * @param alone the cell that is a run by itself and is cut, -1 for none
     * @param count how many cells a row has
     */
    static Runs of(int[] places, int alone, int count) {
        int[] whole = IntStream.of(places).filter(it -> it != alone).toArray();
        return new Runs(
                IntStream.range(0, places.length)
                        .filter(i -> i == 0 || isApart(places[i - 1], places[i], alone))
                        .map(i -> places[i])
                        .toArray(),
                IntStream.range(0, places.length)
                        .filter(
                                i ->
                                        i == places.length - 1
                                                || isApart(places[i], places[i + 1], alone))
                        .map(i -> places[i])
                        .toArray(),
                whole,
                IntStream.range(0, count)
                        .filter(it -> IntStream.of(whole).noneMatch(one -> one == it))
                        .toArray());
    }

    private static boolean isApart(int place, int next, int alone) {
        return next != place + 1 || place == alone || next == alone;
    }

    /** Returns the hash of the cells of a row and of a number. */
    int hash(RowLetters row, int number) {
        int all = number;
        for (int i = 0; i < firsts.length; i++) {
            all = row.hash(firsts[i], lasts[i], all);
        }
        return all ^ all >>> HALF;
    }

    /** Returns the cells of a row. */
    char[] copy(RowLetters row) {
        char[] copy =
                new char
                        [IntStream.range(0, firsts.length)
                                .map(i -> row.length(firsts[i], lasts[i]))
                                .sum()];
        int offset = 0;
        for (int i = 0; i < firsts.length; i++) {
            row.copy(firsts[i], lasts[i], copy, offset);
            offset += row.length(firsts[i], lasts[i]);
        }
        return copy;
    }

    /** Returns whether the cells of a row are those that were copied. */
    boolean equals(RowLetters row, char[] copy) {
        int offset = 0;
        for (int i = 0; i < firsts.length; i++) {
            if (!row.equals(firsts[i], lasts[i], copy, offset)) {
                return false;
            }
            offset += row.length(firsts[i], lasts[i]);
        }
        return offset == copy.length;
    }
}
