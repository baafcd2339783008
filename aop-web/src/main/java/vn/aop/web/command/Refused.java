package vn.aop.web.command;

import java.util.List;
import java.util.Optional;
import vn.aop.cases.file.FileProblem;
import vn.aop.core.company.Company;
import vn.aop.core.text.Message;
import vn.aop.core.text.Validated;

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
}
