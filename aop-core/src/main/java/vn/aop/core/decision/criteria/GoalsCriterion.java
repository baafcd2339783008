package vn.aop.core.decision.criteria;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.aop.core.change.GoalTrade;
import vn.aop.core.decision.Assessment;
import vn.aop.core.decision.DecisionCriterion;
import vn.aop.core.decision.Judgement;
import vn.aop.core.decision.Outcome;
import vn.aop.core.goal.GoalStatus;
import vn.aop.core.text.Place;

/**
 * What the proposal does to the other goals, held against the targets as they are: a goal that it
 * brings into a worse status asks for a condition, and so does one that misses its target already
 * and loses more than a more important goal gains; one that only loses some of its margin is worth
 * knowing.
 */
final class GoalsCriterion implements DecisionCriterion {

    @Override
    public String id() {
        return "goals";
    }

    @Override
    public List<Judgement> judge(Assessment assessment) {
        List<GoalTrade> trades = assessment.tradeOff().goals();
        return trades.stream()
                .filter(trade -> isLost(trade) || (trade.isWorse() && trade.isMaterial()))
                .map(trade -> judge(trade, trades))
                .toList();
    }

    private Judgement judge(GoalTrade trade, List<GoalTrade> all) {
        if (isLost(trade)) {
            return loses(trade, Outcome.CONDITION, "ground.goal-lost");
        }
        if (trade.isOnlyChangeKnown()) {
            return weaker(trade);
        }
        return isMissed(trade) && !isOutweighed(trade, all)
                ? loses(trade, Outcome.CONDITION, "ground.goal-further-off")
                : loses(trade, Outcome.NOTE, "ground.goal-weaker");
    }

    /** The status against the target as it is: moving the target does not bring a goal nearer. */
    private static GoalStatus after(GoalTrade trade) {
        return GoalStatus.of(
                trade.goal(), trade.target().before().number(), trade.value().after().number());
    }

    private static boolean isLost(GoalTrade trade) {
        GoalStatus before = trade.status().before();
        GoalStatus after = after(trade);
        return after.isWorseThan(before)
                || (after == GoalStatus.UNKNOWN && before != GoalStatus.UNKNOWN);
    }

    private static boolean isMissed(GoalTrade trade) {
        return trade.status().before().isWorseThan(GoalStatus.ON_TRACK);
    }

    /** The goals stand in the order in which they count; those before this one matter more. */
    private static boolean isOutweighed(GoalTrade trade, List<GoalTrade> all) {
        Optional<BigDecimal> loss = trade.loss();
        return all.stream()
                .takeWhile(it -> it != trade)
                .flatMap(it -> it.loss().stream())
                .map(BigDecimal::negate)
                .anyMatch(gain -> loss.filter(it -> it.compareTo(gain) <= 0).isPresent());
    }

    /** How far it was from its target, nobody knows. */
    private Judgement weaker(GoalTrade trade) {
        return Judgement.of(
                        id(), Outcome.NOTE, Place.goal(trade.goal().id()), "ground.goal-weaker-by")
                .with("goal", trade.goal().name())
                .with("by", trade.by());
    }

    private Judgement loses(GoalTrade trade, Outcome outcome, String key) {
        return Judgement.of(id(), outcome, Place.goal(trade.goal().id()), key)
                .with("goal", trade.goal().name())
                .with("before", trade.value().before())
                .with("after", trade.value().after())
                .with("target", trade.target().before())
                .with("status", after(trade));
    }
}
