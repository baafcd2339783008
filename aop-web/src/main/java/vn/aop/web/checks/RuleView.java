package vn.aop.web.checks;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import vn.aop.cases.check.CheckPage;
import vn.aop.core.check.Rule;
import vn.aop.web.page.Frame;
import vn.aop.web.page.Link;
import vn.aop.web.page.PageAddresses;

/**
 * What the page of a rule prints.
 *
 * @param frame the frame around it
 * @param id the rule's id
 * @param mark how much it asks
 * @param topic its topic among the rules
 * @param lesson the lesson on the topic, if there is one
 * @param text the page as safe HTML
 * @param others the other rules on the topic
 */
public record RuleView(
        Frame frame,
        String id,
        SeverityMark mark,
        Link topic,
        Optional<Link> lesson,
        String text,
        List<RuleListView.Row> others) {

    public RuleView {
        requireNonNull(frame, "frame");
        requireNonNull(id, "id");
        requireNonNull(mark, "mark");
        requireNonNull(topic, "topic");
        requireNonNull(lesson, "lesson");
        requireNonNull(text, "text");
        others = List.copyOf(others);
    }

    static RuleView of(Rule rule, CheckPage page, RuleWords words, Frame frame) {
        return new RuleView(
                frame,
                rule.id(),
                SeverityMark.of(rule.severity(), words.wording()),
                Link.to(
                        words.wording().name(rule.topic()),
                        PageAddresses.rules() + "#" + rule.topic().id()),
                words.lesson(rule.topic()),
                Document.html(page.body(), Document.Shelf.CHECKS, words),
                RuleListView.rows(rule.topic(), words).stream()
                        .filter(it -> !it.href().equals(PageAddresses.rule(rule.id())))
                        .toList());
    }
}
