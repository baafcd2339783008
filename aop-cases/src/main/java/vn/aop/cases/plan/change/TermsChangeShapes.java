package vn.aop.cases.plan.change;

import java.math.BigDecimal;
import java.util.Optional;
import vn.aop.cases.file.Field;
import vn.aop.cases.file.NumberRange;
import vn.aop.cases.file.NumberShapes;
import vn.aop.cases.file.SpanFields;
import vn.aop.cases.file.Texts;
import vn.aop.cases.file.Values;
import vn.aop.core.change.TermsChange;

/** Changes of prices and margins, as files have them. */
final class TermsChangeShapes {

    private TermsChangeShapes() {}

    /** The keys of {@code changePrice}. */
    static final class Price extends SpanFields<TermsChange.Price> {

        private final Field<Optional<String>> channel =
                optional("channel", Texts.text(), TermsChange.Price::channel);
        private final Field<Optional<String>> group =
                optional("group", Texts.text(), TermsChange.Price::group);
        private final Field<BigDecimal> change =
                required(
                        "change",
                        NumberShapes.decimal(NumberRange.above("-1")),
                        TermsChange.Price::change);

        Price() {
            super("changePrice", TermsChange.Price::months);
        }

        @Override
        protected TermsChange.Price make(Values in) {
            return new TermsChange.Price(
                    in.get(channel), in.get(group), months(in), in.get(change));
        }
    }

    /** The keys of {@code changeMargin}. */
    static final class Margin extends SpanFields<TermsChange.Margin> {

        private final Field<Optional<String>> channel =
                optional("channel", Texts.text(), TermsChange.Margin::channel);
        private final Field<String> group =
                required("group", Texts.text(), TermsChange.Margin::group);
        private final Field<Optional<BigDecimal>> margin =
                optional(
                        "margin",
                        NumberShapes.decimal(NumberRange.of("-1", "1")),
                        TermsChange.Margin::margin);

        Margin() {
            super("changeMargin", TermsChange.Margin::months);
        }

        @Override
        protected TermsChange.Margin make(Values in) {
            return new TermsChange.Margin(
                    in.get(channel), in.get(group), months(in), in.get(margin));
        }
    }
}
