package vn.aop.cases;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.aop.cases.file.Field;
import vn.aop.cases.file.FileReading;
import vn.aop.cases.file.FormatVersion;
import vn.aop.cases.file.Lists;
import vn.aop.cases.file.Node;
import vn.aop.cases.file.NumberShapes;
import vn.aop.cases.file.ObjectShape;
import vn.aop.cases.file.TextShape;
import vn.aop.cases.file.Texts;
import vn.aop.cases.file.Values;
import vn.aop.core.figures.Span;
import vn.aop.core.limit.Limits;
import vn.aop.core.text.Message;
import vn.aop.core.text.Text;

/** A case, as its file has it. */
final class CaseShape extends ObjectShape<CaseOutline> {

    private static final int VERSION = 1;

    /** As it may stand in an address; the same ids are those of copies. */
    private static final String ID = "[a-z0-9]+(-[a-z0-9]+)*";

    private final Field<Integer> aop =
            required(
                    "aop",
                    NumberShapes.version(VERSION, "change.other-version", "change.newer-version"),
                    it -> VERSION,
                    "case.no-version");
    private final Field<String> id = required("id", Texts.text(), CaseOutline::id);
    private final Field<Text> title = required("title", TextShape.TEXT, CaseOutline::title);
    private final Field<Text> summary = required("summary", TextShape.TEXT, CaseOutline::summary);
    private final Field<String> plan = required("plan", Texts.text(), it -> it.files().plan());
    private final Field<Optional<String>> before =
            optional("before", Texts.text(), it -> it.files().before());
    private final Field<String> actuals =
            required("actuals", Texts.text(), it -> it.files().actuals());
    private final Field<Span> months =
            required("months", new CaseMonthsShape(), CaseOutline::months);
    private final Field<LocalDate> today = required("today", Texts.date(), CaseOutline::today);
    private final Field<Text> story = required("story", TextShape.TEXT, it -> it.files().story());
    private final Field<Optional<String>> decisions =
            optional("decisions", Texts.text(), it -> it.files().decisions());
    private final Field<List<CaseProposal>> proposals =
            optional(
                    "proposals",
                    Lists.of(new CaseProposalShape()),
                    List.of(),
                    it -> it.files().proposals());

    private final CaseFiles files;
    private final Consumer<Seen> seen;

    /**
     * What stands in a file.
     *
     * @param object the whole file
     * @param outline what it says; what is to be mended is as in {@link UsualOutline}
     * @param months the months of the sales, where they can be read
     * @param today the day of the story, where it can be read
     */
    record Seen(
            Node.Fields object,
            CaseOutline outline,
            Optional<Span> months,
            Optional<LocalDate> today) {

        /** Returns that nothing of a file can be read. */
        static Seen nothing(CaseFiles files) {
            return new Seen(
                    Node.object(), UsualOutline.of(files), Optional.empty(), Optional.empty());
        }

        /** Returns whether only a later program knows the format. */
        boolean isNewer() {
            return object.get("aop")
                    .filter(Node.Scalar.class::isInstance)
                    .flatMap(it -> FormatVersion.read(((Node.Scalar) it).text()))
                    .filter(it -> it.isNewerThan(FormatVersion.of(VERSION)))
                    .isPresent();
        }
    }

    /** Makes the shape for writing and for the schema. */
    CaseShape() {
        this(new NoFiles(), it -> {});
    }

    /**
     * Makes the shape.
     *
     * @param files the files beside the one that is read
     * @param seen is given what stands in the file, also where something is to be mended
     */
    CaseShape(CaseFiles files, Consumer<Seen> seen) {
        super("case");
        this.files = files;
        this.seen = seen;
    }

    @Override
    protected void check(Values in, FileReading reading) {
        seen.accept(new Seen(in.object(), make(in), in.find(months), in.find(today)));
        in.find(id).ifPresent(it -> checkId(it, in, reading));
        files(in.object()).forEach(it -> checkFile(it, reading));
        proposals(in.object())
                .forEach(
                        it ->
                                reading.once(
                                        "offer",
                                        CaseProposal.of(it.text()).name(),
                                        it.place(),
                                        "case.proposal-twice"));
    }

    static boolean isId(String text) {
        return text.matches(ID) && Limits.ID_LETTERS.allows(text.length());
    }

    private void checkId(String found, Values in, FileReading reading) {
        if (!isId(found)) {
            reading.report(in.place(id), Message.of("case.id-form").with("found", found));
        } else if (!found.equals(files.id())) {
            reading.report(
                    in.place(id),
                    Message.of("case.other-id").with("id", found).with("folder", files.id()));
        }
    }

    private void checkFile(Node.Scalar named, FileReading reading) {
        if (named.kind() == Node.Kind.TEXT && !CaseFiles.isInside(named.text())) {
            reading.report(
                    named.place(), Message.of("case.file-outside").with("file", named.text()));
        }
    }

    /** Returns the names of files in the file of a case, where they stand. */
    static List<Node.Scalar> files(Node.Fields object) {
        Stream<Node.Scalar> parts =
                Stream.of("plan", "before", "actuals", "story", "decisions")
                        .flatMap(it -> object.get(it).stream())
                        .flatMap(CaseShape::scalars);
        return Stream.concat(parts, proposals(object).stream()).toList();
    }

    private static List<Node.Scalar> proposals(Node.Fields object) {
        return entries(object).flatMap(it -> file(it).stream()).toList();
    }

    /** Returns the proposals in the file of a case, where they stand. */
    static Stream<Node> entries(Node.Fields object) {
        return object.get("proposals").stream()
                .filter(Node.Items.class::isInstance)
                .flatMap(it -> ((Node.Items) it).items().stream());
    }

    /** Returns the file of a proposal, with and without what is expected of it. */
    static Optional<Node.Scalar> file(Node entry) {
        Optional<Node> named =
                entry instanceof Node.Fields stated ? stated.get("file") : Optional.of(entry);
        return named.filter(Node.Scalar.class::isInstance).map(Node.Scalar.class::cast);
    }

    private static Stream<Node.Scalar> scalars(Node node) {
        if (node instanceof Node.Fields fields) {
            return fields.entries().stream().flatMap(it -> scalars(it.value()));
        }
        return Stream.of(node).filter(Node.Scalar.class::isInstance).map(Node.Scalar.class::cast);
    }

    /** Whoever mends the file of a case is also told what is wrong with the others. */
    @Override
    protected CaseOutline make(Values in) {
        CaseOutline usual = UsualOutline.of(files);
        return new CaseOutline(
                in.find(id).orElse(usual.id()),
                in.find(title).orElse(usual.title()),
                in.find(summary).orElse(usual.summary()),
                in.find(months).orElse(usual.months()),
                in.find(today).orElse(usual.today()),
                new CaseOutline.Files(
                        in.find(plan).orElse(usual.files().plan()),
                        in.find(before).orElse(usual.files().before()),
                        in.find(actuals).orElse(usual.files().actuals()),
                        in.find(story).orElse(usual.files().story()),
                        in.find(decisions).orElse(usual.files().decisions()),
                        in.find(proposals).orElseGet(() -> singly(in, usual))));
    }

    /** The proposals that can be read; of the others, their files. */
    private List<CaseProposal> singly(Values in, CaseOutline usual) {
        List<CaseProposal> told = entries(in.object()).flatMap(CaseShape::singly).toList();
        return told.isEmpty() ? usual.files().proposals() : told;
    }

    private static Stream<CaseProposal> singly(Node entry) {
        return new CaseProposalShape()
                        .read(entry, new FileReading(CaseFile.NAME))
                        .or(() -> file(entry).map(it -> CaseProposal.of(it.text())))
                        .stream();
    }

    /** Where nothing is read, nothing is looked for. */
    private static final class NoFiles extends CaseFiles {

        @Override
        String id() {
            return "";
        }

        @Override
        String name(String file) {
            return file;
        }

        @Override
        Optional<InputStream> open(String file) {
            return Optional.empty();
        }
    }
}
