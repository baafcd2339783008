package vn.aop.web.command;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.aop.cases.check.CheckPage;
import vn.aop.cases.check.RuleBook;
import vn.aop.cases.file.FileProblem;
import vn.aop.cases.wording.Wording;
import vn.aop.core.check.Rule;
import vn.aop.web.answer.Checked;
import vn.aop.web.command.text.Columns;
import vn.aop.web.command.text.PageText;
import vn.aop.web.command.text.RulesText;
import vn.aop.web.command.text.Tone;
import vn.aop.web.json.RuleJson;

/** {@code aop explain}: the page of a rule, or a list of all rules. */
@Command(name = "explain")
final class ExplainCommand implements GivenCommand {

    @Parameters(index = "0", arity = "0..1", paramLabel = "RULE", descriptionKey = "argument.rule")
    private Optional<String> rule = Optional.empty();

    @Override
    public void give(Terminal terminal) {
        RuleBook book = Given.rules(terminal);
        Terminal speaking = terminal.speaking(book.speaking(terminal.wording()));
        if (rule.isEmpty()) {
            list(speaking, book.checks().rules());
        } else {
            page(speaking, found(rule.orElseThrow(), book), book);
        }
    }

    private static Rule found(String id, RuleBook book) {
        return book.checks()
                .rule(id)
                .orElseThrow(() -> new Refused(List.of(unknown("RULE", id, book))));
    }

    /** Returns that no rule has an id, with the ids near to it. */
    static FileProblem unknown(String place, String id, RuleBook book) {
        return FileProblem.of(place, "command.check.unknown-rule")
                .with("found", id)
                .with("nearest", book.nearest(id));
    }

    private static void list(Terminal terminal, List<Rule> rules) {
        if (terminal.wantsJson()) {
            terminal.printJson(RuleJson.all(rules, terminal.wording()));
        } else {
            terminal.print(
                    new RulesText(rules, terminal.wording(), terminal.surroundings().ink())
                            .lines());
        }
    }

    private static void page(Terminal terminal, Rule rule, RuleBook book) {
        Wording words = terminal.wording();
        Optional<CheckPage> page = book.page(rule, words.language());
        if (terminal.wantsJson()) {
            terminal.printJson(RuleJson.of(rule, page, words));
            return;
        }
        terminal.print(Tone.STRONG.paint(title(rule, page, words), terminal.surroundings().ink()));
        terminal.print(
                rule.id() + " · " + words.name(rule.severity()) + " · " + words.name(rule.topic()));
        terminal.print("");
        terminal.print(
                page.map(it -> new PageText(it.body(), terminal.surroundings().ink()).lines())
                        .orElseGet(() -> List.of(words.say("command.explain.no-page"))));
    }

    private static String title(Rule rule, Optional<CheckPage> page, Wording words) {
        return Columns.clean(
                page.map(CheckPage::title).orElseGet(() -> Checked.title(rule.id(), words)));
    }
}
