package vn.aop.cases.plan.component;

import java.time.LocalDate;
import vn.aop.cases.file.Field;
import vn.aop.cases.file.ObjectShape;
import vn.aop.cases.file.TextShape;
import vn.aop.cases.file.Texts;
import vn.aop.cases.file.Values;
import vn.aop.core.plan.Waiver;
import vn.aop.core.text.Text;

/** A finding that the owner accepts, as a plan file has it. */
public final class WaiverShape extends ObjectShape<Waiver> {

    private final Field<String> rule = required("rule", Texts.text(), Waiver::rule);
    private final Field<String> where = required("where", Texts.text(), Waiver::place);
    private final Field<Text> reason = required("reason", TextShape.TEXT, Waiver::reason);
    private final Field<LocalDate> until = required("until", Texts.date(), Waiver::until);

    public WaiverShape() {
        super("waiver");
    }

    @Override
    protected Waiver make(Values in) {
        return new Waiver(in.get(rule), Waiver.where(in.get(where)), in.get(reason), in.get(until));
    }
}
