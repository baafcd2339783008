package vn.aop.cases.actuals.cell;

import java.util.Optional;
import java.util.function.Function;
import vn.aop.core.text.Message;

/**
 * What came out of reading a cell or a row: a value, a reason to leave the row out as the mapping
 * wants it, or a reason to reject the row.
 *
 * @param value the value, present if and only if there is no reason
 * @param filtered why the row is left out
 * @param rejected why the row is rejected
 * @param isDoubtful whether it is rejected only because the cell alone does not tell what it means
 * @param <T> the type of the value
 */
public record ReadResult<T>(
        Optional<T> value,
        Optional<Message> filtered,
        Optional<Message> rejected,
        boolean isDoubtful) {

    public ReadResult {
        boolean isLeftOut = filtered.isPresent() ^ rejected.isPresent();
        if (value.isPresent() == isLeftOut) {
            throw new IllegalArgumentException("Give a value or one reason why there is none");
        }
    }

    public static <T> ReadResult<T> of(T value) {
        return new ReadResult<>(Optional.of(value), Optional.empty(), Optional.empty(), false);
    }

    public static <T> ReadResult<T> filtered(Message reason) {
        return new ReadResult<>(Optional.empty(), Optional.of(reason), Optional.empty(), false);
    }

    public static <T> ReadResult<T> rejected(Message reason) {
        return new ReadResult<>(Optional.empty(), Optional.empty(), Optional.of(reason), false);
    }

    /** Returns what a function makes of the value; a reason why there is none stays. */
    public <R> ReadResult<R> map(Function<T, R> function) {
        return new ReadResult<>(value.map(function), filtered, rejected, isDoubtful);
    }

    /** Rejects what other rows of the file may make clear. */
    public static <T> ReadResult<T> doubtful(Message reason) {
        return rejected(reason, true);
    }

    public static <T> ReadResult<T> rejected(Message reason, boolean isDoubtful) {
        return new ReadResult<>(
                Optional.empty(), Optional.empty(), Optional.of(reason), isDoubtful);
    }

    public static <T> ReadResult<T> rejected(String key) {
        return rejected(Message.of(key));
    }
}
