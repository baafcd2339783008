package vn.aop.core.decision;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import vn.aop.core.text.Problem;
import vn.aop.core.text.ProblemsException;

/**
 * An answer of the desk, or every reason why the question makes no sense.
 *
 * @param answer the answer; there exactly if there are no problems
 * @param problems what must be mended in the question, each with its place in it
 * @param <T> the kind of answer
 */
public record Answered<T>(Optional<T> answer, List<Problem> problems) {

    public Answered {
        requireNonNull(answer, "answer");
        problems = List.copyOf(problems);
        if (answer.isPresent() != problems.isEmpty()) {
            throw new IllegalArgumentException("Give either an answer or problems");
        }
    }

    /** Returns an answer that could be given. */
    public static <T> Answered<T> with(T answer) {
        return new Answered<>(Optional.of(answer), List.of());
    }

    /** Returns why there is no answer; at least one reason. */
    public static <T> Answered<T> refused(List<Problem> problems) {
        return new Answered<>(Optional.empty(), problems);
    }

    /**
     * Returns the answer.
     *
     * @throws ProblemsException if there is none
     */
    public T orThrow() {
        return answer.orElseThrow(() -> new ProblemsException(problems));
    }
}
