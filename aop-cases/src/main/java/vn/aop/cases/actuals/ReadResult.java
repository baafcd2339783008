package vn.aop.cases.actuals;

import java.util.Optional;
import vn.aop.core.text.Message;

/**
 * What came out of reading a cell or a row: a value, a reason to leave the row out as the mapping
 * wants it, or a reason to reject the row.
 *
 * @param value the value, present if and only if there is no reason
 * @param filtered why the row is left out
 * @param rejected why the row is rejected
 * @param <T> the type of the value
 */
record ReadResult<T>(Optional<T> value, Optional<Message> filtered, Optional<Message> rejected) {

    ReadResult {
        boolean isLeftOut = filtered.isPresent() ^ rejected.isPresent();
        if (value.isPresent() == isLeftOut) {
            throw new IllegalArgumentException("Give a value or one reason why there is none");
        }
    }

    static <T> ReadResult<T> of(T value) {
        return new ReadResult<>(Optional.of(value), Optional.empty(), Optional.empty());
    }

    static <T> ReadResult<T> filtered(Message reason) {
        return new ReadResult<>(Optional.empty(), Optional.of(reason), Optional.empty());
    }

    static <T> ReadResult<T> rejected(Message reason) {
        return new ReadResult<>(Optional.empty(), Optional.empty(), Optional.of(reason));
    }

    static <T> ReadResult<T> rejected(String key) {
        return rejected(Message.of(key));
    }
}
