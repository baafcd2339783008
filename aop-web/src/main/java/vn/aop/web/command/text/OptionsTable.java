package vn.aop.web.command.text;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.aop.core.decision.recovery.Correction;
import vn.aop.core.decision.recovery.CorrectionOption;
import vn.aop.core.figures.Unit;
import vn.aop.core.figures.Value;
import vn.aop.core.text.Message;

/**
 * What could be done for goals that are behind, as a table: for every goal what it brings back, all
 * in all, for each million spent and for each person-day.
 *
 * @param correction where to turn
 * @param sheet what it is written on
 */
record OptionsTable(Correction correction, Sheet sheet) {

    private static final String UNKNOWN = "–";

    OptionsTable {
        requireNonNull(correction, "correction");
        requireNonNull(sheet, "sheet");
    }

    List<String> lines() {
        Table table =
                new Table(
                        Table.Column.left(sheet.say("command.correct.column.option")),
                        sheet.right("command.correct.column.cost"),
                        sheet.right("command.correct.column.days"),
                        sheet.right("command.correct.column.gain"),
                        sheet.right("command.correct.column.closes"),
                        Table.Column.right(unit()),
                        sheet.right("command.correct.column.per-day"));
        List<CorrectionOption> options = correction.options();
        Amounts amounts = amounts();
        for (int i = 0; i < options.size(); i++) {
            add(table, i + 1, options.get(i), amounts);
        }
        return sheet.lines(
                table,
                options.stream()
                        .flatMap(
                                option ->
                                        option.gains().stream().flatMap(it -> shown(option, it))));
    }

    /** What a row shows; where nothing is spent, or no day taken, that nothing goes into it. */
    private static Stream<Value> shown(CorrectionOption option, CorrectionOption.Gain gain) {
        return gain.gain().number().isEmpty()
                ? Stream.of(gain.gain())
                : Stream.of(
                        option.gainPerUnit(gain).orElse(none("command.correct.no-cost")),
                        option.gainPerPersonDay(gain).orElse(none("command.correct.no-days")));
    }

    private static Value none(String why) {
        return Value.undefined(Message.of(why));
    }

    /** A row for every goal; the amounts of a column have one unit. */
    private void add(Table table, int number, CorrectionOption option, Amounts amounts) {
        String name = number + ". ";
        for (CorrectionOption.Gain gain : option.gains()) {
            boolean isFirst = name.contains(".");
            table.row(
                    TableCell.of(name + gain.goal().id()),
                    TableCell.of(isFirst ? amounts.cost().apply(Value.of(option.cost())) : ""),
                    TableCell.of(isFirst ? days(option.personDays()) : ""),
                    cell(gain, gained(gain.gain(), amounts.gain())),
                    cell(gain, sheet.inTable(gain.share())),
                    cell(gain, per(option.gainPerUnit(gain), amounts.perUnit())),
                    cell(gain, per(option.gainPerPersonDay(gain), amounts.perDay())));
            name = " ".repeat(name.length());
        }
    }

    /** What writes the amounts of each column. */
    private record Amounts(
            Function<Value, String> cost,
            Function<Value, String> gain,
            Function<Value, String> perUnit,
            Function<Value, String> perDay) {}

    private Amounts amounts() {
        return new Amounts(
                sheet.together(
                        correction.options().stream().map(it -> Value.of(it.cost())).toList()),
                column((option, gain) -> Stream.of(gain.gain())),
                column((option, gain) -> option.gainPerUnit(gain).stream()),
                column((option, gain) -> option.gainPerPersonDay(gain).stream()));
    }

    private Function<Value, String> column(
            BiFunction<CorrectionOption, CorrectionOption.Gain, Stream<Value>> values) {
        return sheet.together(
                correction.options().stream()
                        .flatMap(
                                option ->
                                        option.gains().stream()
                                                .flatMap(gain -> values.apply(option, gain)))
                        .toList());
    }

    private static TableCell cell(CorrectionOption.Gain gain, String written) {
        return TableCell.of(
                written.equals(UNKNOWN) ? UNKNOWN : Sheet.marked(gain.landing(), written));
    }

    private String unit() {
        return sheet.say(
                Message.of("command.correct.column.per-unit")
                        .with("unit", correction.options().get(0).unit()));
    }

    private String days(BigDecimal days) {
        return sheet.wording().numbers().decimal(days, 1);
    }

    private String per(Optional<Value> gain, Function<Value, String> amounts) {
        return gain.map(it -> gained(it, amounts)).orElse(UNKNOWN);
    }

    private String points(BigDecimal share) {
        return TableMoney.fixed(share.movePointRight(2), 3, sheet.wording());
    }

    /** A gain of a share is told in points, and so small that they have three decimals. */
    private String gained(Value gain, Function<Value, String> amounts) {
        return gain instanceof Value.Defined defined && defined.unit() == Unit.RATIO
                ? sheet.say(
                        Message.of("command.correct.points")
                                .with("points", points(defined.amount())))
                : amounts.apply(gain);
    }
}
