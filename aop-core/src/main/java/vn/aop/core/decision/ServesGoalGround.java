package vn.aop.core.decision;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.aop.core.change.ActionChange;
import vn.aop.core.change.GoalTrade;
import vn.aop.core.change.RiskChange;
import vn.aop.core.change.TradeOff;
import vn.aop.core.figures.Value;
import vn.aop.core.goal.Goal;

/**
 * Whether the proposal serves a goal: it moves one the right way in the projection. What only says
 * that it serves a goal must still show an effect; what guards cash, stock or people, or mends a
 * risk, serves the plan too.
 */
final class ServesGoalGround implements Ground {

    @Override
    public String id() {
        return "serves-goal";
    }

    @Override
    public List<Judgement> judge(Question question) {
        Set<String> named = named(question);
        List<Judgement> served =
                question.tradeOff().goals().stream()
                        .filter(GoalTrade::isBetter)
                        .map(trade -> serves(trade, named))
                        .toList();
        if (!served.isEmpty()) {
            return served;
        }
        if (guards(question)) {
            return List.of();
        }
        return named.isEmpty()
                ? List.of(Judgement.of(id(), Outcome.AGAINST, "goals", "ground.serves-nothing"))
                : List.of(withoutEffect(question, named));
    }

    private static Set<String> named(Question question) {
        return question.changes(ActionChange.Add.class)
                .flatMap(change -> change.added().goals().stream())
                .collect(Collectors.toSet());
    }

    /** Keeping the house in order is not chasing a goal: risks, cash, reserve, days. */
    private static boolean guards(Question question) {
        TradeOff tradeOff = question.tradeOff();
        boolean risk = question.changes(RiskChange.class).findAny().isPresent();
        return risk || (tradeOff.worse().isEmpty() && !tradeOff.better().isEmpty());
    }

    private Judgement serves(GoalTrade trade, Set<String> named) {
        Goal goal = trade.goal();
        return Judgement.of(
                id(),
                Outcome.FOR,
                "goals/" + goal.id(),
                named.isEmpty() || named.contains(goal.id())
                        ? "ground.serves-goal"
                        : "ground.helps-goal",
                "goal",
                goal.name(),
                "rank",
                goal.rank(),
                "before",
                trade.value().before(),
                "after",
                trade.value().after(),
                "change",
                trade.change());
    }

    private Judgement withoutEffect(Question question, Set<String> named) {
        Optional<GoalTrade> first =
                question.tradeOff().goals().stream()
                        .filter(trade -> named.contains(trade.goal().id()))
                        .findFirst();
        return Judgement.of(
                id(),
                Outcome.AGAINST,
                first.map(trade -> "goals/" + trade.goal().id()).orElse("goals"),
                "ground.no-effect",
                "goals",
                named.stream().sorted().toList(),
                "change",
                first.map(GoalTrade::change).orElse(Value.undefined("undefined.no-goal")));
    }
}
