package vn.aop.cases;

import vn.aop.cases.file.SpanFields;
import vn.aop.cases.file.Values;
import vn.aop.core.figures.Span;

/** Consecutive months, as a file has them. */
final class CaseMonthsShape extends SpanFields<Span> {

    CaseMonthsShape() {
        super("months", months -> months);
    }

    @Override
    protected Span make(Values in) {
        return months(in);
    }
}
