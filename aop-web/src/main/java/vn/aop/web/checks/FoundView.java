package vn.aop.web.checks;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.aop.core.change.Change;
import vn.aop.core.check.CheckReport;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Severity;
import vn.aop.core.check.Topic;
import vn.aop.core.limit.Limits;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Message;
import vn.aop.core.text.Place;
import vn.aop.web.page.Link;

/**
 * Everything that rules found in a plan: by kind, then by topic, then by rule.
 *
 * @param groups the kinds of which something was found, those that ask the most first
 * @param waived what the owner accepts for a time
 * @param failures rules that broke off
 * @param unfinished what rules are called for which there was no time
 */
public record FoundView(
        List<Group> groups,
        List<AcceptedFinding> waived,
        List<Failure> failures,
        List<String> unfinished) {

    /**
     * The findings of a kind.
     *
     * @param mark the kind
     * @param topics the topics, in the order in which a plan is made
     */
    public record Group(SeverityMark mark, List<Part> topics) {

        public Group {
            requireNonNull(mark, "mark");
            topics = List.copyOf(topics);
        }
    }

    /**
     * The findings of a kind on a topic.
     *
     * @param name what the topic is called
     * @param lesson the lesson on it, if there is one
     * @param rules the rules that found something
     */
    public record Part(String name, Optional<Link> lesson, List<Speaking> rules) {

        public Part {
            requireNonNull(name, "name");
            requireNonNull(lesson, "lesson");
            rules = List.copyOf(rules);
        }
    }

    /**
     * A rule that found something.
     *
     * @param title what it is called
     * @param said what it found
     * @param advice what to do about it, if it gives advice
     * @param page its page, if there is one to read
     */
    public record Speaking(
            String title, List<Said> said, Optional<String> advice, Optional<Link> page) {

        public Speaking {
            requireNonNull(title, "title");
            said = List.copyOf(said);
            requireNonNull(advice, "advice");
            requireNonNull(page, "page");
        }
    }

    /**
     * A finding.
     *
     * @param sentence what was found, with its numbers
     * @param place where that stands, if it stands anywhere
     * @param changes changes that take it away, as sentences
     */
    public record Said(String sentence, Optional<Spot> place, List<String> changes) {

        public Said {
            requireNonNull(sentence, "sentence");
            requireNonNull(place, "place");
            changes = List.copyOf(changes);
        }
    }

    /**
     * Where something stands.
     *
     * @param text what the place is called
     * @param href its address
     * @param line the line of a text that is being edited, 0 where it stands on a page
     */
    public record Spot(String text, String href, int line) {}

    /**
     * A finding that the owner accepts for a time.
     *
     * @param mark the kind
     * @param title what the rule is called
     * @param said what it found
     * @param reason why it is accepted
     * @param until until when, in words
     */
    public record AcceptedFinding(
            SeverityMark mark, String title, Said said, String reason, String until) {}

    /**
     * A rule that broke off.
     *
     * @param rule its id
     * @param reason what it broke off with
     */
    public record Failure(String rule, String reason) {}

    public FoundView {
        groups = List.copyOf(groups);
        waived = List.copyOf(waived);
        failures = List.copyOf(failures);
        unfinished = List.copyOf(unfinished);
    }

    static FoundView of(
            CheckReport report,
            Plan plan,
            Function<Place, Optional<Spot>> places,
            RuleWords words) {
        return new Layout(plan, places, words).of(report);
    }

    /** Returns the findings of one kind alone. */
    FoundView only(Severity severity) {
        return new FoundView(
                groups.stream()
                        .filter(it -> it.mark().id().equals(SeverityMark.id(severity)))
                        .toList(),
                waived,
                failures,
                unfinished);
    }

    /** Returns whether no rule had anything to say, and each was asked. */
    public boolean isEmpty() {
        return groups.isEmpty() && unfinished.isEmpty();
    }

    /** Returns for how long the rules may read, in seconds. */
    public int seconds() {
        return Limits.SECONDS.most();
    }

    /** Lays findings out for a reader. */
    private record Layout(Plan plan, Function<Place, Optional<Spot>> places, RuleWords words) {

        FoundView of(CheckReport report) {
            return new FoundView(
                    Arrays.stream(Severity.values())
                            .filter(kind -> !report.of(kind).isEmpty())
                            .map(kind -> group(kind, report.of(kind)))
                            .toList(),
                    report.waived().stream()
                            .map(
                                    it ->
                                            new AcceptedFinding(
                                                    mark(it.finding().severity()),
                                                    words.title(it.finding().rule()),
                                                    said(it.finding()),
                                                    words.wording().text(it.waiver().reason()),
                                                    words.wording()
                                                            .say(
                                                                    Message.of(
                                                                                    "checks.waived-until")
                                                                            .with(
                                                                                    "day",
                                                                                    it.waiver()
                                                                                            .until()))))
                            .toList(),
                    report.failures().stream()
                            .map(it -> new Failure(it.rule(), it.reason()))
                            .toList(),
                    report.unfinished().stream().map(words::title).toList());
        }

        private SeverityMark mark(Severity severity) {
            return SeverityMark.of(severity, words.wording());
        }

        private Group group(Severity severity, List<Finding> findings) {
            return new Group(
                    mark(severity),
                    Arrays.stream(Topic.values())
                            .flatMap(topic -> part(topic, findings).stream())
                            .toList());
        }

        private Optional<Part> part(Topic topic, List<Finding> findings) {
            List<Speaking> speaking =
                    findings.stream()
                            .map(Finding::rule)
                            .filter(rule -> words.topic(rule) == topic)
                            .distinct()
                            .map(rule -> speaking(rule, of(rule, findings)))
                            .toList();
            return Optional.of(speaking)
                    .filter(it -> !it.isEmpty())
                    .map(it -> new Part(words.wording().name(topic), words.lesson(topic), it));
        }

        private static List<Finding> of(String rule, List<Finding> findings) {
            return findings.stream().filter(it -> it.rule().equals(rule)).toList();
        }

        private Speaking speaking(String rule, List<Finding> findings) {
            return new Speaking(
                    words.title(rule),
                    findings.stream().map(this::said).toList(),
                    words.advice(findings.get(0)),
                    words.page(rule));
        }

        private Said said(Finding finding) {
            return new Said(
                    words.sentence(finding),
                    places.apply(finding.where()),
                    changes(finding.mendIn(plan)));
        }

        private List<String> changes(List<Change> changes) {
            return Change.sentences(changes, plan).stream().map(words.wording()::say).toList();
        }
    }
}
