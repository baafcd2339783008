package vn.aop.web.command;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.aop.cases.actuals.ImportReport;
import vn.aop.cases.actuals.RowCounts;
import vn.aop.cases.file.FileProblem;
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
 * @param rows what became of the rows of the actuals
 */
record Reviewed(MonthlyReview review, RowCounts rows) {

    Reviewed {
        requireNonNull(review, "review");
        requireNonNull(rows, "rows");
    }

    /**
     * Reads a plan and its actuals and reviews a month.
     *
     * @param choice chooses the month by the actuals; where it chooses none, the first of the year
     * @throws Refused if one of the files must be mended, or the month cannot be reviewed
     */
    static Reviewed of(ActualsOptions input, Function<Actuals, Optional<YearMonth>> choice) {
        return of(input, choice, plan -> DailyRevenue.NONE);
    }

    /**
     * Reads a plan and its actuals and reviews a month, with the days of the year before.
     *
     * @param lastYear reads them
     * @throws Refused as {@link #of(ActualsOptions, Function)}
     */
    static Reviewed of(
            ActualsOptions input,
            Function<Actuals, Optional<YearMonth>> choice,
            Function<Plan, DailyRevenue> lastYear) {
        Plan plan = input.soundPlan();
        ImportReport imported = Refused.unless(input.read(plan));
        Actuals read = imported.actuals();
        Actuals actuals = read.with(read.daily().and(lastYear.apply(plan)));
        YearMonth month = choice.apply(actuals).orElse(plan.year().first());
        List<Problem> problems = MonthlyReview.problems(plan, actuals, month);
        if (!problems.isEmpty()) {
            throw new Refused(problems.stream().map(it -> placed(it, actuals)).toList());
        }
        return new Reviewed(MonthlyReview.of(plan, actuals, month), imported.rows());
    }

    private static FileProblem placed(Problem problem, Actuals actuals) {
        String place = problem.where().equals(Place.of("month")) ? "--month" : actuals.source();
        return FileProblem.of(place, problem.message());
    }

    Plan plan() {
        return review.plan();
    }
}
