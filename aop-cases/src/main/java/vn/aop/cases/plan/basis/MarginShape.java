package vn.aop.cases.plan.basis;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.aop.cases.file.Field;
import vn.aop.cases.file.FileReading;
import vn.aop.cases.file.NumberRange;
import vn.aop.cases.file.NumberShapes;
import vn.aop.cases.file.Position;
import vn.aop.cases.file.SpanFields;
import vn.aop.cases.file.Texts;
import vn.aop.cases.file.Values;
import vn.aop.core.plan.MarginChange;

/** Margins that differ for some months, as a plan file has them. */
public final class MarginShape extends SpanFields<MarginChange> {

    private static final String KIND = "marginChanges";

    private final Field<Optional<String>> channel =
            optional("channel", Texts.use("channel"), MarginChange::channel);
    private final Field<String> group = required("group", Texts.use("group"), MarginChange::group);
    private final Field<BigDecimal> margin =
            required(
                    "margin",
                    NumberShapes.decimal(NumberRange.of("-1", "1")),
                    MarginChange::margin);

    MarginShape() {
        super("marginChange", MarginChange::months);
    }

    /** Returns where the file has the entries, in their order. */
    public static List<Position> places(List<MarginChange> entries, FileReading reading) {
        return entries.stream()
                .map(it -> reading.placeOf(KIND, about(it)).orElse(Position.NOWHERE))
                .toList();
    }

    private static String about(MarginChange entry) {
        return entry.channel() + " " + entry.group() + " " + entry.months();
    }

    @Override
    protected MarginChange make(Values in) {
        return new MarginChange(in.get(channel), in.get(group), months(in), in.get(margin));
    }

    @Override
    protected void made(MarginChange entry, Values in, FileReading reading) {
        reading.once(KIND, about(entry), in.place(), "plan.margin-twice");
    }
}
