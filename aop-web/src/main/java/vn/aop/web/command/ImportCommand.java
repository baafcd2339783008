package vn.aop.web.command;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.aop.cases.actuals.ImportReport;
import vn.aop.cases.actuals.layout.SuggestedLine;
import vn.aop.cases.actuals.layout.Suggestion;
import vn.aop.cases.file.FileProblem;
import vn.aop.cases.wording.Wording;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Validated;
import vn.aop.web.answer.Reached;
import vn.aop.web.command.text.ImportText;
import vn.aop.web.command.text.Sheet;
import vn.aop.web.json.ImportJson;
import vn.aop.web.json.ProblemsJson.ProblemJson;
import vn.aop.web.json.RejectedRows;

/**
 * {@code aop import}: what a file of actuals holds and lacks, and the rows that cannot be read.
 * People are told the first of these rows and how many there are besides; programs are told all of
 * them.
 */
@Command(name = "import")
final class ImportCommand implements GivenCommand {

    @Mixin private ActualsOptions input;

    @Option(names = "--suggest", paramLabel = "FILE", descriptionKey = "option.suggest")
    private String suggest;

    /** A mapping that is suggested, as a YAML file with its remarks. */
    record SuggestedJson(String mapping) {}

    @Override
    public void give(Terminal terminal) {
        Plan plan = input.plan();
        if (suggest != null) {
            giveMapping(terminal, plan);
        } else if (terminal.wantsJson()) {
            giveAll(terminal, plan);
        } else {
            ImportReport report = report(plan);
            Reached reached = Reached.of(plan, report.actuals());
            Sheet sheet = terminal.sheet(plan.company());
            terminal.print(new ImportText(report, reached, sheet).lines());
        }
    }

    private void giveMapping(Terminal terminal, Plan plan) {
        List<SuggestedLine> lines =
                Refused.unless(
                        Suggestion.of(
                                Given.path(suggest),
                                plan.company().vocabulary(),
                                plan.company().currency()));
        List<String> told = lines.stream().map(it -> told(it, terminal.wording())).toList();
        if (terminal.wantsJson()) {
            terminal.printJson(new SuggestedJson(String.join("\n", told) + "\n"));
        } else {
            terminal.print(told);
        }
    }

    private static String told(SuggestedLine line, Wording words) {
        return line.text() + line.remark().map(it -> "  # " + words.say(it)).orElse("");
    }

    private ImportReport report(Plan plan) {
        Validated<ImportReport, FileProblem> loaded = input.readSkipping(plan, row -> {});
        ImportReport report =
                loaded.value()
                        .orElseThrow(() -> Refused.speakingOf(plan.company(), loaded.problems()));
        if (report.rows().rejectedRows() > 0 && !input.skipsRejected()) {
            List<FileProblem> problems = new ArrayList<>(report.rejections());
            problems.add(withCount(report));
            throw Refused.speakingOf(plan.company(), problems);
        }
        return report;
    }

    private void giveAll(Terminal terminal, Plan plan) {
        Wording wording = terminal.wording().speakingOf(plan.company());
        try (RejectedRows rejected = new RejectedRows(wording)) {
            Validated<ImportReport, FileProblem> loaded = input.readSkipping(plan, rejected);
            boolean stopped = !rejected.isEmpty() && !input.skipsRejected();
            if (loaded.value().isEmpty() && rejected.isEmpty()) {
                throw new Refused(loaded.problems());
            }
            if (loaded.value().isEmpty() || stopped) {
                throw refused(terminal, rejected, summary(loaded));
            }
            try (Stream<RejectedRows.Told> rows = rejected.stream()) {
                ImportReport report = loaded.value().get();
                Reached reached = Reached.of(plan, report.actuals());
                terminal.printJson(ImportJson.of(report, reached, rows::iterator, wording));
            }
        }
    }

    /** Tells every rejected row, then what they mean for the file. */
    private Refused refused(Terminal terminal, RejectedRows rejected, FileProblem summary) {
        String file = input.file().toString();
        ProblemJson last = ProblemJson.of(summary, terminal.wording());
        try (Stream<RejectedRows.Told> rows = rejected.stream()) {
            Stream<ProblemJson> placed =
                    rows.map(it -> new ProblemJson(file, it.line(), null, it.key(), it.text()));
            terminal.refuse(Stream.concat(placed, Stream.of(last)));
        }
        return Refused.told();
    }

    /**
     * The problem of the file itself, behind those of its first rows; or how many rows there are.
     */
    private FileProblem summary(Validated<ImportReport, FileProblem> loaded) {
        List<FileProblem> problems = loaded.problems();
        return loaded.value()
                .map(this::withCount)
                .orElseGet(() -> problems.get(problems.size() - 1));
    }

    private FileProblem withCount(ImportReport report) {
        return FileProblem.of(input.file().toString(), "command.import.refused")
                .with("read", report.rows().read())
                .with("accepted", report.rows().accepted())
                .with("filtered", report.rows().filteredRows())
                .with("rejected", report.rows().rejectedRows());
    }
}
