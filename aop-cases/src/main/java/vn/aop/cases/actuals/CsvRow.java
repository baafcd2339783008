package vn.aop.cases.actuals;

import java.util.List;

/**
 * One row of a file.
 *
 * @param line the line on which it starts, 1 for the first
 * @param cells the cells without the spaces around them
 */
record CsvRow(int line, List<String> cells) {

    private static final int QUOTED = 80;

    /** Returns a cell, 0 for the first. */
    String cell(int index) {
        return cells.get(index);
    }

    /** Returns whether nothing is written in this row. */
    boolean isBlank() {
        return cells.stream().allMatch(String::isEmpty);
    }

    /** Returns a cell as a message quotes it: a very long one is cut. */
    static String quoted(String cell) {
        return cell.length() <= QUOTED ? cell : cell.substring(0, QUOTED) + "…";
    }
}
