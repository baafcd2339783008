package vn.aop.cases.plan.basis;

import java.time.Month;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import vn.aop.cases.file.Dates;
import vn.aop.cases.file.Field;
import vn.aop.cases.file.Lists;
import vn.aop.cases.file.NumberRange;
import vn.aop.cases.file.NumberShapes;
import vn.aop.cases.file.ObjectShape;
import vn.aop.cases.file.Texts;
import vn.aop.cases.file.Values;
import vn.aop.core.figures.FiscalYear;
import vn.aop.core.plan.EarlierYear;

/**
 * What a year before last year sold, as a plan file has it. The fiscal year must be read before.
 */
final class EarlierYearShape extends ObjectShape<EarlierYear> {

    private static final NumberRange YEARS =
            NumberRange.of(
                    Integer.toString(Dates.FIRST_DAY.getYear()),
                    Integer.toString(Dates.LAST_DAY.getYear()));

    private final Field<Integer> year =
            required("year", NumberShapes.integer(YEARS), it -> it.year().first().getYear());
    private final Field<Optional<String>> channel =
            optional("channel", Texts.use("channel"), EarlierYear::channel);
    private final Field<List<Money>> revenue =
            required(
                    "revenue",
                    Lists.ofMonths(NumberShapes.money(NumberRange.NOT_NEGATIVE)),
                    EarlierYear::revenue);

    EarlierYearShape() {
        super("earlierYear");
    }

    @Override
    protected EarlierYear make(Values in) {
        Month first =
                in.known(FiscalYear.class).map(it -> it.first().getMonth()).orElse(Month.JANUARY);
        return new EarlierYear(
                FiscalYear.of(in.get(year), first), in.get(channel), in.get(revenue));
    }
}
