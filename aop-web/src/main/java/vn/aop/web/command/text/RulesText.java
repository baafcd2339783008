package vn.aop.web.command.text;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import vn.aop.cases.wording.Wording;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Severity;
import vn.aop.core.check.Topic;
import vn.aop.core.text.Message;
import vn.aop.web.answer.Checked;

/**
 * The list of all rules by topic: id, kind and title.
 *
 * @param rules the rules
 * @param words the words of all rules
 * @param ink whether there is colour
 */
public record RulesText(List<Rule> rules, Wording words, Ink ink) {

    private static final String INDENT = "  ";

    public RulesText {
        rules = List.copyOf(rules);
        requireNonNull(words, "words");
        requireNonNull(ink, "ink");
    }

    /** Returns the lines, none wider than {@value Sheet#WIDTH} columns. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(
                strong(words.say(Message.of("command.explain.title").with("rules", rules.size()))));
        for (Topic topic : Topic.values()) {
            List<Rule> about = rules.stream().filter(it -> it.topic() == topic).toList();
            if (!about.isEmpty()) {
                lines.add("");
                lines.add(strong(words.name(topic)));
                about.forEach(rule -> lines.addAll(row(rule)));
            }
        }
        lines.add("");
        lines.addAll(Columns.wrap(words.say("command.explain.next"), "", Sheet.WIDTH));
        return lines;
    }

    private String strong(String text) {
        return Tone.STRONG.paint(text, ink);
    }

    private List<String> row(Rule rule) {
        String front =
                INDENT
                        + Columns.left(rule.id(), widest(rules, Rule::id))
                        + INDENT
                        + Columns.left(
                                words.name(rule.severity()),
                                widest(Arrays.asList(Severity.values()), words::name))
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
