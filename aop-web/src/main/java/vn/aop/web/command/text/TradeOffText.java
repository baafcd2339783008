package vn.aop.web.command.text;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.joda.money.Money;
import vn.aop.core.change.BeforeAfter;
import vn.aop.core.change.CashTrade;
import vn.aop.core.change.Difference;
import vn.aop.core.change.GoalTrade;
import vn.aop.core.change.PersonTrade;
import vn.aop.core.change.StockTrade;
import vn.aop.core.change.TradeOff;
import vn.aop.core.check.Checks;
import vn.aop.core.figures.Value;
import vn.aop.core.goal.GoalStatus;
import vn.aop.core.text.Message;
import vn.aop.core.text.Text;
import vn.aop.web.answer.TradeOffNotes;

/**
 * What changes give up and gain, as a text: what gets worse first, then what gets better, then the
 * numbers before and after.
 *
 * @param tradeOff what the changes give up and gain
 * @param sheet what it is written on
 * @param sides what its two sides are called
 * @param checks by which its cash is doubted
 */
record TradeOffText(TradeOff tradeOff, Sheet sheet, Sides sides, Checks checks) {

    /** What two sides are called. */
    enum Sides {
        /** Without the changes and with them. */
        CHOICE("command.trade.without", "command.trade.with"),
        /** Two versions of a plan. */
        VERSIONS("command.trade.before", "command.trade.after"),
        /** Two plans beside each other. */
        PLANS("command.compare.first", "command.compare.second");

        private final String before;
        private final String after;

        Sides(String before, String after) {
            this.before = before;
            this.after = after;
        }
    }

    TradeOffText {
        requireNonNull(tradeOff, "tradeOff");
        requireNonNull(sheet, "sheet");
        requireNonNull(sides, "sides");
        requireNonNull(checks, "checks");
    }

    /** Makes one of changes that somebody may choose. */
    TradeOffText(TradeOff tradeOff, Checks checks, Sheet sheet) {
        this(tradeOff, sheet, Sides.CHOICE, checks);
    }

    /** Returns the same with other names for its sides. */
    TradeOffText between(Sides others) {
        return new TradeOffText(tradeOff, sheet, others, checks);
    }

    /** Returns the lines, none wider than {@value Sheet#WIDTH} columns. */
    List<String> lines() {
        List<String> lines = new ArrayList<>(sentences());
        if (!tradeOff.goals().isEmpty()) {
            Map<GoalTrade, BeforeAfter<Value>> coverage = new LinkedHashMap<>();
            tradeOff.goals().forEach(it -> coverage.put(it, tradeOff.coverage(it)));
            lines.add("");
            lines.addAll(sheet.lines(goals(coverage), shown(coverage)));
            lines.addAll(against(coverage));
        }
        lines.add("");
        Stream<BeforeAfter<Value>> cash = tradeOff.cash().map(CashTrade::closing).stream();
        lines.addAll(
                sheet.lines(money(), sides(Stream.concat(Stream.of(tradeOff.profit()), cash))));
        people().ifPresent(it -> block(lines, it));
        stock(lines);
        TradeOffNotes.all(tradeOff, checks)
                .forEach(it -> lines.addAll(sheet.wrapped("", sheet.say(it))));
        return lines;
    }

    /** Returns only what gets worse and what gets better, in sentences. */
    List<String> sentences() {
        List<String> lines = new ArrayList<>();
        lines.addAll(told("worse", tradeOff.worse()));
        lines.addAll(told("better", tradeOff.better()));
        tradeOff.unknownGoals().ifPresent(it -> lines.addAll(sheet.wrapped("", sheet.say(it))));
        return lines;
    }

    /** What the coverage counts, where it moves to the other side than the goal in its row. */
    private List<String> against(Map<GoalTrade, BeforeAfter<Value>> coverage) {
        List<Text> goals =
                coverage.entrySet().stream()
                        .filter(it -> it.getKey().isAgainst(it.getValue()))
                        .map(it -> it.getKey().goal().name())
                        .toList();
        return goals.isEmpty()
                ? List.of()
                : sheet.wrapped(
                        "  ",
                        sheet.say(
                                Message.of("command.trade.coverage-against").with("goals", goals)));
    }

    private List<String> told(String way, List<Difference> differences) {
        if (differences.isEmpty()) {
            return tradeOff.isKnown()
                    ? List.of(sheet.say("command.trade.nothing-" + way))
                    : List.of();
        }
        List<Message> said = differences.stream().map(Difference::message).toList();
        List<String> lines = new ArrayList<>(List.of(sheet.heading("command.trade." + way)));
        lines.addAll(sheet.bulleted(said));
        return lines;
    }

    private void block(List<String> lines, Table table) {
        lines.add("");
        lines.addAll(sheet.lines(table));
    }

    private static Stream<Value> shown(Map<GoalTrade, BeforeAfter<Value>> coverage) {
        return sides(
                coverage.entrySet().stream()
                        .flatMap(
                                it ->
                                        Stream.of(
                                                it.getKey().value(),
                                                it.getKey().target(),
                                                it.getValue())));
    }

    private static Stream<Value> sides(Stream<BeforeAfter<Value>> rows) {
        return rows.flatMap(it -> Stream.of(it.before(), it.after()));
    }

    private Table goals(Map<GoalTrade, BeforeAfter<Value>> coverage) {
        Table table =
                new Table(
                        Table.Column.left(sheet.say("component.goals")),
                        sheet.right(sides.before),
                        sheet.right(sides.after),
                        sheet.right("command.trade.needed"),
                        sheet.right("command.trade.coverage"));
        for (GoalTrade trade : tradeOff.goals()) {
            Function<Value, String> written = TableMoney.writer(trade, sheet);
            table.across(trade.goal().id() + " " + sheet.text(trade.goal().name()));
            table.wholeRow(
                    status(trade),
                    TableCell.of(written.apply(trade.value().before())),
                    TableCell.of(written.apply(trade.value().after())),
                    TableCell.of(
                            sheet.bound(trade.goal().bound())
                                    + " "
                                    + both(trade.target(), written)),
                    TableCell.of(both(coverage.get(trade), sheet::inTable)));
        }
        return table;
    }

    private TableCell status(GoalTrade trade) {
        GoalStatus after = trade.status().after();
        String told =
                tradeOff.isAtBest(trade)
                        ? sheet.say(Message.of("trade.status-at-best").with("status", after))
                        : sheet.wording().name(after);
        String words =
                trade.status().isSame()
                        ? told
                        : sheet.wording().name(trade.status().before()) + " → " + told;
        return new TableCell("   " + words, GoalsText.tone(after));
    }

    private static String both(BeforeAfter<Value> values, Function<Value, String> written) {
        String before = written.apply(values.before());
        String after = written.apply(values.after());
        return before.equals(after) ? after : before + " → " + after;
    }

    /** Cash, reserve and profit, then every budget line that changes. */
    private Table money() {
        TableMoney money = TableMoney.forAll(amounts(), sheet.currency(), sheet.wording());
        Table table =
                new Table(
                        Table.Column.left(
                                sheet.say(
                                        Message.of("command.trade.money")
                                                .with("unit", sheet.unit(money)))),
                        sheet.right(sides.before),
                        sheet.right(sides.after));
        row(table, money, sheet.wording().accountName("operating_profit"), tradeOff.profit());
        tradeOff.cash()
                .ifPresent(
                        it ->
                                row(
                                        table,
                                        money,
                                        sheet.say(
                                                Message.of(
                                                                tradeOff.isOfWholeYear()
                                                                        ? "command.trade.cash"
                                                                        : "command.trade.cash-from")
                                                        .with("month", tradeOff.from())),
                                        it.closing()));
        row(
                table,
                money,
                sheet.say("command.trade.reserve"),
                values(tradeOff.reserve().before(), tradeOff.reserve().after()));
        tradeOff.lines().stream()
                .filter(it -> !it.total().isSame())
                .forEach(
                        it ->
                                row(
                                        table,
                                        money,
                                        sheet.text(it.line().name()),
                                        values(it.total().before(), it.total().after())));
        return table;
    }

    private List<BigDecimal> amounts() {
        return Stream.concat(
                        tradeOff.profit().before().number().stream(),
                        Stream.of(tradeOff.reserve().before().getAmount()))
                .toList();
    }

    private static BeforeAfter<Value> values(Money before, Money after) {
        return new BeforeAfter<>(Value.of(before), Value.of(after));
    }

    private void row(Table table, TableMoney money, String name, BeforeAfter<Value> values) {
        table.row(
                TableCell.of(name),
                TableCell.of(written(values.before(), money)),
                TableCell.of(written(values.after(), money)));
    }

    private String written(Value value, TableMoney money) {
        return value.number().map(money::write).orElse("–");
    }

    private Optional<Table> people() {
        Table table =
                new Table(
                        Table.Column.left(sheet.say("command.trade.people")),
                        sheet.right(sides.before),
                        sheet.right(sides.after),
                        sheet.right("command.trade.too-many"),
                        sheet.right("command.trade.a-month"));
        List<PersonTrade> changed =
                tradeOff.people().stream().filter(PersonTrade::isDifferent).toList();
        changed.forEach(
                it ->
                        table.row(
                                TableCell.of(sheet.text(it.person().name())),
                                TableCell.of(days(it.effort().before())),
                                TableCell.of(days(it.effort().after())),
                                TableCell.of(
                                        days(it.overload().before())
                                                + " → "
                                                + days(it.overload().after())),
                                TableCell.of(available(it.daysPerMonth()))));
        return Optional.of(table).filter(it -> !changed.isEmpty());
    }

    /** The days that there are a month, once where both sides have as many. */
    private String available(BeforeAfter<Optional<BigDecimal>> daysPerMonth) {
        String before = daysPerMonth.before().map(this::days).orElse("–");
        String after = daysPerMonth.after().map(this::days).orElse("–");
        return before.equals(after) ? after : before + " → " + after;
    }

    private String days(BigDecimal days) {
        return sheet.wording().numbers().decimal(days, 1);
    }

    private void stock(List<String> lines) {
        Table table =
                new Table(
                        Table.Column.left(sheet.say("command.trade.stock")),
                        sheet.right(sides.before),
                        sheet.right(sides.after),
                        sheet.right("command.trade.stock-outs"));
        List<StockTrade> changed =
                tradeOff.stock().stream()
                        .filter(it -> !it.closing().isSame() || !it.stockOuts().isSame())
                        .toList();
        List<Value> shown = sides(changed.stream().map(StockTrade::closing)).toList();
        Function<Value, String> closing = sheet.together(shown);
        changed.forEach(
                it ->
                        table.row(
                                TableCell.of(sheet.text(it.group().name())),
                                TableCell.of(closing.apply(it.closing().before())),
                                TableCell.of(closing.apply(it.closing().after())),
                                TableCell.of(
                                        it.stockOuts().before().orElseThrow()
                                                + " → "
                                                + it.stockOuts()
                                                        .after()
                                                        .map(String::valueOf)
                                                        .orElse("–"))));
        if (!changed.isEmpty()) {
            lines.add("");
            lines.addAll(sheet.lines(table, shown.stream()));
        }
    }
}
