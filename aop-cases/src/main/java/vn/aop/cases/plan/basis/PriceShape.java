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
import vn.aop.core.plan.PriceChange;

/** Prices that differ for some months, as a plan file has them. */
public final class PriceShape extends SpanFields<PriceChange> {

    private static final String KIND = "priceChanges";

    private final Field<Optional<String>> channel =
            optional("channel", Texts.use("channel"), PriceChange::channel);
    private final Field<Optional<String>> group =
            optional("group", Texts.use("group"), PriceChange::group);
    private final Field<BigDecimal> change =
            required("change", NumberShapes.decimal(NumberRange.above("-1")), PriceChange::change);

    PriceShape() {
        super("priceChange", PriceChange::months);
    }

    /** Returns where the file has the entries, in their order. */
    public static List<Position> places(List<PriceChange> entries, FileReading reading) {
        return entries.stream()
                .map(it -> reading.placeOf(KIND, about(it)).orElse(Position.NOWHERE))
                .toList();
    }

    private static String about(PriceChange entry) {
        return entry.channel() + " " + entry.group() + " " + entry.months();
    }

    @Override
    protected PriceChange make(Values in) {
        return new PriceChange(in.get(channel), in.get(group), months(in), in.get(change));
    }

    @Override
    protected void made(PriceChange entry, Values in, FileReading reading) {
        reading.once(KIND, about(entry), in.place(), "plan.price-twice");
    }
}
