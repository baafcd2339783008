package vn.aop.web.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.aop.cases.file.FileProblem;
import vn.aop.core.figures.Actuals;
import vn.aop.core.plan.Plan;
import vn.aop.core.projection.Projection;
import vn.aop.core.review.Standing;
import vn.aop.core.text.Problem;

/** The options by which a decision is held against what has happened, and not the plan alone. */
final class StandingOptions {

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
     * Returns the projection of a plan: as its year stands on a day where actuals are given, else
     * by itself.
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
