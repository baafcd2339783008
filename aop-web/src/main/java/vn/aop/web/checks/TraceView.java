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
import vn.aop.core.kpi.Kpi;
import vn.aop.core.resource.Person;
import vn.aop.core.risk.Risk;
import vn.aop.core.text.Place;
import vn.aop.core.text.Text;
import vn.aop.core.trace.GoalTies;
import vn.aop.core.trace.Orphans;
import vn.aop.core.trace.Traceability;
import vn.aop.web.cases.OpenCase;
import vn.aop.web.page.PageAddresses;

/**
 * How a plan hangs together: what is tied to each goal, and what stands alone.
 *
 * @param parts what the columns are called, first to last
 * @param goals a row for each goal
 * @param alone what is tied to no goal, by column
 * @param ties which part names which, for the diagram: {@code actions-A1>goals-G1 …}
 */
public record TraceView(List<String> parts, List<Row> goals, List<List<Part>> alone, String ties) {

    /**
     * An element of the plan.
     *
     * @param text what is written, which may be no more than its id
     * @param name what people call it
     * @param href where it stands on the page of the plan
     */
    public record Part(String text, String name, String href) {

        public Part {
            requireNonNull(text, "text");
            requireNonNull(name, "name");
            requireNonNull(href, "href");
        }
    }

    /**
     * What is tied to a goal.
     *
     * @param goal the goal
     * @param cells its actions, budget lines, people, risks and KPIs
     */
    public record Row(Part goal, List<List<Part>> cells) {

        public Row {
            requireNonNull(goal, "goal");
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
            return new Row(
                    part("goals", ties.goal().id(), ties.goal().id(), ties.goal().name()),
                    List.of(
                            actions(ties.actions()),
                            lines(ties.lines()),
                            people(ties.people()),
                            risks(ties.risks()),
                            kpis(ties.kpis())));
        }

        private Optional<String> tie(Place from, Place to) {
            PlanSpots spots = new PlanSpots(open, words);
            return spots.spot(from).flatMap(one -> spots.spot(to).map(other -> one + ">" + other));
        }

        private List<Part> actions(List<Action> actions) {
            return parts(actions, it -> part("actions", it.id(), it.id(), it.name()));
        }

        private List<Part> lines(List<BudgetLine> lines) {
            return parts(lines, it -> named("budget", it.id(), it.name()));
        }

        private List<Part> people(List<Person> people) {
            return parts(people, it -> named("resources", it.id(), it.name()));
        }

        private List<Part> risks(List<Risk> risks) {
            return parts(risks, it -> part("risks", it.id(), it.id(), it.name()));
        }

        private List<Part> kpis(List<Kpi> kpis) {
            return parts(kpis, it -> part("kpis", it.id(), it.id(), it.name()));
        }

        private static <E> List<Part> parts(List<E> elements, Function<E, Part> part) {
            return elements.stream().map(part).toList();
        }

        /** Lines and people are called by their names; nobody says their ids. */
        private Part named(String component, String id, Text name) {
            return part(component, id, words.text(name), name);
        }

        private Part part(String component, String id, String text, Text name) {
            return new Part(text, words.text(name), PageAddresses.plan(open.id(), component, id));
        }
    }
}
