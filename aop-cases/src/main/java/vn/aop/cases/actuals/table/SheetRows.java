package vn.aop.cases.actuals.table;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import vn.aop.cases.actuals.mapping.ImportMapping;
import vn.aop.core.text.Message;

/**
 * The rows behind the header of a file. The header is the row that is told; where none is, the
 * first of the first rows that has every column which the mapping needs: programs put titles above
 * it.
 */
public final class SheetRows implements AutoCloseable {

    /** How far the header may stand from the first row. */
    static final int FIRST_ROWS = 30;

    private final RowSource source;
    private final List<SheetRows> others;
    private final Deque<CsvRow> pending = new ArrayDeque<>();
    private final Header header;

    private SheetRows(RowSource source, ImportMapping mapping) throws IOException {
        this.source = source;
        this.others = new ArrayList<>();
        int told = mapping.csv().headerRow();
        this.header = (told > 1 ? skipTo(told) : find(mapping)).calling(mapping.layout().aliases());
    }

    /**
     * Returns the rows of a source behind their header.
     *
     * @throws RefusedFile if there is no header
     */
    static SheetRows of(RowSource source, ImportMapping mapping) throws IOException {
        try {
            return new SheetRows(source, mapping);
        } catch (IOException refused) {
            source.close();
            throw refused;
        }
    }

    /** Returns rows followed by those of other sheets, in the columns of the first. */
    static SheetRows together(List<SheetRows> sheets) {
        SheetRows first = sheets.get(0);
        first.others.addAll(sheets.subList(1, sheets.size()));
        return first;
    }

    /** Returns the names of the columns. */
    public Header header() {
        return header;
    }

    /**
     * Offers the rows of a text from now on, as far as they were not looked at for the header, to
     * somebody who may take them. A row that is not taken is the one that {@link #next} returns
     * then.
     */
    public void offerTo(RowTaker taker) {
        source.offerTo(taker);
    }

    /** Returns the next row, empty after the last. */
    public Optional<CsvRow> next() throws IOException {
        Optional<CsvRow> row = own();
        while (row.isEmpty() && !others.isEmpty()) {
            SheetRows other = others.get(0);
            row = other.own().map(it -> inColumnsOf(it, other.header));
            if (row.isEmpty()) {
                others.remove(0).close();
            }
        }
        return row;
    }

    private Optional<CsvRow> own() throws IOException {
        return pending.isEmpty() ? source.next() : Optional.of(pending.removeFirst());
    }

    /** The sheets of one export have the same columns, though not always in the same order. */
    private CsvRow inColumnsOf(CsvRow row, Header other) {
        if (other.names().equals(header.names())) {
            return row;
        }
        List<String> cells = new ArrayList<>();
        BitSet numbers = new BitSet();
        for (String name : header.names()) {
            int place = other.indexOf(name);
            numbers.set(cells.size(), place >= 0 && row.isNumber(place));
            cells.add(place < 0 ? "" : row.cell(place));
        }
        return new CsvRow(row.line(), cells, numbers);
    }

    @Override
    public void close() throws IOException {
        source.close();
        for (SheetRows other : others) {
            other.close();
        }
    }

    private Header skipTo(int told) throws IOException {
        Optional<CsvRow> row = source.next();
        for (int number = 1; number < told && row.isPresent(); number++) {
            row = source.next();
        }
        return row.filter(it -> !it.isBlank()).map(Header::of).orElseThrow(() -> noHeader(told));
    }

    private static RefusedFile noHeader(int told) {
        return RefusedFile.because(Message.of("actuals.no-header").with("row", told));
    }

    private Header find(ImportMapping mapping) throws IOException {
        List<CsvRow> seen = new ArrayList<>();
        while (seen.size() < FIRST_ROWS) {
            Optional<CsvRow> row = source.next();
            if (row.isEmpty()) {
                break;
            }
            seen.add(row.get());
            Header found = Header.of(row.get());
            if (found.calling(mapping.layout().aliases()).hasAll(mapping.required())) {
                return found;
            }
        }
        CsvRow first =
                seen.stream()
                        .findFirst()
                        .filter(it -> !it.isBlank())
                        .orElseThrow(() -> noHeader(1));
        pending.addAll(seen.subList(1, seen.size()));
        return Header.of(first);
    }
}
