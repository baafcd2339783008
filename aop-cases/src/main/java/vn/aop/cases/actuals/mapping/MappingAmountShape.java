package vn.aop.cases.actuals.mapping;

import java.util.List;
import java.util.Optional;
import vn.aop.cases.file.Field;
import vn.aop.cases.file.Lists;
import vn.aop.cases.file.ObjectShape;
import vn.aop.cases.file.Texts;
import vn.aop.cases.file.Values;

/** The column of the amount or the columns to multiply, as a mapping file has them. */
final class MappingAmountShape extends ObjectShape<AmountColumns> {

    private final Field<Optional<String>> column =
            optional("column", Texts.text(), MappingAmountShape::single);
    private final Field<Optional<List<String>>> multiply =
            optional(
                    "multiply",
                    Lists.notEmpty(Texts.text()),
                    it -> Optional.of(it.factors()).filter(factors -> it.isProduct()));
    private final Field<Boolean> negate =
            optional("negate", Texts.truth(), false, AmountColumns::negated);
    private final Field<Boolean> dashIsZero =
            optional("dashIsZero", Texts.truth(), false, AmountColumns::dashIsZero);

    MappingAmountShape() {
        super("amount");
        exactlyOne(column, multiply);
    }

    private static Optional<String> single(AmountColumns columns) {
        return Optional.of(columns.factors().get(0)).filter(name -> !columns.isProduct());
    }

    @Override
    protected AmountColumns make(Values in) {
        List<String> factors =
                in.get(multiply).orElseGet(() -> List.of(in.get(column).orElseThrow()));
        return new AmountColumns(factors, in.get(negate), in.get(dashIsZero));
    }
}
