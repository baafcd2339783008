package vn.aop.core.change;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.aop.core.figures.Value;
import vn.aop.core.goal.GoalStatus;
import vn.aop.core.projection.Once;
import vn.aop.core.text.Message;

/**
 * What changes come to where nobody knows how much more they sell: at least where nothing more is
 * sold, at most where twice as much is, beyond which nobody should count on anything. What a year
 * sums up moves to one side only between these ends. What is the same at both of them does not
 * depend on the rise and is known; all else is not.
 */
public final class RiseBounds {

    /** Unknown, as nobody knows how much more is sold. */
    public static final Value RISE_UNKNOWN = Value.undefined(Message.of("undefined.rise-unknown"));

    private final TradeOff nothing;
    private final Once<TradeOff> twice;

    RiseBounds(TradeOff nothing, Once<TradeOff> twice) {
        this.nothing = requireNonNull(nothing, "nothing");
        this.twice = requireNonNull(twice, "twice");
    }

    /** Returns the trade-off where nothing more is sold. */
    public TradeOff nothing() {
        return nothing;
    }

    /** Returns the trade-off where twice as much is sold of what is meant to rise. */
    public TradeOff twice() {
        return twice.get();
    }

    List<GoalTrade> goals() {
        return IntStream.range(0, nothing.goals().size())
                .mapToObj(i -> goal(nothing.goals().get(i), twice().goals().get(i)))
                .toList();
    }

    private static GoalTrade goal(GoalTrade least, GoalTrade most) {
        Value after = known(least.value().after(), most.value().after());
        return new GoalTrade(
                least.goal(),
                least.other(),
                new BeforeAfter<>(least.value().before(), after),
                known(least.change(), most.change()),
                least.target(),
                new BeforeAfter<>(least.status().before(), status(least.status(), most.status())));
    }

    /** What is worse than before at either end is so by the better of both at best. */
    private static GoalStatus status(BeforeAfter<GoalStatus> least, BeforeAfter<GoalStatus> most) {
        GoalStatus low = least.after();
        GoalStatus high = most.after();
        if (low == high) {
            return low;
        }
        return low.isWorseThan(least.before()) && high.isWorseThan(most.before())
                ? (low.isWorseThan(high) ? high : low)
                : GoalStatus.UNKNOWN;
    }

    /** Returns whether the status of a goal is only the better of those at both ends. */
    boolean isAtBest(GoalTrade trade) {
        return trade.status().after() != GoalStatus.UNKNOWN
                && !status(nothing, trade).equals(status(twice(), trade));
    }

    private static Optional<GoalStatus> status(TradeOff end, GoalTrade trade) {
        return end.goal(trade.goal().id()).map(it -> it.status().after());
    }

    Optional<CashTrade> cash() {
        return nothing.cash()
                .map(
                        it ->
                                new CashTrade(
                                        it.before(),
                                        it.after()
                                                .filter(
                                                        low ->
                                                                twice().cash()
                                                                        .flatMap(CashTrade::after)
                                                                        .filter(low::equals)
                                                                        .isPresent())));
    }

    List<StockTrade> stock() {
        return IntStream.range(0, nothing.stock().size())
                .mapToObj(i -> stock(nothing.stock().get(i), twice().stock().get(i)))
                .toList();
    }

    private static StockTrade stock(StockTrade least, StockTrade most) {
        Optional<Integer> outs = least.stockOuts().after();
        return new StockTrade(
                least.group(),
                new BeforeAfter<>(
                        least.stockOuts().before(),
                        outs.equals(most.stockOuts().after()) ? outs : Optional.empty()),
                new BeforeAfter<>(
                        least.closing().before(),
                        known(least.closing().after(), most.closing().after())));
    }

    BeforeAfter<Value> coverage(GoalTrade trade) {
        BeforeAfter<Value> least = nothing.coverage(trade);
        return new BeforeAfter<>(
                least.before(), known(least.after(), twice().coverage(trade).after()));
    }

    /** Returns what is the same at both ends; undefined where it is not. */
    public static Value known(Value least, Value most) {
        return least.equals(most) ? least : RISE_UNKNOWN;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RiseBounds that
                && nothing.equals(that.nothing)
                && twice().equals(that.twice());
    }

    @Override
    public int hashCode() {
        return nothing.hashCode();
    }
}
