package vn.aop.cases.plan.component;

import java.math.BigDecimal;
import java.util.Optional;
import vn.aop.cases.file.Field;
import vn.aop.cases.file.FileReading;
import vn.aop.cases.file.Node;
import vn.aop.cases.file.NumberRange;
import vn.aop.cases.file.NumberShapes;
import vn.aop.cases.file.ObjectShape;
import vn.aop.cases.file.Texts;
import vn.aop.cases.file.Values;
import vn.aop.core.figures.Metric;
import vn.aop.core.resource.Routine;
import vn.aop.core.text.Message;

/** Everyday work of a person, as a plan file has it. */
final class RoutineShape extends ObjectShape<Routine> {

    private final Field<BigDecimal> oneDayPer =
            required(
                    "oneDayPer",
                    NumberShapes.decimalOrMoney(NumberRange.above("0")),
                    Routine::oneDayPer);
    private final Field<Metric> of = required("of", Texts.metric(), Routine::of);

    RoutineShape() {
        super("routine");
    }

    @Override
    protected void check(Values in, FileReading reading) {
        in.find(of)
                .filter(it -> isCount(it) && isMoney(in))
                .ifPresent(it -> refuse(it, in, reading));
        MoneyLevels.check(in.find(of), Optional.of(in.object()), reading);
    }

    private static boolean isCount(Metric followed) {
        return followed.unit().isAmount() && !followed.unit().isWrittenAsMoney();
    }

    private boolean isMoney(Values in) {
        return in.find(oneDayPer).isPresent()
                && in.object()
                        .get(oneDayPer.key())
                        .filter(Node.Scalar.class::isInstance)
                        .map(Node.Scalar.class::cast)
                        .filter(it -> it.kind() == Node.Kind.TEXT)
                        .isPresent();
    }

    private void refuse(Metric followed, Values in, FileReading reading) {
        reading.report(
                in.place(oneDayPer), Message.of("routine.per-in-money").with("metric", followed));
    }

    @Override
    protected Routine make(Values in) {
        return new Routine(in.get(oneDayPer), in.get(of));
    }
}
