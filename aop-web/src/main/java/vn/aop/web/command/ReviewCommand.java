package vn.aop.web.command;

import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.aop.cases.wording.Wording;
import vn.aop.core.company.Company;
import vn.aop.core.figures.DailyRevenue;
import vn.aop.web.command.text.ReviewText;
import vn.aop.web.command.text.Sheet;
import vn.aop.web.json.ReviewAsJson;

/** {@code aop review}: the monthly review. */
@Command(name = "review")
final class ReviewCommand implements GivenCommand {

    @Mixin private ActualsOptions input;

    @Option(names = "--month", paramLabel = "MONTH", descriptionKey = "option.month")
    private Optional<String> month = Optional.empty();

    @Option(names = "--last-year", paramLabel = "FILE", descriptionKey = "option.last-year")
    private Optional<String> lastYear = Optional.empty();

    @Mixin private TodayOption today;

    @Override
    public void give(Terminal terminal) {
        TodayOption.Taken taken = today.taken(input.keptPlan(), terminal);
        Reviewed reviewed =
                Reviewed.of(
                        input,
                        actuals ->
                                month.map(Given::month)
                                        .or(() -> taken.today().toReview(actuals.months())),
                        plan ->
                                lastYear.map(it -> input.lastYear(plan, it))
                                        .orElse(DailyRevenue.NONE));
        input.tellLeftOut(terminal);
        Company company = reviewed.plan().company();
        if (terminal.wantsJson()) {
            Wording wording = terminal.wording().speakingOf(company);
            terminal.printJson(
                    new ReviewAsJson(
                                    reviewed.review(),
                                    reviewed.judgedBy(),
                                    taken.today(),
                                    reviewed.rows(),
                                    wording)
                            .json());
        } else {
            Sheet sheet = terminal.sheet(company);
            terminal.print(
                    new ReviewText(reviewed.review(), reviewed.judgedBy(), reviewed.rows(), sheet)
                            .lines());
            if (month.isEmpty()) {
                taken.tell(terminal, sheet);
            }
        }
    }
}
