package vn.aop.cases.plan.component;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.aop.cases.file.Definitions;
import vn.aop.cases.file.Field;
import vn.aop.cases.file.FileReading;
import vn.aop.cases.file.Lists;
import vn.aop.cases.file.Node;
import vn.aop.cases.file.NumberRange;
import vn.aop.cases.file.NumberShapes;
import vn.aop.cases.file.ObjectShape;
import vn.aop.cases.file.Shape;
import vn.aop.cases.file.Texts;
import vn.aop.cases.file.Values;
import vn.aop.core.kpi.KpiTarget;

/** What a KPI should be, as a plan file has it: {@code plan}, a level, or twelve of them. */
final class KpiTargetShape implements Shape<KpiTarget> {

    private static final KpiTarget FROM_PLAN = new KpiTarget.FromPlan();

    private final Shape<KpiTarget> word = Texts.words(List.of(FROM_PLAN), target -> "plan");
    private final Numbered numbered = new Numbered();

    @Override
    public Optional<KpiTarget> read(Node node, FileReading reading) {
        return node instanceof Node.Fields
                ? numbered.read(node, reading)
                : word.read(node, reading);
    }

    @Override
    public Node write(KpiTarget target) {
        return target.equals(FROM_PLAN) ? word.write(target) : numbered.write(target);
    }

    @Override
    public Node.Fields schema(Definitions definitions) {
        List<Node> either = List.of(word.schema(definitions), numbered.schema(definitions));
        return Node.object().with("anyOf", Node.of(either));
    }

    private static final class Numbered extends ObjectShape<KpiTarget> {

        private static final Shape<BigDecimal> NUMBER = NumberShapes.decimal(NumberRange.ANY);

        private final Field<Optional<BigDecimal>> level =
                optional("level", NUMBER, Numbered::level);
        private final Field<Optional<List<BigDecimal>>> months =
                optional("months", Lists.ofMonths(NUMBER), Numbered::months);

        Numbered() {
            super("kpiTarget");
            exactlyOne(level, months);
        }

        private static Optional<BigDecimal> level(KpiTarget target) {
            return target.match(
                    plan -> Optional.empty(),
                    it -> Optional.of(it.level()),
                    it -> Optional.empty());
        }

        private static Optional<List<BigDecimal>> months(KpiTarget target) {
            return target.match(
                    plan -> Optional.empty(),
                    it -> Optional.empty(),
                    it -> Optional.of(it.levels()));
        }

        @Override
        protected KpiTarget make(Values in) {
            return in.get(level)
                    .<KpiTarget>map(KpiTarget.Level::new)
                    .orElseGet(() -> new KpiTarget.Monthly(in.get(months).orElseThrow()));
        }
    }
}
