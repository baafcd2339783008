package vn.aop.web.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.aop.cases.actuals.ActualsImport;
import vn.aop.cases.actuals.ImportReport;
import vn.aop.cases.actuals.RejectedRow;
import vn.aop.cases.actuals.layout.Layouts;
import vn.aop.cases.actuals.mapping.DateOrder;
import vn.aop.cases.actuals.mapping.Declarations;
import vn.aop.cases.actuals.mapping.ImportMapping;
import vn.aop.cases.actuals.mapping.MappingFile;
import vn.aop.cases.file.FileProblem;
import vn.aop.cases.plan.PlanFile;
import vn.aop.core.change.PlanHistory;
import vn.aop.core.company.Company;
import vn.aop.core.figures.Actuals;
import vn.aop.core.figures.DailyRevenue;
import vn.aop.core.figures.FiscalYear;
import vn.aop.core.figures.Vocabulary;
import vn.aop.core.plan.Plan;
import vn.aop.core.projection.Projection;
import vn.aop.core.review.Standing;
import vn.aop.core.text.Message;
import vn.aop.core.text.Problem;
import vn.aop.core.text.Validated;

/** A plan and its actuals, as two commands take them. */
final class ActualsOptions {

    private static final String USUAL_ACTUALS = "sales.csv";

    @Parameters(index = "0", paramLabel = "PLAN", descriptionKey = "argument.plan")
    private String plan;

    @Option(names = "--actuals", paramLabel = "FILE", descriptionKey = "option.actuals")
    private String actuals;

    @Mixin private ImportOptions reading;

    /**
     * Returns the plan.
     *
     * @throws Refused if it cannot be read as it stands
     */
    Plan plan() {
        return Refused.unless(PlanFile.read(Given.plan(plan)));
    }

    /**
     * Returns the plan, if what it leads to can be told as well.
     *
     * @throws Refused if it cannot be read as it stands, or {@link Projection#problems} has any
     */
    Plan soundPlan() {
        return Given.soundPlan(plan);
    }

    /**
     * Returns the plan with everything it went through, if what it leads to can be told.
     *
     * @throws Refused as {@link #soundPlan} does
     */
    PlanHistory soundHistory() {
        return Given.soundHistory(plan);
    }

    /** Returns the plan as it is kept. */
    KeptPlan keptPlan() {
        return KeptPlan.at(plan);
    }

    /** Returns whether files with rejected rows are read all the same. */
    boolean skipsRejected() {
        return reading.skipsRejected();
    }

    /**
     * Returns the file of the actuals: the one that was named, else {@code sales.csv} beside the
     * plan.
     *
     * @throws Refused if none was named and there is none beside the plan
     */
    Path file() {
        if (actuals != null) {
            return Given.path(actuals);
        }
        return beside(plan);
    }

    /**
     * Returns the file of the actuals beside a plan.
     *
     * @throws Refused if there is none
     */
    static Path beside(String plan) {
        Path usual = Given.plan(plan).resolveSibling(USUAL_ACTUALS);
        if (!Files.exists(usual)) {
            throw Refused.because(
                    "--actuals", Message.of("command.no-actuals").with("usual", usual.toString()));
        }
        return usual;
    }

    /** Reads the actuals; rejected rows refuse the file unless they are to be skipped. */
    Validated<ImportReport, FileProblem> read(Plan into) {
        return reading.read(into, file());
    }

    /** Reads the actuals, telling every rejected row, and skipping it. */
    Validated<ImportReport, FileProblem> readSkipping(Plan into, Consumer<RejectedRow> listener) {
        return reading.readSkipping(into, file(), listener);
    }

    /**
     * Returns revenue by the day of the year before, from a file of the same layout as the actuals.
     *
     * @throws Refused if the file must be mended, or tells no month by the day
     */
    DailyRevenue lastYear(Plan into, String file) {
        DailyRevenue days =
                Refused.unless(reading.readLastYear(into, Given.path(file))).actuals().daily();
        if (days.days().isEmpty()) {
            throw Refused.because(file, Message.of("command.last-year-without-days"));
        }
        return days;
    }

    /** How a file of actuals is read, and what is said of them, as several commands take it. */
    static final class ImportOptions {

        @Option(names = "--mapping", paramLabel = "FILE", descriptionKey = "option.mapping")
        private String mapping;

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

        /** Returns whether files with rejected rows are read all the same. */
        boolean skipsRejected() {
            return skipRejected;
        }

        /** Reads actuals; rejected rows refuse the file unless they are to be skipped. */
        Validated<ImportReport, FileProblem> read(Plan into, Path file) {
            return said(importing(into, into.year(), file, row -> {}, skipRejected).read(file));
        }

        /** Reads actuals, telling every rejected row, and skipping it. */
        Validated<ImportReport, FileProblem> readSkipping(
                Plan into, Path file, Consumer<RejectedRow> listener) {
            return said(importing(into, into.year(), file, listener, true).read(file));
        }

        /** Reads what is laid out like the actuals, of the year before. */
        Validated<ImportReport, FileProblem> readLastYear(Plan into, Path file) {
            return importing(into, into.year().previous(), file, row -> {}, skipRejected)
                    .read(file);
        }

        private Validated<ImportReport, FileProblem> said(
                Validated<ImportReport, FileProblem> loaded) {
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

        /** Returns how the file is read: as is told, or as its columns tell. */
        private ImportMapping mapping(Vocabulary vocabulary, Path file) {
            if (mapping != null && layout != null) {
                throw Refused.because("--layout", Message.of("command.mapping-or-layout"));
            }
            if (mapping != null) {
                return Refused.unless(MappingFile.read(Given.path(mapping)));
            }
            return layout == null
                    ? Refused.unless(Layouts.of(file, vocabulary))
                    : Layouts.of(LayoutsCommand.find(layout), file, vocabulary);
        }

        /** Tells the order of day and month that was asked for, if one was. */
        private ImportMapping ordered(ImportMapping by) {
            if (dayFirst && monthFirst) {
                throw Refused.because("--month-first", Message.of("command.one-order-of-dates"));
            }
            if (dayFirst) {
                return by.withDates(DateOrder.DAY_FIRST);
            }
            return monthFirst ? by.withDates(DateOrder.MONTH_FIRST) : by;
        }

        private ActualsImport importing(
                Plan into,
                FiscalYear year,
                Path file,
                Consumer<RejectedRow> listener,
                boolean skipping) {
            Company company = into.company();
            ActualsImport plain =
                    ActualsImport.into(company.vocabulary(), company.currency(), year)
                            .telling(listener);
            ActualsImport mapped = plain.by(ordered(mapping(company.vocabulary(), file)));
            return skipping ? mapped.skippingRejected() : mapped;
        }
    }

    /**
     * The options by which a decision is held against what has happened, and not the plan alone.
     */
    static final class StandingOptions {

        private static final String BESIDE = "";

        @Option(
                names = "--actuals",
                arity = "0..1",
                fallbackValue = BESIDE,
                paramLabel = "FILE",
                descriptionKey = "option.actuals-known")
        private Optional<String> actuals = Optional.empty();

        @Mixin private ImportOptions reading;

        /**
         * Returns the projection of a plan: as its year stands on a day where actuals are given,
         * else by itself.
         *
         * @param place where the plan is kept
         * @throws Refused if the actuals must be mended first, or tell of no month that is over
         */
        Projection of(Plan plan, String place, LocalDate day) {
            return actuals.map(
                            it ->
                                    standing(
                                            plan,
                                            it.equals(BESIDE)
                                                    ? ActualsOptions.beside(place)
                                                    : Given.path(it),
                                            day))
                    .orElseGet(() -> Projection.of(plan));
        }

        private Projection standing(Plan plan, Path file, LocalDate day) {
            Actuals read = Refused.unless(reading.read(plan, file)).actuals();
            return Standing.of(plan, read, day)
                    .mapProblems(it -> placed(it, file))
                    .orElseThrow(Refused::new);
        }

        private static FileProblem placed(Problem problem, Path file) {
            return FileProblem.of(file.toString(), problem.message());
        }
    }
}
