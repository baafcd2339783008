package vn.aop.web.checks;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.aop.core.check.CheckReport;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Severity;

/**
 * What the rules find in the plan of a case as the business used to run, and in the one it has now.
 *
 * @param kinds how many findings there are of each kind, before and after
 * @param gone what was found before and is no longer
 * @param stayed what is found in both
 * @param came what is found now and was not before
 * @param trial the address at which the plan of before can be tried
 */
public record StatesView(
        List<Row> kinds, List<Count> gone, List<Count> stayed, List<Count> came, String trial) {

    /**
     * The findings of a kind in numbers.
     *
     * @param mark the kind
     * @param before how many there were
     * @param after how many there are
     */
    public record Row(SeverityMark mark, int before, int after) {}

    /**
     * A rule that found something.
     *
     * @param mark how much it asks
     * @param title what it is called
     * @param count how often it found it
     */
    public record Count(SeverityMark mark, String title, long count) {}

    public StatesView {
        kinds = List.copyOf(kinds);
        gone = List.copyOf(gone);
        stayed = List.copyOf(stayed);
        came = List.copyOf(came);
        requireNonNull(trial, "trial");
    }

    static StatesView of(CheckReport before, CheckReport after, String trial, RuleWords words) {
        Map<String, Long> then = count(before);
        Map<String, Long> now = count(after);
        return new StatesView(
                Arrays.stream(Severity.values())
                        .map(
                                kind ->
                                        new Row(
                                                SeverityMark.of(kind, words.wording()),
                                                before.of(kind).size(),
                                                after.of(kind).size()))
                        .toList(),
                lines(before, then, rule -> !now.containsKey(rule), words),
                lines(after, now, then::containsKey, words),
                lines(after, now, rule -> !then.containsKey(rule), words),
                trial);
    }

    /** How often each rule found something. */
    private static Map<String, Long> count(CheckReport report) {
        return report.findings().stream()
                .collect(
                        Collectors.groupingBy(
                                Finding::rule, LinkedHashMap::new, Collectors.counting()));
    }

    private static List<Count> lines(
            CheckReport report,
            Map<String, Long> counts,
            Predicate<String> wanted,
            RuleWords words) {
        Map<String, Severity> kinds =
                report.findings().stream()
                        .collect(
                                Collectors.toMap(
                                        Finding::rule, Finding::severity, (one, other) -> one));
        return counts.entrySet().stream()
                .filter(it -> wanted.test(it.getKey()))
                .map(
                        it ->
                                new Count(
                                        SeverityMark.of(kinds.get(it.getKey()), words.wording()),
                                        words.title(it.getKey()),
                                        it.getValue()))
                .toList();
    }
}
