package vn.aop.web.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.aop.cases.actuals.ImportReport;
import vn.aop.cases.actuals.RejectedRow;
import vn.aop.cases.file.FileProblem;
import vn.aop.cases.file.Loaded;
import vn.aop.cases.wording.Wording;
import vn.aop.core.plan.Plan;

/** {@code aop import}: what a file of actuals holds, and every row that cannot be read. */
@Command(name = "import")
final class ImportCommand implements Answer {

    @Mixin private ActualsOptions input;

    @Override
    public void give(Terminal terminal) {
        Plan plan = input.plan();
        List<RejectedRow> rejected = new ArrayList<>();
        Loaded<ImportReport> loaded = input.readSkipping(plan, rejected::add);
        Optional<ImportReport> report = loaded.value();
        if (report.isEmpty()) {
            throw new Refused(rejected.isEmpty() ? loaded.problems() : all(loaded, rejected));
        }
        if (!rejected.isEmpty() && !input.skipsRejected()) {
            throw new Refused(withCount(report.get(), rejected));
        }
        print(terminal, plan, report.get(), rejected);
    }

    /** Every rejected row instead of the first ones, then the file's own problem. */
    private List<FileProblem> all(Loaded<ImportReport> loaded, List<RejectedRow> rejected) {
        List<FileProblem> problems = new ArrayList<>(placed(rejected));
        problems.add(loaded.problems().get(loaded.problems().size() - 1));
        return problems;
    }

    private List<FileProblem> withCount(ImportReport report, List<RejectedRow> rejected) {
        List<FileProblem> problems = new ArrayList<>(placed(rejected));
        problems.add(
                FileProblem.of(
                        input.file().toString(),
                        "command.import.refused",
                        "read",
                        report.rows().read(),
                        "accepted",
                        report.rows().accepted(),
                        "filtered",
                        report.rows().filteredRows(),
                        "rejected",
                        report.rows().rejectedRows()));
        return problems;
    }

    private List<FileProblem> placed(List<RejectedRow> rejected) {
        String file = input.file().toString();
        return rejected.stream().map(row -> row.in(file)).toList();
    }

    private static void print(
            Terminal terminal, Plan plan, ImportReport report, List<RejectedRow> rejected) {
        Wording wording = terminal.wording().speakingOf(plan.company());
        if (terminal.wantsJson()) {
            terminal.printJson(ImportJson.of(report, rejected, wording));
        } else {
            terminal.print(
                    new ImportText(report, rejected, Sheet.of(terminal, plan.company())).lines());
        }
    }
}
