package vn.aop.web.checks;

import java.util.Optional;
import vn.aop.cases.check.LessonPage;
import vn.aop.cases.check.RuleBook;
import vn.aop.cases.wording.Wording;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.check.RuleName;
import vn.aop.core.check.Topic;
import vn.aop.core.text.Message;
import vn.aop.web.page.Link;
import vn.aop.web.page.PageAddresses;

/** Says in the reader's words what rules are called, what they find and what they advise. */
final class RuleWords {

    private final RuleBook rules;
    private final Wording words;

    RuleWords(RuleBook rules, Wording words) {
        this.rules = rules;
        this.words = rules.speaking(words);
    }

    Wording wording() {
        return words;
    }

    RuleBook rules() {
        return rules;
    }

    /** Returns what a rule is called; a rule without words is called by its id. */
    String title(String rule) {
        return words.name(new RuleName(rule));
    }

    String sentence(Finding finding) {
        return words.say(finding.message());
    }

    /** Returns what to do about a finding, if that is written down. */
    Optional<String> advice(Finding finding) {
        return Optional.of(finding.advice()).filter(words::knows).map(words::say);
    }

    Topic topic(String rule) {
        return rules.checks().rule(rule).map(Rule::topic).orElse(Topic.SIZE);
    }

    /** Returns the page of a rule, if there is one to read. */
    Optional<Link> page(String rule) {
        return rules.checks()
                .rule(rule)
                .flatMap(it -> rules.page(it, words.language()))
                .map(it -> Link.to(words.say("checks.why"), PageAddresses.rule(rule)));
    }

    /** Returns the lesson of a topic, if there is one. */
    Optional<Link> lesson(Topic topic) {
        return LessonPage.of(topic.id(), words.language())
                .map(
                        it ->
                                Link.to(
                                        words.say(Message.of("checks.lesson").with("topic", topic)),
                                        PageAddresses.lesson(topic.id())));
    }
}
