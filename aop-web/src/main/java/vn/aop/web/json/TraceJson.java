package vn.aop.web.json;

import java.util.List;
import java.util.function.Function;
import vn.aop.core.action.Action;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.budget.Purpose;
import vn.aop.core.goal.Goal;
import vn.aop.core.kpi.Kpi;
import vn.aop.core.plan.Plan;
import vn.aop.core.resource.Person;
import vn.aop.core.risk.Risk;
import vn.aop.core.text.Text;
import vn.aop.core.trace.GoalTies;
import vn.aop.core.trace.Orphans;
import vn.aop.core.trace.Traceability;

/** How a plan hangs together, for programs; every field is told in {@code docs/json.md}. */
public record TraceJson(
        PlanJson plan,
        List<GoalJson> goals,
        List<PartJson> actions,
        List<PartJson> lines,
        List<PartJson> people,
        List<PartJson> risks,
        List<PartJson> kpis,
        OrphansJson orphans,
        List<TieJson> ties) {

    /** A goal with the ids of what is tied to it. */
    record GoalJson(
            String id,
            TextJson name,
            boolean core,
            List<String> actions,
            List<String> lines,
            List<String> people,
            List<String> risks,
            List<String> kpis) {

        public static GoalJson of(GoalTies ties) {
            return new GoalJson(
                    ties.goal().id(),
                    TextJson.of(ties.goal().name()),
                    ties.goal().isCore(),
                    ids(ties.actions(), Action::id),
                    ids(ties.lines(), BudgetLine::id),
                    ids(ties.people(), Person::id),
                    ids(ties.risks(), Risk::id),
                    ids(ties.kpis(), Kpi::id));
        }
    }

    /** Another part of the plan with the ids of the goals to which it is tied. */
    record PartJson(String id, TextJson name, boolean running, List<String> goals) {}

    record OrphansJson(
            GoalsWithoutJson goals,
            List<String> actions,
            List<String> lines,
            List<String> people,
            List<String> risks,
            List<String> kpis) {

        public static OrphansJson of(Orphans orphans) {
            return new OrphansJson(
                    new GoalsWithoutJson(
                            ids(orphans.goalsWithoutAction(), Goal::id),
                            ids(orphans.goalsWithoutLine(), Goal::id),
                            ids(orphans.goalsWithoutPerson(), Goal::id),
                            ids(orphans.goalsWithoutRisk(), Goal::id),
                            ids(orphans.goalsWithoutKpi(), Goal::id)),
                    ids(orphans.actions(), Action::id),
                    ids(orphans.lines(), BudgetLine::id),
                    ids(orphans.people(), Person::id),
                    ids(orphans.risks(), Risk::id),
                    ids(orphans.kpis(), Kpi::id));
        }
    }

    record GoalsWithoutJson(
            List<String> withoutAction,
            List<String> withoutLine,
            List<String> withoutPerson,
            List<String> withoutRisk,
            List<String> withoutKpi) {}

    record TieJson(String from, String to) {}

    public static TraceJson of(Traceability trace) {
        Plan plan = trace.plan();
        return new TraceJson(
                PlanJson.of(plan),
                trace.goals().stream().map(GoalJson::of).toList(),
                parts(trace, plan.actions(), GoalTies::actions, Action::id, Action::name),
                plan.budget().stream().map(it -> line(trace, it)).toList(),
                parts(trace, plan.resources().people(), GoalTies::people, Person::id, Person::name),
                parts(trace, plan.risks(), GoalTies::risks, Risk::id, Risk::name),
                parts(trace, plan.kpis(), GoalTies::kpis, Kpi::id, Kpi::name),
                OrphansJson.of(trace.orphans()),
                trace.ties().stream()
                        .map(it -> new TieJson(it.from().toString(), it.to().toString()))
                        .toList());
    }

    private static PartJson line(Traceability trace, BudgetLine line) {
        return new PartJson(
                line.id(),
                TextJson.of(line.name()),
                line.purpose() == Purpose.RUNNING,
                goals(trace, GoalTies::lines, line));
    }

    private static <E> List<PartJson> parts(
            Traceability trace,
            List<E> parts,
            Function<GoalTies, List<E>> tied,
            Function<E, String> id,
            Function<E, Text> name) {
        return parts.stream()
                .map(
                        it ->
                                new PartJson(
                                        id.apply(it),
                                        TextJson.of(name.apply(it)),
                                        false,
                                        goals(trace, tied, it)))
                .toList();
    }

    /** Returns the ids of the goals to which a part is tied. */
    public static <E> List<String> goals(
            Traceability trace, Function<GoalTies, List<E>> tied, E part) {
        return trace.goals().stream()
                .filter(it -> tied.apply(it).contains(part))
                .map(it -> it.goal().id())
                .toList();
    }

    private static <E> List<String> ids(List<E> parts, Function<E, String> id) {
        return parts.stream().map(id).toList();
    }
}
