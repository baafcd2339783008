package vn.aop.cases.actuals;

import java.util.List;
import vn.aop.cases.actuals.table.CsvRow;
import vn.aop.cases.actuals.table.Header;
import vn.aop.cases.actuals.table.RowLetters;
import vn.aop.core.text.Message;

/** Is told what becomes of each row while a file is added up. */
interface RowWatch {

    /** Watches nothing. */
    RowWatch NONE =
            new RowWatch() {
                @Override
                public void begin(Header header) {}

                @Override
                public void accepted(CsvRow row, List<ReadEntry> entries) {}

                @Override
                public void leftOut(int line, Message reason) {}

                @Override
                public void known(RowLetters row, KnownRow like, KnownRows rows) {}

                @Override
                public void added(List<ReadEntry> sums, long rows) {}
            };

    /** The file is read from its first row on, perhaps once more. */
    void begin(Header header);

    /** A row was read and accepted. */
    void accepted(CsvRow row, List<ReadEntry> entries);

    /** A row does not count. */
    void leftOut(int line, Message reason);

    /**
     * A row was not read, because the same becomes of it as of one that was.
     *
     * @param rows what knows it, and its hash
     */
    void known(RowLetters row, KnownRow like, KnownRows rows);

    /** Some rows were accepted that were not read, and say so much together. */
    void added(List<ReadEntry> sums, long rows);
}
