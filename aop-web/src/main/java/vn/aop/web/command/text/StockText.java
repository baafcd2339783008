package vn.aop.web.command.text;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.aop.core.figures.Unit;
import vn.aop.core.figures.Value;
import vn.aop.core.projection.Projection;
import vn.aop.core.text.Message;
import vn.aop.web.answer.GroupStock;

/**
 * The planned stock as a table, group by group: what is there at the end of the year, how long it
 * lasts, and the months with too little or too much.
 *
 * @param projection the projection
 * @param sheet what it is written on
 */
record StockText(Projection projection, Sheet sheet) {

    private static final String INDENT = "  ";

    StockText {
        requireNonNull(projection, "projection");
        requireNonNull(sheet, "sheet");
    }

    List<String> lines() {
        List<GroupStock> all =
                GroupStock.all(projection).stream().filter(GroupStock::isPlanned).toList();
        if (all.isEmpty()) {
            return List.of();
        }
        TableMoney money = TableMoney.forAll(amounts(all), sheet.currency(), sheet.wording());
        Table table =
                new Table(
                        Table.Column.left(
                                sheet.say(
                                        Message.of("command.stock")
                                                .with("unit", sheet.unit(money)))),
                        sheet.right("command.stock.closing")
                                .under(sheet.say("command.stock.at-the-end")),
                        sheet.right("command.stock.cover"),
                        sheet.right("command.stock.target"),
                        Table.Column.left(sheet.say("command.stock.out"))
                                .under(sheet.say("command.stock.months")),
                        Table.Column.left(sheet.say("command.stock.over")));
        all.forEach(stock -> table.row(cells(stock, money)));
        List<String> lines = new ArrayList<>(sheet.lines(table));
        lines.addAll(sheet.wrapped(INDENT, sheet.say("command.stock.rule")));
        lines.addAll(sheet.reasons(shown(all)));
        return lines;
    }

    private static List<BigDecimal> amounts(List<GroupStock> all) {
        return all.stream()
                .flatMap(stock -> stock.months().stream())
                .flatMap(end -> end.closing().number().stream())
                .toList();
    }

    private TableCell[] cells(GroupStock stock, TableMoney money) {
        Value closing = stock.last().closing();
        return new TableCell[] {
            TableCell.of(sheet.text(stock.group().name())),
            TableCell.of(closing.number().map(money::write).orElse("–")),
            TableCell.of(days(stock.last().coverDays())),
            TableCell.of(target(stock)),
            new TableCell(months(stock.stockOut(), closing), Tone.BAD),
            new TableCell(months(stock.overStock(), closing), Tone.CAREFUL)
        };
    }

    private String target(GroupStock stock) {
        int days = stock.group().replenishedDays();
        return days == 0 ? "–" : days(Value.of(BigDecimal.valueOf(days), Unit.DAYS));
    }

    private String days(Value days) {
        return days.number().map(it -> TableMoney.fixed(it, 0, sheet.wording())).orElse("–");
    }

    private static String months(List<YearMonth> months, Value closing) {
        return months.isEmpty() || closing.number().isEmpty() ? "–" : Sheet.months(months);
    }

    private static Stream<Value> shown(List<GroupStock> all) {
        return all.stream()
                .map(GroupStock::last)
                .flatMap(it -> Stream.of(it.closing(), it.coverDays()));
    }
}
