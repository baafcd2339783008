package vn.aop.web.command;

import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vn.aop.cases.Case;
import vn.aop.cases.Cases;
import vn.aop.cases.check.RuleBook;
import vn.aop.cases.file.FileProblem;
import vn.aop.cases.plan.PlanFile;
import vn.aop.cases.wording.Wording;
import vn.aop.core.change.PlanComparison;
import vn.aop.core.plan.Plan;
import vn.aop.core.projection.Projection;
import vn.aop.core.text.Message;
import vn.aop.core.text.Nearest;
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
        Cases cases = option.cases(terminal);
        PlanComparison comparison = compared(plan(first, cases), plan(second, cases));
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

    /** A case is meant where there is no file or folder of that name. */
    private static Validated<Plan, FileProblem> plan(String text, Cases cases) {
        if (Files.exists(Given.path(text))) {
            return file(text);
        }
        return cases.find(text)
                .<Validated<Plan, FileProblem>>map(it -> Validated.valid(it.plan()))
                .orElseGet(() -> text.matches(".*[./\\\\].*") ? file(text) : unknown(text, cases));
    }

    private static Validated<Plan, FileProblem> file(String text) {
        return PlanFile.read(Given.plan(text), Projection::problems);
    }

    private static Validated<Plan, FileProblem> unknown(String text, Cases cases) {
        List<String> known = cases.all().stream().map(Case::id).toList();
        Message message =
                Message.of("command.compare.unknown")
                        .with("known", known)
                        .with("nearest", Nearest.to(text, known));
        return Validated.invalid(List.of(FileProblem.of(text, message)));
    }
}
