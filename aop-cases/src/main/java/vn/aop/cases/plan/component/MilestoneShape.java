package vn.aop.cases.plan.component;

import java.time.YearMonth;
import vn.aop.cases.file.Field;
import vn.aop.cases.file.ObjectShape;
import vn.aop.cases.file.TextShape;
import vn.aop.cases.file.Texts;
import vn.aop.cases.file.Values;
import vn.aop.core.action.Milestone;
import vn.aop.core.text.Text;

/** A milestone, as a plan file has it. */
public final class MilestoneShape extends ObjectShape<Milestone> {

    private final Field<Text> name = required("name", TextShape.TEXT, Milestone::name);
    private final Field<YearMonth> month = required("month", Texts.month(), Milestone::month);

    public MilestoneShape() {
        super("milestone");
    }

    @Override
    protected Milestone make(Values in) {
        return new Milestone(in.get(name), in.get(month));
    }
}
