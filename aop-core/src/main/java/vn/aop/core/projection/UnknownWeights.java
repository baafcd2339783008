package vn.aop.core.projection;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.aop.core.company.Vat;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.ProductGroup;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.PlannedRevenue;
import vn.aop.core.plan.PlannedTerms;
import vn.aop.core.plan.VatOnSales;

/** Gathers by what a plan multiplies months of last year that are not known. */
final class UnknownWeights {

    private final Plan plan;
    private final PlannedRevenue planned;
    private final PlannedTerms terms;
    private final Map<Line, SortedMap<YearMonth, BigDecimal>> weights = new HashMap<>();

    UnknownWeights(Plan plan) {
        this.plan = plan;
        this.planned = new PlannedRevenue(plan.salesBasis());
        this.terms = new PlannedTerms(plan.salesBasis());
    }

    UnknownSales unknown() {
        List<YearMonth> months = planned.unknownMonths();
        if (months.isEmpty()) {
            return UnknownSales.none();
        }
        planned.sold().stream()
                .filter(line -> !planned.isGiven(line))
                .forEach(line -> add(line, months));
        return UnknownSales.of(plan.year(), weights, planned.firstKnown());
    }

    private void add(Line line, List<YearMonth> months) {
        List<BigDecimal> factors = planned.factors(line);
        List<BigDecimal> costs = terms.costShares(line);
        List<BigDecimal> wasted = terms.wasteShares(line);
        BigDecimal fees = terms.feeRate(line);
        BigDecimal tax = VatOnSales.rate(plan.company(), line).orElse(BigDecimal.ZERO);
        for (YearMonth month : months) {
            int index = plan.year().indexOf(month);
            BigDecimal factor = factors.get(index);
            add(line, month, factor);
            add(on(AccountKind.COST_OF_GOODS, line), month, factor.multiply(costs.get(index)));
            if (!wasted.isEmpty()) {
                add(line.on(ProductGroup.WASTE), month, factor.multiply(wasted.get(index)));
            }
            add(on(AccountKind.CHANNEL_FEES, line), month, factor.multiply(fees));
            add(line.on(Vat.COST), month, factor.multiply(tax));
        }
    }

    private static Line on(AccountKind kind, Line line) {
        return line.on(Account.of(kind));
    }

    /** What is multiplied by 0 is known. */
    private void add(Line line, YearMonth month, BigDecimal weight) {
        if (weight.signum() != 0) {
            weights.computeIfAbsent(line, it -> new TreeMap<>())
                    .put(month, weight.stripTrailingZeros());
        }
    }
}
