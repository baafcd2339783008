package vn.aop.web.copy;

import java.util.List;
import vn.aop.cases.file.FileProblem;

/** Thrown where the files of a copy were changed by hand and cannot be read any more. */
public final class UnreadableCopy extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<FileProblem> problems;

    UnreadableCopy(List<FileProblem> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    /** Returns what must be mended in the files. */
    public List<FileProblem> problems() {
        return problems;
    }
}
