package vn.aop.cases.check;

import java.time.LocalDate;
import java.util.Optional;
import org.joda.money.Money;
import vn.aop.cases.file.Field;
import vn.aop.cases.file.NumberRange;
import vn.aop.cases.file.NumberShapes;
import vn.aop.cases.file.ObjectShape;
import vn.aop.cases.file.TextShape;
import vn.aop.cases.file.Texts;
import vn.aop.cases.file.Values;
import vn.aop.core.check.TurnoverThreshold;
import vn.aop.core.text.Text;

/** A revenue from which on the law asks more, as its file has it. */
final class TurnoverThresholdShape extends ObjectShape<TurnoverThreshold> {

    private final Field<String> id = required("id", Texts.text(), TurnoverThreshold::id);
    private final Field<Money> revenue =
            required(
                    "revenue",
                    NumberShapes.money(NumberRange.atLeast("0")),
                    TurnoverThreshold::revenue);
    private final Field<TurnoverThreshold.When> when =
            optional(
                    "when",
                    Texts.words(TurnoverThreshold.When.class),
                    TurnoverThreshold.When.ABOVE,
                    TurnoverThreshold::when);
    private final Field<LocalDate> from = required("from", Texts.date(), TurnoverThreshold::from);
    private final Field<Optional<LocalDate>> until =
            optional("until", Texts.date(), TurnoverThreshold::until);
    private final Field<Text> what = required("what", TextShape.TEXT, TurnoverThreshold::what);
    private final Field<Text> source =
            required("source", TextShape.TEXT, TurnoverThreshold::source);
    private final Field<Optional<String>> replaces =
            optional("replaces", Texts.text(), TurnoverThreshold::replaces);

    TurnoverThresholdShape() {
        super("turnoverThreshold");
    }

    @Override
    protected TurnoverThreshold make(Values in) {
        return new TurnoverThreshold(
                in.get(id),
                in.get(revenue),
                in.get(when),
                in.get(from),
                in.get(until),
                in.get(what),
                in.get(source),
                in.get(replaces));
    }
}
