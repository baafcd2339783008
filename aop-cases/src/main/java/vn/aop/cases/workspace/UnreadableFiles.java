package vn.aop.cases.workspace;

import java.util.List;
import vn.aop.cases.file.FileProblem;

/** Thrown where files were changed by hand and cannot be read any more; they are left alone. */
public final class UnreadableFiles extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<FileProblem> problems;

    UnreadableFiles(List<FileProblem> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    /** Returns what must be mended in the files. */
    public List<FileProblem> problems() {
        return problems;
    }
}
