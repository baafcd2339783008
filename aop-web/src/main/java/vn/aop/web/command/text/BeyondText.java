package vn.aop.web.command.text;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Balance;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Traced;
import vn.aop.core.figures.Value;
import vn.aop.core.holding.HeldBeyond;
import vn.aop.core.text.Message;

/**
 * The months beyond the plan as a table: what is sold and bought, and what is in the till and on
 * the shelf at their end. Nothing where none of it is known.
 *
 * @param beyond these months
 * @param sheet what it is written on
 */
record BeyondText(HeldBeyond beyond, Sheet sheet) {

    private static final String INDENT = "   ";

    BeyondText {
        requireNonNull(beyond, "beyond");
        requireNonNull(sheet, "sheet");
    }

    List<String> lines() {
        List<BigDecimal> amounts =
                all().map(Traced::value).flatMap(it -> it.number().stream()).toList();
        if (amounts.isEmpty()) {
            return List.of();
        }
        TableMoney money = TableMoney.forAll(amounts, sheet.currency(), sheet.wording());
        List<Table.Column> columns = new ArrayList<>();
        columns.add(
                Table.Column.left(
                        sheet.say(Message.of("command.beyond").with("unit", sheet.unit(money)))));
        beyond.months()
                .forEach(
                        it ->
                                columns.add(
                                        Table.Column.right(
                                                sheet.say(
                                                        Message.of("command.beyond.month")
                                                                .with("month", it.month())))));
        Table table = new Table(columns.toArray(Table.Column[]::new));
        row(table, Selection.of(AccountKind.REVENUE), it -> Optional.of(it.revenue()), money);
        row(table, Selection.of(AccountKind.PURCHASES), HeldBeyond.Month::purchases, money);
        row(table, Balance.CASH.of(), it -> Optional.of(it.cash()), money);
        row(table, Balance.STOCK.of(), HeldBeyond.Month::stock, money);
        List<String> lines = new ArrayList<>(List.of(""));
        lines.addAll(sheet.lines(table, all().map(Traced::value)));
        lines.addAll(sheet.wrapped(INDENT, sheet.say(beyond.note())));
        return lines;
    }

    private Stream<Traced> all() {
        return beyond.months().stream()
                .flatMap(
                        it ->
                                Stream.of(
                                                Optional.of(it.revenue()),
                                                it.purchases(),
                                                Optional.of(it.cash()),
                                                it.stock())
                                        .flatMap(Optional::stream));
    }

    private void row(
            Table table,
            Selection what,
            Function<HeldBeyond.Month, Optional<Traced>> told,
            TableMoney money) {
        List<TableCell> cells = new ArrayList<>();
        cells.add(TableCell.of(sheet.wording().name(what)));
        beyond.months().stream()
                .flatMap(it -> told.apply(it).stream())
                .forEach(it -> cells.add(TableCell.of(number(it, money))));
        if (cells.size() > 1) {
            table.row(cells.toArray(TableCell[]::new));
        }
    }

    private static String number(Traced traced, TableMoney money) {
        Value value = traced.value();
        return Sheet.marked(traced, value.number().map(money::write).orElse("–"));
    }
}
