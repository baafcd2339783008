package vn.aop.web.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.aop.cases.actuals.ImportReport;
import vn.aop.cases.actuals.batch.BatchFolder;
import vn.aop.cases.actuals.batch.SalesFiles;
import vn.aop.cases.file.FileProblem;
import vn.aop.cases.plan.PlanFile;
import vn.aop.core.change.PlanHistory;
import vn.aop.core.figures.Actuals;
import vn.aop.core.figures.DailyRevenue;
import vn.aop.core.plan.Plan;
import vn.aop.core.projection.Projection;
import vn.aop.core.review.Standing;
import vn.aop.core.text.Message;
import vn.aop.core.text.Validated;

/** A plan and its actuals, as two commands take them. */
final class ActualsOptions {

    private static final String USUAL_ACTUALS = "sales.csv";

    @Parameters(index = "0", paramLabel = "PLAN", descriptionKey = "argument.plan")
    private String plan;

    @Option(names = "--actuals", paramLabel = "FILE", descriptionKey = "option.actuals")
    private List<String> actuals = List.of();

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

    /** Returns where the plan is kept, as it was given. */
    String place() {
        return plan;
    }

    /** Returns how files are read. */
    ImportOptions reading() {
        return reading;
    }

    /** Returns the folder of batches beside the plan. */
    BatchFolder batches() {
        return BatchFolder.beside(Given.plan(plan));
    }

    /** Returns whether files were named. */
    boolean namesFiles() {
        return !actuals.isEmpty();
    }

    /**
     * Returns the files of the actuals: those that were named, else {@code sales.csv} beside the
     * plan.
     *
     * @throws Refused if none was named and there is none beside the plan, or a folder has none
     */
    SalesFiles files() {
        return namesFiles() ? given(actuals) : given(List.of(beside(plan).toString()));
    }

    static SalesFiles given(List<String> names) {
        return Refused.unless(SalesFiles.of(names.stream().map(Given::path).toList()));
    }

    /**
     * Returns the file of the actuals beside a plan.
     *
     * @throws Refused if there is none
     */
    static Path beside(String plan) {
        Path usual = usual(plan);
        if (!Files.exists(usual)) {
            throw Refused.because(
                    "--actuals", Message.of("command.no-actuals").with("usual", usual.toString()));
        }
        return usual;
    }

    static Path usual(String plan) {
        return Given.plan(plan).resolveSibling(USUAL_ACTUALS);
    }

    /**
     * Reads the actuals: the files that were named, else the batches beside the plan, else {@code
     * sales.csv} there. Rejected rows refuse a file unless they are to be skipped.
     */
    Validated<ImportReport, FileProblem> read(Plan into) {
        return namesFiles() ? reading.read(into, files()) : reading.readBeside(into, plan);
    }

    /** Tells, beside the answer, which files of folders were left out. */
    void tellLeftOut(Terminal terminal) {
        reading.tellLeftOut(terminal);
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

    /**
     * The options by which a decision is held against what has happened, and not the plan alone.
     */
    static final class StandingOptions {

        /** Stands for the option without a name; nobody's file is called so. */
        private static final String BESIDE = "<beside>";

        @Option(
                names = "--actuals",
                arity = "0..1",
                fallbackValue = BESIDE,
                paramLabel = "FILE",
                descriptionKey = "option.actuals-known")
        private List<String> actuals = List.of();

        @Mixin private ImportOptions reading;

        /**
         * Returns the projection of a plan: as its year stands on a day where actuals are given,
         * else by itself.
         *
         * @param place where the plan is kept
         * @throws Refused if the actuals must be mended first, or tell of no month that is over; if
         *     some are named and those beside the plan are meant as well
         */
        Projection of(Plan plan, String place, LocalDate day) {
            return actuals.isEmpty() ? Projection.of(plan) : standing(plan, place, day);
        }

        private Projection standing(Plan plan, String place, LocalDate day) {
            boolean isBeside = actuals.contains(BESIDE);
            if (isBeside && !actuals.stream().allMatch(BESIDE::equals)) {
                throw Refused.because("--actuals", Message.of("command.named-or-beside"));
            }
            Validated<ImportReport, FileProblem> loaded =
                    isBeside ? reading.readBeside(plan, place) : reading.read(plan, given(actuals));
            Actuals read = Refused.unless(loaded).actuals();
            return Standing.of(plan, read, day)
                    .mapProblems(it -> FileProblem.of(read.source(), it.message()))
                    .orElseThrow(Refused::new);
        }

        /** Tells, beside the answer, which files of folders were left out. */
        void tellLeftOut(Terminal terminal) {
            reading.tellLeftOut(terminal);
        }
    }
}
