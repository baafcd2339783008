package vn.aop.core.decision;

import java.math.BigDecimal;
import java.util.List;
import vn.aop.core.change.GoalTrade;
import vn.aop.core.goal.GoalStatus;

/**
 * What the proposal does to the other goals: a goal that it brings into a worse status asks for a
 * condition; one that only loses some of its margin is worth knowing.
 */
final class GoalsGround implements Ground {

    private static final BigDecimal WORTH_TELLING = new BigDecimal("0.0005");

    @Override
    public String id() {
        return "goals";
    }

    @Override
    public List<Judgement> judge(Question question) {
        return question.tradeOff().goals().stream()
                .filter(GoalTrade::isWorse)
                .filter(trade -> isLost(trade) || isWorthTelling(trade))
                .map(this::loses)
                .toList();
    }

    private static boolean isLost(GoalTrade trade) {
        GoalStatus after = trade.status().after();
        return after.isWorseThan(trade.status().before());
    }

    private static boolean isWorthTelling(GoalTrade trade) {
        return trade.loss().filter(it -> it.compareTo(WORTH_TELLING) >= 0).isPresent();
    }

    private Judgement loses(GoalTrade trade) {
        return Judgement.of(
                id(),
                isLost(trade) ? Outcome.CONDITION : Outcome.NOTE,
                "goals/" + trade.goal().id(),
                isLost(trade) ? "ground.goal-lost" : "ground.goal-weaker",
                "goal",
                trade.goal().name(),
                "before",
                trade.value().before(),
                "after",
                trade.value().after(),
                "target",
                trade.target().after(),
                "status",
                trade.status().after());
    }
}
