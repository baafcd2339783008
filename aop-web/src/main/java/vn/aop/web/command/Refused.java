package vn.aop.web.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.aop.cases.actuals.FileScan;
import vn.aop.cases.actuals.batch.SalesFiles;
import vn.aop.cases.file.FileProblem;
import vn.aop.core.company.Company;
import vn.aop.core.text.Message;
import vn.aop.core.text.Validated;
import vn.aop.web.json.ProblemsJson.ProblemJson;
import vn.aop.web.json.RejectedRows;

/** Thrown where a command cannot answer until its input is mended; it carries every reason. */
final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<FileProblem> problems;
    private final transient Optional<Company> company;
    private final int status;

    Refused(List<FileProblem> problems) {
        this(problems, Optional.empty(), Aop.BAD_INPUT);
    }

    private Refused(List<FileProblem> problems, Optional<Company> company, int status) {
        super(problems.toString(), null, false, false);
        this.problems = List.copyOf(problems);
        this.company = company;
        this.status = status;
    }

    /** Refuses for reasons that are told in the words and the currency of a company. */
    static Refused speakingOf(Company company, List<FileProblem> problems) {
        return new Refused(problems, Optional.of(company), Aop.BAD_INPUT);
    }

    /** Refuses because of one thing; see {@link Message#of}. */
    static Refused because(String place, Message message) {
        return new Refused(List.of(FileProblem.of(place, message)));
    }

    /** Refuses because something cannot be written, which is no mistake in the input. */
    static Refused notWritten(List<FileProblem> problems) {
        return new Refused(problems, Optional.empty(), Aop.CANNOT_WRITE);
    }

    /** Returns the value that was loaded, or refuses with every problem. */
    static <T> T unless(Validated<T, FileProblem> loaded) {
        return loaded.orElseThrow(Refused::new);
    }

    /** Refuses for reasons that are told already. */
    static Refused told() {
        return new Refused(List.of());
    }

    /** Returns the company of which the reasons speak, if they speak of one. */
    Optional<Company> company() {
        return company;
    }

    /** Returns with which exit status the program ends. */
    int status() {
        return status;
    }

    /** Returns all reasons that are not told yet. */
    List<FileProblem> problems() {
        return problems;
    }

    /**
     * Tells why no row of files of sales is taken: every row that is rejected, then what is wrong
     * with the files themselves.
     */
    static Refused ofSales(
            Terminal terminal, Company company, SalesFiles.Read read, RejectedRows rejected) {
        List<FileProblem> summaries = summaries(read);
        if (!terminal.wantsJson()) {
            List<FileProblem> problems = new ArrayList<>();
            read.rejected().values().forEach(problems::addAll);
            problems.addAll(read.problems());
            problems.addAll(summaries);
            return speakingOf(company, problems);
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
        return told();
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
