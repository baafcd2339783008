package vn.aop.core.trace;

import java.util.List;
import vn.aop.core.action.Action;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.goal.Goal;
import vn.aop.core.kpi.Kpi;
import vn.aop.core.resource.Person;
import vn.aop.core.risk.Risk;

/**
 * What stands alone in a plan, each list in the order of the plan.
 *
 * @param goalsWithoutAction goals that no action serves
 * @param goalsWithoutLine goals for which no budget line is spent
 * @param goalsWithoutPerson goals for which nobody works or answers
 * @param goalsWithoutRisk goals of which no risk speaks
 * @param goalsWithoutKpi goals of which no KPI speaks
 * @param actions actions tied to no goal
 * @param lines budget lines tied to no goal, running costs aside
 * @param people people tied to no goal
 * @param risks risks tied to no goal
 * @param kpis KPIs tied to no goal
 */
public record Orphans(
        List<Goal> goalsWithoutAction,
        List<Goal> goalsWithoutLine,
        List<Goal> goalsWithoutPerson,
        List<Goal> goalsWithoutRisk,
        List<Goal> goalsWithoutKpi,
        List<Action> actions,
        List<BudgetLine> lines,
        List<Person> people,
        List<Risk> risks,
        List<Kpi> kpis) {

    public Orphans {
        goalsWithoutAction = List.copyOf(goalsWithoutAction);
        goalsWithoutLine = List.copyOf(goalsWithoutLine);
        goalsWithoutPerson = List.copyOf(goalsWithoutPerson);
        goalsWithoutRisk = List.copyOf(goalsWithoutRisk);
        goalsWithoutKpi = List.copyOf(goalsWithoutKpi);
        actions = List.copyOf(actions);
        lines = List.copyOf(lines);
        people = List.copyOf(people);
        risks = List.copyOf(risks);
        kpis = List.copyOf(kpis);
    }
}
