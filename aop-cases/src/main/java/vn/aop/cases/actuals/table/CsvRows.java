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
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.aop.cases.actuals.mapping.CsvFormat;
import vn.aop.cases.actuals.mapping.CsvFormat.Delimiter;
import vn.aop.core.limit.Limits;
import vn.aop.core.text.Message;

/** The rows of a CSV file behind its header, read one at a time. */
public final class CsvRows implements AutoCloseable {

    /** The line by which Excel is told the delimiter; Excel does not show it as a row. */
    private static final Pattern EXCEL_DELIMITER =
            Pattern.compile("(?i)\"?sep=(?<delimiter>[,;\t])\"?[,;\t ]*(\\R|\\z)");

    private static final int NOTHING_ABOVE = 0;

    private final RowHandler handler = new RowHandler();
    private final CloseableIterator<CsvRow> rows;
    private final Header header;

    private CsvRows(Reader text, char delimiter, int headerRow, int above) throws IOException {
        rows = reader(handler, text, delimiter, false).iterator();
        for (int i = 0; i < above; i++) {
            next();
        }
        header = Header.of(skipTo(headerRow));
    }

    /**
     * Opens a file and reads its header.
     *
     * @param wanted the columns to look for, by which the delimiter is found where it is not given
     * @throws RefusedFile if the file is not text or has no header
     */
    public static CsvRows open(InputStream in, CsvFormat format, Collection<String> wanted)
            throws IOException {
        BufferedReader text = TextFile.open(in, format.encoding());
        String sample = sample(text);
        Matcher told = EXCEL_DELIMITER.matcher(sample);
        if (!told.lookingAt()) {
            return new CsvRows(
                    text, delimiter(sample, format, wanted), format.headerRow(), NOTHING_ABOVE);
        }
        char delimiter =
                format.delimiter() == Delimiter.AUTO
                        ? told.group("delimiter").charAt(0)
                        : delimiter(sample, format, wanted);
        return new CsvRows(text, delimiter, format.headerRow(), 1);
    }

    /** Returns the names of the columns. */
    public Header header() {
        return header;
    }

    /** Returns the next row, empty after the last. */
    public Optional<CsvRow> next() throws IOException {
        try {
            return rows.hasNext() ? Optional.of(rows.next()) : Optional.empty();
        } catch (UncheckedIOException wrapped) {
            throw wrapped.getCause();
        } catch (CsvParseException broken) {
            throw RefusedFile.at(handler.line(), Message.of("actuals.broken-quote"));
        }
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }

    private CsvRow skipTo(int headerRow) throws IOException {
        Optional<CsvRow> row = next();
        for (int number = 1; number < headerRow && row.isPresent(); number++) {
            row = next();
        }
        return row.filter(it -> !it.isBlank())
                .orElseThrow(
                        () ->
                                RefusedFile.because(
                                        Message.of("actuals.no-header").with("row", headerRow)));
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

    private static char delimiter(String sample, CsvFormat format, Collection<String> wanted) {
        Comparator<Character> rank =
                Comparator.comparing(
                        it -> headerIn(sample, it, format),
                        Comparator.<Header>comparingLong(it -> it.countOf(wanted))
                                .thenComparing(it -> it.names().size()));
        return format.delimiter().candidates().stream()
                .reduce((best, next) -> rank.compare(next, best) > 0 ? next : best)
                .orElseThrow();
    }

    private static Header headerIn(String sample, char delimiter, CsvFormat format) {
        RowHandler handler = new RowHandler();
        try (CsvReader<CsvRow> rows = reader(handler, new StringReader(sample), delimiter, true)) {
            return rows.stream()
                    .skip(format.headerRow() - 1L)
                    .findFirst()
                    .map(Header::of)
                    .orElse(Header.of(new CsvRow(0, List.of())));
        } catch (CsvParseException broken) {
            return Header.of(new CsvRow(0, List.of()));
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
