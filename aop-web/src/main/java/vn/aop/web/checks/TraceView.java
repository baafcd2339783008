package vn.aop.web.checks;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.aop.cases.wording.Wording;
import vn.aop.core.action.Action;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.check.GoalTies;
import vn.aop.core.check.Orphans;
import vn.aop.core.check.Traceability;
import vn.aop.core.kpi.Kpi;
import vn.aop.core.resource.Person;
import vn.aop.core.risk.Risk;
import vn.aop.web.cases.OpenCase;
import vn.aop.web.page.Link;
import vn.aop.web.page.Places;

/**
 * How a plan hangs together: what is tied to each goal, and what stands alone.
 *
 * @param parts what the columns are called, first to last
 * @param goals a row for each goal
 * @param alone what is tied to no goal, by column
 * @param ties which part names which, for the diagram: {@code actions-A1>goals-G1 …}
 */
public record TraceView(List<String> parts, List<Row> goals, List<List<Link>> alone, String ties) {

    /**
     * What is tied to a goal.
     *
     * @param goal the goal
     * @param name what people call it
     * @param cells its actions, budget lines, people, risks and KPIs
     */
    public record Row(Link goal, String name, List<List<Link>> cells) {

        public Row {
            requireNonNull(goal, "goal");
            requireNonNull(name, "name");
            cells = cells.stream().map(List::copyOf).toList();
        }
    }

    public TraceView {
        parts = List.copyOf(parts);
        goals = List.copyOf(goals);
        alone = alone.stream().map(List::copyOf).toList();
        requireNonNull(ties, "ties");
    }

    static TraceView of(OpenCase open, Wording words) {
        return new Layout(open, words).of(Traceability.of(open.plan()));
    }

    /** Returns whether something stands alone. */
    public boolean hasOrphans() {
        return alone.stream().anyMatch(it -> !it.isEmpty());
    }

    /** Lays the ties of a plan out. */
    private record Layout(OpenCase open, Wording words) {

        TraceView of(Traceability trace) {
            Orphans orphans = trace.orphans();
            return new TraceView(
                    Stream.of("actions", "budget", "resources", "risks", "kpis")
                            .map(it -> words.say("component." + it))
                            .toList(),
                    trace.goals().stream().map(this::row).toList(),
                    List.of(
                            actions(orphans.actions()),
                            lines(orphans.lines()),
                            people(orphans.people()),
                            risks(orphans.risks()),
                            kpis(orphans.kpis())),
                    trace.ties().stream()
                            .flatMap(it -> tie(it.from(), it.to()).stream())
                            .collect(Collectors.joining(" ")));
        }

        private Row row(GoalTies ties) {
            String id = ties.goal().id();
            return new Row(
                    Link.to(id, Places.plan(open.id(), "goals", id)),
                    words.text(ties.goal().name()),
                    List.of(
                            actions(ties.actions()),
                            lines(ties.lines()),
                            people(ties.people()),
                            risks(ties.risks()),
                            kpis(ties.kpis())));
        }

        private Optional<String> tie(String from, String to) {
            PlanSpots spots = new PlanSpots(open, words);
            return spots.spot(from).flatMap(one -> spots.spot(to).map(other -> one + ">" + other));
        }

        private List<Link> actions(List<Action> actions) {
            return links("actions", actions, Action::id, Action::id);
        }

        private List<Link> lines(List<BudgetLine> lines) {
            return links("budget", lines, BudgetLine::id, it -> words.text(it.name()));
        }

        private List<Link> people(List<Person> people) {
            return links("resources", people, Person::id, it -> words.text(it.name()));
        }

        private List<Link> risks(List<Risk> risks) {
            return links("risks", risks, Risk::id, Risk::id);
        }

        private List<Link> kpis(List<Kpi> kpis) {
            return links("kpis", kpis, Kpi::id, Kpi::id);
        }

        private <E> List<Link> links(
                String component,
                List<E> elements,
                Function<E, String> id,
                Function<E, String> name) {
            return elements.stream()
                    .map(
                            it ->
                                    Link.to(
                                            name.apply(it),
                                            Places.plan(open.id(), component, id.apply(it))))
                    .toList();
        }
    }
}
