package vn.aop.cases.plan.change;

import java.time.LocalDate;
import java.util.List;
import vn.aop.cases.file.Field;
import vn.aop.cases.file.Lists;
import vn.aop.cases.file.ObjectShape;
import vn.aop.cases.file.TextShape;
import vn.aop.cases.file.Texts;
import vn.aop.cases.file.Values;
import vn.aop.core.change.Amendment;
import vn.aop.core.change.Change;
import vn.aop.core.limit.Limits;
import vn.aop.core.text.Text;

/** A decision that changed the plan, as a plan file has it. */
public final class AmendmentShape extends ObjectShape<Amendment> {

    private final Field<LocalDate> on = required("on", Texts.date(), Amendment::on);
    private final Field<String> by = required("by", Texts.text(), Amendment::by);
    private final Field<Amendment.Cause> cause =
            required("cause", Texts.words(Amendment.Cause.class), Amendment::cause);
    private final Field<Amendment.Occasion> occasion =
            optional(
                    "occasion",
                    Texts.words(Amendment.Occasion.class),
                    Amendment.Occasion.OWN_MEETING,
                    Amendment::occasion);
    private final Field<Text> evidence = required("evidence", TextShape.TEXT, Amendment::evidence);
    private final Field<List<Change>> changes =
            required(
                    "changes",
                    Lists.notEmpty(new ChangeShape().apart(), Limits.CHANGES),
                    Amendment::changes);

    public AmendmentShape() {
        super("amendment");
    }

    @Override
    protected Amendment make(Values in) {
        return new Amendment(
                in.get(changes),
                in.get(cause),
                in.get(evidence),
                in.get(by),
                in.get(on),
                in.get(occasion));
    }
}
