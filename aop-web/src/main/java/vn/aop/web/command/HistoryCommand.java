package vn.aop.web.command;

import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.aop.cases.check.RuleBook;
import vn.aop.cases.wording.Wording;
import vn.aop.core.change.PlanHistory;
import vn.aop.core.check.Checks;
import vn.aop.core.text.Message;
import vn.aop.web.answer.TwoVersions;
import vn.aop.web.command.text.HistoryText;
import vn.aop.web.command.text.Sheet;
import vn.aop.web.command.text.TwoVersionsText;
import vn.aop.web.json.HistoryAsJson;

/** {@code aop history}: what a plan went through, or what differs between two versions of it. */
@Command(name = "history")
final class HistoryCommand implements GivenCommand {

    @Parameters(index = "0", paramLabel = "PLAN", descriptionKey = "argument.plan")
    private String plan;

    @Option(names = "--from", paramLabel = "VERSION", descriptionKey = "option.from-version")
    private Optional<String> from = Optional.empty();

    @Option(names = "--to", paramLabel = "VERSION", descriptionKey = "option.to-version")
    private Optional<String> to = Optional.empty();

    @Override
    public void give(Terminal plain) {
        PlanHistory history = Given.soundHistory(plan);
        RuleBook book = Given.rules(plain);
        Terminal terminal = plain.speaking(book.speaking(plain.wording()));
        if (from.isEmpty() && to.isEmpty()) {
            list(terminal, history, book.checks());
        } else {
            compare(terminal, versions(history), book.checks());
        }
    }

    private static void list(Terminal terminal, PlanHistory history, Checks checks) {
        if (terminal.wantsJson()) {
            Wording wording = terminal.wording().speakingOf(history.current().company());
            terminal.printJson(new HistoryAsJson(history, checks, wording).json());
        } else {
            Sheet sheet = terminal.sheet(history.current().company());
            terminal.print(new HistoryText(history, checks, sheet).lines());
        }
    }

    private static void compare(Terminal terminal, TwoVersions versions, Checks checks) {
        PlanHistory history = versions.history();
        if (terminal.wantsJson()) {
            Wording wording = terminal.wording().speakingOf(history.current().company());
            terminal.printJson(new HistoryAsJson(history, checks, wording).difference(versions));
        } else {
            Sheet sheet = terminal.sheet(history.current().company());
            terminal.print(new TwoVersionsText(versions, checks, sheet).lines());
        }
    }

    private TwoVersions versions(PlanHistory history) {
        int earlier = from.map(it -> version("--from", it, history)).orElse(0);
        int later = to.map(it -> version("--to", it, history)).orElse(history.size() - 1);
        if (earlier > later) {
            throw Refused.because(
                    "--from",
                    Message.of("command.history.order").with("from", earlier).with("to", later));
        }
        return new TwoVersions(history, earlier, later);
    }

    private static int version(String option, String text, PlanHistory history) {
        int last = history.size() - 1;
        int version = text.matches("\\d{1,6}") ? Integer.parseInt(text) : history.size();
        if (version > last) {
            throw Refused.because(
                    option,
                    Message.of("command.history.no-version")
                            .with("found", text)
                            .with("last", last));
        }
        return version;
    }
}
