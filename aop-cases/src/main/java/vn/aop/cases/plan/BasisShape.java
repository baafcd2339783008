package vn.aop.cases.plan;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import vn.aop.cases.file.Definitions;
import vn.aop.cases.file.FileReading;
import vn.aop.cases.file.Node;
import vn.aop.cases.file.Shape;
import vn.aop.cases.file.Texts;
import vn.aop.core.decision.log.AnswerBasis;
import vn.aop.core.text.Message;

/**
 * On which figures the desk answered, as a log has it: {@code plan}, or the last month that the
 * latest estimate knew, such as {@code 2026-08}.
 */
final class BasisShape implements Shape<AnswerBasis> {

    private static final String PLAN = "plan";
    private static final String MONTH = "\\d{4}-\\d\\d";

    @Override
    public Optional<AnswerBasis> read(Node node, FileReading reading) {
        Optional<Node.Scalar> scalar = reading.scalar(node, "log.no-basis");
        if (scalar.isEmpty()) {
            return Optional.empty();
        }
        String text = scalar.get().text();
        if (text.equals(PLAN)) {
            return Optional.of(AnswerBasis.PLAN);
        }
        if (text.matches(MONTH)) {
            return Texts.month().read(node, reading).map(AnswerBasis::estimate);
        }
        reading.report(
                node.place(), Message.of("log.no-basis").with("found", FileReading.quote(node)));
        return Optional.empty();
    }

    @Override
    public Node write(AnswerBasis basis) {
        return Node.of(basis.last().map(YearMonth::toString).orElse(PLAN));
    }

    @Override
    public Node.Fields schema(Definitions definitions) {
        Node plan = Node.object().with("const", Node.of(PLAN));
        return Node.object()
                .with("anyOf", Node.of(List.of(plan, Texts.month().schema(definitions))));
    }
}
