package vn.aop.cases.actuals;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import vn.aop.cases.actuals.mapping.ImportMapping;
import vn.aop.cases.actuals.table.RefusedFile;
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

    /**
     * Reads a file for all that can be told of it before it is kept.
     *
     * @param file the file, plain or packed by gzip, or a workbook
     * @param layout how it is laid out, for whoever compares it with others
     * @return what it holds, or why it cannot be read as {@link #read(Path)} tells
     */
    public Validated<FileScan, FileProblem> scan(Path file, String layout) {
        String name = file.toString();
        try {
            RefusedFile.unlessThere(file);
        } catch (RefusedFile refused) {
            return Validated.invalid(refused.in(name));
        }
        SalesSource source = SalesSource.of(file);
        try (RowScan scan = new RowScan(mapping.orderColumn())) {
            return added(
                    name,
                    source,
                    scan,
                    tally -> {
                        String hash = hash(source);
                        Validated<ImportReport, FileProblem> report = outcome(name, tally);
                        return report.value().isPresent()
                                ? Validated.valid(scan.of(report.value().get(), layout, hash))
                                : Validated.invalid(report.problems());
                    });
        }
    }

    private static String hash(SalesSource source) throws IOException {
        try (InputStream in = source.open()) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[1 << 16];
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                digest.update(buffer, 0, count);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java knows SHA-256", impossible);
        }
    }

    private Validated<ImportReport, FileProblem> read(String name, SalesSource source) {
        return added(name, source, RowWatch.NONE, tally -> outcome(name, tally));
    }

    /** What is made of the sums of a file. */
    private interface Ended<T> {
        Validated<T, FileProblem> of(Tally tally) throws IOException;
    }

    private <T> Validated<T, FileProblem> added(
            String name, SalesSource source, RowWatch watch, Ended<T> outcome) {
        try {
            Tally tally = new AddingUp(this, source, watch).tally();
            Validated<T, FileProblem> made = outcome.of(tally);
            source.requireUnchanged();
            return made;
        } catch (IOException cause) {
            return Validated.invalid(RefusedFile.after(cause).in(name));
        } catch (UncheckedIOException noRoom) { // For what is counted besides.
            return Validated.invalid(RefusedFile.after(requireNonNull(noRoom.getCause())).in(name));
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
