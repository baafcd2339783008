package vn.aop.cases.plan.component;

import java.math.BigDecimal;
import java.util.Optional;
import vn.aop.cases.file.Field;
import vn.aop.cases.file.FileReading;
import vn.aop.cases.file.NumberRange;
import vn.aop.cases.file.NumberShapes;
import vn.aop.cases.file.ObjectShape;
import vn.aop.cases.file.Shape;
import vn.aop.cases.file.Texts;
import vn.aop.cases.file.Values;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.Trigger;
import vn.aop.core.figures.Trigger.Side;

/** An early warning, as a plan file has it: a metric below or above a number. */
final class TriggerShape extends ObjectShape<Trigger> {

    private static final Shape<BigDecimal> THRESHOLD = NumberShapes.decimal(NumberRange.ANY);

    private final Field<Metric> metric = required("metric", Texts.metric(), Trigger::metric);
    private final Field<Optional<BigDecimal>> below =
            optional("below", THRESHOLD, it -> threshold(it, Side.BELOW));
    private final Field<Optional<BigDecimal>> above =
            optional("above", THRESHOLD, it -> threshold(it, Side.ABOVE));
    private final Field<Integer> months =
            optional("months", NumberShapes.integer(NumberRange.of("1", "12")), 1, Trigger::months);

    TriggerShape() {
        super("trigger");
        exactlyOne(below, above);
    }

    private static Optional<BigDecimal> threshold(Trigger trigger, Side side) {
        return Optional.of(trigger).filter(it -> it.side() == side).map(Trigger::threshold);
    }

    @Override
    protected void check(Values in, FileReading reading) {
        MoneyLevels.check(in.find(metric), Optional.of(in.object()), reading);
    }

    @Override
    protected Trigger make(Values in) {
        Side side = in.get(below).isPresent() ? Side.BELOW : Side.ABOVE;
        BigDecimal threshold = in.get(below).or(() -> in.get(above)).orElseThrow();
        return new Trigger(in.get(metric), side, threshold, in.get(months));
    }
}
