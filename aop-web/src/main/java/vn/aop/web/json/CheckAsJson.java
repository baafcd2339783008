package vn.aop.web.json;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.aop.cases.check.RuleBook;
import vn.aop.cases.file.Position;
import vn.aop.cases.wording.Wording;
import vn.aop.core.check.CheckReport;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Severity;
import vn.aop.core.check.Topic;
import vn.aop.web.answer.Checked;

/**
 * Turns what rules found into what is written for programs.
 *
 * @param checked what they found
 * @param book the rules, and what of them cannot be used
 * @param wording the words, speaking of the company
 */
public record CheckAsJson(Checked checked, RuleBook book, Wording wording) {

    public CheckAsJson {
        requireNonNull(checked, "checked");
        requireNonNull(book, "book");
        requireNonNull(wording, "wording");
    }

    public CheckJson json() {
        CheckReport report = checked.report();
        return new CheckJson(
                PlanJson.of(checked.plan()),
                checked.today().day().toString(),
                checked.plan().company().currency().getCode(),
                counts(report),
                report.findings().stream().map(this::finding).toList(),
                report.waived().stream()
                        .map(
                                it ->
                                        new CheckJson.WaivedJson(
                                                finding(it.finding()),
                                                TextJson.of(it.waiver().reason()),
                                                it.waiver().until().toString()))
                        .toList(),
                report.failures().stream()
                        .map(it -> new CheckJson.FailureJson(it.rule(), it.reason()))
                        .toList(),
                checked.by().name().orElse(null),
                UnusableJson.orNull(book.problems(), wording));
    }

    private static CheckJson.CountsJson counts(CheckReport report) {
        return new CheckJson.CountsJson(
                report.of(Severity.MUST_MEND).size(),
                report.of(Severity.SHOULD_MEND).size(),
                report.of(Severity.WORTH_KNOWING).size(),
                report.of(Severity.WELL_DONE).size(),
                report.waived().size(),
                report.failures().size());
    }

    private CheckJson.FindingJson finding(Finding finding) {
        Position place = checked.place(finding.where());
        NumbersJson numbers = new NumbersJson(checked.plan().company().currency(), wording);
        Map<String, String> written = numbers(finding, numbers);
        Topic topic = checked.rule(finding).map(Rule::topic).orElse(null);
        return new CheckJson.FindingJson(
                finding.rule(),
                NumbersJson.kebab(finding.severity()),
                topic == null ? null : topic.id(),
                Checked.title(finding.rule(), wording),
                finding.where().toString(),
                checked.file(finding.where()),
                place.line() > 0 ? place.line() : null,
                place.column() > 0 ? place.column() : null,
                written,
                finding.message().key(),
                wording.say(finding.message()),
                mend(finding),
                topic == null ? null : lesson(topic),
                numbers.reasons());
    }

    /** Returns the name of the lesson that teaches a topic. */
    static String lesson(Topic topic) {
        return "lessons/" + topic.id();
    }

    static Map<String, String> numbers(Finding finding, NumbersJson numbers) {
        Map<String, String> written = new LinkedHashMap<>();
        finding.numbers().forEach((name, value) -> written.put(name, numbers.write(name, value)));
        return written;
    }

    private List<HistoryJson.ChangeJson> mend(Finding finding) {
        List<HistoryJson.ChangeJson> mend = new ArrayList<>();
        Checked.advice(finding, wording)
                .map(it -> HistoryJson.ChangeJson.advice(it, wording))
                .ifPresent(mend::add);
        mend.addAll(HistoryJson.ChangeJson.all(checked.mend(finding), checked.plan(), wording));
        return mend;
    }
}
