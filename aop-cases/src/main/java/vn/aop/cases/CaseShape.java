package vn.aop.cases;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.aop.cases.file.Field;
import vn.aop.cases.file.FileReading;
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

    private static final Text UNTOLD = Text.of("?");

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
     * @param outline what it says, as far as the files can be found by it; its words may lack
     */
    record Seen(Node.Fields object, Optional<CaseOutline> outline) {}

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
        seen.accept(new Seen(in.object(), outline(in)));
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
                Stream.of("plan", "before", "actuals", "story")
                        .flatMap(it -> object.get(it).stream())
                        .flatMap(CaseShape::scalars);
        return Stream.concat(parts, proposals(object).stream()).toList();
    }

    /** The files of the proposals, with and without what is expected of them. */
    private static List<Node.Scalar> proposals(Node.Fields object) {
        return object.get("proposals").stream()
                .filter(Node.Items.class::isInstance)
                .flatMap(it -> ((Node.Items) it).items().stream())
                .flatMap(
                        it ->
                                it instanceof Node.Fields stated
                                        ? stated.get("file").stream()
                                        : Stream.of(it))
                .flatMap(CaseShape::scalars)
                .toList();
    }

    private static Stream<Node.Scalar> scalars(Node node) {
        if (node instanceof Node.Fields fields) {
            return fields.entries().stream().flatMap(it -> scalars(it.value()));
        }
        return Stream.of(node).filter(Node.Scalar.class::isInstance).map(Node.Scalar.class::cast);
    }

    /** Whoever mends the words of a case is also told what is wrong with its files. */
    private Optional<CaseOutline> outline(Values in) {
        boolean isFound =
                Stream.of(plan, before, actuals, months, today, story, proposals)
                        .allMatch(it -> in.find(it).isPresent());
        return isFound ? Optional.of(make(in)) : Optional.empty();
    }

    @Override
    protected CaseOutline make(Values in) {
        return new CaseOutline(
                in.find(id).orElse(files.id()),
                in.find(title).orElse(UNTOLD),
                in.find(summary).orElse(UNTOLD),
                in.get(months),
                in.get(today),
                new CaseOutline.Files(
                        in.get(plan),
                        in.get(before),
                        in.get(actuals),
                        in.get(story),
                        in.get(proposals)));
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
