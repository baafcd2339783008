package vn.aop.cases.plan.basis;

import java.util.List;
import org.joda.money.Money;
import vn.aop.cases.file.Field;
import vn.aop.cases.file.Lists;
import vn.aop.cases.file.NumberRange;
import vn.aop.cases.file.NumberShapes;
import vn.aop.cases.file.ObjectShape;
import vn.aop.cases.file.Texts;
import vn.aop.cases.file.Values;
import vn.aop.core.plan.MonthlyRevenue;

/** Revenue planned outright, as a plan file has it. */
final class MonthlyRevenueShape extends ObjectShape<MonthlyRevenue> {

    private final Field<String> channel =
            required("channel", Texts.use("channel"), MonthlyRevenue::channel);
    private final Field<String> group =
            required("group", Texts.use("group"), MonthlyRevenue::group);
    private final Field<List<Money>> months =
            required(
                    "months",
                    Lists.ofMonths(NumberShapes.money(NumberRange.ANY)),
                    MonthlyRevenue::months);

    MonthlyRevenueShape() {
        super("monthlyRevenue");
    }

    @Override
    protected MonthlyRevenue make(Values in) {
        return new MonthlyRevenue(in.get(channel), in.get(group), in.get(months));
    }
}
