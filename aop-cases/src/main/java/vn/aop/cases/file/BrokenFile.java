package vn.aop.cases.file;

import java.util.List;

/**
 * Thrown where a file that comes with the program cannot be used: its author has to mend it, and is
 * told every mistake with its place.
 */
public final class BrokenFile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<FileProblem> problems;

    private BrokenFile(List<FileProblem> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    /** Returns what a file holds. */
    public static <T> T unless(Loaded<T> loaded) {
        return loaded.value().orElseThrow(() -> new BrokenFile(loaded.problems()));
    }

    /** Returns what is thrown for some problems. */
    public static BrokenFile with(List<FileProblem> problems) {
        return new BrokenFile(problems);
    }

    /** Returns what is thrown for a file that is not there. */
    public static BrokenFile missing(String file) {
        return new BrokenFile(
                List.of(
                        FileProblem.of(file, "file.missing")
                                .with("file", file)
                                .with("nearest", List.of())));
    }

    /** Returns what must be mended. */
    public List<FileProblem> problems() {
        return problems;
    }
}
