package vn.aop.web.command.text;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.aop.core.coherence.FeasibleRange;
import vn.aop.core.text.Message;

/**
 * The ranges that goals allow, as a table.
 *
 * @param sheet what it is written on
 */
record RangesText(Sheet sheet) {

    RangesText {
        requireNonNull(sheet, "sheet");
    }

    /** Returns the table of some ranges under a heading; nothing where there are none. */
    List<String> lines(Message heading, List<FeasibleRange> ranges) {
        if (ranges.isEmpty()) {
            return List.of();
        }
        TableMoney money = TableMoney.forAll(amounts(ranges), sheet.currency(), sheet.wording());
        Table table =
                new Table(
                        Table.Column.left(
                                sheet.say(
                                        Message.of("command.coherence.unit")
                                                .with("unit", sheet.unit(money)))),
                        sheet.right("command.coherence.last-year"),
                        sheet.right("command.coherence.least"),
                        sheet.right("command.column.growth"),
                        sheet.right("command.coherence.most"),
                        sheet.right("command.column.growth"));
        ranges.forEach(range -> table.row(cells(range, money)));
        List<String> lines = new ArrayList<>();
        lines.addAll(sheet.wrapped("", sheet.say(heading)));
        lines.addAll(sheet.lines(table, ranges.stream().map(FeasibleRange::baseline)));
        return lines;
    }

    private static List<BigDecimal> amounts(List<FeasibleRange> ranges) {
        return ranges.stream()
                .flatMap(
                        range ->
                                Stream.of(
                                                range.baseline().number(),
                                                Optional.of(range.min()),
                                                range.max())
                                        .flatMap(Optional::stream))
                .toList();
    }

    private TableCell[] cells(FeasibleRange range, TableMoney money) {
        return new TableCell[] {
            TableCell.of(sheet.name(range.metric())),
            TableCell.of(range.baseline().number().map(money::write).orElse("–")),
            TableCell.of(money.write(range.min())),
            TableCell.of(range.min().signum() == 0 ? "" : growth(range.minGrowth())),
            TableCell.of(
                    range.max()
                            .map(money::write)
                            .orElseGet(() -> sheet.say("command.coherence.no-limit"))),
            TableCell.of(growth(range.maxGrowth()))
        };
    }

    private String growth(Optional<BigDecimal> growth) {
        return growth.map(sheet::growth).orElse("");
    }
}
