package vn.aop.cases.plan.basis;

import java.util.List;
import vn.aop.cases.file.Field;
import vn.aop.cases.file.ObjectShape;
import vn.aop.cases.file.Texts;
import vn.aop.cases.file.Values;
import vn.aop.core.figures.RevenueDefinition;
import vn.aop.core.figures.RevenueDefinition.Part;
import vn.aop.core.figures.RevenueDefinition.Recognised;
import vn.aop.core.figures.RevenueDefinition.Returns;

/** What revenue means, as plan files and mapping files have it. */
public final class RevenueDefinitionShape extends ObjectShape<RevenueDefinition> {

    private static final List<Part> PARTS = List.of(Part.values());

    private final Field<Recognised> recognised =
            required("recognised", Texts.words(Recognised.class), RevenueDefinition::recognised);
    private final Field<Returns> returns =
            required("returns", Texts.words(Returns.class), RevenueDefinition::returns);
    private final Field<Part> fees =
            required(
                    "fees",
                    Texts.words(PARTS, it -> part(it, "deducted")),
                    RevenueDefinition::fees);
    private final Field<Part> tax =
            required("tax", Texts.words(PARTS, it -> part(it, "excluded")), RevenueDefinition::tax);

    /** Makes the shape. */
    public RevenueDefinitionShape() {
        super("definition");
    }

    private static String part(Part part, String excluded) {
        return part == Part.INCLUDED ? "included" : excluded;
    }

    @Override
    protected RevenueDefinition make(Values in) {
        return new RevenueDefinition(
                in.get(recognised), in.get(returns), in.get(fees), in.get(tax));
    }
}
