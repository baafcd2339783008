package vn.aop.core.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.budget.Limit;
import vn.aop.core.change.TradeOff;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Plan;

/**
 * Whether the money is there: no line is used beyond its room in any month, no hard line is raised,
 * the reserve keeps what the responses to risks need, and money that the budget does not hold comes
 * back as profit within the year.
 */
final class BudgetGround implements Ground {

    @Override
    public String id() {
        return "budget";
    }

    @Override
    public List<Judgement> judge(Question question) {
        List<Judgement> found = new ArrayList<>();
        for (BudgetLine line : question.before().plan().budget()) {
            room(question, line).ifPresent(found::add);
            raisedHard(question, line).ifPresent(found::add);
        }
        reserve(question).ifPresent(found::add);
        newMoney(question).ifPresent(found::add);
        if (found.isEmpty() && usesMoney(question)) {
            found.add(Judgement.of(id(), Outcome.FOR, "budget", "ground.budget-holds"));
        }
        return found;
    }

    private static boolean usesMoney(Question question) {
        return question.tradeOff().lines().stream()
                .anyMatch(trade -> !trade.free().isSame() || !trade.total().isSame());
    }

    private Optional<Judgement> room(Question question, BudgetLine line) {
        Room before = Room.of(question.before().plan(), line);
        Plan after = question.after().plan();
        Room room = Room.of(after, after.budgetLine(line.id()).orElse(line));
        Money least = room.least();
        return Optional.of(room)
                .filter(it -> least.isNegative() && least.isLessThan(before.least()))
                .map(
                        it ->
                                Judgement.of(
                                        id(),
                                        Outcome.CONDITION,
                                        "budget/" + line.id(),
                                        "ground.no-room",
                                        "line",
                                        line.name(),
                                        "short",
                                        Value.of(least.negated()),
                                        "month",
                                        after.year().first().plusMonths(it.tightest())));
    }

    private Optional<Judgement> raisedHard(Question question, BudgetLine line) {
        return question.tradeOff().lines().stream()
                .filter(trade -> trade.line().id().equals(line.id()))
                .filter(trade -> line.limit() == Limit.HARD)
                .filter(trade -> trade.total().after().isGreaterThan(trade.total().before()))
                .findFirst()
                .map(
                        trade ->
                                Judgement.of(
                                        id(),
                                        Outcome.CONDITION,
                                        "budget/" + line.id(),
                                        "ground.hard-limit",
                                        "line",
                                        line.name(),
                                        "before",
                                        Value.of(trade.total().before()),
                                        "after",
                                        Value.of(trade.total().after())));
    }

    private Optional<Judgement> reserve(Question question) {
        Money needed =
                question.after().plan().risks().stream()
                        .flatMap(risk -> risk.response().stream())
                        .filter(response -> response.reserve().isPresent())
                        .map(response -> response.cost())
                        .reduce(
                                Money.zero(question.after().plan().company().currency()),
                                Money::plus);
        Money left = question.tradeOff().reserve().after();
        boolean less = left.isLessThan(question.tradeOff().reserve().before());
        return Optional.of(needed)
                .filter(it -> less && left.isLessThan(it))
                .map(
                        it ->
                                Judgement.of(
                                        id(),
                                        Outcome.CONDITION,
                                        "budget",
                                        "ground.reserve-short",
                                        "left",
                                        Value.of(left),
                                        "needed",
                                        Value.of(it)));
    }

    /** Spending beyond the budget; goods for stock are told by cash and stock instead. */
    private Optional<Judgement> newMoney(Question question) {
        Money more =
                question.tradeOff().lines().stream()
                        .filter(trade -> isSpent(trade.line()))
                        .map(BudgetGround::added)
                        .reduce(
                                Money.zero(question.after().plan().company().currency()),
                                Money::plus);
        TradeOff tradeOff = question.tradeOff();
        Value profit = tradeOff.profit().after().minus(tradeOff.profit().before());
        boolean paysBack = profit.number().filter(it -> it.signum() > 0).isPresent();
        return Optional.of(more)
                .filter(Money::isPositive)
                .map(
                        it ->
                                Judgement.of(
                                        id(),
                                        paysBack ? Outcome.NOTE : Outcome.CONDITION,
                                        "budget",
                                        paysBack
                                                ? "ground.new-money-pays"
                                                : "ground.new-money-does-not-pay",
                                        "more",
                                        Value.of(it),
                                        "profit",
                                        profit));
    }

    private static boolean isSpent(BudgetLine line) {
        AccountKind kind = line.line().account().kind();
        return kind != AccountKind.PURCHASES
                && kind != AccountKind.TAX
                && kind != AccountKind.FINANCING;
    }

    private static Money added(TradeOff.LineTrade trade) {
        return trade.total().after().minus(trade.total().before());
    }
}
