package vn.aop.web.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.aop.cases.actuals.ImportReport;
import vn.aop.cases.file.FileProblem;
import vn.aop.cases.folder.Turn;
import vn.aop.cases.plan.BaselineDraft;
import vn.aop.cases.plan.PlanFile;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Message;
import vn.aop.web.command.sales.BaselineText;
import vn.aop.web.command.text.Sheet;
import vn.aop.web.json.ImportJson;

/** {@code aop baseline}: last year as files tell it, to begin a plan with. */
@Command(name = "baseline")
final class BaselineCommand implements GivenCommand {

    @Parameters(index = "0", paramLabel = "PLAN", descriptionKey = "argument.plan")
    private String plan;

    @Option(
            names = "--actuals",
            required = true,
            paramLabel = "FILE",
            descriptionKey = "option.actuals-last-year")
    private List<String> actuals = List.of();

    @Option(names = "--to", paramLabel = "FILE", descriptionKey = "option.baseline-to")
    private Optional<String> to = Optional.empty();

    @Mixin private ImportOptions reading;

    @Override
    public void give(Terminal terminal) {
        Path file = Given.plan(plan);
        Plan into = Refused.unless(PlanFile.read(file));
        BaselineDraft draft = BaselineDraft.of(into, report(into).actuals());
        Optional<Path> written = to.map(Given::path);
        written.ifPresent(it -> write(file, it, draft));
        if (terminal.wantsJson()) {
            terminal.printJson(
                    ImportJson.BaselineJson.of(
                            draft, written, terminal.wording().speakingOf(into.company())));
            return;
        }
        Sheet sheet = terminal.sheet(into.company());
        BaselineText text = new BaselineText(draft, sheet);
        if (written.isEmpty()) {
            terminal.print(draft.yaml().stripTrailing());
            text.lines().forEach(it -> terminal.print(("# " + it).stripTrailing()));
        } else {
            terminal.print(text.lines());
            terminal.print("");
            terminal.print(
                    sheet.wrapped(
                            "",
                            sheet.say(
                                    Message.of("command.baseline.written")
                                            .with("file", written.get().toString()))));
        }
        reading.tellLeftOut(terminal);
    }

    private ImportReport report(Plan into) {
        return reading.read(into, into.year().previous(), ActualsOptions.given(actuals))
                .orElseThrow(it -> Refused.speakingOf(into.company(), it));
    }

    /** Writes a new file; one that is there is never written over. */
    private static void write(Path plan, Path target, BaselineDraft draft) {
        Path folder = target.toAbsolutePath().getParent();
        if (Files.exists(target)) {
            throw Refused.because(target.toString(), Message.of("command.baseline.exists"));
        }
        try {
            String text =
                    draft.in(Files.readString(plan, StandardCharsets.UTF_8))
                            .orElseThrow(
                                    () ->
                                            Refused.because(
                                                    plan.toString(),
                                                    Message.of("command.baseline.no-place")));
            try (Turn turn = Turn.in(folder)) {
                turn.prepare(target, text);
                turn.commit();
            }
        } catch (IOException failed) {
            throw Refused.notWritten(
                    List.of(
                            FileProblem.of(target.toString(), "plan.not-written")
                                    .with("folder", folder.toString())
                                    .with("detail", KeptPlan.detail(failed))));
        }
    }
}
