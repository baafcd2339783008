package vn.aop.cases.file;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What came out of reading a file: a value, or everything that must be mended first.
 *
 * @param value the value, empty if and only if there are problems
 * @param problems every problem found, in the order of the file
 * @param <T> the type of the value
 */
public record Loaded<T>(Optional<T> value, List<FileProblem> problems) {

    public Loaded {
        problems = List.copyOf(problems);
        if (value.isPresent() != problems.isEmpty()) {
            throw new IllegalArgumentException("Give either a value or problems");
        }
    }

    /** Returns a value that was read without problems. */
    public static <T> Loaded<T> of(T value) {
        return new Loaded<>(Optional.of(value), List.of());
    }

    /** Returns the problems that stand in the way, at least one. */
    public static <T> Loaded<T> refused(List<FileProblem> problems) {
        return new Loaded<>(Optional.empty(), problems);
    }

    /** Returns what a function makes of the value where there is one. */
    public <R> Loaded<R> map(Function<T, R> function) {
        return then(it -> of(function.apply(it)));
    }

    /** Goes on with the value where there is one. */
    public <R> Loaded<R> then(Function<T, Loaded<R>> next) {
        return value.map(next).orElseGet(() -> refused(problems));
    }
}
