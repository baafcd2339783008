package vn.aop.cases.actuals.table;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.aop.cases.actuals.mapping.CsvFormat;
import vn.aop.cases.actuals.mapping.CsvFormat.Delimiter;
import vn.aop.cases.actuals.mapping.ImportMapping;
import vn.aop.core.limit.Limits;
import vn.aop.core.text.Message;

/** The rows of a CSV file, read one at a time. */
public final class CsvRows implements RowSource {

    /** The line by which Excel is told the delimiter; Excel does not show it as a row. */
    private static final Pattern EXCEL_DELIMITER =
            Pattern.compile("(?i)\"?sep=(?<delimiter>[,;\t])\"?[,;\t ]*(\\R|\\z)");

    private final RowHandler handler = new RowHandler();
    private final CloseableIterator<CsvRow> rows;

    private CsvRows(Reader text, char delimiter) {
        rows = reader(handler, text, delimiter, false).iterator();
    }

    /**
     * Opens a file and reads up to its header.
     *
     * @param mapping the columns to look for, by which the delimiter is found where it is not given
     * @throws RefusedFile if the file is not text or has no header
     */
    public static SheetRows open(InputStream in, ImportMapping mapping) throws IOException {
        BufferedReader text = TextFile.open(in, mapping.csv().encoding());
        String sample = sample(text);
        Matcher told = EXCEL_DELIMITER.matcher(sample);
        char delimiter =
                told.lookingAt() && mapping.csv().delimiter() == Delimiter.AUTO
                        ? told.group("delimiter").charAt(0)
                        : delimiter(sample, mapping);
        CsvRows rows = new CsvRows(text, delimiter);
        if (told.lookingAt()) {
            rows.next();
        }
        return SheetRows.of(rows, mapping);
    }

    /**
     * Returns the first rows of a file, once for every delimiter that it may have.
     *
     * @throws RefusedFile if the file is not text
     */
    public static List<List<CsvRow>> heads(InputStream in, CsvFormat format) throws IOException {
        try (BufferedReader text = TextFile.open(in, format.encoding())) {
            String sample = sample(text);
            return format.delimiter().candidates().stream()
                    .map(it -> firstRows(sample, it, 1))
                    .filter(it -> !it.isEmpty())
                    .toList();
        }
    }

    /** Returns the next row, empty after the last. */
    @Override
    public Optional<CsvRow> next() throws IOException {
        try {
            return rows.hasNext() ? Optional.of(rows.next()) : Optional.empty();
        } catch (UncheckedIOException wrapped) {
            throw wrapped.getCause();
        } catch (CsvParseException broken) {
            throwWhatIsNoMistake(broken.getCause());
            throw RefusedFile.at(handler.line(), Message.of("actuals.broken-quote"));
        }
    }

    /** The library takes for a mistake in the file whatever whoever takes a row does not stand. */
    private static void throwWhatIsNoMistake(@Nullable Throwable cause) throws IOException {
        if (cause instanceof UncheckedIOException noRoom) {
            throw noRoom.getCause();
        }
        if (cause instanceof Error noMemory) {
            throw noMemory;
        }
    }

    @Override
    public void offerTo(RowTaker taker) {
        handler.offerTo(taker);
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }

    private static String sample(BufferedReader text) throws IOException {
        char[] sample = new char[TextFile.LOOK_AHEAD];
        text.mark(sample.length);
        int count = 0;
        for (int more = 0; more >= 0 && count < sample.length; count += Math.max(0, more)) {
            more = text.read(sample, count, sample.length - count);
        }
        text.reset();
        String seen = new String(sample, 0, count);
        if (seen.isBlank()) {
            throw RefusedFile.because(Message.of("actuals.empty-file"));
        }
        return seen;
    }

    private static char delimiter(String sample, ImportMapping mapping) {
        List<String> wanted = mapping.columns();
        Comparator<Character> rank =
                Comparator.comparing(
                        it -> headerIn(sample, it, mapping),
                        Comparator.<Header>comparingLong(it -> it.countOf(wanted))
                                .thenComparing(it -> it.names().size()));
        return mapping.csv().delimiter().candidates().stream()
                .reduce((best, next) -> rank.compare(next, best) > 0 ? next : best)
                .orElseThrow();
    }

    /** Returns the first of the first rows that has most of the wanted columns. */
    private static Header headerIn(String sample, char delimiter, ImportMapping mapping) {
        List<String> wanted = mapping.columns();
        return firstRows(sample, delimiter, mapping.csv().headerRow()).stream()
                .map(row -> Header.of(row).calling(mapping.layout().aliases()))
                .reduce((best, next) -> next.countOf(wanted) > best.countOf(wanted) ? next : best)
                .orElse(Header.of(new CsvRow(0, List.of())));
    }

    private static List<CsvRow> firstRows(String sample, char delimiter, int headerRow) {
        RowHandler handler = new RowHandler();
        List<CsvRow> first = new ArrayList<>();
        try (CsvReader<CsvRow> rows = reader(handler, new StringReader(sample), delimiter, true)) {
            rows.stream()
                    .skip(headerRow - 1L)
                    .limit(headerRow > 1 ? 1 : SheetRows.FIRST_ROWS)
                    .forEach(first::add);
            return first;
        } catch (CsvParseException broken) {
            return first;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static CsvReader<CsvRow> reader(
            RowHandler handler, Reader text, char delimiter, boolean cutOff) {
        return CsvReader.builder()
                .fieldSeparator(delimiter)
                .commentStrategy(CommentStrategy.NONE)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(cutOff)
                .maxBufferSize(Limits.CELL_LETTERS.most())
                .build(handler, text);
    }
}
