package vn.aop.core.change;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.joda.money.Money;
import vn.aop.core.budget.Limit;
import vn.aop.core.figures.Value;
import vn.aop.core.text.Message;

/**
 * Money that only goes from budget lines to others of their kind: they allow as much together, and
 * actions use as much of each as before. What keeps the business running is spent on either line,
 * and what lies idle lies idle on either, so that nothing more is spent. Money that comes to what
 * keeps the business running from what lies idle is spent more than before, and is none of this.
 *
 * @param lines the lines that give and get, in order
 */
record MovedMoney(List<LineTrade> lines) {

    MovedMoney {
        lines = List.copyOf(lines);
    }

    /** Returns what of some lines is only moved. */
    static MovedMoney in(List<LineTrade> all) {
        Predicate<LineTrade> runs = it -> it.line().isOverhead();
        return new MovedMoney(
                Stream.of(runs, runs.negate()).flatMap(it -> balanced(all, it)).toList());
    }

    private static Stream<LineTrade> balanced(List<LineTrade> all, Predicate<LineTrade> kind) {
        List<LineTrade> moved =
                all.stream().filter(kind).filter(MovedMoney::isUsedAsBefore).toList();
        return moved.stream()
                .map(LineTrade::more)
                .reduce(Money::plus)
                .filter(Money::isZero)
                .stream()
                .flatMap(it -> moved.stream());
    }

    private static boolean isUsedAsBefore(LineTrade trade) {
        return trade.kind().isSpending()
                && trade.line().limit() != Limit.RESERVE
                && !trade.more().isZero()
                && trade.more().plus(trade.taken()).isZero()
                && trade.overspent().isZero();
    }

    /** Returns those of all lines of which nothing is only moved. */
    List<LineTrade> rest(List<LineTrade> all) {
        return without(lines, all);
    }

    /** Tells how much goes from where to where; empty where nothing does. */
    Optional<Message> told() {
        List<LineTrade> getting = lines.stream().filter(it -> it.more().isPositive()).toList();
        return getting.stream()
                .map(LineTrade::more)
                .reduce(Money::plus)
                .map(
                        it ->
                                Message.of("trade.only-moved")
                                        .with("amount", Value.of(it))
                                        .with("sources", TradeOff.names(without(getting, lines)))
                                        .with("targets", TradeOff.names(getting)));
    }

    private static List<LineTrade> without(List<LineTrade> some, List<LineTrade> all) {
        return all.stream().filter(it -> !some.contains(it)).toList();
    }
}
