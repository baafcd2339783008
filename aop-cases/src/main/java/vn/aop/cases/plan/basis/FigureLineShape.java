package vn.aop.cases.plan.basis;

import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import vn.aop.cases.file.Field;
import vn.aop.cases.file.FileReading;
import vn.aop.cases.file.Lists;
import vn.aop.cases.file.NumberRange;
import vn.aop.cases.file.NumberShapes;
import vn.aop.cases.file.ObjectShape;
import vn.aop.cases.file.Position;
import vn.aop.cases.file.Texts;
import vn.aop.cases.file.Values;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.Line;

/** A line of last year's figures, as a plan file has it. */
public final class FigureLineShape extends ObjectShape<FigureLine> {

    private static final String KIND = "figures";

    private final Field<Account> account =
            required("account", new AccountUse(), it -> it.line().account());
    private final Field<Optional<String>> channel =
            optional("channel", Texts.use("channel"), it -> it.line().channel());
    private final Field<Optional<String>> group =
            optional("group", Texts.use("group"), it -> it.line().group());
    private final Field<List<Money>> months =
            required(
                    "months",
                    Lists.ofMonths(NumberShapes.money(NumberRange.ANY)),
                    FigureLine::months);

    FigureLineShape() {
        super("figureLine");
    }

    @Override
    protected void check(Values in, FileReading reading) {
        in.find(account)
                .map(
                        it ->
                                new Line(
                                        it,
                                        in.find(channel).flatMap(c -> c),
                                        in.find(group).flatMap(g -> g)))
                .map(FigureLineShape::selection)
                .ifPresent(it -> reading.once(KIND, it, in.place(), "plan.figures-twice"));
    }

    /** Returns where the file has a line of last year's figures. */
    public static Optional<Position> place(Line line, FileReading reading) {
        return reading.placeOf(KIND, selection(line));
    }

    private static String selection(Line line) {
        return line.selection().toString();
    }

    @Override
    protected FigureLine make(Values in) {
        Line line = new Line(in.get(account), in.get(channel), in.get(group));
        return new FigureLine(line, in.get(months));
    }
}
