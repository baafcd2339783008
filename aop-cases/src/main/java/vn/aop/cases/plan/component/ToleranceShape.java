package vn.aop.cases.plan.component;

import java.math.BigDecimal;
import vn.aop.cases.file.Field;
import vn.aop.cases.file.FileReading;
import vn.aop.cases.file.NumberShapes;
import vn.aop.cases.file.ObjectShape;
import vn.aop.cases.file.Values;
import vn.aop.core.kpi.Tolerance;
import vn.aop.core.text.Message;

/** How far a KPI may miss its target, as a plan file has it. */
final class ToleranceShape extends ObjectShape<Tolerance> {

    private final Field<BigDecimal> amber =
            required("amber", NumberShapes.share(), Tolerance::amber);
    private final Field<BigDecimal> red = required("red", NumberShapes.share(), Tolerance::red);

    ToleranceShape() {
        super("tolerance");
    }

    @Override
    protected void check(Values in, FileReading reading) {
        in.find(amber)
                .flatMap(least -> in.find(red).filter(it -> it.compareTo(least) < 0))
                .ifPresent(
                        found ->
                                reading.report(
                                        in.place(red),
                                        Message.of("plan.red-before-amber")
                                                .with("found", found.toPlainString())
                                                .with("amber", in.get(amber).toPlainString())));
    }

    @Override
    protected Tolerance make(Values in) {
        return new Tolerance(in.get(amber), in.get(red));
    }
}
