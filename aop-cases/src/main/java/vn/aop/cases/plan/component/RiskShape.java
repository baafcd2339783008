package vn.aop.cases.plan.component;

import java.util.function.Function;
import vn.aop.cases.file.Shape;
import vn.aop.cases.file.Values;
import vn.aop.core.risk.ResponseChange;
import vn.aop.core.risk.Risk;

/** A risk, as a plan file has it. */
public final class RiskShape extends RiskFields<Risk> {

    /**
     * Makes the shape.
     *
     * @param change a change of the plan that a response makes
     */
    public RiskShape(Shape<ResponseChange> change) {
        super("risk", Function.identity(), change);
    }

    @Override
    protected Risk make(Values in) {
        return element(in);
    }
}
