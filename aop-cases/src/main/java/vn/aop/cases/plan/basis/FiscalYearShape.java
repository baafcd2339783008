package vn.aop.cases.plan.basis;

import java.time.YearMonth;
import vn.aop.cases.file.Field;
import vn.aop.cases.file.FileReading;
import vn.aop.cases.file.ObjectShape;
import vn.aop.cases.file.Texts;
import vn.aop.cases.file.Values;
import vn.aop.core.figures.FiscalYear;

/** The fiscal year, as a plan file has it. */
public final class FiscalYearShape extends ObjectShape<FiscalYear> {

    private final Field<YearMonth> from = required("from", Texts.firstMonth(), FiscalYear::first);

    public FiscalYearShape() {
        super("year");
    }

    @Override
    protected void check(Values in, FileReading reading) {
        in.find(from).map(FiscalYear::from).ifPresent(it -> reading.learn(FiscalYear.class, it));
    }

    @Override
    protected FiscalYear make(Values in) {
        return FiscalYear.from(in.get(from));
    }
}
