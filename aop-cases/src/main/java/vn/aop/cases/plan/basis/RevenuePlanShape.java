package vn.aop.cases.plan.basis;

import java.util.List;
import java.util.Optional;
import vn.aop.cases.file.Field;
import vn.aop.cases.file.Lists;
import vn.aop.cases.file.ObjectShape;
import vn.aop.cases.file.Values;
import vn.aop.core.figures.RevenueDefinition;
import vn.aop.core.limit.Limits;
import vn.aop.core.plan.MarginChange;
import vn.aop.core.plan.MonthlyRevenue;
import vn.aop.core.plan.Organic;
import vn.aop.core.plan.PriceChange;
import vn.aop.core.plan.RevenuePlan;

/** What the plan expects to sell before its actions, as a plan file has it. */
public final class RevenuePlanShape extends ObjectShape<RevenuePlan> {

    private final Field<Optional<RevenueDefinition>> definition =
            optional("definition", new RevenueDefinitionShape(), RevenuePlan::definition);
    private final Field<List<Organic>> organic =
            optional(
                    "organic",
                    Lists.of(new OrganicShape(), Limits.SALES),
                    List.of(),
                    RevenuePlan::organic);
    private final Field<List<MonthlyRevenue>> monthly =
            optional(
                    "monthly",
                    Lists.of(new MonthlyRevenueShape(), Limits.SALES),
                    List.of(),
                    RevenuePlan::monthly);

    private final Field<List<PriceChange>> prices =
            optional(
                    "prices",
                    Lists.of(new PriceShape(), Limits.SALES),
                    List.of(),
                    RevenuePlan::prices);
    private final Field<List<MarginChange>> margins =
            optional(
                    "margins",
                    Lists.of(new MarginShape(), Limits.SALES),
                    List.of(),
                    RevenuePlan::margins);

    public RevenuePlanShape() {
        super("revenue");
    }

    @Override
    protected RevenuePlan make(Values in) {
        return new RevenuePlan(
                in.get(definition),
                in.get(organic),
                in.get(monthly),
                in.get(prices),
                in.get(margins));
    }
}
