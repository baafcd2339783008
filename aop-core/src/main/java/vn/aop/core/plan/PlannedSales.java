package vn.aop.core.plan;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import org.joda.money.Money;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Figures;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.ProductGroup;

/**
 * What is planned to be sold, what that costs and what channels keep of it, by channel, group and
 * month: {@code cost of goods = revenue × cost share}, {@code waste = revenue × cost share × waste
 * ÷ (1 − waste)}, {@code channel fees = revenue × fee rate}, each rounded half up to the currency's
 * scale, and the {@link VatOnSales}. Source: {@code docs/formulas/planned-figures.md}.
 */
public final class PlannedSales {

    private static final Account COST_OF_GOODS = Account.of(AccountKind.COST_OF_GOODS);
    private static final Account CHANNEL_FEES = Account.of(AccountKind.CHANNEL_FEES);

    private final SalesBasis basis;

    /**
     * Begins to plan.
     *
     * @param basis what sales are planned from
     */
    public PlannedSales(SalesBasis basis) {
        this.basis = requireNonNull(basis, "basis");
    }

    /**
     * Adds revenue, cost of goods and channel fees to figures.
     *
     * @param figures figures of the planned year, in the company's currency
     */
    public void addTo(Figures.Builder figures) {
        PlannedRevenue planned = new PlannedRevenue(basis);
        PlannedTerms terms = new PlannedTerms(basis);
        for (Line line : planned.lines()) {
            List<Money> revenue = planned.months(line);
            figures.addMonths(line, revenue);
            figures.addMonths(line.on(COST_OF_GOODS), shares(revenue, terms.costShares(line)));
            List<BigDecimal> wasted = terms.wasteShares(line);
            if (!wasted.isEmpty()) {
                figures.addMonths(line.on(ProductGroup.WASTE), shares(revenue, wasted));
            }
            figures.addMonths(line.on(CHANNEL_FEES), shares(revenue, terms.feeRates(line)));
            VatOnSales.addTo(figures, basis.company(), line, revenue);
        }
    }

    private static List<Money> shares(List<Money> amounts, List<BigDecimal> shares) {
        return IntStream.range(0, amounts.size())
                .mapToObj(i -> amounts.get(i).multipliedBy(shares.get(i), RoundingMode.HALF_UP))
                .toList();
    }
}
