package vn.aop.web.command.text;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.aop.core.figures.Value;
import vn.aop.core.projection.Projection;
import vn.aop.core.text.Message;
import vn.aop.web.answer.PlannedPart;

/**
 * Planned revenue and gross profit of the year, by channel and by product group.
 *
 * @param projection the projection
 * @param sheet what it is written on
 */
record PartsText(Projection projection, Sheet sheet) {

    PartsText {
        requireNonNull(projection, "projection");
        requireNonNull(sheet, "sheet");
    }

    List<String> lines() {
        List<PlannedPart> channels = PlannedPart.channels(projection);
        List<PlannedPart> groups = PlannedPart.groups(projection);
        TableMoney money =
                TableMoney.forAll(
                        Stream.concat(channels.stream(), groups.stream())
                                .map(PlannedPart::whole)
                                .flatMap(it -> it.number().stream())
                                .toList(),
                        sheet.currency(),
                        sheet.wording());
        Table table =
                new Table(
                        Table.Column.left(
                                sheet.say(
                                        Message.of("command.project.parts")
                                                .with("unit", sheet.unit(money)))),
                        Table.Column.right(sheet.wording().accountName("revenue")),
                        sheet.right("command.column.growth"),
                        sheet.right("command.column.share"),
                        Table.Column.right(sheet.wording().accountName("gross_profit")),
                        sheet.right("command.column.margin"));
        channels.forEach(it -> table.row(cells(it, money)));
        table.across("");
        groups.forEach(it -> table.row(cells(it, money)));
        return sheet.lines(
                table, Stream.concat(channels.stream(), groups.stream()).flatMap(PartsText::shown));
    }

    private static Stream<Value> shown(PlannedPart part) {
        return Stream.of(
                part.revenue(), part.growth(), part.share(), part.grossProfit(), part.margin());
    }

    private TableCell[] cells(PlannedPart part, TableMoney money) {
        return new TableCell[] {
            TableCell.of(sheet.wording().tagName(part.id())),
            written(part.revenue(), money::write),
            written(part.growth(), sheet::growth),
            written(part.share(), sheet::percent),
            written(part.grossProfit(), money::write),
            written(part.margin(), sheet::percent)
        };
    }

    private static TableCell written(Value value, Function<BigDecimal, String> how) {
        return TableCell.of(value.number().map(how).orElse("–"));
    }
}
