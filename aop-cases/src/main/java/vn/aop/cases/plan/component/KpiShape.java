package vn.aop.cases.plan.component;

import java.util.Optional;
import vn.aop.cases.file.Field;
import vn.aop.cases.file.FileReading;
import vn.aop.cases.file.ObjectShape;
import vn.aop.cases.file.TextShape;
import vn.aop.cases.file.Texts;
import vn.aop.cases.file.Values;
import vn.aop.cases.plan.basis.RevenueDefinitionShape;
import vn.aop.core.figures.Bound;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.RevenueDefinition;
import vn.aop.core.kpi.Kpi;
import vn.aop.core.kpi.KpiTarget;
import vn.aop.core.kpi.Rhythm;
import vn.aop.core.kpi.Tolerance;
import vn.aop.core.text.Text;

/** A KPI, as a plan file has it. */
public final class KpiShape extends ObjectShape<Kpi> {

    private final Field<String> id = required("id", Texts.id("kpi"), Kpi::id);
    private final Field<Text> name = required("name", TextShape.TEXT, Kpi::name);
    private final Field<Metric> metric = required("metric", Texts.metric(), Kpi::metric);
    private final Field<Optional<RevenueDefinition>> revenue =
            optional("revenue", new RevenueDefinitionShape(), Kpi::revenue);
    private final Field<Optional<KpiTarget>> target =
            optional("target", new KpiTargetShape(), Kpi::target);
    private final Field<Bound> comparator =
            required("comparator", Texts.words(Bound.class), Kpi::bound);
    private final Field<Optional<Tolerance>> tolerance =
            optional("tolerance", new ToleranceShape(), Kpi::tolerance);
    private final Field<Kpi.Kind> kind = required("kind", Texts.words(Kpi.Kind.class), Kpi::kind);
    private final Field<Optional<String>> goal = optional("goal", Texts.use("goal"), Kpi::goal);
    private final Field<Optional<String>> owner =
            optional("owner", Texts.use("person"), Kpi::owner);
    private final Field<Optional<Text>> source = optional("source", TextShape.TEXT, Kpi::source);
    private final Field<Rhythm> rhythm = required("rhythm", Texts.words(Rhythm.class), Kpi::rhythm);

    public KpiShape() {
        super("kpi");
    }

    @Override
    protected void check(Values in, FileReading reading) {
        MoneyLevels.check(in.find(metric), in.object().get(target.key()), reading);
    }

    @Override
    protected Kpi make(Values in) {
        return new Kpi(
                in.get(id),
                in.get(name),
                in.get(metric),
                in.get(target),
                in.get(comparator),
                in.get(tolerance),
                in.get(kind),
                in.get(goal),
                in.get(owner),
                in.get(source),
                in.get(rhythm),
                in.get(revenue));
    }
}
