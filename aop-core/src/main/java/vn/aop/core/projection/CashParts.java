package vn.aop.core.projection;

import java.time.YearMonth;
import java.util.List;
import vn.aop.core.figures.Figures;
import vn.aop.core.plan.Plan;

/**
 * Of which sales and purchases it is that moves in the months of a planned year's {@link CashFlow}.
 *
 * <p>For example, of a channel that pays out after ten days, 21 of the 31 million sold in January
 * arrive in January, and 10 in February beside the first sales of that month.
 */
public final class CashParts {

    private final Takings takings;
    private final CashTiming suppliers;

    private CashParts(Plan plan, Figures figures) {
        this.takings = Takings.of(plan.company(), plan.baseline(), figures);
        this.suppliers = CashFlow.suppliers(plan.company(), plan.baseline(), figures);
    }

    /** Returns the parts of a projection's cash. */
    public static CashParts of(Projection projection) {
        return new CashParts(projection.plan(), projection.figures());
    }

    /**
     * Returns of which sales it is that arrives in a month.
     *
     * @param month a month of the planned year
     * @return parts that sum to the month's receipts, none of them 0, channel by channel
     */
    public List<CashPart> receipts(YearMonth month) {
        return takings.parts(month);
    }

    /**
     * Returns of which purchases it is that suppliers are paid in a month.
     *
     * @param month a month of the planned year
     * @return parts that sum to what they are paid, none of them 0
     */
    public List<CashPart> suppliers(YearMonth month) {
        return suppliers.parts(month);
    }
}
