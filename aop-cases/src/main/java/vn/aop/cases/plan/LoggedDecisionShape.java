package vn.aop.cases.plan;

import java.time.LocalDate;
import java.util.Optional;
import vn.aop.cases.file.Field;
import vn.aop.cases.file.FileReading;
import vn.aop.cases.file.Node;
import vn.aop.cases.file.NumberRange;
import vn.aop.cases.file.NumberShapes;
import vn.aop.cases.file.ObjectShape;
import vn.aop.cases.file.Position;
import vn.aop.cases.file.TextShape;
import vn.aop.cases.file.Texts;
import vn.aop.cases.file.Values;
import vn.aop.core.decision.log.AnswerBasis;
import vn.aop.core.decision.log.LoggedDecision;
import vn.aop.core.text.Place;
import vn.aop.core.text.ProblemsException;
import vn.aop.core.text.Text;

/** One question that was asked of the desk, as a log has it. */
final class LoggedDecisionShape extends ObjectShape<LoggedDecision> {

    private final Field<String> id = required("id", Texts.id("decision"), LoggedDecision::id);
    private final Field<LoggedDecision.Kind> kind =
            required("kind", Texts.words(LoggedDecision.Kind.class), LoggedDecision::kind);
    private final Field<Text> what = required("what", TextShape.TEXT, LoggedDecision::what);
    private final Field<LocalDate> asked = required("asked", Texts.date(), LoggedDecision::asked);
    private final Field<String> by = required("by", Texts.text(), LoggedDecision::by);
    private final Field<LoggedDecision.Answer> verdict =
            required("verdict", Texts.words(LoggedDecision.Answer.class), LoggedDecision::verdict);
    private final Field<Optional<AnswerBasis>> basis =
            optional("basis", new BasisShape(), LoggedDecision::basis);
    private final Field<Optional<LoggedDecision.Resolution>> decided =
            optional("decided", new ResolutionShape(), LoggedDecision::resolution);
    private final Field<Optional<LoggedDecision.Aftermath>> cameOfIt =
            optional("cameOfIt", new AftermathShape(), LoggedDecision::aftermath);

    LoggedDecisionShape() {
        super("loggedDecision");
    }

    @Override
    protected LoggedDecision make(Values in) {
        return new LoggedDecision(
                in.get(id),
                in.get(kind),
                in.get(what),
                in.get(asked),
                in.get(by),
                in.get(verdict),
                in.get(decided),
                in.get(cameOfIt),
                in.get(basis));
    }

    @Override
    protected void refused(IllegalArgumentException reason, Values in, FileReading reading) {
        if (reason instanceof ProblemsException several) {
            several.problems()
                    .forEach(it -> reading.report(position(it.where(), in), it.message()));
        } else {
            super.refused(reason, in, reading);
        }
    }

    /** The place of a day in the file. */
    private static Position position(Place where, Values in) {
        Optional<Node> node = Optional.of(in.object());
        for (String key : where.steps()) {
            node =
                    node.filter(Node.Fields.class::isInstance)
                            .map(Node.Fields.class::cast)
                            .flatMap(it -> it.get(key));
        }
        return node.map(Node::place).orElse(in.place());
    }

    /** What was decided, as a log has it. */
    private static final class ResolutionShape extends ObjectShape<LoggedDecision.Resolution> {

        private final Field<LoggedDecision.Choice> choice =
                required(
                        "choice",
                        Texts.words(LoggedDecision.Choice.class),
                        LoggedDecision.Resolution::choice);
        private final Field<String> by =
                required("by", Texts.text(), LoggedDecision.Resolution::by);
        private final Field<LocalDate> on =
                required("on", Texts.date(), LoggedDecision.Resolution::on);
        private final Field<Optional<Integer>> amendment =
                optional(
                        "amendment",
                        NumberShapes.integer(NumberRange.of("1", "10000")),
                        LoggedDecision.Resolution::amendment);

        ResolutionShape() {
            super("resolution");
        }

        @Override
        protected LoggedDecision.Resolution make(Values in) {
            return new LoggedDecision.Resolution(
                    in.get(choice), in.get(by), in.get(on), in.get(amendment));
        }
    }

    /** What came of it, as a log has it. */
    private static final class AftermathShape extends ObjectShape<LoggedDecision.Aftermath> {

        private final Field<Text> what =
                required("what", TextShape.TEXT, LoggedDecision.Aftermath::what);
        private final Field<LocalDate> on =
                required("on", Texts.date(), LoggedDecision.Aftermath::on);

        AftermathShape() {
            super("aftermath");
        }

        @Override
        protected LoggedDecision.Aftermath make(Values in) {
            return new LoggedDecision.Aftermath(in.get(what), in.get(on));
        }
    }
}
