package vn.aop.cases.actuals.table;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;
import vn.aop.cases.actuals.mapping.Labels;

/** Gathers the cells of a row and knows on which line the row began, even if it never ends. */
final class RowHandler extends AbstractBaseCsvCallbackHandler<CsvRow> {

    /** What lies behind these cells of a row is not kept: such a row is refused by its length. */
    private static final int MOST_CELLS = 1 << 14;

    private int line = 1;
    private List<String> cells = new ArrayList<>();

    /** Returns the line on which the row being read began. */
    int line() {
        return line;
    }

    @Override
    protected void handleBegin(long startingLine) {
        line = (int) Math.min(Integer.MAX_VALUE, startingLine);
        cells = new ArrayList<>();
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        if (cells.size() > MOST_CELLS) {
            return;
        }
        cells.add(Labels.strip(new String(buffer, offset, length)));
    }

    @Override
    protected CsvRow buildRecord() {
        return new CsvRow(line, cells);
    }
}
