package vn.aop.web.command.text;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.Value;
import vn.aop.core.projection.Contributions;
import vn.aop.core.projection.Projection;
import vn.aop.core.text.Message;
import vn.aop.web.answer.PlannedPart;

/**
 * Planned revenue and gross profit of the year, by channel and by product group, and what each
 * channel contributes to operating profit.
 *
 * @param projection the projection
 * @param sheet what it is written on
 */
record PartsText(Projection projection, Sheet sheet) {

    PartsText {
        requireNonNull(projection, "projection");
        requireNonNull(sheet, "sheet");
    }

    /** Returns what is sold in a table, and what channels contribute in another. */
    List<String> lines() {
        List<String> lines = new ArrayList<>(sold());
        List<String> contributions = contributions();
        if (!contributions.isEmpty()) {
            lines.add("");
            lines.addAll(contributions);
        }
        return lines;
    }

    private List<String> sold() {
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

    /**
     * What each channel contributes: its gross profit less its fees and what is spent for it alone;
     * then what is spent for all of them, and what is left. Nothing where no channel has fees or
     * anything spent for it alone.
     */
    private List<String> contributions() {
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
        channels.forEach(it -> table.row(contributed(it, money)));
        Value all =
                channels.stream().map(PlannedPart::contribution).reduce(Value::plus).orElseThrow();
        Value profit = year("operating_profit");
        Value common =
                new Contributions(projection).common(projection.plan().year().span()).value();
        table.row(end("command.project.common-costs", common, money));
        table.row(end("command.project.left", profit, money));
        return sheet.lines(
                table,
                Stream.concat(
                        channels.stream().map(PlannedPart::contribution), Stream.of(all, profit)));
    }

    private Value year(String metric, String... tags) {
        return Metric.of(metric, tags).value(projection.sums(), projection.plan().year().span());
    }

    private TableCell[] contributed(PlannedPart part, TableMoney money) {
        Value fees = year("channel_fees", part.id());
        Value spent = part.grossProfit().minus(fees).minus(part.contribution());
        return new TableCell[] {
            TableCell.of(sheet.wording().tagName(part.id())),
            written(part.grossProfit(), money::write),
            written(fees.negated(), money::write),
            written(spent.negated(), money::write),
            written(part.contribution(), money::write),
            written(part.contributionMargin(), sheet::percent)
        };
    }

    private TableCell[] end(String name, Value amount, TableMoney money) {
        TableCell empty = TableCell.of("");
        return new TableCell[] {
            TableCell.of(sheet.say(name)), empty, empty, empty, written(amount, money::write), empty
        };
    }
}
