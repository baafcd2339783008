package vn.aop.core.decision.criteria;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.joda.money.Money;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.budget.Commitment;
import vn.aop.core.budget.Limit;
import vn.aop.core.capacity.Headroom;
import vn.aop.core.capacity.SpentSoFar;
import vn.aop.core.change.BeforeAfter;
import vn.aop.core.change.BudgetChange;
import vn.aop.core.change.LineTrade;
import vn.aop.core.decision.Assessment;
import vn.aop.core.decision.DecisionCriterion;
import vn.aop.core.decision.Judgement;
import vn.aop.core.decision.Outcome;
import vn.aop.core.decision.Shortfall;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Plan;
import vn.aop.core.projection.Projection;
import vn.aop.core.risk.Response;
import vn.aop.core.risk.Risk;
import vn.aop.core.text.Place;

/**
 * Whether the money is there: no line is used beyond its headroom in any month, no hard line is
 * raised, what is committed stays, the reserve pays for nothing but the responses to risks and
 * keeps what they need, and nothing else is taken from what keeps the business running unless there
 * is evidence that says of this line that it is not needed.
 */
final class BudgetCriterion implements DecisionCriterion {

    @Override
    public String id() {
        return "budget";
    }

    @Override
    public List<Judgement> judge(Assessment assessment) {
        List<Judgement> found = new ArrayList<>();
        for (BudgetLine line : assessment.before().plan().budget()) {
            headroom(assessment, line).ifPresent(found::add);
            raisedHard(assessment, line).ifPresent(found::add);
        }
        for (LineTrade trade : assessment.tradeOff().lines()) {
            usesReserve(trade).ifPresent(found::add);
            takesCommitted(trade).or(() -> usesRunning(assessment, trade)).ifPresent(found::add);
        }
        reserve(assessment).ifPresent(found::add);
        if (found.isEmpty() && usesMoney(assessment)) {
            found.add(holds(assessment));
        }
        used(assessment).flatMap(it -> past(assessment, it).stream()).forEach(found::add);
        return found;
    }

    /** Money of months that are past is there only if the shop did not spend it as planned. */
    private Optional<Judgement> past(Assessment assessment, LineTrade trade) {
        boolean isSaved = !usesMoney(assessment) && assessment.tradeOff().moved().isEmpty();
        String key = isSaved ? "ground.past-money-saved" : "ground.past-money";
        return Optional.of(assessment.past(trade))
                .filter(Money::isPositive)
                .map(
                        it ->
                                Judgement.of(id(), Outcome.NOTE, Place.line(trade.line().id()), key)
                                        .with("line", trade.line().name())
                                        .with("amount", Value.of(it))
                                        .with("month", assessment.tradeOff().from()));
    }

    private static Money atLeastNothing(Money amount) {
        return amount.isNegative() ? Money.zero(amount.getCurrencyUnit()) : amount;
    }

    private static boolean usesMoney(Assessment assessment) {
        return assessment.tradeOff().isSpent() && used(assessment).findAny().isPresent();
    }

    private static Stream<LineTrade> used(Assessment assessment) {
        return assessment.tradeOff().lines().stream().filter(trade -> trade.claimed().isPositive());
    }

    private Judgement holds(Assessment assessment) {
        Money left =
                used(assessment)
                        .map(trade -> assessment.free(trade).minus(trade.taken()))
                        .map(BudgetCriterion::atLeastNothing)
                        .reduce(Money::plus)
                        .orElseThrow();
        boolean isOverspent =
                used(assessment)
                        .map(LineTrade::line)
                        .flatMap(it -> assessment.before().spent().on(it).stream())
                        .anyMatch(it -> it.overspent().isPositive());
        String key = isOverspent ? "ground.budget-holds-own" : "ground.budget-holds";
        return Judgement.of(id(), Outcome.FOR, Place.of("budget"), key)
                .with("left", Value.of(left));
    }

    private Optional<Judgement> headroom(Assessment assessment, BudgetLine line) {
        Headroom before = assessment.before().headroom(line);
        Plan after = assessment.after().plan();
        Headroom headroom = assessment.after().headroom(after.budgetLine(line.id()).orElse(line));
        return headroom.tightest(before)
                .map(
                        index ->
                                noRoom(
                                                assessment,
                                                line,
                                                Value.of(headroom.months().get(index).negated()),
                                                after.year().first().plusMonths(index))
                                        .lacking(Shortfall.ROOM));
    }

    /** What is spent beyond a line already is a part of what it lacks. */
    private Judgement noRoom(Assessment assessment, BudgetLine line, Value lack, YearMonth month) {
        Place where = Place.line(line.id());
        Projection before = assessment.before();
        Optional<Money> overspent =
                before.spent().on(line).map(SpentSoFar.OnLine::overspent).filter(Money::isPositive);
        return overspent.isEmpty()
                ? Judgement.of(id(), Outcome.CONDITION, where, "ground.no-room")
                        .with("line", line.name())
                        .with("short", lack)
                        .with("month", month)
                : Judgement.of(id(), Outcome.CONDITION, where, "ground.no-room-overspent")
                        .with("line", line.name())
                        .with("overspent", Value.of(overspent.get()))
                        .with("own", own(lack, overspent.get()))
                        .with("last", before.estimate().orElseThrow().last())
                        .with("short", lack)
                        .with("month", month);
    }

    /** What is lacking besides what is overspent already: as much as the proposal itself takes. */
    private static Value own(Value lack, Money overspent) {
        return lack.number()
                .map(it -> it.subtract(overspent.getAmount()).max(BigDecimal.ZERO))
                .map(it -> Value.of(Money.of(overspent.getCurrencyUnit(), it)))
                .orElse(lack);
    }

    private Optional<Judgement> raisedHard(Assessment assessment, BudgetLine line) {
        return assessment.tradeOff().lines().stream()
                .filter(trade -> trade.line().id().equals(line.id()))
                .filter(trade -> line.limit() == Limit.HARD)
                .filter(trade -> trade.more().isPositive())
                .findFirst()
                .map(
                        trade ->
                                Judgement.of(
                                                id(),
                                                Outcome.CONDITION,
                                                Place.line(line.id()),
                                                line.comesIn()
                                                        ? "ground.hard-limit-in"
                                                        : "ground.hard-limit")
                                        .with("line", line.name())
                                        .with("before", Value.of(trade.total().before()))
                                        .with("after", Value.of(trade.total().after()))
                                        .lacking(Shortfall.LIMIT));
    }

    private Optional<Judgement> usesReserve(LineTrade trade) {
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
                                                "ground.reserve-used")
                                        .with("line", line.name())
                                        .with("amount", Value.of(after.minus(before)))
                                        .lacking(Shortfall.RESERVE));
    }

    /** What is committed has to be paid, whatever the evidence; a cut leaves it alone too. */
    private Optional<Judgement> takesCommitted(LineTrade trade) {
        BudgetLine line = trade.line();
        Money less = trade.more().negated();
        Money gone = line.isOverhead() && trade.taken().isGreaterThan(less) ? trade.taken() : less;
        return line.commitment()
                .filter(it -> gone.isPositive())
                .map(
                        it ->
                                Judgement.of(
                                                id(),
                                                Outcome.CONDITION,
                                                Place.line(line.id()),
                                                committed(it))
                                        .with("line", line.name())
                                        .with("amount", Value.of(gone))
                                        .lacking(Shortfall.RUNNING));
    }

    private static String committed(Commitment commitment) {
        return switch (commitment) {
            case HARD -> "ground.committed-hard";
            case TAX -> "ground.committed-tax";
            case FINANCING -> "ground.committed-financing";
            case DRIVEN -> "ground.committed-driven";
        };
    }

    /** What keeps the shop running is spent anyway, unless somebody shows that it is not needed. */
    private Optional<Judgement> usesRunning(Assessment assessment, LineTrade trade) {
        return Optional.of(trade.line())
                .filter(line -> line.isOverhead() && trade.taken().isPositive())
                .map(
                        line ->
                                takesRunning(
                                        line,
                                        trade.taken(),
                                        assessment.proposal().isUnneeded(line.id())));
    }

    private Judgement takesRunning(BudgetLine line, Money taken, boolean isShown) {
        Judgement judgement =
                Judgement.of(
                                id(),
                                isShown ? Outcome.NOTE : Outcome.CONDITION,
                                Place.line(line.id()),
                                isShown ? "ground.running-shown-unneeded" : "ground.running-taken")
                        .with("line", line.name())
                        .with("amount", Value.of(taken));
        return isShown ? judgement : judgement.lacking(Shortfall.RUNNING);
    }

    private Optional<Judgement> reserve(Assessment assessment) {
        Money needed =
                assessment.after().plan().risks().stream()
                        .map(risk -> owed(risk, assessment))
                        .reduce(nothing(assessment), Money::plus);
        Money left = reserve(assessment, BeforeAfter::after);
        return Optional.of(needed)
                .filter(it -> left.isLessThan(reserve(assessment, BeforeAfter::before)))
                .filter(left::isLessThan)
                .map(
                        it ->
                                Judgement.of(
                                                id(),
                                                Outcome.CONDITION,
                                                Place.of("budget"),
                                                "ground.reserve-short")
                                        .with("left", Value.of(left))
                                        .with("needed", Value.of(it))
                                        .lacking(Shortfall.RESERVE));
    }

    /** What the response to a risk still needs of the reserve beyond what is drawn for it now. */
    private static Money owed(Risk risk, Assessment assessment) {
        Money promised =
                risk.response()
                        .filter(response -> response.reserve().isPresent())
                        .map(Response::cost)
                        .orElse(nothing(assessment));
        Money drawn =
                assessment
                        .changes(BudgetChange.Draw.class)
                        .filter(draw -> draw.risk().equals(risk.id()))
                        .map(draw -> draw.amounts().total())
                        .reduce(nothing(assessment), Money::plus);
        return drawn.isGreaterThan(promised) ? nothing(assessment) : promised.minus(drawn);
    }

    private static Money reserve(
            Assessment assessment, Function<BeforeAfter<Money>, Money> version) {
        return assessment.tradeOff().lines().stream()
                .filter(trade -> trade.line().limit() == Limit.RESERVE)
                .map(trade -> version.apply(trade.free()))
                .reduce(nothing(assessment), Money::plus);
    }

    private static Money nothing(Assessment assessment) {
        return Money.zero(assessment.after().plan().company().currency());
    }
}
