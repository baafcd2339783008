package vn.aop.cases.file;

import java.util.List;
import vn.aop.core.text.Validated;

/**
 * Thrown where a file must be usable and is not, as one that comes with the program: its author has
 * to mend it, and is told every mistake with its place.
 *
 * <pre>{@code
 * Plan plan = PlanFile.read(Path.of("my-plan/plan.yaml")).orElseThrow(BrokenFile::new);
 * }</pre>
 */
public final class BrokenFile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<FileProblem> problems;

    /**
     * Makes the exception.
     *
     * @param problems every mistake
     */
    public BrokenFile(List<FileProblem> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    /** Returns what a file holds. */
    public static <T> T unless(Validated<T, FileProblem> loaded) {
        return loaded.orElseThrow(BrokenFile::new);
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
