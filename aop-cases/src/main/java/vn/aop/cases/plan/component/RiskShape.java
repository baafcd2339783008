package vn.aop.cases.plan.component;

import java.util.function.Function;
import vn.aop.cases.file.Values;
import vn.aop.core.risk.Risk;

/** A risk, as a plan file has it. */
public final class RiskShape extends RiskFields<Risk> {

    public RiskShape() {
        super("risk", Function.identity());
    }

    @Override
    protected Risk make(Values in) {
        return element(in);
    }
}
