package vn.aop.web.command;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.aop.cases.Case;
import vn.aop.cases.Cases;
import vn.aop.cases.FoundCase;
import vn.aop.cases.wording.Wording;
import vn.aop.core.text.Message;
import vn.aop.web.command.text.Columns;
import vn.aop.web.command.text.ProblemLine;
import vn.aop.web.command.text.Sheet;
import vn.aop.web.command.text.Tone;
import vn.aop.web.json.ProblemsJson.ProblemJson;
import vn.aop.web.json.TextJson;

/** {@code aop cases}: the shipped cases and those of others, and what is broken of them. */
@Command(name = "cases")
final class CasesCommand implements GivenCommand {

    private static final String INDENT = "  ";

    @Mixin private CasesOption option;

    /** The cases for programs. */
    record CasesJson(List<CaseJson> cases, List<BrokenJson> broken) {}

    record CaseJson(String id, TextJson title, TextJson summary) {}

    /** A case that its author has to mend. */
    record BrokenJson(String id, List<ProblemJson> problems) {}

    @Override
    public void give(Terminal terminal) {
        Cases cases = option.cases(terminal);
        if (terminal.wantsJson()) {
            terminal.printJson(
                    new CasesJson(
                            cases.all().stream().map(CasesCommand::json).toList(),
                            cases.broken().stream()
                                    .map(it -> json(it, terminal.wording()))
                                    .toList()));
        } else {
            cases.all().forEach(it -> tell(it, terminal));
            cases.broken().forEach(it -> tell(it, terminal));
            terminal.print("");
            terminal.print(terminal.wording().say("command.cases.next"));
        }
    }

    private static CaseJson json(Case one) {
        return new CaseJson(one.id(), TextJson.of(one.title()), TextJson.of(one.summary()));
    }

    private static BrokenJson json(FoundCase one, Wording words) {
        return new BrokenJson(
                one.id(), one.problems().stream().map(it -> ProblemJson.of(it, words)).toList());
    }

    private static void tell(Case one, Terminal terminal) {
        terminal.print(Tone.STRONG.paint(one.id(), terminal.surroundings().ink()));
        String title = terminal.wording().text(one.title());
        String summary = terminal.wording().text(one.summary());
        terminal.print(Columns.wrap(title, INDENT, Sheet.WIDTH));
        terminal.print(Columns.wrap(summary, INDENT, Sheet.WIDTH));
    }

    private static void tell(FoundCase one, Terminal terminal) {
        String told =
                terminal.wording()
                        .say(
                                Message.of("command.cases.broken")
                                        .with("case", one.id())
                                        .with("count", one.problems().size()));
        terminal.print(Tone.STRONG.paint(told, terminal.surroundings().ink()));
        one.problems()
                .forEach(
                        it ->
                                terminal.print(
                                        INDENT
                                                + ProblemLine.of(
                                                        ProblemJson.of(it, terminal.wording()))));
    }
}
