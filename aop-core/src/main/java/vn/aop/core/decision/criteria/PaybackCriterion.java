package vn.aop.core.decision.criteria;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;
import vn.aop.core.change.GoalTrade;
import vn.aop.core.change.LineTrade;
import vn.aop.core.change.Payback;
import vn.aop.core.change.TradeOff;
import vn.aop.core.decision.Assessment;
import vn.aop.core.decision.BreakEven;
import vn.aop.core.decision.DecisionCriterion;
import vn.aop.core.decision.Judgement;
import vn.aop.core.decision.Outcome;
import vn.aop.core.decision.Promotion;
import vn.aop.core.decision.Shortfall;
import vn.aop.core.figures.Value;
import vn.aop.core.text.Place;
import vn.aop.core.text.Text;

/**
 * Whether what is spent comes back within the year, compared with not spending it: money that the
 * plan holds and nothing has claimed is not free.
 */
final class PaybackCriterion implements DecisionCriterion {

    private static final Place BUDGET = Place.of("budget");

    @Override
    public String id() {
        return "payback";
    }

    @Override
    public List<Judgement> judge(Assessment assessment) {
        Optional<Assessment> again =
                assessment
                        .besidesGivingUp()
                        .filter(BreakEven::isShort)
                        .filter(it -> !ServesGoalCriterion.answersShownRisk(assessment));
        return assessment.isOfUnknownRise()
                ? unknown(assessment, again)
                : known(assessment, again).stream().toList();
    }

    private Optional<Judgement> known(Assessment assessment, Optional<Assessment> again) {
        Payback payback = assessment.tradeOff().payback();
        return again.filter(it -> losesMore(it.tradeOff().payback(), payback))
                .map(it -> spentAgain(assessment, it))
                .or(
                        () ->
                                payback.isSpent()
                                        ? Optional.of(judge(assessment, payback))
                                        : saved(assessment, payback)
                                                .or(() -> moved(assessment.tradeOff())));
    }

    /** Money that goes to another line is neither spent nor saved. */
    private Optional<Judgement> moved(TradeOff tradeOff) {
        return tradeOff.moved()
                .map(
                        it ->
                                new Judgement(
                                        id(),
                                        Outcome.NOTE,
                                        Map.of(),
                                        BUDGET,
                                        Optional.empty(),
                                        it));
    }

    /** What is lost is told against the better of doing nothing and giving up alone. */
    private static boolean losesMore(Payback again, Payback all) {
        return !all.isSpent() || all.net().minus(again.net()).isPositive();
    }

    /** What actions give back is no freer than other money: it could be kept. */
    private Judgement spentAgain(Assessment assessment, Assessment again) {
        Payback payback = again.tradeOff().payback();
        String key =
                isBetterLeft(assessment, again)
                        ? "ground.better-left-alone"
                        : "ground.better-given-up-alone";
        return spending(Outcome.CONDITION, key, payback)
                .with("brings", payback.brings())
                .with("loss", payback.net().negated())
                .lacking(Shortfall.RETURN);
    }

    /** Whether giving up alone loses money or a goal against the plan as it is. */
    private static boolean isBetterLeft(Assessment assessment, Assessment again) {
        TradeOff givingUp =
                TradeOff.between(assessment.before(), again.before(), assessment.tradeOff().from());
        return givingUp.profitChange().number().filter(it -> it.signum() < 0).isPresent()
                || givingUp.goals().stream()
                        .map(GoalTrade::status)
                        .anyMatch(it -> it.after().isWorseThan(it.before()));
    }

    /** A price cut says itself how much more has to be sold. */
    private List<Judgement> unknown(Assessment assessment, Optional<Assessment> again) {
        if (again.isEmpty() && !BreakEven.isShort(assessment)) {
            return free(assessment);
        }
        List<Assessment> spent =
                Stream.concat(Stream.of(assessment), again.stream())
                        .filter(BreakEven::isShort)
                        .toList();
        List<Open> open = isCut(assessment) ? List.of() : Open.of(spent);
        if (open.isEmpty() && spent.stream().allMatch(BreakEven::isPaidAnyway)) {
            Payback paid = again.orElse(assessment).tradeOff().payback();
            return List.of(spending(Outcome.FOR, "ground.pays-without-rise", paid));
        }
        return open.stream().max(Comparator.comparing(Open::lift)).map(this::unknown).stream()
                .toList();
    }

    private static boolean isCut(Assessment assessment) {
        return !Promotion.in(assessment).isEmpty();
    }

    /** What is spent of which nobody knows how much more it sells, and the rise that pays it. */
    private record Open(Assessment assessment, Optional<BreakEven> breakEven) {

        /** Returns what is not paid without a rise. */
        static List<Open> of(List<Assessment> spent) {
            return spent.stream()
                    .map(it -> new Open(it, BreakEven.of(it)))
                    .filter(
                            it ->
                                    it.breakEven().isPresent()
                                            || !BreakEven.isPaidAnyway(it.assessment()))
                    .toList();
        }

        /** What no rise pays takes more than any. */
        BigDecimal lift() {
            return breakEven
                    .flatMap(it -> it.lift().number())
                    .orElse(BigDecimal.valueOf(Long.MAX_VALUE));
        }
    }

    /** A yes to what costs nothing does not say that it brings something. */
    private List<Judgement> free(Assessment assessment) {
        return Promotion.in(assessment).isEmpty()
                ? List.of(Judgement.of(id(), Outcome.FOR, BUDGET, "ground.rise-unknown-free"))
                : List.of();
    }

    private Judgement unknown(Open open) {
        Payback payback = open.assessment().tradeOff().payback();
        return open.breakEven()
                .map(it -> unknown(open.assessment(), payback, it))
                .orElseGet(() -> spending(Outcome.AGAINST, "ground.no-rise-pays", payback));
    }

    private Judgement judge(Assessment assessment, Payback payback) {
        Optional<Value> needed = needed(assessment);
        if (payback.isPaid()) {
            return told(Outcome.FOR, "ground.pays-back", payback, needed);
        }
        List<Text> unshown = ServesGoalCriterion.unshownRisks(assessment);
        if (!unshown.isEmpty()) {
            return spending(Outcome.CONDITION, "ground.risk-not-shown", payback)
                    .with("risks", unshown)
                    .lacking(Shortfall.RETURN);
        }
        if (ServesGoalCriterion.answersShownRisk(assessment)) {
            boolean isTold = payback.brings().number().isPresent();
            String spends = isTold ? "ground.spends" : "ground.spends-untold";
            return told(Outcome.NOTE, spends, payback, needed);
        }
        boolean canPay = needed.flatMap(Value::number).isPresent();
        String key = canPay ? "ground.does-not-pay-back" : "ground.pays-nothing";
        return told(Outcome.CONDITION, key, payback, needed).lacking(Shortfall.RETURN);
    }

    /** With conditions it is only tried, and nobody reads what it would take to break even. */
    private static Optional<Value> needed(Assessment assessment) {
        return assessment.conditions().isEmpty()
                ? Optional.of(BreakEven.sales(assessment))
                : Optional.empty();
    }

    private Judgement unknown(Assessment assessment, Payback payback, BreakEven breakEven) {
        Optional<Value> needed = needed(assessment).filter(it -> it.number().isPresent());
        boolean isWithinReach = breakEven.assessment().isPresent();
        Outcome outcome = isWithinReach ? Outcome.CONDITION : Outcome.AGAINST;
        String key = isWithinReach ? "ground.rise-unknown" : "ground.rise-out-of-reach";
        Judgement told =
                needed.map(it -> spending(outcome, key, payback).with("needed", it))
                        .orElseGet(() -> spending(outcome, key + "-share", payback));
        Judgement withLift = told.with("lift", breakEven.lift());
        return isWithinReach ? withLift.lacking(Shortfall.RISE) : withLift;
    }

    private Judgement told(Outcome outcome, String key, Payback payback, Optional<Value> needed) {
        Judgement told =
                spending(outcome, key, payback)
                        .with("brings", payback.brings())
                        .with("net", payback.net())
                        .with("loss", payback.net().negated())
                        .with("sales", payback.sales());
        return needed.map(it -> told.with("needed", it)).orElse(told);
    }

    /** Where lines only allow less, less is spent; money that moves is spent somewhere else. */
    private Optional<Judgement> saved(Assessment assessment, Payback payback) {
        List<LineTrade> lines = assessment.tradeOff().besidesMoved();
        Optional<Money> saved =
                lines.stream()
                        .filter(it -> lines.stream().noneMatch(line -> line.more().isPositive()))
                        .filter(it -> it.line().line().account().kind().isSpending())
                        .map(LineTrade::saved)
                        .reduce(Money::plus)
                        .filter(Money::isPositive);
        Optional<BigDecimal> brings = payback.brings().number();
        return brings.isEmpty()
                ? Optional.empty()
                : saved.map(it -> saved(Value.of(it), payback.brings(), brings.get().signum()));
    }

    private Judgement saved(Value saved, Value brings, int sign) {
        Value net = saved.plus(brings);
        boolean isGain = net.number().filter(it -> it.signum() >= 0).isPresent();
        if (sign >= 0) {
            return Judgement.of(id(), Outcome.FOR, BUDGET, "ground.saves")
                    .with("saved", saved)
                    .with("net", net);
        }
        return isGain
                ? Judgement.of(id(), Outcome.FOR, BUDGET, "ground.saves-more-than-it-loses")
                        .with("saved", saved)
                        .with("lost", brings.negated())
                        .with("net", net)
                : Judgement.of(id(), Outcome.NOTE, BUDGET, "ground.saves-less-than-it-loses")
                        .with("saved", saved)
                        .with("lost", brings.negated())
                        .with("loss", net.negated());
    }

    private Judgement spending(Outcome outcome, String key, Payback payback) {
        return Judgement.of(id(), outcome, BUDGET, key).with("outlay", payback.outlay());
    }
}
