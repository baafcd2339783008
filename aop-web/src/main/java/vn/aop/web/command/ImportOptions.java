package vn.aop.web.command;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine.Option;
import vn.aop.cases.actuals.ActualsImport;
import vn.aop.cases.actuals.FileScan;
import vn.aop.cases.actuals.ImportReport;
import vn.aop.cases.actuals.RejectedRow;
import vn.aop.cases.actuals.batch.BatchFolder;
import vn.aop.cases.actuals.batch.Batches;
import vn.aop.cases.actuals.batch.SalesFile;
import vn.aop.cases.actuals.batch.SalesFiles;
import vn.aop.cases.actuals.layout.KnownLayout;
import vn.aop.cases.actuals.layout.Layouts;
import vn.aop.cases.actuals.mapping.DateOrder;
import vn.aop.cases.actuals.mapping.Declarations;
import vn.aop.cases.actuals.mapping.ImportMapping;
import vn.aop.cases.actuals.mapping.MappingFile;
import vn.aop.cases.file.FileProblem;
import vn.aop.core.company.Company;
import vn.aop.core.figures.Actuals;
import vn.aop.core.figures.FiscalYear;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Message;
import vn.aop.core.text.Validated;

/** How files of actuals are read, and what is said of them, as several commands take it. */
final class ImportOptions {

    @Option(names = "--mapping", paramLabel = "FILE", descriptionKey = "option.mapping")
    private List<String> mappings = List.of();

    @Option(names = "--layout", paramLabel = "LAYOUT", descriptionKey = "option.layout")
    private String layout;

    @Option(names = "--day-first", descriptionKey = "option.day-first")
    private boolean dayFirst;

    @Option(names = "--month-first", descriptionKey = "option.month-first")
    private boolean monthFirst;

    @Option(names = "--no-trade", paramLabel = "MONTHS", descriptionKey = "option.no-trade")
    private String noTrade = "";

    @Option(names = "--complete", paramLabel = "MONTHS", descriptionKey = "option.complete")
    private String complete = "";

    @Option(names = "--costs-from-margins", descriptionKey = "option.costs-from-margins")
    private boolean costsFromMargins;

    @Option(names = "--skip-rejected", descriptionKey = "option.skip-rejected")
    private boolean skipRejected;

    @Option(names = "--beside", descriptionKey = "option.beside")
    private boolean beside;

    private List<FileProblem> leftOut = List.of();

    /** Returns whether files with rejected rows are read all the same. */
    boolean skipsRejected() {
        return skipRejected;
    }

    /** Returns whether files count beside each other although they tell of the same. */
    boolean countsBeside() {
        return beside;
    }

    /** Returns which files of folders were left out, and why. */
    List<FileProblem> leftOut() {
        return leftOut;
    }

    /** Tells, beside the answer, which files of folders were left out. */
    void tellLeftOut(Terminal terminal) {
        if (!leftOut.isEmpty() && !terminal.wantsJson()) {
            terminal.note(
                    terminal.wording()
                            .say(Message.of("command.left-out").with("count", leftOut.size())));
            terminal.refuse(leftOut);
        }
    }

    /** Reads actuals; rejected rows refuse a file unless they are to be skipped. */
    Validated<ImportReport, FileProblem> read(Plan into, SalesFiles files) {
        if (files.files().size() == 1 && files.inFolders().isEmpty()) {
            Path file = files.files().get(0);
            return said(strictly(importing(into, into.year())).by(mapping(into, file)).read(file));
        }
        return read(into, into.year(), files);
    }

    /** Reads and adds up files of a year, whether one or several; else as the other does. */
    Validated<ImportReport, FileProblem> read(Plan into, FiscalYear year, SalesFiles files) {
        SalesFiles.Read read = scan(into, year, files, (file, row) -> {}, skipRejected);
        return read.problems().isEmpty()
                ? SalesFiles.together(
                        List.copyOf(read.scans().values()), importing(into, year), beside)
                : Validated.invalid(read.problems());
    }

    /**
     * Reads the batches beside a plan, or {@code sales.csv} there where none are.
     *
     * @throws Refused if there is neither
     */
    Validated<ImportReport, FileProblem> readBeside(Plan into, String place) {
        BatchFolder folder = BatchFolder.beside(Given.plan(place));
        Batches batches = Refused.unless(folder.read());
        if (batches.isEmpty()) {
            return read(
                    into, ActualsOptions.given(List.of(ActualsOptions.beside(place).toString())));
        }
        Company company = into.company();
        return said(
                batches.report(
                        company.vocabulary(),
                        company.currency(),
                        into.year(),
                        folder.path().toString()));
    }

    /** Reads what is laid out like the actuals, of the year before. */
    Validated<ImportReport, FileProblem> readLastYear(Plan into, Path file) {
        return strictly(importing(into, into.year().previous())).by(mapping(into, file)).read(file);
    }

    /**
     * Reads files for all that can be told of them.
     *
     * @param listener is told every row that cannot be read
     * @param skipping whether files with such rows are read all the same
     */
    SalesFiles.Read scan(
            Plan into, SalesFiles files, BiConsumer<Path, RejectedRow> listener, boolean skipping) {
        return scan(into, into.year(), files, listener, skipping);
    }

    /** Does the same of another year. */
    SalesFiles.Read scan(
            Plan into,
            FiscalYear year,
            SalesFiles files,
            BiConsumer<Path, RejectedRow> listener,
            boolean skipping) {
        ActualsImport plain = importing(into, year);
        ActualsImport by = skipping ? plain.skippingRejected() : plain;
        SalesFiles.Read read =
                layout == null
                        ? files.read(by, mappings(), order(), listener)
                        : files.read(by, byLayout(into), order(), listener);
        leftOut = read.leftOut();
        Map<SalesFile, FileScan> told = new LinkedHashMap<>();
        read.scans().forEach((file, scan) -> told.put(file, said(scan)));
        return new SalesFiles.Read(told, read.problems(), read.leftOut(), read.rejected());
    }

    /** How a file is read that is said to have a layout: by its own columns. */
    private Function<Path, Validated<SalesFile, FileProblem>> byLayout(Plan into) {
        requireOneWay();
        KnownLayout known = LayoutsCommand.find(layout);
        return file ->
                Validated.valid(
                        new SalesFile(file, Layouts.of(known, file, into.company().vocabulary())));
    }

    private FileScan said(FileScan scan) {
        return scan.with(scan.report().with(said(scan.report().actuals())));
    }

    private Validated<ImportReport, FileProblem> said(Validated<ImportReport, FileProblem> loaded) {
        return loaded.map(it -> it.with(said(it.actuals())));
    }

    private Declarations said(Actuals actuals) {
        Actuals.Costs costs = costsFromMargins ? Actuals.Costs.FROM_MARGINS : actuals.costs();
        return new Declarations(
                months("--no-trade", noTrade), months("--complete", complete), costs);
    }

    private static List<YearMonth> months(String option, String given) {
        return Stream.of(given.split(","))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .map(it -> Given.month(option, it))
                .toList();
    }

    private List<ImportMapping> mappings() {
        return mappings.stream()
                .map(it -> Refused.unless(MappingFile.read(Given.path(it))))
                .toList();
    }

    private void requireOneWay() {
        if (!mappings.isEmpty() && layout != null) {
            throw Refused.because("--layout", Message.of("command.mapping-or-layout"));
        }
    }

    /** Returns how the only file is read: as is told, or as its columns tell. */
    private ImportMapping mapping(Plan into, Path file) {
        requireOneWay();
        if (layout != null) {
            KnownLayout known = LayoutsCommand.find(layout);
            return ordered(Layouts.of(known, file, into.company().vocabulary()));
        }
        List<ImportMapping> given = mappings();
        return ordered(
                given.size() == 1
                        ? given.get(0)
                        : Refused.unless(SalesFile.of(file, given, into.company().vocabulary()))
                                .mapping());
    }

    private ImportMapping ordered(ImportMapping by) {
        return order().map(by::withDates).orElse(by);
    }

    /** Returns the order of day and month that was asked for, if one was. */
    private Optional<DateOrder> order() {
        if (dayFirst && monthFirst) {
            throw Refused.because("--month-first", Message.of("command.one-order-of-dates"));
        }
        if (dayFirst) {
            return Optional.of(DateOrder.DAY_FIRST);
        }
        return monthFirst ? Optional.of(DateOrder.MONTH_FIRST) : Optional.empty();
    }

    private ActualsImport strictly(ActualsImport plain) {
        return skipRejected ? plain.skippingRejected() : plain;
    }

    /** Returns the import into a plan, of files of the plain layout. */
    static ActualsImport importing(Plan into, FiscalYear year) {
        Company company = into.company();
        return ActualsImport.into(company.vocabulary(), company.currency(), year);
    }
}
