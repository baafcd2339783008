package vn.aop.web.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.aop.cases.check.RuleBook;
import vn.aop.cases.wording.Wording;
import vn.aop.core.plan.Plan;
import vn.aop.core.projection.Projection;
import vn.aop.web.answer.Periods;
import vn.aop.web.command.text.ProjectionText;
import vn.aop.web.command.text.Sheet;
import vn.aop.web.json.ProjectionAsJson;

/** {@code aop project}: what a plan leads to, in money, stock and people. */
@Command(name = "project")
final class ProjectCommand implements GivenCommand {

    @Parameters(index = "0", paramLabel = "PLAN", descriptionKey = "argument.plan")
    private String plan;

    @Option(names = "--months", descriptionKey = "option.months")
    private boolean months;

    @Override
    public void give(Terminal plain) {
        Plan sound = Given.soundPlan(plan);
        RuleBook book = Given.rules(plain);
        Terminal terminal = plain.speaking(book.speaking(plain.wording()));
        Projection projection = Projection.of(sound);
        if (terminal.wantsJson()) {
            Wording wording = terminal.wording().speakingOf(sound.company());
            terminal.printJson(new ProjectionAsJson(projection, book.checks(), wording).json());
        } else {
            Sheet sheet = terminal.sheet(sound.company());
            Periods periods = months ? Periods.MONTHS : Periods.QUARTERS;
            terminal.print(new ProjectionText(projection, periods, book.checks(), sheet).lines());
        }
    }
}
