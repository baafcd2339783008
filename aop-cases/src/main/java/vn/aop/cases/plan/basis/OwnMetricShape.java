package vn.aop.cases.plan.basis;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.aop.cases.file.Field;
import vn.aop.cases.file.FileReading;
import vn.aop.cases.file.Node;
import vn.aop.cases.file.ObjectShape;
import vn.aop.cases.file.TextShape;
import vn.aop.cases.file.Texts;
import vn.aop.cases.file.Values;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.OwnMetric;
import vn.aop.core.figures.Vocabulary;
import vn.aop.core.text.Text;

/**
 * A formula that a company has named, as a plan file has it. Its names are looked at when all names
 * of the company are known, see {@link #checkFormulas}.
 */
public final class OwnMetricShape extends ObjectShape<OwnMetric> {

    private static final String FORMULA = "formula";

    private final Field<String> id = required("id", Texts.name("ownMetric"), OwnMetric::id);
    private final Field<Text> name = required("name", TextShape.TEXT, OwnMetric::name);
    private final Field<Metric> formula = required(FORMULA, Texts.formula(), OwnMetric::formula);

    public OwnMetricShape() {
        super("ownMetric");
    }

    @Override
    protected OwnMetric make(Values in) {
        return new OwnMetric(in.get(id), in.get(name), in.get(formula));
    }

    /** Reports what in a list of formulas does not go together with the names of the company. */
    static void checkFormulas(Node list, FileReading reading) {
        Set<String> inCircles = new HashSet<>();
        if (list instanceof Node.Items items) {
            items.items().stream()
                    .filter(Node.Fields.class::isInstance)
                    .map(Node.Fields.class::cast)
                    .forEach(it -> checkFormula(it, inCircles, reading));
        }
    }

    /** A circle is told once, at the first of its formulas. */
    private static void checkFormula(Node.Fields item, Set<String> inCircles, FileReading reading) {
        List<String> circle =
                item.get("id")
                        .filter(Node.Scalar.class::isInstance)
                        .map(it -> ((Node.Scalar) it).text())
                        .flatMap(id -> reading.known(Vocabulary.class).map(it -> it.circle(id)))
                        .orElse(List.of());
        Optional<Node> formula = item.get(FORMULA);
        if (circle.isEmpty()) {
            formula.ifPresent(it -> Texts.metric().read(it, reading));
        } else if (!inCircles.contains(circle.get(0))) {
            inCircles.addAll(circle);
            formula.ifPresent(it -> reading.report(it.place(), Vocabulary.circle(circle)));
        }
    }
}
