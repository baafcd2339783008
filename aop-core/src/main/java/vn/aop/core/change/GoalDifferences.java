package vn.aop.core.change;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.aop.core.figures.Value;
import vn.aop.core.goal.Goal;
import vn.aop.core.goal.GoalStatus;
import vn.aop.core.text.Message;
import vn.aop.core.text.Place;

/**
 * Puts in sentences what changes do to goals: those that get another status first, whether the
 * metric moves or what is asked for.
 */
final class GoalDifferences {

    private final TradeOff tradeOff;

    GoalDifferences(TradeOff tradeOff) {
        this.tradeOff = tradeOff;
    }

    List<Difference> worse() {
        List<Difference> worse = new ArrayList<>();
        trades(GoalDifferences::isLost).forEach(it -> worse.add(lost(it)));
        trades(it -> it.isWorse() && it.isMaterial() && !isLost(it))
                .forEach(it -> worse.add(goal(it, "trade.goal-worse")));
        trades(GoalDifferences::isFurtherOff)
                .forEach(it -> worse.add(target(it, "trade.goal-raised")));
        trades(GoalTrade::isEased).forEach(it -> worse.add(target(it, "trade.goal-eased")));
        return worse;
    }

    List<Difference> better() {
        List<Difference> better = new ArrayList<>();
        trades(GoalDifferences::isWon).forEach(it -> better.add(ofShare(it, won(it))));
        trades(it -> isGained(it) && !isWon(it))
                .forEach(it -> better.add(ofShare(it, goal(it, "trade.goal-better"))));
        beyond().forEach(it -> better.add(goal(it, "trade.goal-better-beyond")));
        return better;
    }

    private Stream<GoalTrade> trades(Predicate<GoalTrade> which) {
        return tradeOff.goals().stream().filter(which);
    }

    /** Returns whether a goal falls to a worse status. */
    static boolean isLost(GoalTrade trade) {
        return trade.status().after().isWorseThan(trade.status().before());
    }

    /** What moves away from what not spending comes to is not won by it, but by an eased target. */
    private static boolean isWon(GoalTrade trade) {
        return trade.status().before().isWorseThan(trade.status().after())
                && (trade.isEased() || !trade.isWorse());
    }

    private static boolean isGained(GoalTrade trade) {
        return trade.isBetter() && trade.isMaterial();
    }

    /** More is asked for of a goal that is not reached anyway, and nothing more is done. */
    private static boolean isFurtherOff(GoalTrade trade) {
        return trade.isRaised()
                && trade.status().after().compareTo(GoalStatus.ON_TRACK) > 0
                && !isLost(trade)
                && !trade.isBetter();
    }

    private Difference lost(GoalTrade trade) {
        if (trade.isOfAnother()) {
            return another(trade);
        }
        if (trade.isRaised()) {
            return asked(trade, "trade.goal-lost-raised");
        }
        if (trade.isWorse()) {
            return goal(trade, "trade.goal-lost");
        }
        return trade.change().number().isEmpty() && tradeOff.isOfUnknownRise()
                ? lostAnyway(trade)
                : judgedAnew(trade);
    }

    private static Difference won(GoalTrade trade) {
        if (trade.isOfAnother()) {
            return another(trade);
        }
        if (trade.isEased()) {
            return asked(trade, "trade.goal-won-eased");
        }
        return trade.isBetter() ? goal(trade, "trade.goal-won") : judgedAnew(trade);
    }

    /** The goal as well as what it needed before, and what the plan comes to. */
    private static Difference asked(GoalTrade trade, String key) {
        return new Difference(
                Place.goal(trade.goal().id()),
                levels(trade, trade.value().isSame() ? key : key + "-moved")
                        .with("was", trade.target().before()));
    }

    /** What stood under the id before, and what stands there now. */
    private static Difference another(GoalTrade trade) {
        return new Difference(
                Place.goal(trade.goal().id()),
                Message.of("trade.goal-other")
                        .with("goal", trade.goal().name())
                        .with("was", wanted(trade.goal(), trade.target().before()))
                        .with("before", trade.value().before())
                        .with("stood", trade.status().before())
                        .with("now", wanted(trade.other().orElseThrow(), trade.target().after()))
                        .with("after", trade.value().after())
                        .with("status", trade.status().after()));
    }

    private static Message wanted(Goal goal, Value target) {
        return Message.of("trade.goal-wants")
                .with("metric", goal.metric())
                .with("bound", goal.bound())
                .with("target", target);
    }

    /** The metric and the target stay, and yet another status is told. */
    private static Difference judgedAnew(GoalTrade trade) {
        return new Difference(
                Place.goal(trade.goal().id()),
                Message.of("trade.goal-judged-anew")
                        .with("goal", trade.goal().name())
                        .with("after", trade.value().after())
                        .with("target", trade.target().after())
                        .with("status", trade.status().after())
                        .with("was", trade.status().before()));
    }

    private static Message levels(GoalTrade trade, String key) {
        return Message.of(key)
                .with("goal", trade.goal().name())
                .with("before", trade.value().before())
                .with("after", trade.value().after())
                .with("target", trade.target().after())
                .with("status", trade.status().after());
    }

    private Difference ofShare(GoalTrade trade, Difference gained) {
        return tradeOff.fallenShare(trade)
                .map(
                        it ->
                                new Difference(
                                        gained.where(),
                                        Message.of("trade.goal-share-of-less")
                                                .with("gained", gained.message())
                                                .with("part", it.before())
                                                .with("whole", it.after())))
                .orElse(gained);
    }

    /** Goals that get better with what is sold beyond the least, and with the least do not. */
    private Stream<GoalTrade> beyond() {
        return tradeOff.atMost().stream()
                .flatMap(it -> it.goals().stream())
                .filter(GoalDifferences::isGained)
                .filter(
                        it ->
                                tradeOff.goal(it.goal().id())
                                        .filter(GoalDifferences::isGained)
                                        .isEmpty());
    }

    private static Difference goal(GoalTrade trade, String key) {
        if (trade.isOnlyChangeKnown()) {
            return new Difference(
                    Place.goal(trade.goal().id()),
                    Message.of(key + "-by")
                            .with("goal", trade.goal().name())
                            .with("by", trade.by()));
        }
        return new Difference(Place.goal(trade.goal().id()), levels(trade, key));
    }

    /** By how much it moves, nobody knows, and yet it is lost. */
    private static Difference lostAnyway(GoalTrade trade) {
        return new Difference(
                Place.goal(trade.goal().id()),
                Message.of("trade.goal-lost-anyway")
                        .with("goal", trade.goal().name())
                        .with("before", trade.value().before())
                        .with("target", trade.target().after())
                        .with("status", trade.status().after()));
    }

    private static Difference target(GoalTrade trade, String key) {
        return new Difference(
                Place.goal(trade.goal().id()),
                Message.of(key)
                        .with("goal", trade.goal().name())
                        .with("before", trade.target().before())
                        .with("after", trade.target().after()));
    }
}
