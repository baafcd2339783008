package vn.aop.web.command;

import java.util.List;
import picocli.CommandLine.Command;
import vn.aop.cases.Case;
import vn.aop.cases.Cases;
import vn.aop.web.command.text.Columns;
import vn.aop.web.command.text.Sheet;
import vn.aop.web.command.text.Tone;
import vn.aop.web.json.TextJson;

/** {@code aop cases}: what comes with the program. */
@Command(name = "cases")
final class CasesCommand implements GivenCommand {

    private static final String INDENT = "  ";

    /** The cases for programs. */
    record CasesJson(List<CaseJson> cases) {}

    record CaseJson(String id, TextJson title, TextJson summary) {}

    @Override
    public void give(Terminal terminal) {
        if (terminal.wantsJson()) {
            terminal.printJson(
                    new CasesJson(Cases.all().stream().map(CasesCommand::json).toList()));
        } else {
            Cases.all().forEach(it -> tell(it, terminal));
            terminal.print("");
            terminal.print(terminal.wording().say("command.cases.next"));
        }
    }

    private static CaseJson json(Case one) {
        return new CaseJson(one.id(), TextJson.of(one.title()), TextJson.of(one.summary()));
    }

    private static void tell(Case one, Terminal terminal) {
        terminal.print(Tone.STRONG.paint(one.id(), terminal.surroundings().ink()));
        String title = terminal.wording().text(one.title());
        String summary = terminal.wording().text(one.summary());
        terminal.print(Columns.wrap(title, INDENT, Sheet.WIDTH));
        terminal.print(Columns.wrap(summary, INDENT, Sheet.WIDTH));
    }
}
