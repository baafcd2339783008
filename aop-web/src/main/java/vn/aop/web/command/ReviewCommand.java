package vn.aop.web.command;

import java.time.YearMonth;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.aop.cases.actuals.ImportReport;
import vn.aop.cases.file.FileProblem;
import vn.aop.cases.wording.Wording;
import vn.aop.core.figures.Actuals;
import vn.aop.core.plan.Plan;
import vn.aop.core.review.MonthlyReview;
import vn.aop.core.text.Problem;

/** {@code aop review}: the monthly review. */
@Command(name = "review")
final class ReviewCommand implements Answer {

    @Mixin private ActualsOptions input;

    @Option(
            names = "--month",
            required = true,
            paramLabel = "MONTH",
            descriptionKey = "option.month")
    private String month;

    @Override
    public void give(Terminal terminal) {
        YearMonth reviewed = Given.month(month);
        Plan plan = input.soundPlan();
        ImportReport imported = Refused.unless(input.read(plan));
        MonthlyReview review = review(plan, imported.actuals(), reviewed);
        if (terminal.wantsJson()) {
            Wording wording = terminal.wording().speakingOf(plan.company());
            terminal.printJson(new ReviewAsJson(review, imported.rows(), wording).json());
        } else {
            Sheet sheet = Sheet.of(terminal, plan.company());
            terminal.print(new ReviewText(review, imported.rows(), sheet).lines());
        }
    }

    private MonthlyReview review(Plan plan, Actuals actuals, YearMonth reviewed) {
        List<Problem> problems = MonthlyReview.problems(plan, actuals, reviewed);
        if (!problems.isEmpty()) {
            throw new Refused(problems.stream().map(it -> placed(it, actuals)).toList());
        }
        return MonthlyReview.of(plan, actuals, reviewed);
    }

    private static FileProblem placed(Problem problem, Actuals actuals) {
        String place = problem.where().equals("month") ? "--month" : actuals.source();
        return new FileProblem(place, 0, 0, problem.message());
    }
}
