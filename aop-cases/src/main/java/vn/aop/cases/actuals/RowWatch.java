package vn.aop.cases.actuals;

import java.util.List;
import vn.aop.cases.actuals.table.CsvRow;
import vn.aop.cases.actuals.table.Header;
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
                public void leftOut(CsvRow row, Message reason) {}
            };

    /** The file is read from its first row on, perhaps once more. */
    void begin(Header header);

    /** A row was accepted. */
    void accepted(CsvRow row, List<ReadEntry> entries);

    /** A row does not count. */
    void leftOut(CsvRow row, Message reason);
}
