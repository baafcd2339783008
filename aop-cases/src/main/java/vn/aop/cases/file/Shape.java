package vn.aop.cases.file;

import java.util.Optional;
import java.util.function.Function;

/**
 * How values of a type stand in a file: one definition that reads, writes and describes them.
 *
 * <p>{@code read(write(value))} gives an equal value.
 *
 * @param <T> the type of the values
 */
public interface Shape<T> {

    /**
     * Reads a value and reports everything that stands in its way.
     *
     * @return the value, empty if something was reported here or when the file was taken apart
     */
    Optional<T> read(Node node, FileReading reading);

    /** Notes that a value which should be there cannot be read at all; by default nothing. */
    default void absent(FileReading reading) {}

    /** Writes a value. */
    Node write(T value);

    /** Describes the values as JSON Schema, draft 2020-12. */
    Node.Fields schema(Definitions definitions);

    /**
     * Returns the same shape for a part of a file that changes the rest. The ids it gives and uses
     * are checked when the change is made, because an earlier change may have brought them.
     */
    default Shape<T> apart() {
        Shape<T> self = this;
        return new Shape<>() {
            @Override
            public Optional<T> read(Node node, FileReading reading) {
                return reading.apart(() -> self.read(node, reading));
            }

            @Override
            public Node write(T value) {
                return self.write(value);
            }

            @Override
            public Node.Fields schema(Definitions definitions) {
                return self.schema(definitions);
            }
        };
    }

    /** Returns the shape of another type whose values correspond to these one to one. */
    default <R> Shape<R> as(Function<T, R> to, Function<R, T> from) {
        Shape<T> self = this;
        return new Shape<>() {
            @Override
            public Optional<R> read(Node node, FileReading reading) {
                return self.read(node, reading).map(to);
            }

            @Override
            public void absent(FileReading reading) {
                self.absent(reading);
            }

            @Override
            public Node write(R value) {
                return self.write(from.apply(value));
            }

            @Override
            public Node.Fields schema(Definitions definitions) {
                return self.schema(definitions);
            }
        };
    }
}
