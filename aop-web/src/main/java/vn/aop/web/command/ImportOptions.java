package vn.aop.web.command;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import picocli.CommandLine.Option;
import vn.aop.cases.actuals.ActualsImport;
import vn.aop.cases.actuals.ImportReport;
import vn.aop.cases.actuals.RejectedRow;
import vn.aop.cases.actuals.mapping.Declarations;
import vn.aop.cases.actuals.mapping.MappingFile;
import vn.aop.cases.file.FileProblem;
import vn.aop.core.company.Company;
import vn.aop.core.figures.Actuals;
import vn.aop.core.figures.FiscalYear;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Validated;

/** How a file of actuals is read, and what is said of them, as several commands take it. */
final class ImportOptions {

    @Option(names = "--mapping", paramLabel = "FILE", descriptionKey = "option.mapping")
    private String mapping;

    @Option(names = "--no-trade", paramLabel = "MONTHS", descriptionKey = "option.no-trade")
    private String noTrade = "";

    @Option(names = "--complete", paramLabel = "MONTHS", descriptionKey = "option.complete")
    private String complete = "";

    @Option(names = "--costs-from-margins", descriptionKey = "option.costs-from-margins")
    private boolean costsFromMargins;

    @Option(names = "--skip-rejected", descriptionKey = "option.skip-rejected")
    private boolean skipRejected;

    /** Returns whether files with rejected rows are read all the same. */
    boolean skipsRejected() {
        return skipRejected;
    }

    /** Reads actuals; rejected rows refuse the file unless they are to be skipped. */
    Validated<ImportReport, FileProblem> read(Plan into, Path file) {
        return said(importing(into, into.year(), row -> {}, skipRejected).read(file));
    }

    /** Reads actuals, telling every rejected row, and skipping it. */
    Validated<ImportReport, FileProblem> readSkipping(
            Plan into, Path file, Consumer<RejectedRow> listener) {
        return said(importing(into, into.year(), listener, true).read(file));
    }

    /** Reads what is laid out like the actuals, of the year before. */
    Validated<ImportReport, FileProblem> readLastYear(Plan into, Path file) {
        return importing(into, into.year().previous(), row -> {}, skipRejected).read(file);
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

    private ActualsImport importing(
            Plan into, FiscalYear year, Consumer<RejectedRow> listener, boolean skipping) {
        Company company = into.company();
        ActualsImport plain =
                ActualsImport.into(company.vocabulary(), company.currency(), year)
                        .telling(listener);
        ActualsImport mapped =
                mapping == null
                        ? plain
                        : plain.by(Refused.unless(MappingFile.read(Given.path(mapping))));
        return skipping ? mapped.skippingRejected() : mapped;
    }
}
