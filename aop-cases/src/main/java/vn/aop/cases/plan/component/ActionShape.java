package vn.aop.cases.plan.component;

import java.util.function.Function;
import vn.aop.cases.file.Values;
import vn.aop.core.action.Action;

/** An action, as a plan file has it. */
public final class ActionShape extends ActionFields<Action> {

    public ActionShape() {
        super("action", Function.identity());
    }

    @Override
    protected Action make(Values in) {
        return element(in);
    }
}
