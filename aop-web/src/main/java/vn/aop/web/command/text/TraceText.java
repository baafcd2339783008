package vn.aop.web.command.text;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.budget.Purpose;
import vn.aop.core.goal.Goal;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Message;
import vn.aop.core.trace.GoalTies;
import vn.aop.core.trace.Orphans;
import vn.aop.core.trace.Traceability;
import vn.aop.web.json.TraceJson;

/**
 * How a plan hangs together as a text: a table with a row for every part and a column for every
 * goal, then what stands alone.
 *
 * @param trace how the plan hangs together
 * @param sheet what it is written on
 */
public record TraceText(Traceability trace, Sheet sheet) {

    private static final String TIED = "x";

    /** How many columns the goals of one table may take; more goals make another table. */
    private static final int GOALS_WIDTH = 36;

    public TraceText {
        requireNonNull(trace, "trace");
        requireNonNull(sheet, "sheet");
    }

    /** Returns the lines, none wider than {@value Sheet#WIDTH} columns. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(
                sheet.heading(
                        Message.of("command.trace.title")
                                .with("company", sheet.company().name())
                                .with("span", trace.plan().year().span())));
        lines.add("");
        lines.add(sheet.heading(Message.of("component.goals")));
        trace.goals().forEach(it -> lines.addAll(goal(it.goal())));
        for (List<Goal> goals : side()) {
            lines.add("");
            lines.addAll(sheet.lines(table(goals)));
        }
        lines.add("");
        lines.addAll(orphans());
        return lines;
    }

    private List<String> goal(Goal goal) {
        String name = goal.id() + " " + sheet.text(goal.name());
        return sheet.wrapped(
                "  ",
                goal.isCore()
                        ? sheet.say(Message.of("command.trace.core").with("goal", name))
                        : name);
    }

    /** The goals that stand side by side in one table, table by table. */
    private List<List<Goal>> side() {
        List<List<Goal>> tables = new ArrayList<>(List.of(new ArrayList<>()));
        int width = 0;
        for (Goal goal : trace.plan().goals()) {
            int more = Columns.width(goal.id()) + 2;
            if (width + more > GOALS_WIDTH && width > 0) {
                tables.add(new ArrayList<>());
                width = 0;
            }
            tables.get(tables.size() - 1).add(goal);
            width += more;
        }
        return tables;
    }

    private Table table(List<Goal> goals) {
        Table table =
                new Table(
                        Stream.of(
                                        Stream.of(Table.Column.left("")),
                                        goals.stream().map(it -> Table.Column.left(it.id())),
                                        Stream.of(Table.Column.left("")))
                                .flatMap(it -> it)
                                .toArray(Table.Column[]::new));
        Plan plan = trace.plan();
        Rows rows = new Rows(table, goals);
        rows.add(
                "component.actions",
                plan.actions(),
                GoalTies::actions,
                it -> it.id() + " " + sheet.text(it.name()));
        rows.add("component.budget", plan.budget(), GoalTies::lines, it -> sheet.text(it.name()));
        rows.add(
                "component.resources",
                plan.resources().people(),
                GoalTies::people,
                it -> sheet.text(it.name()));
        rows.add(
                "component.risks",
                plan.risks(),
                GoalTies::risks,
                it -> it.id() + " " + sheet.text(it.name()));
        rows.add(
                "component.kpis",
                plan.kpis(),
                GoalTies::kpis,
                it -> it.id() + " " + sheet.text(it.name()));
        return table;
    }

    /** The rows of one table. */
    private final class Rows {

        private final Table table;
        private final List<Goal> goals;

        Rows(Table table, List<Goal> goals) {
            this.table = table;
            this.goals = goals;
        }

        <E> void add(
                String heading,
                List<E> parts,
                Function<GoalTies, List<E>> tied,
                Function<E, String> name) {
            if (!parts.isEmpty()) {
                table.row(new TableCell(sheet.say(heading), Tone.STRONG));
                parts.forEach(it -> table.row(row(it, tied, name)));
            }
        }

        private <E> TableCell[] row(
                E part, Function<GoalTies, List<E>> tied, Function<E, String> name) {
            List<String> ids = TraceJson.goals(trace, tied, part);
            return Stream.of(
                            Stream.of(TableCell.of("  " + name.apply(part))),
                            goals.stream()
                                    .map(it -> TableCell.of(ids.contains(it.id()) ? TIED : "")),
                            Stream.of(ids.isEmpty() ? alone(part) : TableCell.of("")))
                    .flatMap(it -> it)
                    .toArray(TableCell[]::new);
        }

        private TableCell alone(Object part) {
            return part instanceof BudgetLine line && line.purpose() != Purpose.GOALS
                    ? TableCell.of(sheet.wording().name(line.purpose()))
                    : new TableCell(sheet.say("command.trace.alone"), Tone.CAREFUL);
        }
    }

    private List<String> orphans() {
        Orphans orphans = trace.orphans();
        List<String> lines = new ArrayList<>();
        without("command.trace.no-action", orphans.goalsWithoutAction(), lines);
        without("command.trace.no-line", orphans.goalsWithoutLine(), lines);
        without("command.trace.no-person", orphans.goalsWithoutPerson(), lines);
        without("command.trace.no-risk", orphans.goalsWithoutRisk(), lines);
        without("command.trace.no-kpi", orphans.goalsWithoutKpi(), lines);
        alone("component.actions", ids(orphans.actions(), it -> it.id()), lines);
        alone("component.budget", ids(orphans.lines(), it -> sheet.text(it.name())), lines);
        alone("component.resources", ids(orphans.people(), it -> sheet.text(it.name())), lines);
        alone("component.risks", ids(orphans.risks(), it -> it.id()), lines);
        alone("component.kpis", ids(orphans.kpis(), it -> it.id()), lines);
        if (lines.isEmpty()) {
            return List.of(sheet.say("command.trace.whole"));
        }
        lines.add(0, sheet.heading(Message.of("command.trace.orphans")));
        return lines;
    }

    private void without(String key, List<Goal> goals, List<String> lines) {
        if (!goals.isEmpty()) {
            lines.addAll(
                    sheet.listed(
                            "  - ",
                            sheet.say(Message.of(key).with("goals", ids(goals, Goal::id)))));
        }
    }

    private void alone(String component, String parts, List<String> lines) {
        if (!parts.isEmpty()) {
            lines.addAll(
                    sheet.listed(
                            "  - ",
                            sheet.say(
                                    Message.of("command.trace.parts-alone")
                                            .with("component", sheet.say(component))
                                            .with("parts", parts))));
        }
    }

    private static <E> String ids(List<E> parts, Function<E, String> name) {
        return parts.stream().map(name).collect(Collectors.joining(", "));
    }
}
