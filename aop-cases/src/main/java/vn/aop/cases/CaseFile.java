package vn.aop.cases;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import vn.aop.cases.file.FileProblem;
import vn.aop.cases.file.FileShape;
import vn.aop.cases.file.Node;
import vn.aop.cases.file.Position;
import vn.aop.core.figures.Span;
import vn.aop.core.text.Message;
import vn.aop.core.text.Validated;

/**
 * The file {@code case.yaml} of a case: what the case is about, and which files it is made of.
 *
 * <pre>{@code
 * aop: 1
 * id: flower-shop
 * title: {vi: Tiệm hoa Mai, en: Mai's flowers}
 * }</pre>
 */
public final class CaseFile {

    /** The name of the file in the folder of its case. */
    public static final String NAME = "case.yaml";

    /** The address by which files name the schema of such files. */
    public static final String SCHEMA_ID = "https://aop.vn/schema/case-1.json";

    private final String name;
    private final CaseShape.Seen seen;

    private CaseFile(String name, CaseShape.Seen seen) {
        this.name = name;
        this.seen = seen;
    }

    /**
     * What came out of reading the file of a case.
     *
     * @param file the file; what is to be mended in it is as in {@link UsualOutline}
     * @param problems everything that must be mended in it
     */
    record Opened(CaseFile file, List<FileProblem> problems) {}

    /** Reads the file of a case; everything that must be mended in it is told at once. */
    static Opened read(CaseFiles files) {
        String name = files.name(NAME);
        AtomicReference<CaseShape.Seen> seen = new AtomicReference<>(CaseShape.Seen.nothing(files));
        CaseShape shape = new CaseShape(files, seen::set);
        Validated<CaseOutline, FileProblem> read =
                files.text(NAME).flatMap(it -> new FileShape<>(shape, SCHEMA_ID).read(name, it));
        return new Opened(new CaseFile(name, requireNonNull(seen.get())), read.problems());
    }

    /** Writes what a case is about as YAML. */
    public static String writeYaml(CaseOutline outline) {
        return new FileShape<>(new CaseShape(), SCHEMA_ID).writeYaml(outline);
    }

    /** Returns the JSON Schema of such files, draft 2020-12. */
    public static String schema() {
        return new FileShape<>(new CaseShape(), SCHEMA_ID).schema();
    }

    /** Returns whether a text can be the id of a case. */
    static boolean isId(String text) {
        return CaseShape.isId(text);
    }

    /** Returns the file's name for messages. */
    public String name() {
        return name;
    }

    /** Returns what the file says. */
    public CaseOutline outline() {
        return seen.outline();
    }

    /** Returns the months of the sales; empty where the file has to be mended to tell them. */
    Optional<Span> months() {
        return seen.months();
    }

    /** Returns the day of the story; empty where the file has to be mended to tell it. */
    Optional<LocalDate> today() {
        return seen.today();
    }

    /** Returns whether only a later program knows its format, so that nothing can be judged. */
    boolean isNewer() {
        return seen.isNewer();
    }

    /** Returns whether anything in the file can be made out. */
    boolean isRead() {
        return !seen.object().entries().isEmpty();
    }

    /** Returns whether there is a key. */
    boolean has(String key) {
        return seen.object().entry(key).isPresent();
    }

    /** Returns something to tell of the value of a key. */
    public FileProblem told(String key, Message message) {
        return problem(seen.object().get(key), message);
    }

    /** Returns that files are missing, at the places where they are named. */
    List<FileProblem> missing(CaseFiles files) {
        return CaseShape.files(seen.object()).stream()
                .filter(it -> !files.has(it.text()))
                .map(
                        it ->
                                problem(
                                        Optional.of(it),
                                        Message.of("case.no-file").with("file", it.text())))
                .toList();
    }

    /** Returns something to tell of what is expected of a proposal, or of its file. */
    public FileProblem toldOfProposal(CaseProposal proposal, Message message) {
        Optional<Node> entry =
                CaseShape.entries(seen.object())
                        .filter(it -> isOf(it, proposal.file()))
                        .findFirst();
        Optional<Node> expected =
                entry.filter(Node.Fields.class::isInstance)
                        .flatMap(it -> ((Node.Fields) it).get("expected"));
        return problem(expected.or(() -> entry), message);
    }

    private static boolean isOf(Node entry, String file) {
        return CaseShape.file(entry).filter(it -> it.text().equals(file)).isPresent();
    }

    private FileProblem problem(Optional<Node> node, Message message) {
        Position place = node.map(Node::place).orElse(seen.object().place());
        return new FileProblem(name, place.line(), place.column(), message);
    }
}
