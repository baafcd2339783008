package vn.aop.web.command;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.aop.cases.actuals.ImportReport;
import vn.aop.cases.actuals.RowCounts;
import vn.aop.cases.file.FileProblem;
import vn.aop.core.change.PlanHistory;
import vn.aop.core.figures.Actuals;
import vn.aop.core.figures.DailyRevenue;
import vn.aop.core.plan.Plan;
import vn.aop.core.review.MonthlyReview;
import vn.aop.core.text.Place;
import vn.aop.core.text.Problem;

/**
 * The review of a month with the actuals that were given for it.
 *
 * @param review the review
 * @param judgedBy the plan by which it judges
 * @param rows what became of the rows of the actuals
 */
record Reviewed(MonthlyReview review, PlanHistory.InForce judgedBy, RowCounts rows) {

    Reviewed {
        requireNonNull(review, "review");
        requireNonNull(judgedBy, "judgedBy");
        requireNonNull(rows, "rows");
    }

    /**
     * Reads a plan and its actuals and reviews a month by the plan as it is now, for who asks what
     * to do from here on.
     *
     * @param choice chooses the month by the actuals; where it chooses none, the first of the year
     * @throws Refused if one of the files must be mended, or the month cannot be reviewed
     */
    static Reviewed now(ActualsOptions input, Function<Actuals, Optional<YearMonth>> choice) {
        Plan plan = input.soundPlan();
        ImportReport imported = Refused.unless(input.read(plan));
        YearMonth month = choice.apply(imported.actuals()).orElse(plan.year().first());
        return of(PlanHistory.of(plan).inForce(month), imported, imported.actuals());
    }

    /**
     * Reads a plan and its actuals and looks back on a month, by the plan that was in force then
     * and with the days of the year before.
     *
     * @param lastYear reads them
     * @throws Refused as {@link #now} does
     */
    static Reviewed of(
            ActualsOptions input,
            Function<Actuals, Optional<YearMonth>> choice,
            Function<Plan, DailyRevenue> lastYear) {
        PlanHistory history = input.soundHistory();
        Plan plan = history.current();
        ImportReport imported = Refused.unless(input.read(plan));
        Actuals read = imported.actuals();
        Actuals actuals = read.with(read.daily().and(lastYear.apply(plan)));
        YearMonth month = choice.apply(actuals).orElse(plan.year().first());
        return of(history.inForce(month), imported, actuals);
    }

    private static Reviewed of(PlanHistory.InForce by, ImportReport imported, Actuals actuals) {
        List<Problem> problems = MonthlyReview.problems(by.plan(), actuals, by.month());
        if (!problems.isEmpty()) {
            throw new Refused(problems.stream().map(it -> placed(it, actuals)).toList());
        }
        MonthlyReview review = MonthlyReview.of(by.plan(), actuals, by.month());
        return new Reviewed(review, by, imported.rows());
    }

    private static FileProblem placed(Problem problem, Actuals actuals) {
        String place = problem.where().equals(Place.of("month")) ? "--month" : actuals.source();
        return FileProblem.of(place, problem.message());
    }

    Plan plan() {
        return review.plan();
    }
}
