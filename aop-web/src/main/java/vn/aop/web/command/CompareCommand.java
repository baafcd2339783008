package vn.aop.web.command;

import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vn.aop.cases.Case;
import vn.aop.cases.check.RuleBook;
import vn.aop.cases.file.FileProblem;
import vn.aop.cases.plan.PlanFile;
import vn.aop.cases.wording.Wording;
import vn.aop.core.change.PlanComparison;
import vn.aop.core.plan.Plan;
import vn.aop.core.projection.Projection;
import vn.aop.core.text.ProblemsException;
import vn.aop.core.text.Validated;
import vn.aop.web.command.text.ComparisonText;
import vn.aop.web.command.text.Sheet;
import vn.aop.web.json.ComparisonAsJson;

/** {@code aop compare}: what differs between two plans, and what that does to goals and money. */
@Command(name = "compare")
final class CompareCommand implements GivenCommand {

    @Parameters(index = "0", paramLabel = "PLAN", descriptionKey = "argument.compared")
    private String first;

    @Parameters(index = "1", paramLabel = "PLAN", descriptionKey = "argument.compared-with")
    private String second;

    @Mixin private CasesOption option;

    @Override
    public void give(Terminal plain) {
        RuleBook book = Given.rules(plain);
        Terminal terminal = plain.speaking(book.speaking(plain.wording()));
        CasesOption.Plans plans = option.plans(terminal);
        PlanComparison comparison = compared(plan(first, plans), plan(second, plans));
        if (terminal.wantsJson()) {
            Wording wording = terminal.wording().speakingOf(comparison.after().company());
            terminal.printJson(new ComparisonAsJson(comparison, book.checks(), wording).json());
        } else {
            Sheet sheet = terminal.sheet(comparison.after().company());
            terminal.print(
                    new ComparisonText(comparison, first, second, book.checks(), sheet).lines());
        }
    }

    /** Tells the mistakes of both at once. */
    private PlanComparison compared(
            Validated<Plan, FileProblem> before, Validated<Plan, FileProblem> after) {
        List<FileProblem> problems =
                Stream.of(before, after)
                        .filter(it -> it.value().isEmpty())
                        .flatMap(it -> it.problems().stream())
                        .distinct()
                        .toList();
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
        try {
            return PlanComparison.of(before.value().orElseThrow(), after.value().orElseThrow());
        } catch (ProblemsException apart) {
            throw new Refused(
                    apart.problems().stream()
                            .map(it -> FileProblem.of(second, it.message()))
                            .toList());
        }
    }

    private static Validated<Plan, FileProblem> plan(String text, CasesOption.Plans plans) {
        return plans.read(text, it -> PlanFile.read(it, Projection::problems), Case::plan);
    }
}
