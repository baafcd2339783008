package vn.aop.core.change;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import vn.aop.core.figures.Unit;
import vn.aop.core.figures.Value;
import vn.aop.core.projection.CashMonth;
import vn.aop.core.projection.ThinStock;
import vn.aop.core.text.Message;
import vn.aop.core.text.Place;
import vn.aop.core.text.Text;

/** Puts a trade-off in sentences, the gravest first. */
final class Differences {

    private final TradeOff tradeOff;
    private final GoalDifferences goals;

    Differences(TradeOff tradeOff) {
        this.tradeOff = tradeOff;
        this.goals = new GoalDifferences(tradeOff);
    }

    List<Difference> worse() {
        List<Difference> worse = new ArrayList<>(goals.worse());
        cash(-1).ifPresent(worse::add);
        floor(1).ifPresent(worse::add);
        reserve(-1).ifPresent(worse::add);
        people(1, worse);
        stock(1, worse);
        tradeOff.thinStock().forEach(it -> worse.add(emptied(it)));
        unfunded(worse);
        profit(-1).ifPresent(worse::add);
        untold().ifPresent(worse::add);
        unknown().ifPresent(worse::add);
        return worse;
    }

    List<Difference> better() {
        List<Difference> better = new ArrayList<>(goals.better());
        cash(1).ifPresent(better::add);
        floor(-1).ifPresent(better::add);
        reserve(1).ifPresent(better::add);
        people(-1, better);
        stock(-1, better);
        profit(1).ifPresent(better::add);
        return better;
    }

    Optional<Message> unknownGoals() {
        List<Text> unknown =
                tradeOff.goals().stream()
                        .filter(it -> it.change().number().isEmpty() && !it.isOfAnother())
                        .filter(it -> !GoalDifferences.isLost(it))
                        .map(it -> it.goal().name())
                        .toList();
        return unknown.isEmpty() || !(worse().isEmpty() || better().isEmpty())
                ? Optional.empty()
                : Optional.of(
                        Message.of("trade.goals-unknown")
                                .with("count", unknown.size())
                                .with("goals", unknown));
    }

    private Optional<Difference> cash(int sign) {
        return tradeOff.cash().flatMap(it -> it.after().flatMap(low -> cash(sign, it, low)));
    }

    private Optional<Difference> cash(int sign, CashTrade trade, CashMonth low) {
        Money moved = low.closing().minus(trade.before().closing());
        boolean isMaterial = low.closing().isNegative() || isMaterial(moved.getAmount());
        return moved.getAmount().signum() == sign && isMaterial
                ? Optional.of(
                        new Difference(Place.of("resources/cashFloor"), cash(trade, low, sign)))
                : Optional.empty();
    }

    /** Two months that end with the least cash are both named. */
    private static Message cash(CashTrade trade, CashMonth low, int sign) {
        String key = sign < 0 ? "trade.cash-lower" : "trade.cash-higher";
        boolean isSameMonth = low.month().equals(trade.before().month());
        return Message.of(isSameMonth ? key : key + "-elsewhere")
                .with("before", Value.of(trade.before().closing()))
                .with("after", Value.of(low.closing()))
                .with("month", low.month())
                .with("other", trade.before().month());
    }

    private Optional<Difference> floor(int sign) {
        return FloorTrade.of(tradeOff)
                .filter(it -> it.sign() == sign)
                .map(it -> new Difference(Place.of("resources/cashFloor"), it.told()));
    }

    /** Whether an amount matters to a business that sells as much as this one. */
    private boolean isMaterial(BigDecimal amount) {
        return tradeOff.materialAmount()
                .map(it -> amount.abs().compareTo(it) >= 0)
                .orElse(amount.signum() != 0);
    }

    private Optional<Difference> reserve(int sign) {
        BeforeAfter<Money> reserve = tradeOff.reserve();
        return Optional.of(reserve)
                .filter(it -> it.after().compareTo(it.before()) == sign)
                .map(it -> between(sign < 0 ? "trade.reserve-less" : "trade.reserve-more", it));
    }

    private static Difference between(String key, BeforeAfter<Money> amounts) {
        return new Difference(
                Place.of("budget"),
                Message.of(key)
                        .with("before", Value.of(amounts.before()))
                        .with("after", Value.of(amounts.after())));
    }

    private void people(int sign, List<Difference> into) {
        for (PersonTrade trade : tradeOff.people()) {
            BigDecimal before = trade.overload().before();
            BigDecimal after = trade.overload().after();
            if (after.compareTo(before) == sign) {
                into.add(
                        new Difference(
                                Place.person(trade.person().id()),
                                Message.of(sign > 0 ? "trade.overload-more" : "trade.overload-less")
                                        .with("person", trade.person().name())
                                        .with("before", Value.of(before, Unit.DAYS))
                                        .with("after", Value.of(after, Unit.DAYS))));
            }
        }
    }

    private void stock(int sign, List<Difference> into) {
        for (StockTrade trade : tradeOff.stock()) {
            int before = trade.stockOuts().before().orElseThrow();
            int after = trade.stockOuts().after().orElse(before);
            if (Integer.compare(after, before) == sign) {
                into.add(
                        new Difference(
                                Place.group(trade.group().id()),
                                Message.of(
                                                sign > 0
                                                        ? "trade.stock-outs-more"
                                                        : "trade.stock-outs-fewer")
                                        .with("group", trade.group().name())
                                        .with("before", before)
                                        .with("after", after)));
            }
        }
    }

    private static Difference emptied(ThinStock thin) {
        return new Difference(
                Place.group(thin.group().id()),
                Message.of("trade.stock-thin")
                        .with("group", thin.group().name())
                        .with("month", thin.month())
                        .with("before", Value.of(thin.before(), Unit.DAYS))
                        .with("after", Value.of(thin.after(), Unit.DAYS))
                        .with("cover", Value.of(thin.cover(), Unit.DAYS)));
    }

    /** Lines of which actions would use more than they allow, more so than before. */
    private void unfunded(List<Difference> into) {
        for (LineTrade trade : tradeOff.lines()) {
            Money after = trade.free().after();
            if (after.isNegative() && after.isLessThan(trade.free().before())) {
                into.add(
                        new Difference(
                                Place.line(trade.line().id()),
                                Message.of("trade.line-overused")
                                        .with("line", trade.line().name())
                                        .with("amount", Value.of(after.negated()))));
            }
        }
    }

    /** Where something is spent, what counts is how that compares with not spending it. */
    private Optional<Difference> profit(int sign) {
        Payback payback = tradeOff.payback();
        Value moved = payback.isSpent() ? payback.net() : tradeOff.profitChange();
        boolean isProfit = !payback.isSpent() || moved.equals(tradeOff.moreProfit());
        return moved.number()
                .filter(it -> it.signum() == sign && isMaterial(it))
                .map(it -> isProfit ? profit(sign, it) : spent(sign, payback))
                .map(it -> new Difference(Place.WHOLE, it));
    }

    /** Returns what is lost by spending. */
    Optional<Difference> loss() {
        return tradeOff.isSpent() ? profit(-1) : Optional.empty();
    }

    /** What is spent, nobody can tell for what, is neither gained nor lost. */
    private Optional<Difference> untold() {
        Payback payback = tradeOff.payback();
        return payback.brings()
                .whyUndefined()
                .filter(it -> payback.isUntold() && tradeOff.profitChange().number().isPresent())
                .map(
                        it ->
                                Message.of("trade.spent-untold")
                                        .with("outlay", payback.outlay())
                                        .with("reason", it))
                .map(it -> new Difference(Place.WHOLE, it));
    }

    /** What lifts or lowers unknown sales may give up anything. */
    private Optional<Difference> unknown() {
        return tradeOff.profitChange()
                .whyUndefined()
                .map(it -> Message.of("trade.unknown").with("reason", it))
                .map(it -> new Difference(Place.WHOLE, it));
    }

    private Message profit(int sign, BigDecimal moved) {
        BeforeAfter<Value> profit = tradeOff.profit();
        String key = sign < 0 ? "trade.profit-lower" : "trade.profit-higher";
        return profit.before().number().isPresent()
                ? Message.of(key).with("before", profit.before()).with("after", profit.after())
                : Message.of(key + "-by").with("by", Value.of(moved.abs(), Unit.MONEY));
    }

    private static Message spent(int sign, Payback payback) {
        return Message.of(sign < 0 ? "trade.spent-at-a-loss" : "trade.spent-at-a-gain")
                .with("outlay", payback.outlay())
                .with("brings", payback.brings())
                .with("net", sign < 0 ? payback.net().negated() : payback.net());
    }
}
