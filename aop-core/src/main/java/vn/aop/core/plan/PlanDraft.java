package vn.aop.core.plan;

import java.util.List;
import vn.aop.core.action.Action;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.goal.Goal;
import vn.aop.core.resource.Resources;
import vn.aop.core.risk.Risk;

/**
 * A plan in the making, which differs from another in some parts. Company, year, last year,
 * assumptions, KPIs, tracking, thresholds and waivers stay.
 *
 * <pre>{@code
 * Plan after = before.draft().withBudget(lines).plan();
 * }</pre>
 */
public final class PlanDraft {

    private final Plan before;
    private RevenuePlan revenue;
    private Direction direction;
    private List<Goal> goals;
    private List<BudgetLine> budget;
    private List<Action> actions;
    private Resources resources;
    private List<Risk> risks;

    PlanDraft(Plan before) {
        this.before = before;
        this.revenue = before.revenue();
        this.direction = before.direction();
        this.goals = before.goals();
        this.budget = before.budget();
        this.actions = before.actions();
        this.resources = before.resources();
        this.risks = before.risks();
    }

    /** Takes another revenue plan. */
    public PlanDraft withRevenue(RevenuePlan other) {
        revenue = other;
        return this;
    }

    /** Takes another direction. */
    public PlanDraft withDirection(Direction other) {
        direction = other;
        return this;
    }

    /** Takes other goals. */
    public PlanDraft withGoals(List<Goal> others) {
        goals = others;
        return this;
    }

    /** Takes other budget lines. */
    public PlanDraft withBudget(List<BudgetLine> others) {
        budget = others;
        return this;
    }

    /** Takes other actions. */
    public PlanDraft withActions(List<Action> others) {
        actions = others;
        return this;
    }

    /** Takes other resources. */
    public PlanDraft withResources(Resources other) {
        resources = other;
        return this;
    }

    /** Takes other risks. */
    public PlanDraft withRisks(List<Risk> others) {
        risks = others;
        return this;
    }

    /**
     * Returns the plan.
     *
     * @throws vn.aop.core.text.ProblemsException if its parts do not fit together
     */
    public Plan plan() {
        return new Plan(
                before.company(),
                before.year(),
                revenue,
                before.baseline(),
                before.assumptions(),
                direction,
                goals,
                budget,
                actions,
                resources,
                risks,
                before.kpis(),
                before.tracking(),
                before.thresholds(),
                before.waivers());
    }
}
