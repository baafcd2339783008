package vn.aop.core.plan;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.joda.money.Money;
import vn.aop.core.company.Vat;
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

    private static final Account REVENUE = Account.of(AccountKind.REVENUE);

    /** What is planned of each line of revenue. */
    private static final List<Account> PARTS =
            List.of(REVENUE, COST_OF_GOODS, ProductGroup.WASTE, CHANNEL_FEES, Vat.COST);

    private final SalesBasis basis;
    private final PlannedTerms terms;

    /**
     * Begins to plan.
     *
     * @param basis what sales are planned from
     */
    public PlannedSales(SalesBasis basis) {
        this.basis = requireNonNull(basis, "basis");
        this.terms = new PlannedTerms(basis);
    }

    /**
     * Adds revenue, cost of goods and channel fees to figures.
     *
     * @param figures figures of the planned year, in the company's currency
     */
    public void addTo(Figures.Builder figures) {
        addTo(figures, line -> true);
    }

    /**
     * Adds what is asked for alone, which takes less time.
     *
     * @param figures figures of the planned year, in the company's currency
     * @param asked whether a line of revenue, or of what follows from revenue, is asked for
     */
    void addTo(Figures.Builder figures, Predicate<Line> asked) {
        PlannedRevenue planned = new PlannedRevenue(basis);
        for (Line line : planned.lines()) {
            List<Line> all = PARTS.stream().map(line::on).filter(asked).toList();
            if (!all.isEmpty()) {
                List<Money> revenue = planned.months(line);
                all.forEach(it -> add(figures, it, revenue));
            }
        }
    }

    private void add(Figures.Builder figures, Line line, List<Money> revenue) {
        if (line.account().equals(REVENUE)) {
            figures.addMonths(line, revenue);
        } else if (line.account().equals(COST_OF_GOODS)) {
            figures.addMonths(line, shares(revenue, terms.costShares(line)));
        } else if (line.account().equals(ProductGroup.WASTE)) {
            List<BigDecimal> wasted = terms.wasteShares(line);
            if (!wasted.isEmpty()) {
                figures.addMonths(line, shares(revenue, wasted));
            }
        } else if (line.account().equals(CHANNEL_FEES)) {
            figures.addMonths(line, shares(revenue, terms.feeRates(line)));
        } else {
            VatOnSales.addTo(figures, basis.company(), line, revenue);
        }
    }

    private static List<Money> shares(List<Money> amounts, List<BigDecimal> shares) {
        return IntStream.range(0, amounts.size())
                .mapToObj(i -> amounts.get(i).multipliedBy(shares.get(i), RoundingMode.HALF_UP))
                .toList();
    }
}
