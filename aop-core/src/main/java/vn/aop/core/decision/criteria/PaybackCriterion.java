package vn.aop.core.decision.criteria;

import java.util.List;
import java.util.Optional;
import vn.aop.core.change.Payback;
import vn.aop.core.decision.Assessment;
import vn.aop.core.decision.BreakEven;
import vn.aop.core.decision.DecisionCriterion;
import vn.aop.core.decision.Judgement;
import vn.aop.core.decision.Outcome;
import vn.aop.core.decision.Shortfall;
import vn.aop.core.figures.Value;
import vn.aop.core.text.Place;

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
        Payback payback = assessment.tradeOff().payback();
        return payback.isSpent() ? List.of(judge(assessment, payback)) : List.of();
    }

    private Judgement judge(Assessment assessment, Payback payback) {
        if (payback.isPaid()) {
            return told(Outcome.FOR, "ground.pays-back", assessment);
        }
        if (assessment.isOfUnknownRise()) {
            return BreakEven.of(assessment)
                    .map(it -> unknown(assessment, it))
                    .orElseGet(
                            () ->
                                    Judgement.of(
                                                    id(),
                                                    Outcome.AGAINST,
                                                    BUDGET,
                                                    "ground.no-rise-pays")
                                            .with("outlay", payback.outlay()));
        }
        if (ServesGoalCriterion.answersRisk(assessment)) {
            return told(Outcome.NOTE, "ground.spends", assessment);
        }
        boolean canPay = needed(assessment).flatMap(Value::number).isPresent();
        String key = canPay ? "ground.does-not-pay-back" : "ground.pays-nothing";
        return told(Outcome.CONDITION, key, assessment).lacking(Shortfall.RETURN);
    }

    /** With conditions it is only tried, and nobody reads what it would take to break even. */
    private static Optional<Value> needed(Assessment assessment) {
        return Optional.of(assessment)
                .filter(it -> it.conditions().isEmpty())
                .map(BreakEven::sales);
    }

    private Judgement unknown(Assessment assessment, BreakEven breakEven) {
        boolean isWithinReach = breakEven.assessment().isPresent();
        Judgement told =
                Judgement.of(
                                id(),
                                isWithinReach ? Outcome.CONDITION : Outcome.AGAINST,
                                BUDGET,
                                isWithinReach ? "ground.rise-unknown" : "ground.rise-out-of-reach")
                        .with("outlay", assessment.tradeOff().payback().outlay())
                        .with("needed", BreakEven.sales(assessment))
                        .with("lift", breakEven.lift());
        return isWithinReach ? told.lacking(Shortfall.RETURN) : told;
    }

    private Judgement told(Outcome outcome, String key, Assessment assessment) {
        Payback payback = assessment.tradeOff().payback();
        Judgement told =
                Judgement.of(id(), outcome, BUDGET, key)
                        .with("outlay", payback.outlay())
                        .with("brings", payback.brings())
                        .with("net", payback.net())
                        .with("loss", payback.net().negated())
                        .with("sales", payback.sales());
        return needed(assessment).map(it -> told.with("needed", it)).orElse(told);
    }
}
