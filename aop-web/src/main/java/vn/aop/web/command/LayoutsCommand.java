package vn.aop.web.command;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.aop.cases.actuals.layout.KnownLayout;
import vn.aop.cases.actuals.layout.Layouts;
import vn.aop.cases.actuals.mapping.Presets;
import vn.aop.cases.wording.Wording;
import vn.aop.core.text.Language;
import vn.aop.core.text.Message;
import vn.aop.core.text.Nearest;
import vn.aop.web.command.text.Columns;
import vn.aop.web.command.text.Sheet;
import vn.aop.web.command.text.Tone;
import vn.aop.web.json.TextJson;

/** {@code aop layouts}: the programs whose exports are read without a mapping, or one mapping. */
@Command(name = "layouts")
final class LayoutsCommand implements GivenCommand {

    private static final String INDENT = "  ";

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "LAYOUT",
            descriptionKey = "argument.layout")
    private String layout;

    /** The layouts for programs. */
    record LayoutsJson(List<LayoutJson> layouts) {}

    record LayoutJson(String id, TextJson name, List<String> columns, String mapping) {}

    @Override
    public void give(Terminal terminal) {
        List<KnownLayout> told = layout == null ? Layouts.all() : List.of(find(layout));
        if (terminal.wantsJson()) {
            terminal.printJson(new LayoutsJson(told.stream().map(LayoutsCommand::json).toList()));
        } else if (layout != null) {
            terminal.print(Presets.text(layout).stripTrailing());
        } else {
            told.forEach(it -> tell(it, terminal));
            terminal.print("");
            terminal.print(terminal.wording().say("command.layouts.next"));
        }
    }

    /**
     * Returns a layout.
     *
     * @throws Refused if there is none of this id
     */
    static KnownLayout find(String id) {
        List<String> ids = Layouts.all().stream().map(KnownLayout::id).toList();
        return Layouts.find(id)
                .orElseThrow(
                        () ->
                                Refused.because(
                                        id,
                                        Message.of("command.unknown-layout")
                                                .with("layout", id)
                                                .with("known", ids)
                                                .with("nearest", Nearest.to(id, ids))));
    }

    private static LayoutJson json(KnownLayout one) {
        return new LayoutJson(
                one.id(),
                new TextJson(
                        Wording.of(Language.VI).say(one.name()),
                        Wording.of(Language.EN).say(one.name())),
                one.mapping().columns(),
                Presets.text(one.id()));
    }

    private static void tell(KnownLayout one, Terminal terminal) {
        terminal.print(Tone.STRONG.paint(one.id(), terminal.surroundings().ink()));
        terminal.print(Columns.wrap(terminal.wording().say(one.name()), INDENT, Sheet.WIDTH));
    }
}
