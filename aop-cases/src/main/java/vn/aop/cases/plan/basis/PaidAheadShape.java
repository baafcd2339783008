package vn.aop.cases.plan.basis;

import java.math.BigDecimal;
import vn.aop.cases.file.Field;
import vn.aop.cases.file.NumberRange;
import vn.aop.cases.file.NumberShapes;
import vn.aop.cases.file.ObjectShape;
import vn.aop.cases.file.Values;
import vn.aop.core.figures.PaidAhead;

/** What customers pay before the sale, as a plan file has it. */
final class PaidAheadShape extends ObjectShape<PaidAhead> {

    private final Field<BigDecimal> share =
            required("share", NumberShapes.decimal(NumberRange.above("0", "1")), PaidAhead::share);
    private final Field<Integer> days =
            required("days", NumberShapes.integer(NumberRange.of("1", "365")), PaidAhead::days);

    PaidAheadShape() {
        super("paid-ahead");
    }

    @Override
    protected PaidAhead make(Values in) {
        return new PaidAhead(in.get(share), in.get(days));
    }
}
