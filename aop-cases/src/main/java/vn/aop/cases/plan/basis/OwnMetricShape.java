package vn.aop.cases.plan.basis;

import vn.aop.cases.file.Field;
import vn.aop.cases.file.FileReading;
import vn.aop.cases.file.Node;
import vn.aop.cases.file.ObjectShape;
import vn.aop.cases.file.Shape;
import vn.aop.cases.file.TextShape;
import vn.aop.cases.file.Texts;
import vn.aop.cases.file.Values;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.OwnMetric;
import vn.aop.core.text.Text;

/**
 * A formula that a company has named, as a plan file has it. Its names are looked at when all names
 * of the company are known, see {@link #checkFormulas}.
 */
public final class OwnMetricShape extends ObjectShape<OwnMetric> {

    private static final String FORMULA = "formula";

    private final Field<String> id = required("id", Texts.name("ownMetric"), OwnMetric::id);
    private final Field<Text> name = required("name", TextShape.TEXT, OwnMetric::name);
    private final Field<Metric> formula = required(FORMULA, Texts.metric(), OwnMetric::formula);

    public OwnMetricShape() {
        super("ownMetric");
    }

    @Override
    protected OwnMetric make(Values in) {
        return new OwnMetric(in.get(id), in.get(name), in.get(formula));
    }

    /** Reports what in a list of formulas does not go together with the names of the company. */
    static void checkFormulas(Node list, FileReading reading) {
        Shape<Metric> metric = Texts.metric();
        if (list instanceof Node.Items items) {
            for (Node item : items.items()) {
                if (item instanceof Node.Fields fields) {
                    fields.get(FORMULA).ifPresent(it -> metric.read(it, reading));
                }
            }
        }
    }
}
