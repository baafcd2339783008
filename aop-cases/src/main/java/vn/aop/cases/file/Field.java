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
    private final Optional<Node> usual;
    private final Reader<V> reader;

    private Field(
            String key,
            Shape<?> shape,
            String whenMissing,
            Optional<Node> usual,
            Reader<V> reader) {
        this.key = key;
        this.shape = shape;
        this.whenMissing = whenMissing;
        this.usual = usual;
        this.reader = reader;
    }

    static <V> Field<V> required(String key, Shape<V> shape, String whenMissing) {
        return new Field<>(
                key,
                shape,
                whenMissing,
                Optional.empty(),
                (node, reading) -> node.flatMap(found -> shape.read(found, reading)));
    }

    static <V> Field<Optional<V>> optional(String key, Shape<V> shape) {
        return new Field<>(
                key,
                shape,
                "",
                Optional.empty(),
                (node, reading) ->
                        node.isEmpty()
                                ? Optional.of(Optional.empty())
                                : shape.read(node.get(), reading).map(Optional::of));
    }

    /** Makes a key that may be left out for its usual value, which a file writes as given. */
    static <V> Field<V> optional(String key, Shape<V> shape, V usual, Node written) {
        return new Field<>(
                key,
                shape,
                "",
                Optional.of(written),
                (node, reading) ->
                        node.isEmpty() ? Optional.of(usual) : shape.read(node.get(), reading));
    }

    /** Returns the key. */
    public String key() {
        return key;
    }

    /** Returns what stands for the key where it is left out, as a file writes it, if anything. */
    Optional<Node> usual() {
        return usual;
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
