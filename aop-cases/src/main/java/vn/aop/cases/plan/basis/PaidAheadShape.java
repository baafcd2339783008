package vn.aop.cases.plan.basis;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;
import vn.aop.cases.file.Field;
import vn.aop.cases.file.FileReading;
import vn.aop.cases.file.NumberRange;
import vn.aop.cases.file.NumberShapes;
import vn.aop.cases.file.ObjectShape;
import vn.aop.cases.file.Texts;
import vn.aop.cases.file.Values;
import vn.aop.core.figures.PaidAhead;
import vn.aop.core.text.Message;

/** What customers pay before the sale, as a plan file has it. */
final class PaidAheadShape extends ObjectShape<PaidAhead> {

    private static final Optional<Integer> NONE = Optional.empty();

    private final Field<BigDecimal> share =
            required("share", NumberShapes.decimal(NumberRange.above("0", "1")), PaidAhead::share);
    private final Field<Optional<Integer>> days =
            optional(
                    "days",
                    NumberShapes.integer(NumberRange.of("1", "365")),
                    it -> it.when().match(ahead -> Optional.of(ahead.days()), term -> NONE));
    private final Field<Optional<Integer>> term =
            optional(
                    "term",
                    NumberShapes.integer(NumberRange.of("2", "12")),
                    it -> it.when().match(ahead -> NONE, term -> Optional.of(term.months())));
    private final Field<Optional<YearMonth>> from =
            optional(
                    "from",
                    Texts.month(),
                    it -> it.when().match(ahead -> Optional.empty(), PaidAhead.Term::from));

    PaidAheadShape() {
        super("paid-ahead");
        exactlyOne(days, term);
    }

    @Override
    protected void check(Values in, FileReading reading) {
        if (in.has(from) && in.has(days)) {
            reading.report(in.place(from), Message.of("plan.from-without-term"));
        }
    }

    @Override
    protected PaidAhead make(Values in) {
        PaidAhead.When when =
                in.get(days)
                        .<PaidAhead.When>map(PaidAhead.Days::new)
                        .orElseGet(
                                () -> new PaidAhead.Term(in.get(term).orElseThrow(), in.get(from)));
        return new PaidAhead(in.get(share), when);
    }
}
