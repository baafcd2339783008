package vn.aop.web.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.aop.cases.file.FileProblem;
import vn.aop.core.change.PlanHistory;
import vn.aop.core.decision.DecisionLog;
import vn.aop.core.decision.LoggedDecision;
import vn.aop.core.decision.UseScore;
import vn.aop.core.text.ProblemsException;
import vn.aop.core.text.Text;

/**
 * {@code aop log}: what was asked of the desk, what was decided and what came of it; or one of the
 * last two told to the log.
 */
@Command(name = "log")
final class LogCommand implements Answer {

    @Parameters(index = "0", paramLabel = "PLAN", descriptionKey = "argument.plan")
    private String plan;

    @Option(names = "--month", paramLabel = "MONTH", descriptionKey = "option.log-month")
    private Optional<String> month = Optional.empty();

    @Option(names = "--entry", paramLabel = "ID", descriptionKey = "option.entry")
    private Optional<String> entry = Optional.empty();

    @Option(names = "--choice", paramLabel = "CHOICE", descriptionKey = "option.choice")
    private Optional<String> choice = Optional.empty();

    @Option(names = "--by", paramLabel = "PERSON", descriptionKey = "option.by")
    private Optional<String> by = Optional.empty();

    @Option(names = "--came-of-it", paramLabel = "TEXT", descriptionKey = "option.came-of-it")
    private Optional<String> cameOfIt = Optional.empty();

    @Option(names = "--on", paramLabel = "DAY", descriptionKey = "option.on")
    private String on = LocalDate.now().toString();

    @Override
    public void give(Terminal terminal) {
        Path file = Given.plan(plan);
        PlanHistory history = Given.soundHistory(plan);
        LogFolder folder = LogFolder.beside(file);
        DecisionLog log = folder.read();
        if (entry.isPresent()) {
            log = log.with(inOrder(log, history));
            folder.write(log);
        }
        print(terminal, history, log);
    }

    private LoggedDecision inOrder(DecisionLog log, PlanHistory history) {
        try {
            return told(log, history);
        } catch (ProblemsException outOfOrder) {
            throw new Refused(
                    outOfOrder.problems().stream()
                            .map(it -> new FileProblem("--on", 0, 0, it.message()))
                            .toList());
        }
    }

    private LoggedDecision told(DecisionLog log, PlanHistory history) {
        LoggedDecision found =
                log.find(entry.orElseThrow())
                        .orElseThrow(
                                () ->
                                        Refused.because(
                                                "--entry",
                                                "command.log.unknown",
                                                "id",
                                                entry.orElseThrow(),
                                                "known",
                                                ids(log)));
        if (choice.isEmpty() && cameOfIt.isEmpty()) {
            throw Refused.because("--entry", "command.log.nothing-told");
        }
        LocalDate day = Given.day(on);
        LoggedDecision decided =
                choice.map(it -> found.with(resolution(it, day, history))).orElse(found);
        return cameOfIt.map(it -> decided.with(new LoggedDecision.Aftermath(words(it), day)))
                .orElse(decided);
    }

    private static Text words(String text) {
        return Given.words("--came-of-it", text, "command.log.no-words");
    }

    private static List<String> ids(DecisionLog log) {
        return log.entries().stream().map(LoggedDecision::id).toList();
    }

    private LoggedDecision.Resolution resolution(String text, LocalDate day, PlanHistory history) {
        String person = by.orElseThrow(() -> Refused.because("--by", "command.log.no-person"));
        LogOptions.requirePerson("--by", history.current(), person);
        return new LoggedDecision.Resolution(choice(text), person, day, Optional.empty());
    }

    private static LoggedDecision.Choice choice(String text) {
        List<LoggedDecision.Choice> all = Arrays.asList(LoggedDecision.Choice.values());
        return all.stream()
                .filter(it -> NumbersJson.kebab(it).equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(
                        () ->
                                Refused.because(
                                        "--choice",
                                        "command.choice",
                                        "found",
                                        text,
                                        "known",
                                        all.stream().map(NumbersJson::kebab).toList()));
    }

    private void print(Terminal terminal, PlanHistory history, DecisionLog log) {
        UseScore score = UseScore.of(history, log, asOf(history, log));
        if (terminal.wantsJson()) {
            terminal.printJson(LogJson.of(history, log, score));
        } else {
            Sheet sheet = Sheet.of(terminal, history.current().company());
            terminal.print(new LogText(log, score, sheet, history.current().resources()).lines());
        }
    }

    /** The month asked for; else that of the last question or amendment, or the year's first. */
    private YearMonth asOf(PlanHistory history, DecisionLog log) {
        YearMonth first = history.current().year().first();
        YearMonth last = history.current().year().last();
        YearMonth asked =
                month.map(Given::month)
                        .orElseGet(
                                () ->
                                        UseScore.of(history, log, last)
                                                .lastUsed()
                                                .filter(history.current().year()::contains)
                                                .orElse(first));
        if (!history.current().year().contains(asked)) {
            throw Refused.because(
                    "--month", "review.month-outside", "month", asked, "from", first, "to", last);
        }
        return asked;
    }
}
