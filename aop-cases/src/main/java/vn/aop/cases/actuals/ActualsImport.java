package vn.aop.cases.actuals;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import vn.aop.cases.actuals.cell.Decided;
import vn.aop.cases.actuals.cell.ReadResult;
import vn.aop.cases.actuals.mapping.ImportMapping;
import vn.aop.cases.actuals.table.CsvRow;
import vn.aop.cases.actuals.table.RefusedFile;
import vn.aop.cases.actuals.table.SheetRows;
import vn.aop.cases.file.FileProblem;
import vn.aop.core.figures.FiscalYear;
import vn.aop.core.figures.Vocabulary;
import vn.aop.core.text.Message;
import vn.aop.core.text.Validated;

/**
 * Reads actual transactions from a CSV file, plain or packed by gzip.
 *
 * <p>A file is read row by row; what is held does not grow with the number of rows. It is read
 * again only where a date or a number is clear by other rows alone. A file with a rejected row
 * gives no figures unless {@link #skippingRejected()} asks for the good rows. For example:
 *
 * <pre>{@code
 * Validated<ImportReport, FileProblem> loaded =
 *         ActualsImport.into(vocabulary, vnd, FiscalYear.of(2026, JANUARY))
 *                 .read(Path.of("sales.csv"));
 * }</pre>
 *
 * @param mapping how a row becomes an amount
 * @param vocabulary the accounts, channels and groups of the plan
 * @param currency the plan's currency
 * @param year the plan's fiscal year
 * @param badRows what rejected rows mean for the file
 * @param listener is told every rejected row in the order of the file, also of a file that is then
 *     refused
 */
public record ActualsImport(
        ImportMapping mapping,
        Vocabulary vocabulary,
        CurrencyUnit currency,
        FiscalYear year,
        BadRows badRows,
        Consumer<RejectedRow> listener) {

    public ActualsImport {
        requireNonNull(mapping, "mapping");
        requireNonNull(vocabulary, "vocabulary");
        requireNonNull(currency, "currency");
        requireNonNull(year, "year");
        requireNonNull(badRows, "badRows");
        requireNonNull(listener, "listener");
    }

    /** What rejected rows mean for their file. */
    public enum BadRows {
        /** One rejected row refuses the whole file. */
        REFUSE_FILE,
        /** Rejected rows are reported and the others are read. */
        SKIP
    }

    /**
     * Returns the strict import of the plain layout into the figures of a plan.
     *
     * @param vocabulary the accounts, channels and groups of the plan
     * @param currency the plan's currency
     * @param year the plan's fiscal year
     * @return an import that refuses a file with a bad row
     */
    public static ActualsImport into(
            Vocabulary vocabulary, CurrencyUnit currency, FiscalYear year) {
        return new ActualsImport(
                ImportMapping.plain(), vocabulary, currency, year, BadRows.REFUSE_FILE, row -> {});
    }

    /** Returns this import by another mapping. */
    public ActualsImport by(ImportMapping other) {
        return new ActualsImport(other, vocabulary, currency, year, badRows, listener);
    }

    /** Returns this import, reading the good rows of files that have bad ones. */
    public ActualsImport skippingRejected() {
        return new ActualsImport(mapping, vocabulary, currency, year, BadRows.SKIP, listener);
    }

    /** Returns this import, telling every rejected row to a listener. */
    public ActualsImport telling(Consumer<RejectedRow> other) {
        return new ActualsImport(mapping, vocabulary, currency, year, badRows, other);
    }

    /**
     * Reads a file.
     *
     * @param file the file, plain or packed by gzip
     * @return the figures and counts, or why there are none: one problem for a file that cannot be
     *     read at all, else the first {@value ImportReport#MOST_SHOWN} rejected rows and one line
     *     that counts the others; a file without any usable row ends with a line that says so
     */
    public Validated<ImportReport, FileProblem> read(Path file) {
        String name = file.toString();
        try {
            RefusedFile.unlessThere(file);
            return read(name, SalesSource.of(file));
        } catch (RefusedFile refused) {
            return Validated.invalid(refused.in(name));
        }
    }

    /**
     * Reads a file that arrives as a stream, for example an upload. The stream is closed. What was
     * read is kept while it is looked at, in a temporary file where it is much.
     *
     * @param name what to call the file in problems
     * @param in the bytes
     * @return as {@link #read(Path)} does
     */
    public Validated<ImportReport, FileProblem> read(String name, InputStream in) {
        try (KeptStream kept = new KeptStream(in)) {
            return read(name, kept);
        } catch (IOException cause) {
            return Validated.invalid(RefusedFile.after(cause).in(name));
        }
    }

    private Validated<ImportReport, FileProblem> read(String name, SalesSource source) {
        try {
            Told told = new Told(listener);
            Optional<Tally> tally = tally(source, Decided.nothing(), told);
            Tally whole =
                    tally.isPresent()
                            ? tally.get()
                            : tally(source, surveyed(source), told).orElseThrow();
            source.requireUnchanged();
            return outcome(name, whole);
        } catch (IOException cause) {
            return Validated.invalid(RefusedFile.after(cause).in(name));
        }
    }

    /** Looks at all rows for what a cell alone does not tell. */
    private Decided surveyed(SalesSource source) throws IOException {
        try (SheetRows rows = open(source)) {
            Survey survey = new Survey(mapping, rows.header(), reader(rows, Decided.nothing()));
            for (Optional<CsvRow> row = rows.next(); row.isPresent(); row = rows.next()) {
                survey.see(row.get());
            }
            return survey.decide();
        }
    }

    /** Adds up the rows; nothing where one of them is clear only by the others. */
    private Optional<Tally> tally(SalesSource source, Decided decided, Told told)
            throws IOException {
        try (SheetRows rows = open(source)) {
            RowReader reader = reader(rows, decided);
            Tally tally = new Tally();
            for (Optional<CsvRow> row = rows.next(); row.isPresent(); row = rows.next()) {
                ReadResult<List<ReadEntry>> reading = reader.read(row.get());
                if (reading.isDoubtful() && !decided.isSurveyed()) {
                    return Optional.empty();
                }
                reading.value().ifPresent(tally::accept);
                reading.filtered().ifPresent(tally::filter);
                int line = row.get().line();
                reading.rejected()
                        .map(reason -> new RejectedRow(line, reason))
                        .ifPresent(
                                rejected -> {
                                    tally.reject(rejected);
                                    told.tell(rejected);
                                });
            }
            return Optional.of(tally);
        }
    }

    private SheetRows open(SalesSource source) throws IOException {
        return source.rows(mapping);
    }

    private RowReader reader(SheetRows rows, Decided decided) throws RefusedFile {
        return RowReader.bind(mapping, rows.header(), vocabulary, currency, year, decided);
    }

    /** Tells rejected rows, each once although a file may be read twice. */
    private static final class Told {
        private final Consumer<RejectedRow> listener;
        private int last;

        Told(Consumer<RejectedRow> listener) {
            this.listener = listener;
        }

        void tell(RejectedRow row) {
            if (row.line() > last) {
                last = row.line();
                listener.accept(row);
            }
        }
    }

    private Validated<ImportReport, FileProblem> outcome(String name, Tally tally)
            throws RefusedFile {
        RowCounts rows = tally.rows();
        if (rows.read() == rows.filtered().getOrDefault(RowReader.BLANK, 0L)) {
            throw RefusedFile.because(Message.of("actuals.no-rows"));
        }
        if (rows.rejectedRows() > 0 && badRows == BadRows.REFUSE_FILE) {
            return Validated.invalid(tally.problems(name));
        }
        if (rows.accepted() == 0) {
            return Validated.invalid(nothingAccepted(name, tally));
        }
        return Validated.valid(tally.report(year, currency, name).with(mapping.said()));
    }

    private List<FileProblem> nothingAccepted(String name, Tally tally) {
        RowCounts rows = tally.rows();
        FileProblem nothing =
                FileProblem.of(
                                name,
                                mapping.isPlain()
                                        ? "actuals.nothing-accepted"
                                        : "actuals.nothing-accepted-by-mapping")
                        .with("read", rows.read())
                        .with("filtered", rows.filteredRows())
                        .with("rejected", rows.rejectedRows());
        return Stream.concat(tally.problems(name).stream(), Stream.of(nothing)).toList();
    }
}
