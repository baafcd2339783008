package vn.aop.core.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import vn.aop.core.action.Action;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.company.Company;
import vn.aop.core.goal.Goal;
import vn.aop.core.kpi.Kpi;
import vn.aop.core.limit.Limits;
import vn.aop.core.resource.Resources;
import vn.aop.core.risk.Risk;
import vn.aop.core.text.Place;
import vn.aop.core.text.Problem;

/** Finds which parts of a plan are more than a plan may have, before anything else is looked at. */
final class PlanSize {

    private final List<Problem> problems = new ArrayList<>();

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    PlanSize of(Company company) {
        return allow(Limits.CHANNELS, "company/channels", company.channels())
                .allow(Limits.GROUPS, "company/groups", company.groups())
                .allow(Limits.ACCOUNTS, "company/accounts", company.accounts())
                .allow(Limits.MEASURES, "company/measures", company.measures())
                .allow(Limits.METRICS, "company/metrics", company.metrics());
    }

    PlanSize of(RevenuePlan revenue, List<PlannedMeasure> measures, Baseline baseline) {
        return allow(Limits.SALES, "revenue/organic", revenue.organic())
                .allow(Limits.SALES, "revenue/monthly", revenue.monthly())
                .allow(Limits.SALES, "revenue/prices", revenue.prices())
                .allow(Limits.SALES, "revenue/margins", revenue.margins())
                .allow(Limits.SALES, "measures", measures)
                .allow(Limits.FIGURES, "baseline/figures", baseline.figures().lines())
                .allow(Limits.FIGURES, "baseline/counts", baseline.figures().quantities().lines())
                .allow(Limits.ITEMS, "baseline/history", baseline.earlier());
    }

    PlanSize of(
            Direction direction,
            List<Goal> goals,
            List<BudgetLine> budget,
            List<Action> actions,
            Resources resources) {
        return allow(Limits.PUT_OFF, "direction/notThisYear", direction.notThisYear())
                .allow(Limits.GOALS, "goals", goals)
                .allow(Limits.BUDGET_LINES, "budget", budget)
                .allow(Limits.ACTIONS, "actions", actions)
                .allow(Limits.PEOPLE, "resources/people", resources.people());
    }

    PlanSize of(
            List<Assumption> assumptions,
            List<Risk> risks,
            List<Kpi> kpis,
            List<ThresholdChange> thresholds,
            List<Waiver> waivers) {
        return allow(Limits.ASSUMPTIONS, "assumptions", assumptions)
                .allow(Limits.RISKS, "risks", risks)
                .allow(Limits.KPIS, "kpis", kpis)
                .allow(Limits.THRESHOLDS, "thresholds", thresholds)
                .allow(Limits.WAIVERS, "waivers", waivers);
    }

    private PlanSize allow(Limits limit, String where, Collection<?> parts) {
        if (!limit.allows(parts.size())) {
            problems.add(
                    Problem.at(Place.of(where), limit.key())
                            .with("found", parts.size())
                            .with("most", limit.most()));
        }
        return this;
    }
}
