package vn.aop.cases.plan.basis;

import java.math.BigDecimal;
import java.util.Optional;
import vn.aop.cases.file.Field;
import vn.aop.cases.file.NumberRange;
import vn.aop.cases.file.NumberShapes;
import vn.aop.cases.file.ObjectShape;
import vn.aop.cases.file.Texts;
import vn.aop.cases.file.Values;
import vn.aop.core.plan.Organic;

/** Growth without any new action, as a plan file has it. */
final class OrganicShape extends ObjectShape<Organic> {

    private final Field<Optional<String>> channel =
            optional("channel", Texts.use("channel"), Organic::channel);
    private final Field<Optional<String>> group =
            optional("group", Texts.use("group"), Organic::group);
    private final Field<BigDecimal> growth =
            required("growth", NumberShapes.decimal(NumberRange.atLeast("-1")), Organic::growth);

    OrganicShape() {
        super("organic");
    }

    @Override
    protected Organic make(Values in) {
        return new Organic(in.get(channel), in.get(group), in.get(growth));
    }
}
