package vn.aop.cases.plan.basis;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.aop.cases.file.Field;
import vn.aop.cases.file.FileReading;
import vn.aop.cases.file.Lists;
import vn.aop.cases.file.NumberShapes;
import vn.aop.cases.file.ObjectShape;
import vn.aop.cases.file.Position;
import vn.aop.cases.file.Texts;
import vn.aop.cases.file.Values;
import vn.aop.core.figures.Measure;
import vn.aop.core.figures.QuantityLine;

/** A line of last year's counts, as a plan file has it. */
public final class CountLineShape extends ObjectShape<CountLine> {

    private static final String KIND = "counts";

    private final Field<Measure> measure =
            required("measure", new MeasureUse(), it -> it.line().measure());
    private final Field<Optional<String>> channel =
            optional("channel", Texts.use("channel"), it -> it.line().channel());
    private final Field<Optional<String>> group =
            optional("group", Texts.use("group"), it -> it.line().group());
    private final Field<List<BigDecimal>> months =
            required("months", Lists.ofMonths(NumberShapes.count()), CountLine::months);

    CountLineShape() {
        super("countLine");
    }

    @Override
    protected void check(Values in, FileReading reading) {
        in.find(measure)
                .map(
                        it ->
                                new QuantityLine(
                                        it,
                                        in.find(channel).flatMap(c -> c),
                                        in.find(group).flatMap(g -> g)))
                .map(CountLineShape::selection)
                .ifPresent(it -> reading.once(KIND, it, in.place(), "plan.counts-twice"));
    }

    /** Returns where the file has a line of last year's counts. */
    public static Optional<Position> place(QuantityLine line, FileReading reading) {
        return reading.placeOf(KIND, selection(line));
    }

    private static String selection(QuantityLine line) {
        return line.selection().toString();
    }

    @Override
    protected CountLine make(Values in) {
        QuantityLine line = new QuantityLine(in.get(measure), in.get(channel), in.get(group));
        return new CountLine(line, in.get(months));
    }
}
