package vn.aop.cases.actuals.table;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.aop.cases.actuals.mapping.Labels;

/** Gathers the cells of a row and knows on which line the row began, even if it never ends. */
final class RowHandler extends AbstractBaseCsvCallbackHandler<CsvRow> {

    private final RowLetters letters = new RowLetters();
    private RowTaker taker = row -> false;
    private int line = 1;

    /** Returns the line on which the row being read began. */
    int line() {
        return line;
    }

    /** Offers each row from now on to somebody who may take it. */
    void offerTo(RowTaker other) {
        taker = other;
    }

    @Override
    protected void handleBegin(long startingLine) {
        line = (int) Math.min(Integer.MAX_VALUE, startingLine);
        letters.begin(line);
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        letters.add(buffer, offset, length);
    }

    /** Returns the row; nothing where it was taken, and the reader goes on with the next. */
    @Override
    protected @Nullable CsvRow buildRecord() {
        if (taker.takes(letters)) {
            return null;
        }
        int count = letters.cells();
        List<String> cells = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            cells.add(Labels.strip(letters.cell(i)));
        }
        return new CsvRow(line, cells);
    }
}
