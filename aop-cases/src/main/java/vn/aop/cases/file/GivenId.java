package vn.aop.cases.file;

import java.util.Optional;

/**
 * The id that an element gets where it stands. Where it cannot be read, that is remembered, so that
 * places which speak of the element are not told as mistakes as well.
 *
 * @param kind what gets the id: goal, line, action …
 * @param id the shape of the id itself
 */
record GivenId(String kind, Shape<String> id) implements Shape<String> {

    @Override
    public Optional<String> read(Node node, FileReading reading) {
        Optional<String> read = id.read(node, reading);
        read.ifPresentOrElse(it -> reading.give(kind, it, node.place()), () -> reading.lose(kind));
        return read;
    }

    @Override
    public void absent(FileReading reading) {
        reading.lose(kind);
    }

    @Override
    public Node write(String value) {
        return id.write(value);
    }

    @Override
    public Node.Fields schema(Definitions definitions) {
        return id.schema(definitions);
    }
}
