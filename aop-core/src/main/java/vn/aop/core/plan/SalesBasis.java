package vn.aop.core.plan;

import static java.util.Objects.requireNonNull;

import java.util.List;
import vn.aop.core.action.Action;
import vn.aop.core.company.Company;
import vn.aop.core.figures.FiscalYear;

/**
 * What the sales of a year are planned from: the parts of a plan that say what is sold, at which
 * price and margin, in which months.
 *
 * @param company the business, with its channels and product groups
 * @param year the planned year
 * @param revenue what it expects to sell before its actions, prices and margins that differ
 * @param baseline the year before
 * @param actions what is done to sell more
 * @param measures what of its measures is planned otherwise than by last year
 */
public record SalesBasis(
        Company company,
        FiscalYear year,
        RevenuePlan revenue,
        Baseline baseline,
        List<Action> actions,
        List<PlannedMeasure> measures) {

    public SalesBasis {
        requireNonNull(company, "company");
        requireNonNull(year, "year");
        requireNonNull(revenue, "revenue");
        requireNonNull(baseline, "baseline");
        actions = List.copyOf(actions);
        measures = List.copyOf(measures);
    }
}
