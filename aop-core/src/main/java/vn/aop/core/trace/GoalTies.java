package vn.aop.core.trace;

import static java.util.Objects.requireNonNull;

import java.util.List;
import vn.aop.core.action.Action;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.goal.Goal;
import vn.aop.core.kpi.Kpi;
import vn.aop.core.resource.Person;
import vn.aop.core.risk.Risk;

/**
 * What is tied to one goal, each list in the order of the plan.
 *
 * @param goal the goal
 * @param actions the actions that serve it
 * @param lines the budget lines that name it, pay for one of those actions, or pay for the response
 *     to one of those risks
 * @param people those who answer for one of those actions, work on it, answer for a line that names
 *     the goal, or watch one of those risks or KPIs
 * @param risks the risks that threaten it
 * @param kpis the KPIs that speak of it
 */
public record GoalTies(
        Goal goal,
        List<Action> actions,
        List<BudgetLine> lines,
        List<Person> people,
        List<Risk> risks,
        List<Kpi> kpis) {

    public GoalTies {
        requireNonNull(goal, "goal");
        actions = List.copyOf(actions);
        lines = List.copyOf(lines);
        people = List.copyOf(people);
        risks = List.copyOf(risks);
        kpis = List.copyOf(kpis);
    }
}
