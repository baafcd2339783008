package vn.aop.cases.actuals.mapping;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.aop.cases.file.Field;
import vn.aop.cases.file.FileReading;
import vn.aop.cases.file.Lists;
import vn.aop.cases.file.Node;
import vn.aop.cases.file.ObjectShape;
import vn.aop.cases.file.Texts;
import vn.aop.cases.file.Values;
import vn.aop.core.text.Message;

/** How a row finds its account, channel or group, as a mapping file has it. */
final class MappingAssignmentShape extends ObjectShape<Assignment> {

    private static final List<Unlisted> RULES = List.of(Unlisted.reject(), Unlisted.ignore());

    private final Field<Optional<String>> constant =
            optional("constant", Texts.text(), MappingAssignmentShape::constant);
    private final Field<Optional<String>> column =
            optional("column", Texts.text(), Assignment::column);
    private final Field<Map<String, String>> values =
            optional(
                    "values",
                    Lists.byText(Texts.text()),
                    Map.of(),
                    it -> byColumn(it).map(Assignment.ByColumn::values).orElse(Map.of()));
    private final Field<Optional<String>> otherwise =
            optional("otherwise", Texts.text(), it -> unlisted(it).flatMap(Unlisted::id));
    private final Field<Optional<Unlisted>> unknown =
            optional(
                    "unknown",
                    Texts.words(RULES, MappingAssignmentShape::word),
                    it -> unlisted(it).filter(Unlisted.ignore()::equals));

    MappingAssignmentShape() {
        super("assignment");
        exactlyOne(constant, column);
    }

    private static Optional<String> constant(Assignment assignment) {
        return assignment instanceof Assignment.Constant it
                ? Optional.of(it.id())
                : Optional.empty();
    }

    private static Optional<Assignment.ByColumn> byColumn(Assignment assignment) {
        return assignment instanceof Assignment.ByColumn it ? Optional.of(it) : Optional.empty();
    }

    private static Optional<Unlisted> unlisted(Assignment assignment) {
        return byColumn(assignment).map(Assignment.ByColumn::unlisted);
    }

    private static String word(Unlisted rule) {
        return rule.match(() -> "reject", () -> "ignore", id -> id);
    }

    @Override
    protected void check(Values in, FileReading reading) {
        if (in.has(otherwise) && in.has(unknown)) {
            List<String> both = List.of(otherwise.key(), unknown.key());
            reading.report(
                    in.place(unknown), Message.of("file.choose-only-one").with("found", both));
        }
        if (in.has(constant) && !in.has(column)) {
            List.of(values, otherwise, unknown).stream()
                    .filter(in::has)
                    .forEach(
                            it ->
                                    reading.report(
                                            in.place(it),
                                            Message.of("mapping.only-with-column")
                                                    .with("key", it.key())));
        }
    }

    @Override
    protected Node.Fields furtherRules() {
        Node.Fields both = demanding("otherwise", "unknown");
        Node needsColumn = Node.ofTexts("column");
        return Node.object()
                .with("not", both)
                .with(
                        "dependentRequired",
                        Node.object()
                                .with("values", needsColumn)
                                .with("otherwise", needsColumn)
                                .with("unknown", needsColumn));
    }

    @Override
    protected Assignment make(Values in) {
        return in.get(constant)
                .map(Assignment::constant)
                .orElseGet(
                        () ->
                                new Assignment.ByColumn(
                                        in.get(column).orElseThrow(), in.get(values), rule(in)));
    }

    private Unlisted rule(Values in) {
        return in.get(otherwise)
                .map(Unlisted::as)
                .or(() -> in.get(unknown))
                .orElse(Unlisted.reject());
    }
}
