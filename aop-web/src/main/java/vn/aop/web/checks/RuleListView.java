package vn.aop.web.checks;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.aop.cases.check.CheckPage;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Topic;
import vn.aop.web.answer.Markdown;
import vn.aop.web.page.Frame;
import vn.aop.web.page.Link;
import vn.aop.web.page.PageAddresses;

/**
 * What the list of rules prints.
 *
 * @param frame the frame around it
 * @param lessons the lessons to begin with
 * @param count how many rules there are
 * @param topics the rules by topic, in the order in which a plan is made
 */
public record RuleListView(Frame frame, List<Link> lessons, int count, List<Chapter> topics) {

    /**
     * The rules on a topic.
     *
     * @param id the id of the topic
     * @param name what it is called
     * @param lesson the lesson on it, if there is one
     * @param rules the rules
     */
    public record Chapter(String id, String name, Optional<Link> lesson, List<Row> rules) {

        public Chapter {
            requireNonNull(lesson, "lesson");
            rules = List.copyOf(rules);
        }
    }

    /**
     * A rule.
     *
     * @param mark how much it asks
     * @param title what it is called
     * @param href the address of its page; empty where it has none
     * @param summary what it finds
     */
    public record Row(SeverityMark mark, String title, String href, String summary) {}

    public RuleListView {
        requireNonNull(frame, "frame");
        lessons = List.copyOf(lessons);
        topics = List.copyOf(topics);
    }

    static RuleListView of(RuleWords words, Frame frame) {
        return new RuleListView(
                frame,
                Link.toFirstLessons(words.wording().language()),
                words.rules().checks().rules().size(),
                Arrays.stream(Topic.values())
                        .map(topic -> chapter(topic, words))
                        .filter(it -> !it.rules().isEmpty())
                        .toList());
    }

    private static Chapter chapter(Topic topic, RuleWords words) {
        return new Chapter(
                topic.id(), words.wording().name(topic), words.lesson(topic), rows(topic, words));
    }

    /** Returns the rules on a topic, in the order in which they are told. */
    static List<Row> rows(Topic topic, RuleWords words) {
        return words.rules().checks().rules().stream()
                .filter(rule -> rule.topic() == topic)
                .map(rule -> row(rule, words))
                .toList();
    }

    private static Row row(Rule rule, RuleWords words) {
        Optional<CheckPage> page = words.rules().page(rule, words.wording().language());
        return new Row(
                SeverityMark.of(rule.severity(), words.wording()),
                words.title(rule.id()),
                page.map(it -> PageAddresses.rule(rule.id())).orElse(""),
                page.map(CheckPage::summary).map(Markdown::plain).orElse(""));
    }
}
