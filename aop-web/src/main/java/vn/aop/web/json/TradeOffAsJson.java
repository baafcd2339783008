package vn.aop.web.json;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import vn.aop.cases.wording.Wording;
import vn.aop.core.change.BeforeAfter;
import vn.aop.core.change.CashTrade;
import vn.aop.core.change.Difference;
import vn.aop.core.change.GoalTrade;
import vn.aop.core.change.LineTrade;
import vn.aop.core.change.PersonTrade;
import vn.aop.core.change.StockTrade;
import vn.aop.core.change.TradeOff;
import vn.aop.core.check.Checks;
import vn.aop.core.figures.Value;
import vn.aop.core.projection.CashMonth;
import vn.aop.core.text.Message;

/**
 * Turns a trade-off into what is written for programs.
 *
 * @param tradeOff the trade-off
 * @param checks by which its cash is doubted
 * @param wording the words, speaking of the company
 */
record TradeOffAsJson(TradeOff tradeOff, Checks checks, Wording wording) {

    TradeOffAsJson {
        requireNonNull(tradeOff, "tradeOff");
        requireNonNull(checks, "checks");
        requireNonNull(wording, "wording");
    }

    TradeOffJson json() {
        NumbersJson numbers = numbers();
        return new TradeOffJson(
                told(tradeOff.worse()),
                told(tradeOff.better()),
                tradeOff.goals().stream().map(this::goal).toList(),
                tradeOff.lines().stream()
                        .filter(it -> !it.total().isSame() || !it.free().isSame())
                        .map(TradeOffAsJson::line)
                        .toList(),
                tradeOff.cash().map(it -> low(it, numbers)).orElse(null),
                money(tradeOff.reserve()),
                both(tradeOff.profit(), "profit", numbers),
                told(tradeOff.atLeast()),
                takenForGranted(),
                told(tradeOff.moved()),
                told(tradeOff.followed()),
                told(tradeOff.caveats().notSpent()),
                told(tradeOff.caveats().givenBack()),
                told(tradeOff.caveats().goodsMissing()),
                told(tradeOff.caveats().goodsLeft()),
                tradeOff.stock().stream()
                        .filter(it -> !it.stockOuts().isSame() || !it.closing().isSame())
                        .map(it -> stock(it, numbers))
                        .toList(),
                tradeOff.people().stream()
                        .filter(PersonTrade::isDifferent)
                        .map(TradeOffAsJson::person)
                        .toList(),
                numbers.reasons());
    }

    private CurrencyUnit currency() {
        return tradeOff.reserve().before().getCurrencyUnit();
    }

    private NumbersJson numbers() {
        return new NumbersJson(currency(), wording);
    }

    private MessageJson told(Optional<Message> note) {
        return note.map(it -> MessageJson.of(it, wording)).orElse(null);
    }

    private List<HistoryJson.DifferenceJson> told(List<Difference> differences) {
        return differences.stream().map(it -> HistoryJson.DifferenceJson.of(it, wording)).toList();
    }

    private TradeOffJson.GoalJson goal(GoalTrade trade) {
        NumbersJson numbers = numbers();
        return new TradeOffJson.GoalJson(
                trade.goal().id(),
                trade.goal().metric().unit().toString(),
                numbers.write("value", trade.value().before()),
                numbers.write("value", trade.value().after()),
                trade.isOnlyChangeKnown() ? numbers.write("change", trade.change()) : null,
                both(trade.target(), "target", numbers),
                new TradeOffJson.BothJson(
                        NumbersJson.kebab(trade.status().before()),
                        NumbersJson.kebab(trade.status().after())),
                both(tradeOff.coverage(trade), "coverage", numbers),
                numbers.reasons());
    }

    private static TradeOffJson.BothJson both(
            BeforeAfter<Value> values, String name, NumbersJson numbers) {
        return new TradeOffJson.BothJson(
                numbers.write(name, values.before()), numbers.write(name, values.after()));
    }

    private static TradeOffJson.BothJson money(BeforeAfter<Money> amounts) {
        return new TradeOffJson.BothJson(
                amounts.before().getAmount().toPlainString(),
                amounts.after().getAmount().toPlainString());
    }

    private static TradeOffJson.LineJson line(LineTrade trade) {
        return new TradeOffJson.LineJson(
                trade.line().id(), money(trade.total()), money(trade.free()));
    }

    private TradeOffJson.LowJson low(CashTrade low, NumbersJson numbers) {
        return new TradeOffJson.LowJson(
                numbers.write("cash", low.closing().before()),
                numbers.write("cash", low.closing().after()),
                new TradeOffJson.BothJson(
                        low.before().month().toString(),
                        NumbersJson.orNull(low.after().map(CashMonth::month))),
                inDoubt());
    }

    /** Null where nothing is. */
    private List<MessageJson> takenForGranted() {
        List<MessageJson> told =
                tradeOff.caveats().takenForGranted().stream()
                        .map(it -> MessageJson.of(it, wording))
                        .toList();
        return told.isEmpty() ? null : told;
    }

    /** Null where nothing speaks against the cash. */
    private List<ProjectionJson.DoubtJson> inDoubt() {
        List<ProjectionJson.DoubtJson> doubts =
                checks.doubtsOfCash(tradeOff).stream()
                        .map(it -> ProjectionJson.DoubtJson.of(it, wording))
                        .toList();
        return doubts.isEmpty() ? null : doubts;
    }

    private static TradeOffJson.StockJson stock(StockTrade trade, NumbersJson numbers) {
        return new TradeOffJson.StockJson(
                trade.group().id(),
                new TradeOffJson.StockOutsJson(
                        trade.stockOuts().before().orElse(null),
                        trade.stockOuts().after().orElse(null)),
                both(trade.closing(), "stock", numbers));
    }

    private static TradeOffJson.PersonJson person(PersonTrade trade) {
        return new TradeOffJson.PersonJson(
                trade.person().id(),
                new TradeOffJson.BothJson(
                        NumbersJson.orNull(trade.daysPerMonth().before().map(NumbersJson::plain)),
                        NumbersJson.orNull(trade.daysPerMonth().after().map(NumbersJson::plain))),
                days(trade.effort()),
                days(trade.overload()));
    }

    private static TradeOffJson.BothJson days(BeforeAfter<BigDecimal> days) {
        return new TradeOffJson.BothJson(
                NumbersJson.plain(days.before()), NumbersJson.plain(days.after()));
    }
}
