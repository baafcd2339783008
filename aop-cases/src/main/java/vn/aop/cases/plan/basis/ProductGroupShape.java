package vn.aop.cases.plan.basis;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import vn.aop.cases.file.Field;
import vn.aop.cases.file.Lists;
import vn.aop.cases.file.NumberRange;
import vn.aop.cases.file.NumberShapes;
import vn.aop.cases.file.ObjectShape;
import vn.aop.cases.file.Shape;
import vn.aop.cases.file.TextShape;
import vn.aop.cases.file.Texts;
import vn.aop.cases.file.Values;
import vn.aop.core.figures.ProductGroup;
import vn.aop.core.figures.ProductGroup.Supply;
import vn.aop.core.text.Text;

/** A product group, as a plan file has it. */
public final class ProductGroupShape extends ObjectShape<ProductGroup> {

    private static final Shape<BigDecimal> MARGIN = NumberShapes.decimal(NumberRange.of("-1", "1"));

    private final Field<String> id = required("id", Texts.name("group"), ProductGroup::id);
    private final Field<Text> name = required("name", TextShape.TEXT, ProductGroup::name);
    private final Field<BigDecimal> margin = required("margin", MARGIN, ProductGroup::margin);
    private final Field<Map<String, BigDecimal>> marginByChannel =
            optional(
                    "marginByChannel",
                    Lists.byId("channel", MARGIN),
                    Map.of(),
                    ProductGroup::marginByChannel);
    private final Field<Integer> stockCoverDays =
            optional(
                    "stockCoverDays",
                    NumberShapes.integer(NumberRange.NOT_NEGATIVE),
                    0,
                    ProductGroup::stockCoverDays);
    private final Field<Integer> leadTimeDays =
            optional(
                    "leadTimeDays",
                    NumberShapes.integer(NumberRange.of("0", "365")),
                    0,
                    ProductGroup::leadTimeDays);
    private final Field<Optional<Integer>> shelfLifeDays =
            optional(
                    "shelfLifeDays",
                    NumberShapes.integer(NumberRange.atLeast("1")),
                    ProductGroup::shelfLifeDays);
    private final Field<Boolean> stocked =
            optional("stocked", Texts.truth(), true, ProductGroup::isStocked);

    private final Field<BigDecimal> waste =
            optional(
                    "waste",
                    NumberShapes.decimal(NumberRange.of("0", "0.99")),
                    BigDecimal.ZERO,
                    ProductGroup::waste);

    public ProductGroupShape() {
        super("group");
    }

    @Override
    protected ProductGroup make(Values in) {
        return new ProductGroup(
                in.get(id),
                in.get(name),
                in.get(margin),
                in.get(marginByChannel),
                in.get(stockCoverDays),
                in.get(leadTimeDays),
                in.get(shelfLifeDays),
                in.get(stocked) ? Supply.STOCK : Supply.AS_SOLD,
                in.get(waste));
    }
}
