package vn.aop.cases.plan.basis;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.joda.money.Money;
import vn.aop.cases.file.Field;
import vn.aop.cases.file.Lists;
import vn.aop.cases.file.NumberRange;
import vn.aop.cases.file.NumberShapes;
import vn.aop.cases.file.ObjectShape;
import vn.aop.cases.file.Texts;
import vn.aop.cases.file.Values;
import vn.aop.core.plan.PlannedMeasure;

/**
 * What is planned of a measure, as a plan file has it: counts, growth, or one for so much revenue.
 */
public final class PlannedMeasureShape extends ObjectShape<PlannedMeasure> {

    private final Field<String> measure =
            required("measure", Texts.use("measure"), PlannedMeasure::measure);
    private final Field<Optional<String>> channel =
            optional("channel", Texts.use("channel"), PlannedMeasure::channel);
    private final Field<Optional<String>> group =
            optional("group", Texts.use("group"), PlannedMeasure::group);
    private final Field<Optional<List<BigDecimal>>> months =
            optional(
                    "months",
                    Lists.ofMonths(NumberShapes.count()),
                    of(PlannedMeasure.Months.class, PlannedMeasure.Months::counts));
    private final Field<Optional<BigDecimal>> growth =
            optional(
                    "growth",
                    NumberShapes.decimal(NumberRange.atLeast("-1")),
                    of(PlannedMeasure.Growth.class, PlannedMeasure.Growth::share));
    private final Field<Optional<Money>> each =
            optional(
                    "each",
                    NumberShapes.money(NumberRange.above("0")),
                    of(PlannedMeasure.Each.class, PlannedMeasure.Each::revenue));

    public PlannedMeasureShape() {
        super("plannedMeasure");
        exactlyOne(months, growth, each);
    }

    private static <W extends PlannedMeasure.Way, V> Function<PlannedMeasure, Optional<V>> of(
            Class<W> kind, Function<W, V> part) {
        return entry -> Optional.of(entry.way()).filter(kind::isInstance).map(kind::cast).map(part);
    }

    @Override
    protected PlannedMeasure make(Values in) {
        PlannedMeasure.Way way =
                in.get(months)
                        .<PlannedMeasure.Way>map(PlannedMeasure.Months::new)
                        .or(() -> in.get(growth).map(PlannedMeasure.Growth::new))
                        .or(() -> in.get(each).map(PlannedMeasure.Each::new))
                        .orElseThrow();
        return new PlannedMeasure(in.get(measure), in.get(channel), in.get(group), way);
    }
}
