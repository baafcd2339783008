package vn.aop.cases.file;

import java.util.Optional;
import java.util.function.Function;

/** A value that stands in a file as a single text, number or truth value. */
final class ScalarShape<T> implements Shape<T> {

    /** Makes a value of a single value in a file, or reports why it cannot. */
    interface Reader<T> {
        Optional<T> read(Node.Scalar scalar, FileReading reading);
    }

    private final String expected;
    private final Reader<T> reader;
    private final Function<T, Node> writer;
    private final Node.Fields schema;

    /**
     * Makes the shape.
     *
     * @param expected the key of the message where something else than a single value is found
     */
    ScalarShape(String expected, Reader<T> reader, Function<T, Node> writer, Node.Fields schema) {
        this.expected = expected;
        this.reader = reader;
        this.writer = writer;
        this.schema = schema;
    }

    @Override
    public Optional<T> read(Node node, FileReading reading) {
        return reading.scalar(node, expected).flatMap(scalar -> reader.read(scalar, reading));
    }

    @Override
    public Node write(T value) {
        return writer.apply(value);
    }

    @Override
    public Node.Fields schema(Definitions definitions) {
        return schema;
    }
}
