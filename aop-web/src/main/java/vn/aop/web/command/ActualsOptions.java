package vn.aop.web.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.aop.cases.actuals.ImportReport;
import vn.aop.cases.actuals.RejectedRow;
import vn.aop.cases.file.FileProblem;
import vn.aop.cases.plan.PlanFile;
import vn.aop.core.change.PlanHistory;
import vn.aop.core.figures.DailyRevenue;
import vn.aop.core.plan.Plan;
import vn.aop.core.projection.Projection;
import vn.aop.core.text.Message;
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
}
