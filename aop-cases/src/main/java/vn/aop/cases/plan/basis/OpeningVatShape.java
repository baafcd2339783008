package vn.aop.cases.plan.basis;

import java.util.Optional;
import org.joda.money.Money;
import vn.aop.cases.file.Field;
import vn.aop.cases.file.NumberRange;
import vn.aop.cases.file.NumberShapes;
import vn.aop.cases.file.ObjectShape;
import vn.aop.cases.file.Values;

/**
 * The value added tax with which a year begins, as a plan file has it: owed, or carried forward to
 * be deducted. In the core it is one amount, below 0 where it is carried forward.
 */
final class OpeningVatShape extends ObjectShape<Money> {

    private final Field<Optional<Money>> owed =
            optional(
                    "owed",
                    NumberShapes.money(NumberRange.NOT_NEGATIVE),
                    it -> Optional.of(it).filter(amount -> !amount.isNegative()));
    private final Field<Optional<Money>> carriedForward =
            optional(
                    "carriedForward",
                    NumberShapes.money(NumberRange.NOT_NEGATIVE),
                    it -> Optional.of(it).filter(Money::isNegative).map(Money::negated));

    OpeningVatShape() {
        super("opening-vat");
        exactlyOne(owed, carriedForward);
    }

    @Override
    protected Money make(Values in) {
        return in.get(owed).orElseGet(() -> in.get(carriedForward).orElseThrow().negated());
    }
}
