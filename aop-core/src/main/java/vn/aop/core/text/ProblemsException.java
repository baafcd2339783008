package vn.aop.core.text;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Thrown where a value cannot be made from its parts. It carries every reason at once, so that an
 * edge which reads a planner's input can show them all, each at its place.
 */
public final class ProblemsException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /**
     * Makes the exception.
     *
     * @param problems all reasons, at least one
     */
    public ProblemsException(List<Problem> problems) {
        super(problems.stream().map(ProblemsException::line).collect(Collectors.joining("; ")));
        this.problems = List.copyOf(problems);
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("Give at least one problem");
        }
    }

    /** Returns all reasons, at least one. */
    public List<Problem> problems() {
        return problems;
    }

    private static String line(Problem problem) {
        return problem.where() + ": " + problem.message();
    }
}
