package vn.aop.core.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.joda.money.Money;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.budget.Limit;
import vn.aop.core.change.BeforeAfter;
import vn.aop.core.change.BudgetChange;
import vn.aop.core.change.TradeOff;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Plan;
import vn.aop.core.risk.Response;
import vn.aop.core.risk.Risk;
import vn.aop.core.text.Place;

/**
 * Whether the money is there: no line is used beyond its room in any month, no hard line is raised,
 * the reserve pays for nothing but the responses to risks and keeps what they need, and money that
 * the budget does not hold comes back as profit within the year.
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
        question.tradeOff().lines().forEach(trade -> usesReserve(trade).ifPresent(found::add));
        reserve(question).ifPresent(found::add);
        newMoney(question).ifPresent(found::add);
        if (found.isEmpty() && usesMoney(question)) {
            found.add(Judgement.of(id(), Outcome.FOR, Place.of("budget"), "ground.budget-holds"));
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
        return room.tightest(before)
                .map(
                        index ->
                                Judgement.of(
                                                id(),
                                                Outcome.CONDITION,
                                                Place.line(line.id()),
                                                "ground.no-room",
                                                "line",
                                                line.name(),
                                                "short",
                                                Value.of(room.months().get(index).negated()),
                                                "month",
                                                after.year().first().plusMonths(index))
                                        .lacking(Shortfall.ROOM));
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
                                                Place.line(line.id()),
                                                "ground.hard-limit",
                                                "line",
                                                line.name(),
                                                "before",
                                                Value.of(trade.total().before()),
                                                "after",
                                                Value.of(trade.total().after()))
                                        .lacking(Shortfall.LIMIT));
    }

    private Optional<Judgement> usesReserve(TradeOff.LineTrade trade) {
        Money before = trade.total().before().minus(trade.free().before());
        Money after = trade.total().after().minus(trade.free().after());
        return Optional.of(trade.line())
                .filter(line -> line.limit() == Limit.RESERVE && after.isGreaterThan(before))
                .map(
                        line ->
                                Judgement.of(
                                                id(),
                                                Outcome.CONDITION,
                                                Place.line(line.id()),
                                                "ground.reserve-used",
                                                "line",
                                                line.name(),
                                                "amount",
                                                Value.of(after.minus(before)))
                                        .lacking(Shortfall.RESERVE));
    }

    private Optional<Judgement> reserve(Question question) {
        Money needed =
                question.after().plan().risks().stream()
                        .map(risk -> owed(risk, question))
                        .reduce(nothing(question), Money::plus);
        Money left = reserve(question, BeforeAfter::after);
        return Optional.of(needed)
                .filter(it -> left.isLessThan(reserve(question, BeforeAfter::before)))
                .filter(left::isLessThan)
                .map(
                        it ->
                                Judgement.of(
                                                id(),
                                                Outcome.CONDITION,
                                                Place.of("budget"),
                                                "ground.reserve-short",
                                                "left",
                                                Value.of(left),
                                                "needed",
                                                Value.of(it))
                                        .lacking(Shortfall.RESERVE));
    }

    /** What the response to a risk still needs of the reserve beyond what is drawn for it now. */
    private static Money owed(Risk risk, Question question) {
        Money promised =
                risk.response()
                        .filter(response -> response.reserve().isPresent())
                        .map(Response::cost)
                        .orElse(nothing(question));
        Money drawn =
                question.changes(BudgetChange.Draw.class)
                        .filter(draw -> draw.risk().equals(risk.id()))
                        .map(draw -> draw.amounts().total())
                        .reduce(nothing(question), Money::plus);
        return drawn.isGreaterThan(promised) ? nothing(question) : promised.minus(drawn);
    }

    private static Money reserve(Question question, Function<BeforeAfter<Money>, Money> version) {
        return question.tradeOff().lines().stream()
                .filter(trade -> trade.line().limit() == Limit.RESERVE)
                .map(trade -> version.apply(trade.free()))
                .reduce(nothing(question), Money::plus);
    }

    private static Money nothing(Question question) {
        return Money.zero(question.after().plan().company().currency());
    }

    /** Spending beyond the budget; goods for stock are told by cash and stock instead. */
    private Optional<Judgement> newMoney(Question question) {
        Money more = more(question, BudgetGround::isSpent);
        TradeOff tradeOff = question.tradeOff();
        Value profit = tradeOff.profit().after().minus(tradeOff.profit().before());
        Value invested = Value.of(more(question, kind -> kind == AccountKind.CAPEX));
        boolean paysBack =
                profit.minus(invested).number().filter(it -> it.signum() > 0).isPresent();
        return Optional.of(more)
                .filter(Money::isPositive)
                .map(Value::of)
                .map(it -> paysBack ? pays(it, profit) : doesNotPay(it, profit));
    }

    private Judgement pays(Value more, Value profit) {
        return newMoney(Outcome.NOTE, "ground.new-money-pays", more, profit);
    }

    private Judgement doesNotPay(Value more, Value profit) {
        return newMoney(Outcome.CONDITION, "ground.new-money-does-not-pay", more, profit)
                .lacking(Shortfall.NEW_MONEY);
    }

    private Judgement newMoney(Outcome outcome, String key, Value more, Value profit) {
        return Judgement.of(id(), outcome, Place.of("budget"), key, "more", more, "profit", profit);
    }

    /** Returns what a proposal spends beyond the budget, less what it spends less elsewhere. */
    static Money newMoney(TradeOff tradeOff, Money nothing) {
        return more(tradeOff, nothing, BudgetGround::isSpent);
    }

    private static Money more(Question question, Predicate<AccountKind> counted) {
        return more(question.tradeOff(), nothing(question), counted);
    }

    private static Money more(TradeOff tradeOff, Money nothing, Predicate<AccountKind> counted) {
        return tradeOff.lines().stream()
                .filter(trade -> counted.test(trade.line().line().account().kind()))
                .map(trade -> trade.total().after().minus(trade.total().before()))
                .reduce(nothing, Money::plus);
    }

    private static boolean isSpent(AccountKind kind) {
        return kind != AccountKind.PURCHASES
                && kind != AccountKind.TAX
                && kind != AccountKind.FINANCING;
    }
}
