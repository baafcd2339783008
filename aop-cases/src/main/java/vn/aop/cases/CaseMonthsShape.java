package vn.aop.cases;

import java.time.YearMonth;
import vn.aop.cases.file.Field;
import vn.aop.cases.file.ObjectShape;
import vn.aop.cases.file.Texts;
import vn.aop.cases.file.Values;
import vn.aop.core.figures.Span;

/** Consecutive months, as a file has them. */
final class CaseMonthsShape extends ObjectShape<Span> {

    private final Field<YearMonth> from = required("from", Texts.month(), Span::from);
    private final Field<YearMonth> to = required("to", Texts.month(), Span::to);

    CaseMonthsShape() {
        super("months");
    }

    @Override
    protected Span make(Values in) {
        return new Span(in.get(from), in.get(to));
    }
}
