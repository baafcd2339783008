package vn.aop.web.checks;

import java.util.List;
import java.util.Optional;
import vn.aop.cases.file.FileProblem;
import vn.aop.cases.file.Position;
import vn.aop.cases.plan.LocatedPlan;
import vn.aop.cases.plan.PlanFile;
import vn.aop.cases.wording.Wording;
import vn.aop.core.check.CheckReport;
import vn.aop.core.check.Severity;
import vn.aop.core.limit.Deadline;
import vn.aop.core.limit.Limits;
import vn.aop.core.text.Message;
import vn.aop.core.text.Validated;
import vn.aop.web.cases.OpenCase;

/** Looks at the text of a plan that somebody edits, and keeps nothing of it. */
final class Trial {

    private static final String FILE = "plan.yaml";
    private static final String TEXT = "#plan-text";

    private final OpenCase open;
    private final CaseChecks checks;
    private final Wording words;
    private final Deadline deadline;

    /**
     * Makes the trial.
     *
     * @param words words that speak of the company of the case; whoever edits a file reads its keys
     * @param deadline until when the rules may read
     */
    Trial(OpenCase open, CaseChecks checks, Wording words, Deadline deadline) {
        this.open = open;
        this.checks = checks;
        this.words = words.ofFiles();
        this.deadline = deadline;
    }

    TrialView.Reply reply(String text) {
        if (!Limits.EDITOR_LETTERS.allows(text.length())) {
            String told =
                    words.say(
                            Message.of("checks.try-too-long")
                                    .with("count", text.length())
                                    .with("most", Limits.EDITOR_LETTERS.most()));
            return new TrialView.Reply(told, List.of(), Optional.empty());
        }
        Validated<LocatedPlan, FileProblem> loaded = PlanFile.locate(FILE, text);
        return loaded.value().map(this::found).orElseGet(() -> refused(loaded.problems()));
    }

    private TrialView.Reply refused(List<FileProblem> problems) {
        return new TrialView.Reply(
                words.say(Message.of("checks.try-mistakes").with("count", problems.size())),
                problems.stream().map(this::mistake).toList(),
                Optional.empty());
    }

    private TrialView.Mistake mistake(FileProblem problem) {
        Optional<FoundView.Spot> place =
                Optional.of(problem)
                        .filter(it -> it.line() > 0)
                        .map(it -> spot(it.line(), it.column()));
        return new TrialView.Mistake(place, words.say(problem.message()));
    }

    private FoundView.Spot spot(int line, int column) {
        // A line has a name, not an amount: 1459 as beside the text, and not 1.459.
        String name =
                column > 0
                        ? words.say(
                                Message.of("checks.try-column")
                                        .with("line", "" + line)
                                        .with("column", "" + column))
                        : words.say(Message.of("checks.try-line").with("line", "" + line));
        return new FoundView.Spot(name, TEXT, line);
    }

    private TrialView.Reply found(LocatedPlan plan) {
        CheckReport report = checks.report(open, plan.history(), deadline);
        RuleWords own =
                new RuleWords(checks.rules(), words.speakingOf(plan.history().current().company()));
        return new TrialView.Reply(
                told(report),
                List.of(),
                Optional.of(
                        FoundView.of(
                                report,
                                plan.history().current(),
                                where -> line(plan.place(where)),
                                own)));
    }

    private String told(CheckReport report) {
        String told =
                words.say(
                        Message.of("checks.try-told")
                                .with("must", report.of(Severity.MUST_MEND).size())
                                .with("should", report.of(Severity.SHOULD_MEND).size())
                                .with("know", report.of(Severity.WORTH_KNOWING).size())
                                .with("well", report.of(Severity.WELL_DONE).size()));
        return report.isComplete()
                ? told
                : words.say(
                        Message.of("checks.try-unfinished")
                                .with("told", told)
                                .with("count", report.unfinished().size()));
    }

    private Optional<FoundView.Spot> line(Position place) {
        return Optional.of(place).filter(it -> it.line() > 0).map(it -> spot(it.line(), 0));
    }
}
