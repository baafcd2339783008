package vn.aop.cases.actuals.table;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import vn.aop.cases.actuals.mapping.ImportMapping;
import vn.aop.cases.actuals.mapping.Labels;
import vn.aop.core.text.Message;

/**
 * The rows of sheets of a workbook, read one at a time. Numbers are those of their cells, to the
 * fifteen digits that spreadsheets show; dates are the numbers of their days.
 */
final class XlsxRows implements RowSource {

    private static final MathContext AS_SHOWN = new MathContext(15);

    /** How many letters a number has at most. */
    private static final int LONGEST = 40;

    private final RowLetters letters = new RowLetters();
    private RowTaker taker = row -> false;
    private final ReadableWorkbook book;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;

    private XlsxRows(ReadableWorkbook book, Sheet sheet) throws IOException {
        this.book = book;
        this.stream = sheet.openStream();
        this.rows = stream.iterator();
    }

    /**
     * Opens a workbook and reads up to the header of the sheet that the mapping is for.
     *
     * @throws RefusedFile if it cannot be read, or several sheets could be meant
     */
    static List<SheetRows> open(Path file, ImportMapping mapping) throws IOException {
        List<SheetHead> heads = heads(file);
        List<String> fitting = new ArrayList<>();
        for (SheetHead head : heads) {
            if (mapping.layout().hasSheet(head.name()) && head.has(mapping)) {
                fitting.add(head.name());
            }
        }
        if (fitting.size() > 1 && mapping.layout().sheets().isEmpty()) {
            throw RefusedFile.because(Message.of("actuals.several-sheets").with("sheets", fitting));
        }
        List<SheetRows> all = new ArrayList<>();
        for (String name : fitting.isEmpty() ? List.of(first(heads)) : fitting) {
            all.add(SheetRows.of(sheet(file, name), mapping));
        }
        return all;
    }

    private static String first(List<SheetHead> heads) throws RefusedFile {
        return heads.stream()
                .filter(it -> !it.rows().isEmpty())
                .findFirst()
                .map(SheetHead::name)
                .orElseThrow(() -> RefusedFile.because(Message.of("actuals.empty-file")));
    }

    /** Returns the first rows of every sheet that is shown. */
    static List<SheetHead> heads(Path file) throws IOException {
        List<SheetHead> heads = new ArrayList<>();
        try (ReadableWorkbook book = new ReadableWorkbook(file.toFile())) {
            for (Sheet sheet : shown(book)) {
                try (Stream<Row> rows = sheet.openStream()) {
                    heads.add(
                            new SheetHead(
                                    sheet.getName(),
                                    rows.limit(SheetRows.FIRST_ROWS).map(XlsxRows::row).toList()));
                }
            }
            return heads;
        } catch (RuntimeException broken) { // Whatever the library makes of a broken file.
            throw broken(broken);
        }
    }

    private static List<Sheet> shown(ReadableWorkbook book) {
        return book.getSheets()
                .filter(it -> it.getVisibility() == SheetVisibility.VISIBLE)
                .toList();
    }

    private static RefusedFile broken(RuntimeException why) {
        RefusedFile refused = RefusedFile.because(Message.of("actuals.broken-workbook"));
        refused.initCause(why);
        return refused;
    }

    private static XlsxRows sheet(Path file, String name) throws IOException {
        ReadableWorkbook book = new ReadableWorkbook(file.toFile());
        Sheet sheet =
                shown(book).stream()
                        .filter(it -> it.getName().equals(name))
                        .findFirst()
                        .orElseThrow();
        return new XlsxRows(book, sheet);
    }

    @Override
    public Optional<CsvRow> next() throws IOException {
        Optional<CsvRow> row = read();
        while (row.isPresent() && isTaken(row.get())) {
            row = read();
        }
        return row;
    }

    private Optional<CsvRow> read() throws IOException {
        try {
            return rows.hasNext() ? Optional.of(row(rows.next())) : Optional.empty();
        } catch (RuntimeException broken) { // Whatever the library makes of a broken file.
            throw broken(broken);
        }
    }

    @Override
    public void offerTo(RowTaker other) {
        taker = other;
    }

    /** A number of more digits than are kept is read as such, also where it numbers an order. */
    private boolean isTaken(CsvRow row) {
        BitSet numbers = row.numbers();
        letters.begin(row.line());
        for (int i = 0; i < row.cells().size(); i++) {
            String cell = row.cells().get(i);
            if (numbers.get(i) && cell.length() > AS_SHOWN.getPrecision()) {
                return false;
            }
            letters.add(cell);
        }
        return taker.takes(letters);
    }

    private static CsvRow row(Row row) {
        List<String> cells = new ArrayList<>(row.getCellCount());
        BitSet numbers = new BitSet();
        for (Cell cell : row) {
            String number = cell == null ? "" : number(cell);
            numbers.set(cells.size(), !number.isEmpty());
            cells.add(number.isEmpty() && cell != null ? Labels.strip(text(cell)) : number);
        }
        return new CsvRow(row.getRowNum(), cells, numbers);
    }

    private static String text(Cell cell) {
        return Optional.ofNullable(cell.getRawValue()).orElse("");
    }

    /**
     * Returns the number of a cell, or of the value that a formula had when it was saved; blank
     * where it is none.
     */
    private static String number(Cell cell) {
        boolean mayBe = cell.getType() == CellType.NUMBER || cell.getType() == CellType.FORMULA;
        String raw = cell.getRawValue();
        if (!mayBe || raw == null || raw.length() > LONGEST) {
            return "";
        }
        return isWhole(raw) ? raw : number(raw);
    }

    /** Returns whether a number is written as it would be told: digits, the first of them not 0. */
    private static boolean isWhole(String raw) {
        int length = raw.length();
        boolean isWhole =
                length > 0
                        && length <= AS_SHOWN.getPrecision()
                        && (raw.charAt(0) != '0' || length == 1);
        for (int i = 0; isWhole && i < length; i++) {
            isWhole = raw.charAt(i) >= '0' && raw.charAt(i) <= '9';
        }
        return isWhole;
    }

    private static String number(String raw) {
        try {
            BigDecimal number = new BigDecimal(raw.strip());
            boolean isReasonable =
                    number.precision() - number.scale() < LONGEST && number.scale() < LONGEST;
            return Optional.of(number)
                    .filter(it -> isReasonable)
                    .map(it -> it.precision() > AS_SHOWN.getPrecision() ? it.round(AS_SHOWN) : it)
                    .map(BigDecimal::stripTrailingZeros)
                    .map(BigDecimal::toPlainString)
                    .orElse("");
        } catch (NumberFormatException text) {
            return "";
        }
    }

    @Override
    public void close() throws IOException {
        stream.close();
        book.close();
    }
}
