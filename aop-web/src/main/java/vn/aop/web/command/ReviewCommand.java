package vn.aop.web.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.aop.cases.wording.Wording;
import vn.aop.core.plan.Company;

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
        Reviewed reviewed = Reviewed.at(Given.month(month), input);
        Company company = reviewed.plan().company();
        if (terminal.wantsJson()) {
            Wording wording = terminal.wording().speakingOf(company);
            terminal.printJson(
                    new ReviewAsJson(reviewed.review(), reviewed.rows(), wording).json());
        } else {
            Sheet sheet = Sheet.of(terminal, company);
            terminal.print(new ReviewText(reviewed.review(), reviewed.rows(), sheet).lines());
        }
    }
}
