package vn.aop.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.aop.cases.file.Field;
import vn.aop.cases.file.FileReading;
import vn.aop.cases.file.Lists;
import vn.aop.cases.file.Node;
import vn.aop.cases.file.ObjectShape;
import vn.aop.cases.file.TextShape;
import vn.aop.cases.file.Texts;
import vn.aop.cases.file.Values;
import vn.aop.core.figures.Span;
import vn.aop.core.text.Message;
import vn.aop.core.text.Text;

/** A case, as its file has it. */
final class CaseShape extends ObjectShape<Case> {

    private final Field<String> id = required("id", Texts.text(), Case::id);
    private final Field<Text> title = required("title", TextShape.TEXT, Case::title);
    private final Field<Text> summary = required("summary", TextShape.TEXT, Case::summary);
    private final Field<String> plan = required("plan", Texts.text(), it -> it.files().plan());
    private final Field<Optional<String>> before =
            optional("before", Texts.text(), it -> it.files().before());
    private final Field<String> actuals =
            required("actuals", Texts.text(), it -> it.files().actuals());
    private final Field<Span> months = required("months", new CaseMonthsShape(), Case::months);
    private final Field<LocalDate> today = required("today", Texts.date(), Case::today);
    private final Field<Text> story = required("story", TextShape.TEXT, it -> it.files().story());
    private final Field<List<String>> proposals =
            optional("proposals", Lists.of(Texts.text()), List.of(), it -> it.files().proposals());

    private final String folder;

    /**
     * Makes the shape.
     *
     * @param folder the folder in which the file stands, which has the name of the case
     */
    CaseShape(String folder) {
        super("case");
        this.folder = folder;
    }

    @Override
    protected void made(Case made, Values in, FileReading reading) {
        if (!made.id().equals(folder)) {
            reading.report(
                    in.place(id),
                    Message.of("case.other-id").with("id", made.id()).with("folder", folder));
        }
        Stream.of(plan, before, actuals, story, proposals)
                .flatMap(it -> in.object().get(it.key()).stream())
                .flatMap(CaseShape::scalars)
                .filter(it -> !Cases.has(folder + "/" + it.text()))
                .forEach(
                        it ->
                                reading.report(
                                        it.place(),
                                        Message.of("case.no-file").with("file", it.text())));
    }

    private static Stream<Node.Scalar> scalars(Node node) {
        if (node instanceof Node.Fields fields) {
            return fields.entries().stream().flatMap(it -> scalars(it.value()));
        }
        return node instanceof Node.Items list
                ? list.items().stream().flatMap(CaseShape::scalars)
                : Stream.of(node)
                        .filter(Node.Scalar.class::isInstance)
                        .map(Node.Scalar.class::cast);
    }

    @Override
    protected Case make(Values in) {
        Case.Files files =
                new Case.Files(
                        in.get(plan),
                        in.get(before),
                        in.get(actuals),
                        in.get(story),
                        in.get(proposals));
        return new Case(
                in.get(id), in.get(title), in.get(summary), in.get(months), in.get(today), files);
    }
}
