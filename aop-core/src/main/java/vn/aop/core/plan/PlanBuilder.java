package vn.aop.core.plan;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import vn.aop.core.action.Action;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.company.Company;
import vn.aop.core.figures.FiscalYear;
import vn.aop.core.goal.Goal;
import vn.aop.core.kpi.Kpi;
import vn.aop.core.resource.Resources;
import vn.aop.core.risk.Risk;

/**
 * A plan in the making: the one way to make a plan of parts, and to make another that differs from
 * one in some. What is not given is empty. Parts are held against each other only by {@link
 * #build}. A builder may be used again; it is for one thread.
 *
 * <pre>{@code
 * Plan plan = Plan.builder(company, year, baseline).goals(goal).budget(rent, ads).build();
 * Plan cheaper = plan.toBuilder().budget(rent).build();
 * }</pre>
 */
public final class PlanBuilder {

    private Company company;
    private FiscalYear year;
    private RevenuePlan revenue;
    private List<PlannedMeasure> measures;
    private Baseline baseline;
    private List<Assumption> assumptions;
    private Direction direction;
    private List<Goal> goals;
    private List<BudgetLine> budget;
    private List<Action> actions;
    private Resources resources;
    private List<Risk> risks;
    private List<Kpi> kpis;
    private Optional<Tracking> tracking;
    private List<ThresholdChange> thresholds;
    private List<Waiver> waivers;

    PlanBuilder(Company company, FiscalYear year, Baseline baseline) {
        this.company = requireNonNull(company, "company");
        this.year = requireNonNull(year, "year");
        this.revenue = RevenuePlan.empty();
        this.measures = List.of();
        this.baseline = requireNonNull(baseline, "baseline");
        this.assumptions = List.of();
        this.direction = Direction.empty();
        this.goals = List.of();
        this.budget = List.of();
        this.actions = List.of();
        this.resources = Resources.empty();
        this.risks = List.of();
        this.kpis = List.of();
        this.tracking = Optional.empty();
        this.thresholds = List.of();
        this.waivers = List.of();
    }

    PlanBuilder(Plan plan) {
        this.company = plan.company();
        this.year = plan.year();
        this.revenue = plan.revenue();
        this.measures = plan.measures();
        this.baseline = plan.baseline();
        this.assumptions = plan.assumptions();
        this.direction = plan.direction();
        this.goals = plan.goals();
        this.budget = plan.budget();
        this.actions = plan.actions();
        this.resources = plan.resources();
        this.risks = plan.risks();
        this.kpis = plan.kpis();
        this.tracking = plan.tracking();
        this.thresholds = plan.thresholds();
        this.waivers = plan.waivers();
    }

    /** Takes another company. */
    public PlanBuilder company(Company other) {
        company = requireNonNull(other, "company");
        return this;
    }

    /** Takes another planned year. */
    public PlanBuilder year(FiscalYear other) {
        year = requireNonNull(other, "year");
        return this;
    }

    /** Takes what is sold before actions. */
    public PlanBuilder revenue(RevenuePlan other) {
        revenue = requireNonNull(other, "revenue");
        return this;
    }

    /** Takes what is planned of its measures, all of it, in order. */
    public PlanBuilder measures(PlannedMeasure... all) {
        return measures(List.of(all));
    }

    /** Takes what is planned of its measures, all of it, in order. */
    public PlanBuilder measures(List<PlannedMeasure> all) {
        measures = List.copyOf(all);
        return this;
    }

    /** Takes another last year. */
    public PlanBuilder baseline(Baseline other) {
        baseline = requireNonNull(other, "baseline");
        return this;
    }

    /** Takes what the plan takes for granted, all of them, in order. */
    public PlanBuilder assumptions(Assumption... all) {
        return assumptions(List.of(all));
    }

    /** Takes what the plan takes for granted, all of them, in order. */
    public PlanBuilder assumptions(List<Assumption> all) {
        assumptions = List.copyOf(all);
        return this;
    }

    /** Takes where the year goes. */
    public PlanBuilder direction(Direction other) {
        direction = requireNonNull(other, "direction");
        return this;
    }

    /** Takes the goals, all of them, in order. */
    public PlanBuilder goals(Goal... all) {
        return goals(List.of(all));
    }

    /** Takes the goals, all of them, in order. */
    public PlanBuilder goals(List<Goal> all) {
        goals = List.copyOf(all);
        return this;
    }

    /** Takes the budget lines, all of them, in order. */
    public PlanBuilder budget(BudgetLine... all) {
        return budget(List.of(all));
    }

    /** Takes the budget lines, all of them, in order. */
    public PlanBuilder budget(List<BudgetLine> all) {
        budget = List.copyOf(all);
        return this;
    }

    /** Takes the actions, all of them, in order. */
    public PlanBuilder actions(Action... all) {
        return actions(List.of(all));
    }

    /** Takes the actions, all of them, in order. */
    public PlanBuilder actions(List<Action> all) {
        actions = List.copyOf(all);
        return this;
    }

    /** Takes the resources. */
    public PlanBuilder resources(Resources other) {
        resources = requireNonNull(other, "resources");
        return this;
    }

    /** Takes the risks, all of them, in order. */
    public PlanBuilder risks(Risk... all) {
        return risks(List.of(all));
    }

    /** Takes the risks, all of them, in order. */
    public PlanBuilder risks(List<Risk> all) {
        risks = List.copyOf(all);
        return this;
    }

    /** Takes the KPIs, all of them, in order. */
    public PlanBuilder kpis(Kpi... all) {
        return kpis(List.of(all));
    }

    /** Takes the KPIs, all of them, in order. */
    public PlanBuilder kpis(List<Kpi> all) {
        kpis = List.copyOf(all);
        return this;
    }

    /** Takes how the plan is reviewed. */
    public PlanBuilder tracking(Tracking other) {
        return tracking(Optional.of(other));
    }

    /** Takes how the plan is reviewed; empty where that is not decided. */
    public PlanBuilder tracking(Optional<Tracking> other) {
        tracking = requireNonNull(other, "tracking");
        return this;
    }

    /** Takes other thresholds for checks, all of them, in order. */
    public PlanBuilder thresholds(ThresholdChange... all) {
        return thresholds(List.of(all));
    }

    /** Takes other thresholds for checks, all of them, in order. */
    public PlanBuilder thresholds(List<ThresholdChange> all) {
        thresholds = List.copyOf(all);
        return this;
    }

    /** Takes findings that the owner accepts, all of them, in order. */
    public PlanBuilder waivers(Waiver... all) {
        return waivers(List.of(all));
    }

    /** Takes findings that the owner accepts, all of them, in order. */
    public PlanBuilder waivers(List<Waiver> all) {
        waivers = List.copyOf(all);
        return this;
    }

    /**
     * Returns the plan.
     *
     * @return a plan that is whole; whether it is a good one is a matter of checks
     * @throws vn.aop.core.text.ProblemsException if its parts do not fit together, with every
     *     reason and its place
     */
    public Plan build() {
        return new Plan(
                company,
                year,
                revenue,
                measures,
                baseline,
                assumptions,
                direction,
                goals,
                budget,
                actions,
                resources,
                risks,
                kpis,
                tracking,
                thresholds,
                waivers);
    }
}
