package vn.aop.cases.plan.component;

import java.math.BigDecimal;
import vn.aop.cases.file.Field;
import vn.aop.cases.file.NumberRange;
import vn.aop.cases.file.NumberShapes;
import vn.aop.cases.file.ObjectShape;
import vn.aop.cases.file.TextShape;
import vn.aop.cases.file.Texts;
import vn.aop.cases.file.Values;
import vn.aop.core.plan.ThresholdChange;
import vn.aop.core.text.Text;

/** Another threshold for a check, as a plan file has it. */
public final class ThresholdShape extends ObjectShape<ThresholdChange> {

    private final Field<String> rule = required("rule", Texts.text(), ThresholdChange::rule);
    private final Field<String> name = required("name", Texts.text(), ThresholdChange::name);
    private final Field<BigDecimal> value =
            required(
                    "value",
                    NumberShapes.decimal(NumberRange.NOT_NEGATIVE),
                    ThresholdChange::value);
    private final Field<Text> reason = required("reason", TextShape.TEXT, ThresholdChange::reason);

    public ThresholdShape() {
        super("threshold");
    }

    @Override
    protected ThresholdChange make(Values in) {
        return new ThresholdChange(in.get(rule), in.get(name), in.get(value), in.get(reason));
    }
}
