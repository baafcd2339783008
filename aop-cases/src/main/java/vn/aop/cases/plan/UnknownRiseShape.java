package vn.aop.cases.plan;

import java.util.Optional;
import vn.aop.cases.file.Field;
import vn.aop.cases.file.ObjectShape;
import vn.aop.cases.file.Texts;
import vn.aop.cases.file.Values;
import vn.aop.core.decision.Proposal.UnknownRise;

/** Sales that are meant to rise, nobody knows by how much, as a proposal file has them. */
final class UnknownRiseShape extends ObjectShape<UnknownRise> {

    private final Field<String> action =
            required("action", Texts.use("action"), UnknownRise::action);
    private final Field<Optional<String>> channel =
            optional("channel", Texts.use("channel"), UnknownRise::channel);
    private final Field<Optional<String>> group =
            optional("group", Texts.use("group"), UnknownRise::group);

    UnknownRiseShape() {
        super("unknownRise");
    }

    @Override
    protected UnknownRise make(Values in) {
        return new UnknownRise(in.get(action), in.get(channel), in.get(group));
    }
}
