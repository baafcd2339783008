package vn.aop.cases.plan.basis;

import vn.aop.cases.file.Field;
import vn.aop.cases.file.ObjectShape;
import vn.aop.cases.file.TextShape;
import vn.aop.cases.file.Texts;
import vn.aop.cases.file.Values;
import vn.aop.core.figures.Measure;
import vn.aop.core.text.Text;

/** What a company counts that is no money, as a plan file has it. */
public final class MeasureShape extends ObjectShape<Measure> {

    private final Field<String> id = required("id", Texts.name("measure"), Measure::id);
    private final Field<Text> name = required("name", TextShape.TEXT, Measure::name);
    private final Field<Text> unit = required("unit", TextShape.TEXT, Measure::word);
    private final Field<Boolean> sold = optional("sold", Texts.truth(), false, Measure::isSold);
    private final Field<Measure.Kind> kind =
            optional("kind", Texts.words(Measure.Kind.class), Measure.Kind.FLOW, Measure::kind);

    public MeasureShape() {
        super("measure");
    }

    @Override
    protected Measure make(Values in) {
        return new Measure(in.get(id), in.get(name), in.get(unit), in.get(sold), in.get(kind));
    }
}
