package vn.aop.cases.file;

import java.util.List;
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
    private final List<String> unless;
    private final Optional<Node> usual;
    private final Reader<V> reader;

    private Field(
            String key,
            Shape<?> shape,
            String whenMissing,
            List<String> unless,
            Optional<Node> usual,
            Reader<V> reader) {
        this.key = key;
        this.shape = shape;
        this.whenMissing = whenMissing;
        this.unless = unless;
        this.usual = usual;
        this.reader = reader;
    }

    static <V> Field<V> required(String key, Shape<V> shape, String whenMissing) {
        return new Field<>(
                key,
                shape,
                whenMissing,
                List.of(),
                Optional.empty(),
                (node, reading) -> node.flatMap(found -> shape.read(found, reading)));
    }

    static <V> Field<Optional<V>> optional(String key, Shape<V> shape) {
        return new Field<>(key, shape, "", List.of(), Optional.empty(), optionally(shape));
    }

    /** Makes a key that must be there unless one of some others is. */
    static <V> Field<Optional<V>> unless(
            String key, Shape<V> shape, String whenMissing, List<String> others) {
        return new Field<>(key, shape, whenMissing, others, Optional.empty(), optionally(shape));
    }

    private static <V> Reader<Optional<V>> optionally(Shape<V> shape) {
        return (node, reading) ->
                node.isEmpty()
                        ? Optional.of(Optional.empty())
                        : shape.read(node.get(), reading).map(Optional::of);
    }

    /** Makes a key that may be left out for its usual value, which a file writes as given. */
    static <V> Field<V> optional(String key, Shape<V> shape, V usual, Node written) {
        return new Field<>(
                key,
                shape,
                "",
                List.of(),
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
        return !whenMissing.isEmpty() && unless.isEmpty();
    }

    private boolean isRequiredIn(Node.Fields object) {
        return !whenMissing.isEmpty()
                && unless.stream().noneMatch(it -> object.entry(it).isPresent());
    }

    Shape<?> shape() {
        return shape;
    }

    /** Reads the value, and reports the key if it must be there and is not. */
    Optional<V> read(Node.Fields object, FileReading reading, boolean misspelt) {
        Optional<Node> node = object.get(key);
        if (node.isEmpty() && isRequiredIn(object) && !misspelt) {
            reading.report(object.place(), Message.of(whenMissing).with("key", key));
        }
        if (node.isEmpty() && (isRequiredIn(object) || misspelt)) {
            shape.absent(reading);
        }
        return reader.read(node, reading);
    }

    /** Writes one field of an object. */
    interface Writer<T> extends Function<T, Optional<Node>> {}
}
