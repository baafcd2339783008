package vn.aop.core.text;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A value, or every problem for which there is none. It is what comes back wherever a planner may
 * have made mistakes: of changing a plan, of a question to the desk, of reading a file.
 *
 * <pre>{@code
 * Validated<Plan, Problem> after = plan.with(changes);
 * after.problems().forEach(it -> System.out.println(words.say(it.message())));
 * Plan changed = after.orElseThrow(ProblemsException::new);
 * }</pre>
 *
 * @param <T> the type of the value
 * @param <P> the type of a problem: {@link Problem} within values, one with file and line in files
 */
public sealed interface Validated<T, P> {

    /**
     * There is a value, and no problem.
     *
     * @param get the value
     * @param <T> the type of the value
     * @param <P> the type of a problem
     */
    record Valid<T, P>(T get) implements Validated<T, P> {

        public Valid {
            requireNonNull(get, "get");
        }

        @Override
        public Optional<T> value() {
            return Optional.of(get);
        }

        @Override
        public List<P> problems() {
            return List.of();
        }
    }

    /**
     * There is no value.
     *
     * @param problems why, at least one
     * @param <T> the type of the value
     * @param <P> the type of a problem
     */
    record Invalid<T, P>(List<P> problems) implements Validated<T, P> {

        public Invalid {
            problems = List.copyOf(problems);
            if (problems.isEmpty()) {
                throw new IllegalArgumentException("Give at least one problem, or a value");
            }
        }

        @Override
        public Optional<T> value() {
            return Optional.empty();
        }
    }

    /**
     * Returns a value without problems.
     *
     * @param value the value
     * @param <T> the type of the value
     * @param <P> the type of a problem
     * @return the value
     */
    static <T, P> Validated<T, P> valid(T value) {
        return new Valid<>(value);
    }

    /**
     * Returns why there is no value.
     *
     * @param problems in the order in which they are told
     * @param <T> the type of the value
     * @param <P> the type of a problem
     * @return the problems, without a value
     * @throws IllegalArgumentException if there are none
     */
    static <T, P> Validated<T, P> invalid(List<P> problems) {
        return new Invalid<>(problems);
    }

    /**
     * Returns the value, if there is one.
     *
     * @return the value; empty if and only if there are problems
     */
    Optional<T> value();

    /**
     * Returns every problem.
     *
     * @return them in the order of what was given; empty if and only if there is a value
     */
    List<P> problems();

    /**
     * Returns what a function makes of the value.
     *
     * @param function makes another value, never null
     * @param <R> the type of the other value
     * @return what it makes, or the same problems
     */
    default <R> Validated<R, P> map(Function<? super T, ? extends R> function) {
        return flatMap(it -> valid(function.apply(it)));
    }

    /**
     * Returns what comes of going on with the value.
     *
     * @param next goes on; it may find problems in its turn
     * @param <R> the type of the other value
     * @return what comes of it, or the same problems
     */
    default <R> Validated<R, P> flatMap(Function<? super T, Validated<R, P>> next) {
        return value().map(next).orElseGet(() -> invalid(problems()));
    }

    /**
     * Returns the same with problems of another kind.
     *
     * @param function tells a problem in another way
     * @param <Q> the type of the other problems
     * @return the value, or the problems in the same order
     */
    default <Q> Validated<T, Q> mapProblems(Function<? super P, ? extends Q> function) {
        return value().map(Validated::<T, Q>valid)
                .orElseGet(() -> invalid(problems().stream().<Q>map(function).toList()));
    }

    /**
     * Returns the value.
     *
     * @param exception makes what is thrown of all problems, such as {@code ProblemsException::new}
     * @param <X> the type of what is thrown
     * @return the value
     * @throws X if there is none
     */
    default <X extends Throwable> T orElseThrow(Function<? super List<P>, ? extends X> exception)
            throws X {
        return value().orElseThrow(() -> exception.apply(problems()));
    }
}
