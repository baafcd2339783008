package vn.aop.cases.file;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.aop.core.text.Message;
import vn.aop.core.text.Validated;

/**
 * A YAML or JSON file as it stands, of whatever kind: its text, and the keys at its root with their
 * places. It is for changing texts letter by letter; what a file says is read by its {@link
 * FileShape}, which also tells what is wrong with it.
 *
 * <pre>{@code
 * PlainFile file = PlainFile.read("today.yaml", "aop: 1 # format\ntoday: 2026-09-05\n").value().get();
 * file.with(List.of(file.renamed(file.root().entry("today").get(), "day")));
 * // aop: 1 # format
 * // day: 2026-09-05
 * }</pre>
 */
public final class PlainFile {

    private final Source source;
    private final Node.Fields root;

    private PlainFile(Source source, Node.Fields root) {
        this.source = source;
        this.root = root;
    }

    /** Reads a file; told is only what keeps its root from being made out. */
    public static Validated<PlainFile, FileProblem> read(Path path) {
        return FileText.read(path).flatMap(PlainFile::of);
    }

    /**
     * Takes text that is already in memory.
     *
     * @param name the file's name for messages; it is JSON if the name ends in {@code .json}
     */
    public static Validated<PlainFile, FileProblem> read(String name, String content) {
        return FileText.of(name, content).flatMap(PlainFile::of);
    }

    private static Validated<PlainFile, FileProblem> of(Source source) {
        FileReading reading = new FileReading(source.name());
        Optional<Node> tree = TreeBuilder.build(source, reading);
        if (tree.isPresent() && tree.get() instanceof Node.Fields root) {
            return Validated.valid(new PlainFile(source, root));
        }
        tree.ifPresent(it -> reading.otherThan("file.not-object", it));
        return reading.result(Optional.empty());
    }

    /** Returns the file's name as it was given. */
    public String name() {
        return source.name();
    }

    /** Returns the text, without the mark of its encoding. */
    public String text() {
        return source.text();
    }

    /** Returns the keys at the root. */
    public Node.Fields root() {
        return root;
    }

    /** Returns a problem at a place of this file. */
    public FileProblem problem(Position place, Message message) {
        return new FileProblem(name(), place.line(), place.column(), message);
    }

    /**
     * Returns the edit that gives a key another name.
     *
     * @throws IllegalArgumentException if the key does not stand there letter for letter
     */
    public TextEdit renamed(Node.Entry entry, String key) {
        int index = source.index(entry.place());
        boolean quoted = "\"'".indexOf(source.at(index)) >= 0;
        return edit(index + (quoted ? 1 : 0), entry.key(), key);
    }

    /**
     * Returns the edit that writes something else in the place of a single value.
     *
     * @throws IllegalArgumentException if the value does not stand there letter for letter
     */
    public TextEdit rewritten(Node.Scalar value, String text) {
        return edit(source.index(value.placeOf(0)), value.text(), text);
    }

    private TextEdit edit(int index, String old, String fresh) {
        if (!source.holds(index, old)) {
            throw new IllegalArgumentException("“" + old + "” does not stand in " + name());
        }
        return new TextEdit(index, old.codePointCount(0, old.length()), fresh);
    }

    /**
     * Returns the text after some edits; all else stays as it is, comments and blanks too.
     *
     * @throws IllegalArgumentException if two of them concern the same letters
     */
    public String with(List<TextEdit> edits) {
        List<TextEdit> inOrder =
                edits.stream().sorted(Comparator.comparingInt(TextEdit::index)).toList();
        StringBuilder text = new StringBuilder();
        int done = 0;
        for (TextEdit edit : inOrder) {
            if (edit.index() < done) {
                throw new IllegalArgumentException("Two edits at " + source.place(edit.index()));
            }
            text.append(letters(done, edit.index())).append(edit.fresh());
            done = edit.end();
        }
        return text.append(text().substring(at(done))).toString();
    }

    private String letters(int from, int to) {
        return text().substring(at(from), at(to));
    }

    private int at(int index) {
        return text().offsetByCodePoints(0, index);
    }
}
