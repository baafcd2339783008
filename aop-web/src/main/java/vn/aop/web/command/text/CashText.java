package vn.aop.web.command.text;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.joda.money.Money;
import vn.aop.cases.wording.Wording;
import vn.aop.core.check.Checks;
import vn.aop.core.check.Finding;
import vn.aop.core.projection.CashCause;
import vn.aop.core.projection.CashFlow;
import vn.aop.core.projection.CashMonth;
import vn.aop.core.projection.CashSteps;
import vn.aop.core.projection.ProfitToCash;
import vn.aop.core.projection.Projection;
import vn.aop.core.text.Message;
import vn.aop.web.json.NumbersJson;

/**
 * The planned cash as a table month by month, with its low point and the months below the floor.
 *
 * @param projection the projection
 * @param checks by which it is doubted
 * @param sheet what it is written on
 */
record CashText(Projection projection, Checks checks, Sheet sheet) {

    private static final String INDENT = "  ";

    private static final Map<CashCause.Flow, Function<CashMonth, Money>> OTHER =
            new EnumMap<>(
                    Map.of(
                            CashCause.Flow.CAPEX, CashMonth::capex,
                            CashCause.Flow.TAX, CashMonth::tax,
                            CashCause.Flow.VAT, CashMonth::vat,
                            CashCause.Flow.FINANCING, CashMonth::financing,
                            CashCause.Flow.DRAWINGS, CashMonth::drawings));

    CashText {
        requireNonNull(projection, "projection");
        requireNonNull(checks, "checks");
        requireNonNull(sheet, "sheet");
    }

    List<String> lines() {
        return projection
                .cash()
                .map(this::lines)
                .orElseGet(
                        () ->
                                sheet.wrapped(
                                        "",
                                        sheet.say(
                                                Message.of("command.cash.unknown")
                                                        .with(
                                                                "reason",
                                                                sheet.wording()
                                                                        .say(
                                                                                projection
                                                                                        .whyNoCash()
                                                                                        .orElseThrow())))));
    }

    private List<String> lines(CashFlow cash) {
        TableMoney money =
                TableMoney.forAll(
                        cash.months().stream().map(it -> it.receipts().getAmount()).toList(),
                        sheet.currency(),
                        sheet.wording());
        Table table =
                new Table(
                        Table.Column.left(
                                sheet.say(
                                        Message.of("command.cash")
                                                .with("unit", sheet.unit(money)))),
                        sheet.right("command.cash.receipts"),
                        sheet.right("command.cash.suppliers"),
                        sheet.right("command.cash.running"),
                        sheet.right("command.cash.other"),
                        sheet.right("command.cash.closing"),
                        Table.Column.left(""));
        Money opening = cash.months().get(0).opening();
        table.row(
                TableCell.of(sheet.say("command.cash.opening")),
                TableCell.of(""),
                TableCell.of(""),
                TableCell.of(""),
                TableCell.of(""),
                TableCell.of(money.write(opening.getAmount())));
        cash.months().forEach(month -> table.row(cells(month, money, cash)));
        List<String> lines = new ArrayList<>(sheet.lines(table));
        other(cash).ifPresent(it -> lines.addAll(sheet.wrapped(INDENT, it)));
        lines.addAll(sheet.wrapped(INDENT, low(cash)));
        List<Finding> doubts = checks.doubtsOfCash(projection.plan());
        doubts.forEach(it -> lines.addAll(sheet.wrapped(INDENT, inDoubt(it))));
        projection.profitToCash().ifPresent(it -> lines.addAll(sheet.wrapped(INDENT, steps(it))));
        floor().filter(it -> doubts.isEmpty() || !cash.below(it).isEmpty())
                .ifPresent(floor -> lines.addAll(sheet.wrapped(INDENT, below(cash, floor))));
        return lines;
    }

    /** Says what the column of other flows holds; empty where it holds nothing all year. */
    private Optional<String> other(CashFlow cash) {
        List<String> flows =
                OTHER.entrySet().stream()
                        .filter(it -> cash.months().stream().anyMatch(moves(it.getValue())))
                        .map(it -> Wording.inside(sheet.wording().name(it.getKey())))
                        .toList();
        return flows.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        sheet.say(
                                Message.of("command.cash.other-is")
                                        .with("flows", String.join(", ", flows))));
    }

    private static Predicate<CashMonth> moves(Function<CashMonth, Money> flow) {
        return month -> !flow.apply(month).isZero();
    }

    private Optional<Money> floor() {
        return projection.plan().resources().cashFloor();
    }

    private TableCell[] cells(CashMonth month, TableMoney money, CashFlow cash) {
        Money other =
                month.financing()
                        .minus(List.of(month.capex(), month.tax(), month.vat(), month.drawings()));
        boolean below = floor().filter(month.closing()::isLessThan).isPresent();
        String mark =
                month.equals(cash.low())
                        ? sheet.say("command.cash.lowest")
                        : below ? sheet.say("command.cash.below") : "";
        return new TableCell[] {
            TableCell.of(sheet.wording().numbers().month(month.month())),
            TableCell.of(money.write(month.receipts().getAmount())),
            TableCell.of(money.write(month.suppliers().negated().getAmount())),
            TableCell.of(money.write(month.running().negated().getAmount())),
            TableCell.of(money.write(other.getAmount())),
            new TableCell(
                    money.write(month.closing().getAmount()),
                    below || month.closing().isNegative() ? Tone.BAD : Tone.PLAIN),
            new TableCell(mark, below ? Tone.BAD : Tone.CAREFUL)
        };
    }

    private String low(CashFlow cash) {
        List<String> causes =
                cash.causesOfLow().stream()
                        .map(
                                it ->
                                        sheet.say(
                                                Message.of("command.cash.cause-" + name(it.flow()))
                                                        .with(
                                                                "amount",
                                                                sheet.money(
                                                                        it.amount().getAmount()))))
                        .toList();
        String low =
                sheet.say(
                        Message.of(
                                        causes.isEmpty()
                                                ? "command.cash.low"
                                                : "command.cash.low-because")
                                .with("month", cash.low().month())
                                .with("amount", sheet.money(cash.low().closing().getAmount()))
                                .with("span", cash.wayDown())
                                .with("causes", String.join("; ", causes)));
        return cash.isFallingAllYear() ? low + " " + falling(cash) : low;
    }

    private String steps(ProfitToCash cash) {
        CashSteps year = cash.whole();
        List<String> steps =
                year.steps().entrySet().stream()
                        .filter(it -> !it.getValue().isZero())
                        .map(
                                it ->
                                        sheet.say(
                                                Message.of("command.cash.step")
                                                        .with(
                                                                "step",
                                                                Wording.inside(
                                                                        sheet.wording()
                                                                                .name(it.getKey())))
                                                        .with("amount", signed(it.getValue()))))
                        .toList();
        return sheet.say(
                Message.of("command.cash.profit-to-cash")
                        .with("profit", sheet.money(year.operatingProfit().getAmount()))
                        .with("steps", String.join("; ", steps))
                        .with("change", signed(year.change())));
    }

    private String signed(Money amount) {
        return (amount.isPositive() ? "+" : "") + sheet.money(amount.getAmount());
    }

    private String falling(CashFlow cash) {
        return sheet.say(
                Message.of("cash.falling-all-year")
                        .with("in", sheet.money(cash.comesIn().getAmount()))
                        .with("out", sheet.money(cash.goesOut().getAmount())));
    }

    private static String name(Enum<?> flow) {
        return NumbersJson.kebab(flow);
    }

    private String inDoubt(Finding finding) {
        return sheet.say(Message.of("projection.cash-in-doubt").with("why", finding.message()));
    }

    private String below(CashFlow cash, Money floor) {
        List<CashMonth> months = cash.below(floor);
        return sheet.say(
                Message.of(
                                months.isEmpty()
                                        ? "command.cash.floor-kept"
                                        : "command.cash.floor-broken")
                        .with("floor", sheet.money(floor.getAmount()))
                        .with(
                                "months",
                                Sheet.months(months.stream().map(CashMonth::month).toList())));
    }
}
