package vn.aop.core.decision.criteria;

import java.util.List;
import vn.aop.core.change.Payback;
import vn.aop.core.decision.BreakEven;
import vn.aop.core.decision.Ground;
import vn.aop.core.decision.Judgement;
import vn.aop.core.decision.Outcome;
import vn.aop.core.decision.Question;
import vn.aop.core.decision.Shortfall;
import vn.aop.core.text.Place;

/**
 * Whether what is spent comes back within the year, compared with not spending it: money that the
 * plan holds and nothing has claimed is not free.
 */
final class PaybackGround implements Ground {

    private static final Place BUDGET = Place.of("budget");

    @Override
    public String id() {
        return "payback";
    }

    @Override
    public List<Judgement> judge(Question question) {
        Payback payback = question.tradeOff().payback();
        return payback.isSpent() ? List.of(judge(question, payback)) : List.of();
    }

    private Judgement judge(Question question, Payback payback) {
        if (payback.isPaid()) {
            return told(Outcome.FOR, "ground.pays-back", payback);
        }
        if (question.isOfUnknownRise()) {
            return BreakEven.of(question)
                    .map(it -> unknown(payback, it).lacking(Shortfall.RETURN))
                    .orElseGet(() -> told(Outcome.AGAINST, "ground.pays-nothing", payback));
        }
        if (ServesGoalGround.answersRisk(question)) {
            return told(Outcome.NOTE, "ground.spends", payback);
        }
        boolean canPay = payback.needed().number().isPresent();
        return told(
                        Outcome.CONDITION,
                        canPay ? "ground.does-not-pay-back" : "ground.pays-nothing",
                        payback)
                .lacking(Shortfall.RETURN);
    }

    private Judgement unknown(Payback payback, BreakEven breakEven) {
        return Judgement.of(
                id(),
                Outcome.CONDITION,
                BUDGET,
                "ground.rise-unknown",
                "outlay",
                payback.outlay(),
                "needed",
                breakEven.sales(),
                "lift",
                breakEven.lift());
    }

    private Judgement told(Outcome outcome, String key, Payback payback) {
        return Judgement.of(
                id(),
                outcome,
                BUDGET,
                key,
                "outlay",
                payback.outlay(),
                "brings",
                payback.brings(),
                "net",
                payback.net(),
                "loss",
                payback.net().negated(),
                "sales",
                payback.sales(),
                "needed",
                payback.needed());
    }
}
