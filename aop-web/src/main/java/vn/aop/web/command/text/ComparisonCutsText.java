package vn.aop.web.command.text;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.joda.money.Money;
import vn.aop.core.change.GoalTrade;
import vn.aop.core.change.TradeOff;
import vn.aop.core.decision.saving.ComparisonCut;
import vn.aop.core.decision.saving.CostCut;
import vn.aop.core.figures.Value;
import vn.aop.core.goal.GoalStatus;
import vn.aop.core.text.Message;

/**
 * A cost cut beside the ways that come to mind first, as a table: what each saves, and where it
 * leaves every goal and the profit.
 *
 * @param cut the cost cut
 * @param sheet what it is written on
 */
record ComparisonCutsText(CostCut cut, Sheet sheet) {

    ComparisonCutsText {
        requireNonNull(cut, "cut");
        requireNonNull(sheet, "sheet");
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>(sheet.lines(table(), shown()));
        List<Message> tooLittle =
                cut.comparisons().stream()
                        .filter(it -> !it.reaches(cut.asked()))
                        .map(it -> it.message(cut.asked()))
                        .toList();
        lines.addAll(sheet.bulleted(tooLittle));
        return lines;
    }

    private Table table() {
        Table table = new Table(columns());
        List<TradeOff> ways = ways();
        TableMoney money =
                TableMoney.forAll(
                        List.of(cut.asked().getAmount()), sheet.currency(), sheet.wording());
        row(
                table,
                sheet.say(Message.of("command.cut.saved").with("unit", sheet.unit(money))),
                TableCell.of(""),
                saved().stream().map(it -> TableCell.of(money.write(it.getAmount()))).toList());
        for (int i = 0; i < cut.tradeOff().goals().size(); i++) {
            int goal = i;
            goal(table, ways.stream().map(it -> it.goals().get(goal)).toList());
        }
        profit(table, ways);
        return table;
    }

    private Stream<Value> shown() {
        return ways().stream()
                .flatMap(
                        way ->
                                Stream.concat(
                                        way.goals().stream().flatMap(ComparisonCutsText::shown),
                                        Stream.of(way.profit().before(), way.profit().after())));
    }

    private static Stream<Value> shown(GoalTrade trade) {
        return Stream.of(trade.target().before(), trade.value().before(), trade.value().after());
    }

    private void profit(Table table, List<TradeOff> ways) {
        List<BigDecimal> profits =
                ways.stream().flatMap(it -> it.profit().after().number().stream()).toList();
        TableMoney money = TableMoney.forAll(profits, sheet.currency(), sheet.wording());
        table.across(sheet.say(Message.of("command.cut.profit").with("unit", sheet.unit(money))));
        row(
                table,
                "   " + sheet.say("command.cut.year"),
                TableCell.of(written(ways.get(0).profit().before(), money)),
                ways.stream()
                        .map(it -> TableCell.of(written(it.profit().after(), money)))
                        .toList());
    }

    private Table.Column[] columns() {
        Stream<Table.Column> fixed =
                Stream.of(
                        Table.Column.left(sheet.say("command.cut.ways")),
                        sheet.right("command.trade.without"),
                        sheet.right("command.cut.least-harm"));
        Stream<Table.Column> comparisons =
                cut.comparisons().stream().map(it -> sheet.right("command.cut." + it.kind().id()));
        return Stream.concat(fixed, comparisons).toArray(Table.Column[]::new);
    }

    private List<TradeOff> ways() {
        return Stream.concat(
                        Stream.of(cut.tradeOff()),
                        cut.comparisons().stream().map(ComparisonCut::tradeOff))
                .toList();
    }

    private List<Money> saved() {
        return Stream.concat(
                        Stream.of(cut.saving()),
                        cut.comparisons().stream().map(ComparisonCut::saving))
                .toList();
    }

    /** Two rows: the value before and after each way, and how the goal then stands. */
    private void goal(Table table, List<GoalTrade> ways) {
        GoalTrade first = ways.get(0);
        Function<Value, String> written = TableMoney.writer(first, sheet);
        String needed =
                sheet.bound(first.goal().bound()) + " " + written.apply(first.target().before());
        table.across(
                sheet.say(
                        Message.of("command.cut.goal")
                                .with("id", first.goal().id())
                                .with("goal", first.goal().name())
                                .with("needed", needed)));
        row(
                table,
                "   " + sheet.say("command.cut.year"),
                TableCell.of(written.apply(first.value().before())),
                ways.stream().map(it -> TableCell.of(written.apply(it.value().after()))).toList());
        row(
                table,
                "   " + sheet.say("command.cut.status"),
                status(first.status().before()),
                ways.stream().map(it -> status(it.status().after())).toList());
    }

    private TableCell status(GoalStatus status) {
        return new TableCell(sheet.wording().name(status), GoalsText.tone(status));
    }

    private static String written(Value value, TableMoney money) {
        return value.number().map(money::write).orElse("–");
    }

    private static void row(Table table, String name, TableCell before, List<TableCell> ways) {
        List<TableCell> cells = new ArrayList<>(List.of(TableCell.of(name), before));
        cells.addAll(ways);
        table.row(cells.toArray(TableCell[]::new));
    }
}
