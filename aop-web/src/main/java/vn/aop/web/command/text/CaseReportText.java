package vn.aop.web.command.text;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import vn.aop.cases.CaseReport;
import vn.aop.cases.wording.Wording;
import vn.aop.core.text.Message;
import vn.aop.web.json.ProblemsJson.ProblemJson;

/**
 * What the author of a sound case is told, for people.
 *
 * @param report what was found
 * @param words the words to tell it in
 */
public record CaseReportText(CaseReport report, Wording words) {

    private static final String INDENT = "  ";

    public CaseReportText {
        requireNonNull(report, "report");
        requireNonNull(words, "words");
    }

    /** Returns the lines to print. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(words.say(Message.of("command.case.sound").with("case", report.id())));
        if (!report.proposals().isEmpty()) {
            lines.add(words.say("command.case.desk"));
            report.proposals().forEach(it -> lines.add(INDENT + words.say(told(it))));
        }
        lines.add(words.say(Message.of("command.case.figures").with("count", report.figures())));
        if (!report.remarks().isEmpty()) {
            int count = report.remarks().size();
            lines.add(words.say(Message.of("command.case.remarks").with("count", count)));
            report.remarks()
                    .forEach(it -> lines.add(INDENT + ProblemLine.of(ProblemJson.of(it, words))));
        }
        return lines;
    }

    private static Message told(CaseReport.Answer answer) {
        return answer.expected().isPresent()
                ? Message.of("command.case.expected")
                        .with("proposal", answer.name())
                        .with("verdict", answer.verdict())
                : Message.of("command.case.unexpected")
                        .with("proposal", answer.name())
                        .with("verdict", answer.verdict());
    }
}
