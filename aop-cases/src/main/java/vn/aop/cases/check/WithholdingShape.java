package vn.aop.cases.check;

import java.math.BigDecimal;
import java.util.Optional;
import vn.aop.cases.check.HeldKeys.Held;
import vn.aop.cases.file.Field;
import vn.aop.cases.file.NumberShapes;
import vn.aop.cases.file.ObjectShape;
import vn.aop.cases.file.TextShape;
import vn.aop.cases.file.Texts;
import vn.aop.cases.file.Values;
import vn.aop.core.check.Withholding;
import vn.aop.core.text.Text;

/** Taxes that marketplaces keep, as their file has them. */
final class WithholdingShape extends ObjectShape<Withholding> {

    private final Field<String> id = required("id", Texts.text(), Withholding::id);
    private final Field<Optional<Withholding.Rates>> goods =
            optional("goods", new RatesShape(), Withholding::rates);
    private final HeldKeys held = new HeldKeys();
    private final Field<Text> what = required("what", TextShape.TEXT, Withholding::what);
    private final CitationKeys citation = new CitationKeys();

    WithholdingShape() {
        super("withholding");
        include(held, it -> new Held(it.from(), it.until()));
        include(citation, Withholding::citation);
    }

    @Override
    protected Withholding make(Values in) {
        Held days = included(held, in);
        return new Withholding(
                in.get(id),
                in.get(goods),
                days.from(),
                days.until(),
                in.get(what),
                included(citation, in));
    }

    /** Rates on the price of goods. */
    private static final class RatesShape extends ObjectShape<Withholding.Rates> {

        private final Field<BigDecimal> valueAdded =
                required("valueAdded", NumberShapes.share(), Withholding.Rates::valueAdded);
        private final Field<BigDecimal> income =
                required("income", NumberShapes.share(), Withholding.Rates::income);

        RatesShape() {
            super("withheldRates");
        }

        @Override
        protected Withholding.Rates make(Values in) {
            return new Withholding.Rates(in.get(valueAdded), in.get(income));
        }
    }
}
