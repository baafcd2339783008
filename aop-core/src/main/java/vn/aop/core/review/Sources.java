package vn.aop.core.review;

import org.joda.money.CurrencyUnit;
import vn.aop.core.figures.Figures;
import vn.aop.core.figures.FiscalYear;
import vn.aop.core.figures.MetricSource;
import vn.aop.core.figures.Origin;
import vn.aop.core.plan.Plan;
import vn.aop.core.projection.BalancedSource;

/** The three sets of figures that a review compares, for one planned year. */
record Sources(
        FiscalYear year,
        CurrencyUnit currency,
        MetricSource plan,
        MetricSource actuals,
        MetricSource lastYear) {

    static Sources of(Plan plan, Figures planned, Figures actual) {
        return new Sources(
                plan.year(),
                plan.company().currency(),
                BalancedSource.of(plan, planned, planned, Origin.Kind.PROJECTION),
                BalancedSource.of(plan, planned, actual, Origin.Kind.ACTUALS),
                MetricSource.of(plan.baseline().figures(), Origin.Kind.BASELINE));
    }

    /** Returns whether trade follows Tết: the plan is in đồng. */
    boolean followTet() {
        return currency.getCode().equals("VND");
    }
}
