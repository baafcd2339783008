package vn.aop.core.trace;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.function.Function;
import vn.aop.core.budget.Purpose;
import vn.aop.core.goal.Goal;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Place;

/**
 * How a plan hangs together: for every goal its actions, budget lines, people, risks and KPIs, and
 * what stands alone.
 *
 * <pre>{@code
 * Traceability trace = Traceability.of(plan);
 * trace.orphans().actions().forEach(it -> System.out.println(it.id() + " serves no goal"));
 * }</pre>
 *
 * <p>Law: every action, risk, KPI and person, and every budget line that is not a running cost, is
 * tied to a goal or an orphan, and never both.
 *
 * @param plan the plan
 * @param goals what is tied to each goal, in the order of the plan
 * @param orphans what stands alone
 * @param ties which part names which, in the order of the plan
 */
public record Traceability(Plan plan, List<GoalTies> goals, Orphans orphans, List<Tie> ties) {

    public Traceability {
        requireNonNull(plan, "plan");
        goals = List.copyOf(goals);
        requireNonNull(orphans, "orphans");
        ties = List.copyOf(ties);
    }

    /**
     * Returns how a plan hangs together.
     *
     * @param plan the plan
     * @return every goal with what is tied to it, and what is tied to none, in the order of the
     *     plan
     */
    public static Traceability of(Plan plan) {
        Ties ties = Ties.of(plan);
        List<GoalTies> goals =
                plan.goals().stream().map(goal -> new Served(goal, ties).in(plan)).toList();
        return new Traceability(plan, goals, orphans(plan, goals, ties), ties.direct());
    }

    private static Orphans orphans(Plan plan, List<GoalTies> goals, Ties ties) {
        return new Orphans(
                without(goals, GoalTies::actions),
                without(goals, GoalTies::lines),
                without(goals, GoalTies::people),
                without(goals, GoalTies::risks),
                without(goals, GoalTies::kpis),
                alone(plan.actions(), it -> Ties.action(it.id()), ties),
                alone(plan.budget(), it -> Ties.line(it.id()), ties).stream()
                        .filter(it -> it.purpose() == Purpose.GOALS)
                        .toList(),
                alone(plan.resources().people(), it -> Ties.person(it.id()), ties),
                alone(plan.risks(), it -> Ties.risk(it.id()), ties),
                alone(plan.kpis(), it -> Ties.kpi(it.id()), ties));
    }

    private static List<Goal> without(List<GoalTies> goals, Function<GoalTies, List<?>> parts) {
        return goals.stream().filter(it -> parts.apply(it).isEmpty()).map(GoalTies::goal).toList();
    }

    private static <E> List<E> alone(List<E> parts, Function<E, Place> place, Ties ties) {
        return parts.stream().filter(it -> ties.goals(place.apply(it)).isEmpty()).toList();
    }

    /** One goal among the ties of a plan. */
    private record Served(Goal goal, Ties ties) {

        GoalTies in(Plan plan) {
            return new GoalTies(
                    goal,
                    tied(plan.actions(), it -> Ties.action(it.id())),
                    tied(plan.budget(), it -> Ties.line(it.id())),
                    tied(plan.resources().people(), it -> Ties.person(it.id())),
                    tied(plan.risks(), it -> Ties.risk(it.id())),
                    tied(plan.kpis(), it -> Ties.kpi(it.id())));
        }

        private <E> List<E> tied(List<E> parts, Function<E, Place> place) {
            return parts.stream()
                    .filter(it -> ties.goals(place.apply(it)).contains(goal.id()))
                    .toList();
        }
    }
}
