package vn.aop.cases.actuals.mapping;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** What happens to a row whose value no list of the mapping names. */
public sealed interface Unlisted {

    /** Returns the rule that such a row is rejected. */
    static Unlisted reject() {
        return new Reject();
    }

    /** Returns the rule that such a row is left aside and counted. */
    static Unlisted ignore() {
        return new Ignore();
    }

    /** Returns the rule that such a row is assigned to an id. */
    static Unlisted as(String id) {
        return new As(id);
    }

    /** Returns what a caller has to say to each case. */
    <R> R match(Supplier<R> reject, Supplier<R> ignore, Function<String, R> as);

    /** Returns the id that such rows are assigned to, if any. */
    default Optional<String> id() {
        return match(Optional::empty, Optional::empty, Optional::of);
    }

    /** The row is rejected. */
    record Reject() implements Unlisted {
        @Override
        public <R> R match(Supplier<R> reject, Supplier<R> ignore, Function<String, R> as) {
            return reject.get();
        }
    }

    /** The row is left aside and counted. */
    record Ignore() implements Unlisted {
        @Override
        public <R> R match(Supplier<R> reject, Supplier<R> ignore, Function<String, R> as) {
            return ignore.get();
        }
    }

    /**
     * The row is assigned to an id.
     *
     * @param target the id
     */
    record As(String target) implements Unlisted {

        public As {
            requireNonNull(target, "target");
        }

        @Override
        public <R> R match(Supplier<R> reject, Supplier<R> ignore, Function<String, R> as) {
            return as.apply(target);
        }
    }
}
