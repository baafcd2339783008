package vn.aop.web.command.text;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.aop.core.figures.Unit;
import vn.aop.core.figures.Value;
import vn.aop.core.goal.Goal;
import vn.aop.core.projection.Bridge;
import vn.aop.core.projection.GoalTarget;
import vn.aop.core.projection.Projection;
import vn.aop.core.text.Message;

/**
 * How each goal's metric gets from last year to the plan, step by step, beside its target and how
 * much of the gap its actions cover.
 *
 * @param projection the projection
 * @param sheet what it is written on
 */
record BridgeText(Projection projection, Sheet sheet) {

    private static final String INDENT = "  ";
    private static final int ABREAST = 3;

    BridgeText {
        requireNonNull(projection, "projection");
        requireNonNull(sheet, "sheet");
    }

    /** One goal with its bridge and the unit of its column. */
    private record Way(Goal goal, Bridge bridge, TableMoney money) {}

    List<String> lines() {
        List<Goal> goals = projection.plan().goals();
        List<String> lines = new ArrayList<>();
        for (int first = 0; first < goals.size(); first += ABREAST) {
            List<Goal> abreast = goals.subList(first, Math.min(first + ABREAST, goals.size()));
            lines.addAll(lines.isEmpty() ? List.of() : List.of(""));
            List<Way> ways = abreast.stream().map(this::way).toList();
            lines.addAll(sheet.lines(table(ways), ways.stream().flatMap(this::shown)));
        }
        if (goals.stream().anyMatch(it -> it.metric().unit() == Unit.RATIO)) {
            lines.addAll(sheet.wrapped(INDENT, sheet.say("command.bridge.points")));
        }
        goals.forEach(goal -> lines.addAll(told(goal)));
        return lines;
    }

    /** All but the coverage, which is told goal by goal. */
    private Stream<Value> shown(Way way) {
        return Stream.concat(
                Stream.of(way.bridge().baseline(), way.bridge().plan(), goalTarget(way)),
                way.bridge().steps().stream().map(Bridge.Step::amount));
    }

    private Value goalTarget(Way way) {
        return GoalTarget.of(projection.plan(), way.goal()).value();
    }

    private Way way(Goal goal) {
        Bridge bridge = projection.bridge(goal.metric());
        TableMoney money =
                TableMoney.forAll(
                        Stream.of(bridge.baseline(), bridge.plan())
                                .flatMap(it -> it.number().stream())
                                .toList(),
                        sheet.currency(),
                        sheet.wording());
        return new Way(goal, bridge, money);
    }

    private Table table(List<Way> ways) {
        List<Table.Column> columns = new ArrayList<>();
        columns.add(Table.Column.left(sheet.say("command.bridge")));
        ways.forEach(way -> columns.add(Table.Column.right(heading(way))));
        Table table = new Table(columns.toArray(Table.Column[]::new));
        row(table, "command.bridge.baseline", ways, it -> level(it.bridge().baseline(), it));
        List<Bridge.Step> steps = ways.get(0).bridge().steps();
        IntStream.range(0, steps.size())
                .filter(i -> ways.stream().anyMatch(it -> isSeen(it.bridge().steps().get(i), it)))
                .forEach(
                        i ->
                                row(
                                        table,
                                        name(steps.get(i)),
                                        ways,
                                        it -> step(it.bridge().steps().get(i), it)));
        row(table, "command.bridge.plan", ways, it -> level(it.bridge().plan(), it));
        row(table, "command.bridge.target", ways, this::target);
        row(table, "command.bridge.coverage", ways, this::coverage);
        return table;
    }

    private void row(Table table, String name, List<Way> ways, Function<Way, String> value) {
        List<TableCell> cells = new ArrayList<>();
        boolean key = name.startsWith("command.");
        cells.add(new TableCell(key ? sheet.say(name) : name, key ? Tone.STRONG : Tone.PLAIN));
        ways.forEach(way -> cells.add(TableCell.of(value.apply(way))));
        table.row(cells.toArray(TableCell[]::new));
    }

    private String heading(Way way) {
        return way.goal().metric().unit() == Unit.MONEY
                ? way.goal().id() + " (" + sheet.unit(way.money()) + ")"
                : way.goal().id();
    }

    private String name(Bridge.Step step) {
        return step.action()
                .map(id -> projection.plan().actions().stream().filter(it -> it.id().equals(id)))
                .flatMap(Stream::findFirst)
                .map(action -> "  " + action.id() + " " + sheet.text(action.name()))
                .orElseGet(() -> "  " + sheet.wording().name(step.cause()));
    }

    /** Organic growth and actions are always told; revenue given and costs where they count. */
    private static boolean isSeen(Bridge.Step step, Way way) {
        boolean usual = step.cause() == Bridge.Cause.ORGANIC || step.cause() == Bridge.Cause.ACTION;
        return usual || step.amount().number().filter(it -> it.signum() != 0).isPresent();
    }

    private String level(Value value, Way way) {
        return value instanceof Value.Defined defined && defined.unit() == Unit.MONEY
                ? way.money().write(defined.amount())
                : sheet.inTable(value);
    }

    private String step(Value amount, Way way) {
        return amount.number()
                .map(
                        number ->
                                way.goal().metric().unit() == Unit.MONEY
                                        ? way.money().writeSigned(number)
                                        : (number.signum() > 0 ? "+" : "") + sheet.inTable(amount))
                .orElse("–");
    }

    private String step(Bridge.Step step, Way way) {
        return step(step.amount(), way);
    }

    private String target(Way way) {
        return sheet.bound(way.goal().bound()) + " " + level(goalTarget(way), way);
    }

    private String coverage(Way way) {
        return sheet.inTable(projection.coverage(way.goal()).value());
    }

    private List<String> told(Goal goal) {
        List<String> lines =
                new ArrayList<>(
                        sheet.wrapped(INDENT, goal.id() + ": " + sheet.text(goal.name()) + "."));
        Optional<String> why =
                projection.coverage(goal).value().whyUndefined().map(sheet.wording()::say);
        why.ifPresent(
                it ->
                        lines.addAll(
                                sheet.wrapped(
                                        INDENT + INDENT,
                                        sheet.say(
                                                Message.of("command.bridge.no-coverage")
                                                        .with("reason", it)))));
        if (why.isEmpty() && projection.isCoveredBeforeSpending(goal)) {
            lines.addAll(
                    sheet.wrapped(
                            INDENT + INDENT, sheet.say("projection.coverage-before-spending")));
        }
        return lines;
    }
}
