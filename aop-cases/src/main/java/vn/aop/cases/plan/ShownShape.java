package vn.aop.cases.plan;

import java.util.List;
import vn.aop.cases.file.Field;
import vn.aop.cases.file.Lists;
import vn.aop.cases.file.ObjectShape;
import vn.aop.cases.file.Texts;
import vn.aop.cases.file.Values;
import vn.aop.core.decision.Proposal.Shown;

/** What the evidence of a proposal says of budget lines and risks, as a proposal file has it. */
final class ShownShape extends ObjectShape<Shown> {

    private final Field<List<String>> unneeded =
            optional("unneeded", Lists.of(Texts.text()), List.of(), Shown::unneeded);
    private final Field<List<String>> risks =
            optional("risks", Lists.of(Texts.text()), List.of(), Shown::risks);

    ShownShape() {
        super("shown");
    }

    @Override
    protected Shown make(Values in) {
        return new Shown(in.get(unneeded), in.get(risks));
    }
}
