package vn.aop.web.command;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.aop.cases.file.FileProblem;
import vn.aop.core.change.PlanHistory;
import vn.aop.core.decision.log.DecisionLog;
import vn.aop.core.decision.log.LoggedDecision;
import vn.aop.core.decision.log.UseScore;
import vn.aop.core.figures.FiscalYear;
import vn.aop.core.text.Message;
import vn.aop.core.text.ProblemsException;
import vn.aop.web.command.text.LogText;
import vn.aop.web.command.text.Sheet;
import vn.aop.web.json.LogJson;
import vn.aop.web.json.NumbersJson;

/**
 * {@code aop log}: what was asked of the desk, what was decided and what came of it; or one of the
 * last two told to the log.
 */
@Command(name = "log")
final class LogCommand implements GivenCommand {

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

    @Mixin private TodayOption today;

    @Override
    public void give(Terminal terminal) {
        PlanHistory history = Given.soundHistory(plan);
        KeptPlan kept = KeptPlan.at(plan);
        TodayOption.Taken taken = today.taken(kept, terminal);
        DecisionLog log = kept.log();
        if (entry.isPresent()) {
            LoggedDecision seen = found(log);
            LoggedDecision told = inOrder(seen, history, taken.day());
            log = kept.alter(now -> now.tell(seen, told)).log();
        }
        print(terminal, history, log, taken);
    }

    private LoggedDecision inOrder(LoggedDecision seen, PlanHistory history, LocalDate day) {
        try {
            return told(seen, history, day);
        } catch (ProblemsException outOfOrder) {
            throw new Refused(
                    outOfOrder.problems().stream()
                            .map(it -> FileProblem.of("--on", it.message()))
                            .toList());
        }
    }

    private LoggedDecision found(DecisionLog log) {
        return log.find(entry.orElseThrow())
                .orElseThrow(
                        () ->
                                Refused.because(
                                        "--entry",
                                        Message.of("command.log.unknown")
                                                .with("id", entry.orElseThrow())
                                                .with("known", ids(log))));
    }

    private LoggedDecision told(LoggedDecision found, PlanHistory history, LocalDate day) {
        if (choice.isEmpty() && cameOfIt.isEmpty()) {
            throw Refused.because("--entry", Message.of("command.log.nothing-told"));
        }
        LoggedDecision decided =
                choice.map(it -> found.with(resolution(it, day, history))).orElse(found);
        return cameOfIt.map(
                        it ->
                                decided.with(
                                        new LoggedDecision.Aftermath(
                                                Given.words(
                                                        "--came-of-it", it, "command.log.no-words"),
                                                day)))
                .orElse(decided);
    }

    private static List<String> ids(DecisionLog log) {
        return log.entries().stream().map(LoggedDecision::id).toList();
    }

    private LoggedDecision.Resolution resolution(String text, LocalDate day, PlanHistory history) {
        String person =
                by.orElseThrow(() -> Refused.because("--by", Message.of("command.log.no-person")));
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
                                        Message.of("command.choice")
                                                .with("found", text)
                                                .with(
                                                        "known",
                                                        all.stream()
                                                                .map(NumbersJson::kebab)
                                                                .toList())));
    }

    private void print(
            Terminal terminal, PlanHistory history, DecisionLog log, TodayOption.Taken taken) {
        UseScore score =
                month.map(it -> UseScore.of(history, log, inYear(Given.month(it), history)))
                        .orElseGet(() -> UseScore.of(history, log, taken.today()));
        if (terminal.wantsJson()) {
            terminal.printJson(LogJson.of(history, taken.today(), log, score));
        } else {
            Sheet sheet = terminal.sheet(history.current().company());
            terminal.print(new LogText(log, score, sheet, history.current().resources()).lines());
            if (month.isEmpty() || entry.isPresent()) {
                taken.tell(terminal, sheet);
            }
        }
    }

    private static YearMonth inYear(YearMonth asked, PlanHistory history) {
        FiscalYear year = history.current().year();
        if (!year.contains(asked)) {
            throw Refused.because(
                    "--month",
                    Message.of("review.month-outside")
                            .with("month", asked)
                            .with("from", year.first())
                            .with("to", year.last()));
        }
        return asked;
    }
}
