package vn.aop.cases.actuals.table;

import java.io.IOException;
import java.util.Optional;

/** Rows one after the other, as they stand in a file. */
interface RowSource extends AutoCloseable {

    /**
     * Returns the next row, empty after the last.
     *
     * @throws RefusedFile if the file cannot be read from there on
     */
    Optional<CsvRow> next() throws IOException;

    /** Offers the rows from now on to somebody who may take them, where this reads letters. */
    default void offerTo(RowTaker taker) {}

    @Override
    void close() throws IOException;
}
