package vn.aop.web.command.text;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.Value;
import vn.aop.core.projection.Projection;
import vn.aop.core.text.Message;
import vn.aop.web.answer.PlannedPart;

/**
 * What each channel contributes over the year: its gross profit less its fees and what is spent for
 * it alone; then what is spent for all of them, and the operating profit that is left.
 *
 * @param projection the projection
 * @param sheet what it is written on
 */
record ContributionText(Projection projection, Sheet sheet) {

    ContributionText {
        requireNonNull(projection, "projection");
        requireNonNull(sheet, "sheet");
    }

    /** Returns the table; nothing where no channel has fees or anything spent for it alone. */
    List<String> lines() {
        if (!PlannedPart.hasContribution(projection)) {
            return List.of();
        }
        List<PlannedPart> channels = PlannedPart.channels(projection);
        TableMoney money =
                TableMoney.forAll(
                        channels.stream()
                                .flatMap(it -> it.grossProfit().number().stream())
                                .toList(),
                        sheet.currency(),
                        sheet.wording());
        Table table =
                new Table(
                        Table.Column.left(
                                sheet.say(
                                        Message.of("command.project.contribution")
                                                .with("unit", sheet.unit(money)))),
                        Table.Column.right(sheet.wording().accountName("gross_profit")),
                        Table.Column.right(sheet.wording().accountName("channel_fees")),
                        sheet.right("command.column.own-costs"),
                        Table.Column.right(sheet.wording().accountName("contribution")),
                        sheet.right("command.column.of-revenue"));
        channels.forEach(it -> table.row(cells(it, money)));
        Value all =
                channels.stream().map(PlannedPart::contribution).reduce(Value::plus).orElseThrow();
        Value profit = year("operating_profit");
        table.row(end("command.project.common-costs", profit.minus(all), money));
        table.row(end("command.project.left", profit, money));
        return sheet.lines(
                table,
                Stream.concat(
                        channels.stream().map(PlannedPart::contribution), Stream.of(all, profit)));
    }

    private Value year(String metric, String... tags) {
        return Metric.of(metric, tags).value(projection.sums(), projection.plan().year().span());
    }

    private TableCell[] cells(PlannedPart part, TableMoney money) {
        Value fees = year("channel_fees", part.id());
        Value spent = part.grossProfit().minus(fees).minus(part.contribution());
        return new TableCell[] {
            TableCell.of(sheet.wording().tagName(part.id())),
            written(part.grossProfit(), money),
            written(fees.negated(), money),
            written(spent.negated(), money),
            written(part.contribution(), money),
            TableCell.of(part.contributionMargin().number().map(sheet::percent).orElse("–"))
        };
    }

    private TableCell[] end(String name, Value amount, TableMoney money) {
        TableCell empty = TableCell.of("");
        return new TableCell[] {
            TableCell.of(sheet.say(name)), empty, empty, empty, written(amount, money), empty
        };
    }

    private static TableCell written(Value value, TableMoney money) {
        return TableCell.of(value.number().map((BigDecimal it) -> money.write(it)).orElse("–"));
    }
}
