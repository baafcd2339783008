package vn.aop.cases.file;

import java.util.Optional;
import java.util.function.Function;
import vn.aop.core.text.Message;

/**
 * One key of an object.
 *
 * @param <V> the type of its value, an {@code Optional} where the key may be left out
 */
public final class Field<V> {

    /** Reads the value of the key, or makes what stands for its absence. */
    interface Reader<V> {
        Optional<V> read(Optional<Node> node, FileReading reading);
    }

    private final String key;
    private final Shape<?> shape;
    private final String whenMissing;
    private final Reader<V> reader;

    private Field(String key, Shape<?> shape, String whenMissing, Reader<V> reader) {
        this.key = key;
        this.shape = shape;
        this.whenMissing = whenMissing;
        this.reader = reader;
    }

    static <V> Field<V> required(String key, Shape<V> shape, String whenMissing) {
        return new Field<>(
                key,
                shape,
                whenMissing,
                (node, reading) -> node.flatMap(found -> shape.read(found, reading)));
    }

    static <V> Field<Optional<V>> optional(String key, Shape<V> shape) {
        return new Field<>(
                key,
                shape,
                "",
                (node, reading) ->
                        node.isEmpty()
                                ? Optional.of(Optional.empty())
                                : shape.read(node.get(), reading).map(Optional::of));
    }

    static <V> Field<V> optional(String key, Shape<V> shape, V usual) {
        return new Field<>(
                key,
                shape,
                "",
                (node, reading) ->
                        node.isEmpty() ? Optional.of(usual) : shape.read(node.get(), reading));
    }

    /** Returns the key. */
    public String key() {
        return key;
    }

    boolean isRequired() {
        return !whenMissing.isEmpty();
    }

    Shape<?> shape() {
        return shape;
    }

    /** Reads the value, and reports the key if it must be there and is not. */
    Optional<V> read(Node.Fields object, FileReading reading, boolean misspelt) {
        Optional<Node> node = object.get(key);
        if (node.isEmpty() && isRequired() && !misspelt) {
            reading.report(object.place(), Message.of(whenMissing).with("key", key));
        }
        if (node.isEmpty() && (isRequired() || misspelt)) {
            shape.absent(reading);
        }
        return reader.read(node, reading);
    }

    /** Writes one field of an object. */
    interface Writer<T> extends Function<T, Optional<Node>> {}
}
