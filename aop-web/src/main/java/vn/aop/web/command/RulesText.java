package vn.aop.web.command;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import vn.aop.cases.wording.Wording;
import vn.aop.core.check.Kind;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Topic;

/**
 * The list of all rules by topic: id, kind and title.
 *
 * @param rules the rules
 * @param terminal where they are printed
 */
record RulesText(List<Rule> rules, Terminal terminal) {

    private static final String INDENT = "  ";

    RulesText {
        rules = List.copyOf(rules);
        requireNonNull(terminal, "terminal");
    }

    /** Returns the lines, none wider than {@value Sheet#WIDTH} columns. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(strong(terminal.wording().say("command.explain.title", "rules", rules.size())));
        for (Topic topic : Topic.values()) {
            List<Rule> about = rules.stream().filter(it -> it.topic() == topic).toList();
            if (!about.isEmpty()) {
                lines.add("");
                lines.add(strong(terminal.wording().name(topic)));
                about.forEach(rule -> lines.addAll(row(rule)));
            }
        }
        lines.add("");
        lines.addAll(Columns.wrap(terminal.wording().say("command.explain.next"), "", Sheet.WIDTH));
        return lines;
    }

    private String strong(String text) {
        return Tone.STRONG.paint(text, terminal.surroundings().ink());
    }

    private List<String> row(Rule rule) {
        Wording words = terminal.wording();
        String front =
                INDENT
                        + Columns.left(rule.id(), widest(rules, Rule::id))
                        + INDENT
                        + Columns.left(
                                words.name(rule.kind()),
                                widest(Arrays.asList(Kind.values()), words::name))
                        + INDENT;
        String blank = " ".repeat(Columns.width(front));
        List<String> wrapped = Columns.wrap(Checked.title(rule.id(), words), blank, Sheet.WIDTH);
        List<String> row = new ArrayList<>(wrapped);
        row.set(0, front + wrapped.get(0).strip());
        return row;
    }

    private static <E> int widest(List<E> all, Function<E, String> text) {
        return all.stream().map(text).mapToInt(Columns::width).max().orElse(0);
    }
}
