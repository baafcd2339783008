package vn.aop.cases.file;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import vn.aop.core.limit.Limits;
import vn.aop.core.text.Message;
import vn.aop.core.text.Validated;

/**
 * A kind of file: the shape of its root, and the ways in and out.
 *
 * @param <T> the type of what the file holds
 */
public final class FileShape<T> {

    private final ObjectShape<T> root;
    private final String id;
    private final Consumer<FileReading> beginning;
    private final UnaryOperator<Node> prepared;

    /**
     * Makes the kind of file.
     *
     * @param id the address of its schema
     */
    public FileShape(ObjectShape<T> root, String id) {
        this(root, id, reading -> {});
    }

    /**
     * Makes a kind of file that is read in the light of something else.
     *
     * @param id the address of its schema
     * @param beginning tells a reading what is known before the file is opened, for example the
     *     currency
     */
    public FileShape(ObjectShape<T> root, String id, Consumer<FileReading> beginning) {
        this(root, id, beginning, node -> node);
    }

    private FileShape(
            ObjectShape<T> root,
            String id,
            Consumer<FileReading> beginning,
            UnaryOperator<Node> prepared) {
        this.root = root;
        this.id = id;
        this.beginning = beginning;
        this.prepared = prepared;
    }

    /** Returns this kind of file, of which the tree is completed before it is read. */
    public FileShape<T> completedBy(UnaryOperator<Node> completing) {
        return new FileShape<>(root, id, beginning, completing);
    }

    /** Returns the tree of a text that is known to be sound, empty if it is not. */
    public static Optional<Node> tree(String name, String content) {
        return FileText.of(name, content)
                .value()
                .flatMap(source -> TreeBuilder.build(source, new FileReading(name)));
    }

    /** Reads a file; everything that must be mended is told at once. */
    public Validated<T, FileProblem> read(Path path) {
        return FileText.read(path).flatMap(this::read);
    }

    /**
     * Reads text that is already in memory.
     *
     * @param name the file's name for messages; it is JSON if the name ends in {@code .json}
     */
    public Validated<T, FileProblem> read(String name, String content) {
        return FileText.of(name, content).flatMap(this::read);
    }

    /**
     * Returns why a text must not be written into a file: it could not be read again.
     *
     * @param name the file's name for messages
     */
    public static Optional<Message> tooLong(String name, String content) {
        return Limits.FILE_BYTES.allows(FileText.sizeOf(content))
                ? Optional.empty()
                : Optional.of(
                        Message.of("file.full")
                                .with("file", name)
                                .with("most", Limits.FILE_BYTES.most() / FileText.KILOBYTE));
    }

    private Validated<T, FileProblem> read(Source source) {
        FileReading reading = new FileReading(source.name());
        beginning.accept(reading);
        Optional<Node> tree = TreeBuilder.build(source, reading);
        Validated<T, FileProblem> loaded =
                reading.result(tree.flatMap(node -> root.read(prepared.apply(node), reading)));
        return tree.map(node -> new Invisible(source).explain(loaded, node, reading))
                .orElse(loaded);
    }

    /** Writes a value as YAML. */
    public String writeYaml(T value) {
        return YamlWriter.write(root.write(value));
    }

    /** Writes a value as JSON. */
    public String writeJson(T value) {
        return JsonWriter.write(root.write(value));
    }

    /** Returns the JSON Schema of such files, draft 2020-12. */
    public String schema() {
        return JsonWriter.write(Definitions.schema(id, root));
    }
}
