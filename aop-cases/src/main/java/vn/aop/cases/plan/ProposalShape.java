package vn.aop.cases.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.aop.cases.file.Field;
import vn.aop.cases.file.Lists;
import vn.aop.cases.file.Node;
import vn.aop.cases.file.NumberShapes;
import vn.aop.cases.file.ObjectShape;
import vn.aop.cases.file.TextShape;
import vn.aop.cases.file.Texts;
import vn.aop.cases.file.Values;
import vn.aop.cases.plan.change.ChangeShape;
import vn.aop.core.change.Change;
import vn.aop.core.decision.Proposal;
import vn.aop.core.decision.RiseBasis;
import vn.aop.core.limit.Limits;
import vn.aop.core.text.Text;

/** A proposal, as a file of its own has it. */
final class ProposalShape extends ObjectShape<ProposalShape.Placed> {

    private static final int VERSION = 1;

    private final Field<Integer> aop =
            required(
                    "aop",
                    NumberShapes.version(VERSION, "change.other-version", "change.newer-version"),
                    it -> VERSION,
                    "change.no-version");
    private final Field<Text> what = required("what", TextShape.TEXT, it -> it.proposal().what());
    private final Field<Text> reason =
            required("reason", TextShape.TEXT, it -> it.proposal().reason());
    private final Field<Optional<Text>> evidence =
            optional("evidence", TextShape.TEXT, it -> it.proposal().evidence());
    private final Field<List<String>> tags =
            optional("tags", Lists.of(Texts.text()), List.of(), it -> it.proposal().tags());
    private final Field<Optional<LocalDate>> asked =
            optional("asked", Texts.date(), it -> it.proposal().asked());
    private final Field<Proposal.Shown> shown =
            optional(
                    "shown", new ShownShape(), Proposal.Shown.NOTHING, it -> it.proposal().shown());
    private final Field<Optional<Proposal.UnknownRise>> unknownRise =
            optional("unknownRise", new UnknownRiseShape(), it -> it.proposal().unknownRise());
    private final Field<RiseBasis> rises =
            optional(
                    "rises",
                    Texts.words(RiseBasis.class),
                    RiseBasis.LAST_YEAR,
                    it -> it.proposal().rises());
    private final Field<List<Change>> changes =
            required(
                    "changes",
                    Lists.notEmpty(new ChangeShape().apart(), Limits.CHANGES),
                    it -> it.proposal().changes());

    /**
     * A proposal with the object in which it stands.
     *
     * @param proposal the proposal
     * @param object the whole file
     */
    record Placed(Proposal proposal, Node.Fields object) {}

    ProposalShape() {
        super("proposal");
    }

    @Override
    protected Placed make(Values in) {
        Proposal proposal =
                new Proposal(
                        in.get(what),
                        in.get(reason),
                        in.get(evidence),
                        in.get(tags),
                        in.get(changes),
                        in.get(asked),
                        in.get(shown),
                        in.get(unknownRise),
                        in.get(rises));
        return new Placed(proposal, in.object());
    }
}
