package vn.aop.web.command.text;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
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
        for (int i = 0; i < options.size(); i++) {
            add(table, i + 1, options.get(i));
        }
        return sheet.lines(
                table,
                options.stream()
                        .flatMap(it -> it.gains().stream())
                        .map(CorrectionOption.Gain::gain));
    }

    /** A row for every goal. */
    private void add(Table table, int number, CorrectionOption option) {
        String name = number + ". ";
        for (CorrectionOption.Gain gain : option.gains()) {
            boolean isFirst = name.contains(".");
            table.row(
                    TableCell.of(name + gain.goal().id()),
                    TableCell.of(isFirst ? sheet.money(option.cost().getAmount()) : ""),
                    TableCell.of(isFirst ? days(option.personDays()) : ""),
                    cell(gain, gained(gain.gain())),
                    cell(gain, sheet.inTable(gain.share())),
                    cell(gain, per(option.gainPerUnit(gain))),
                    cell(gain, per(option.gainPerPersonDay(gain))));
            name = " ".repeat(name.length());
        }
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

    private String per(Optional<Value> gain) {
        return gain.map(this::gained).orElse(UNKNOWN);
    }

    /** A gain of a share is so small that it is told in hundredths of a percentage point. */
    private String gained(Value gain) {
        return gain instanceof Value.Defined defined && defined.unit() == Unit.RATIO
                ? TableMoney.fixed(defined.amount().movePointRight(2), 3, sheet.wording()) + "%"
                : sheet.brief(gain);
    }
}
