package vn.aop.cases.plan.component;

import java.util.function.Function;
import vn.aop.cases.file.Values;
import vn.aop.core.plan.NotThisYear;

/** Something left for later, as a plan file has it. */
public final class NotThisYearShape extends NotThisYearFields<NotThisYear> {

    public NotThisYearShape() {
        super("notThisYear", Function.identity());
    }

    @Override
    protected NotThisYear make(Values in) {
        return element(in);
    }
}
