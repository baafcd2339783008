package vn.aop.cases.plan.component;

import org.joda.money.Money;
import vn.aop.cases.file.Field;
import vn.aop.cases.file.NumberRange;
import vn.aop.cases.file.NumberShapes;
import vn.aop.cases.file.ObjectShape;
import vn.aop.cases.file.Texts;
import vn.aop.cases.file.Values;
import vn.aop.core.action.BudgetUse;

/** The use of a budget line by an action, as a plan file has it. */
final class BudgetUseShape extends ObjectShape<BudgetUse> {

    private final Field<String> line = required("line", Texts.use("line"), BudgetUse::line);
    private final Field<Money> amount =
            required("amount", NumberShapes.money(NumberRange.NOT_NEGATIVE), BudgetUse::amount);

    BudgetUseShape() {
        super("use");
    }

    @Override
    protected BudgetUse make(Values in) {
        return new BudgetUse(in.get(line), in.get(amount));
    }
}
