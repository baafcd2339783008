package vn.aop.web.command.text;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Balance;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Traced;
import vn.aop.core.figures.Unit;
import vn.aop.core.figures.Value;
import vn.aop.core.holding.CashAndStock;
import vn.aop.core.holding.GroupHeld;
import vn.aop.core.holding.HeldAmount;
import vn.aop.core.holding.HeldBeyond;
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

    /**
     * What is in the till and on the shelf at the end of the month: cash, goods and the groups to
     * look at beside the plan, and for how many months goods last; then what a table does not tell.
     *
     * @param held what is there
     * @param sheet what it is written on
     */
    record OfMonth(CashAndStock held, Sheet sheet) {

        private static final String INDENT = "   ";

        OfMonth {
            requireNonNull(held, "held");
            requireNonNull(sheet, "sheet");
        }

        List<String> lines() {
            TableMoney money = TableMoney.forAll(amounts(), sheet.currency(), sheet.wording());
            Table table =
                    new Table(
                            Table.Column.left(
                                    sheet.say(
                                            Message.of("command.held")
                                                    .with("unit", sheet.unit(money)))),
                            sheet.right("command.column.plan")
                                    .under(
                                            sheet.say(
                                                    Message.of("command.held.month")
                                                            .with("month", held.month()))),
                            sheet.right("command.column.actual"),
                            sheet.right("command.column.variance"),
                            sheet.right("command.held.cover"));
            row(table, sheet.wording().name(Balance.CASH.of()), held.cash(), "", money);
            held.stock()
                    .ifPresent(
                            it ->
                                    row(
                                            table,
                                            sheet.wording().name(Balance.STOCK.of()),
                                            it,
                                            cover(held.coverMonths()),
                                            money));
            shown().forEach(
                            it ->
                                    row(
                                            table,
                                            "· " + sheet.text(it.group().name()),
                                            it.stock(),
                                            cover(it.coverMonths()),
                                            money));
            List<String> lines =
                    new ArrayList<>(
                            sheet.lines(
                                    table,
                                    all().flatMap(it -> Stream.of(it.plan(), it.actual()))
                                            .map(Traced::value)));
            held.beyondTable().forEach(it -> lines.addAll(sheet.wrapped(INDENT, sheet.say(it))));
            held.beyond().ifPresent(it -> lines.addAll(new Beyond(it, sheet).lines()));
            return lines;
        }

        /** The groups to look at: those that were counted or lie long, and the slowest. */
        private List<GroupHeld> shown() {
            return held.groups().stream()
                    .filter(
                            it ->
                                    it.isSlow()
                                            || it.stock().count().isPresent()
                                            || held.slowest().filter(it::equals).isPresent())
                    .toList();
        }

        private Stream<HeldAmount> all() {
            return Stream.of(
                            Stream.of(held.cash()),
                            held.stock().stream(),
                            shown().stream().map(GroupHeld::stock))
                    .flatMap(it -> it);
        }

        private List<BigDecimal> amounts() {
            return all().flatMap(it -> Stream.of(it.plan(), it.actual()))
                    .map(Traced::value)
                    .flatMap(it -> it.number().stream())
                    .toList();
        }

        private void row(Table table, String name, HeldAmount it, String cover, TableMoney money) {
            table.row(
                    TableCell.of(name),
                    TableCell.of(number(it.plan(), money)),
                    TableCell.of(number(it.actual(), money)),
                    TableCell.of(
                            it.difference().value().number().map(money::writeSigned).orElse("–")),
                    TableCell.of(cover));
        }

        private static String number(Traced traced, TableMoney money) {
            Value value = traced.value();
            return Sheet.marked(traced, value.number().map(money::write).orElse("–"));
        }

        private String cover(Optional<BigDecimal> months) {
            return months.map(it -> TableMoney.fixed(it, 1, sheet.wording())).orElse("–");
        }
    }

    /**
     * The months beyond the plan as a table: what is sold and bought, and what is in the till and
     * on the shelf at their end. Nothing where none of it is known.
     *
     * @param beyond these months
     * @param sheet what it is written on
     */
    record Beyond(HeldBeyond beyond, Sheet sheet) {

        private static final String INDENT = "   ";

        Beyond {
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
                            sheet.say(
                                    Message.of("command.beyond").with("unit", sheet.unit(money)))));
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
}
