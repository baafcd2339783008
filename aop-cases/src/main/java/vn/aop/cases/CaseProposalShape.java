package vn.aop.cases;

import java.util.List;
import java.util.Optional;
import vn.aop.cases.file.Definitions;
import vn.aop.cases.file.Field;
import vn.aop.cases.file.FileReading;
import vn.aop.cases.file.Node;
import vn.aop.cases.file.ObjectShape;
import vn.aop.cases.file.Shape;
import vn.aop.cases.file.Texts;
import vn.aop.cases.file.Values;
import vn.aop.core.decision.log.LoggedDecision;

/** A proposal of a case: the name of its file, or {@code {file: …, expected: …}}. */
final class CaseProposalShape implements Shape<CaseProposal> {

    private final Shape<String> file = Texts.text();
    private final Stated stated = new Stated();

    @Override
    public Optional<CaseProposal> read(Node node, FileReading reading) {
        return node instanceof Node.Fields
                ? stated.read(node, reading)
                : file.read(node, reading).map(CaseProposal::of);
    }

    @Override
    public Node write(CaseProposal proposal) {
        return proposal.expected().isEmpty() ? file.write(proposal.file()) : stated.write(proposal);
    }

    @Override
    public Node.Fields schema(Definitions definitions) {
        return Node.object()
                .with(
                        "anyOf",
                        Node.of(List.of(file.schema(definitions), stated.schema(definitions))));
    }

    private static final class Stated extends ObjectShape<CaseProposal> {

        private final Field<String> file = required("file", Texts.text(), CaseProposal::file);
        private final Field<Optional<LoggedDecision.Answer>> expected =
                optional(
                        "expected",
                        Texts.words(
                                List.of(
                                        LoggedDecision.Answer.YES,
                                        LoggedDecision.Answer.YES_IF,
                                        LoggedDecision.Answer.NOT_THIS_YEAR,
                                        LoggedDecision.Answer.NO),
                                Texts::word),
                        CaseProposal::expected);

        Stated() {
            super("caseProposal");
        }

        @Override
        protected CaseProposal make(Values in) {
            return new CaseProposal(in.get(file), in.get(expected));
        }
    }
}
