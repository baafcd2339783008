package vn.aop.web.command;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.aop.cases.actuals.FileScan;
import vn.aop.cases.actuals.batch.SalesFiles;
import vn.aop.cases.file.FileProblem;
import vn.aop.core.company.Company;
import vn.aop.web.json.ProblemsJson.ProblemJson;
import vn.aop.web.json.RejectedRows;

/** Files of sales of which no row is taken, because rows or files must be mended first. */
final class RefusedSales {

    private RefusedSales() {}

    /** Tells every rejected row, then what is wrong with the files themselves. */
    static Refused of(
            Terminal terminal, Company company, SalesFiles.Read read, RejectedRows rejected) {
        List<FileProblem> summaries = summaries(read);
        if (!terminal.wantsJson()) {
            List<FileProblem> problems = new ArrayList<>();
            read.rejected().values().forEach(problems::addAll);
            problems.addAll(read.problems());
            problems.addAll(summaries);
            return Refused.speakingOf(company, problems);
        }
        if (rejected.isEmpty()) {
            return new Refused(read.problems());
        }
        Stream<ProblemJson> ofFiles =
                Stream.concat(
                                read.problems().stream().filter(it -> it.line() == 0),
                                summaries.stream())
                        .map(it -> ProblemJson.of(it, terminal.wording()));
        try (Stream<RejectedRows.Told> rows = rejected.stream()) {
            Stream<ProblemJson> placed =
                    rows.map(
                            it -> new ProblemJson(it.file(), it.line(), null, it.key(), it.text()));
            terminal.refuse(Stream.concat(placed, ofFiles));
        }
        return Refused.told();
    }

    /** How many rows of each file could not be read. */
    private static List<FileProblem> summaries(SalesFiles.Read read) {
        return read.scans().values().stream()
                .map(FileScan::report)
                .filter(it -> it.rows().rejectedRows() > 0)
                .map(
                        it ->
                                FileProblem.of(it.actuals().source(), "command.import.refused")
                                        .with("read", it.rows().read())
                                        .with("accepted", it.rows().accepted())
                                        .with("filtered", it.rows().filteredRows())
                                        .with("rejected", it.rows().rejectedRows()))
                .toList();
    }
}
