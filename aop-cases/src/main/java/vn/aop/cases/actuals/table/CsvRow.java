package vn.aop.cases.actuals.table;

import java.util.BitSet;
import java.util.List;

/**
 * One row of a file.
 *
 * @param line the line on which it starts, 1 for the first
 * @param cells the cells without the spaces around them
 * @param numbers which of them are numbers of a workbook, written with a point before decimals; of
 *     a text none, because a text has to be understood
 */
public record CsvRow(int line, List<String> cells, BitSet numbers) {

    private static final BitSet NONE = new BitSet(0);

    /** Makes the row of a text. */
    public CsvRow(int line, List<String> cells) {
        this(line, cells, NONE);
    }

    private static final int QUOTED = 80;

    /** Returns a cell, 0 for the first; blank where the row ends before it. */
    public String cell(int index) {
        return index < cells.size() ? cells.get(index) : "";
    }

    /** Returns whether a cell is a number of a workbook. */
    public boolean isNumber(int index) {
        return numbers.get(index);
    }

    /** Returns how many cells there are up to the last that is not blank. */
    public int length() {
        int length = cells.size();
        while (length > 0 && cells.get(length - 1).isEmpty()) {
            length--;
        }
        return length;
    }

    /** Returns the hash of all cells, by which a row that is the same is known. */
    public long hash() {
        long sum = 0;
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            sum += CellHash.ofCell(i, cell.toCharArray(), 0, cell.length());
        }
        return CellHash.ofRow(sum);
    }

    /** Returns whether nothing is written in this row. */
    public boolean isBlank() {
        return cells.stream().allMatch(String::isEmpty);
    }

    /**
     * Returns what a cell holds behind the apostrophe by which spreadsheets mark a number or a date
     * as text; any other cell as it is.
     */
    public static String unquoted(String cell) {
        return cell.startsWith("'") ? cell.substring(1) : cell;
    }

    /** Returns a cell as a message quotes it: a very long one is cut. */
    public static String quoted(String cell) {
        return cell.length() <= QUOTED ? cell : cell.substring(0, QUOTED) + "…";
    }
}
