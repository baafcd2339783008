package vn.aop.core.decision.criteria;

import java.util.List;
import java.util.Optional;
import vn.aop.core.decision.Assessment;
import vn.aop.core.decision.BreakEven;
import vn.aop.core.decision.DecisionCriterion;
import vn.aop.core.decision.Judgement;
import vn.aop.core.decision.Outcome;
import vn.aop.core.decision.Promotion;
import vn.aop.core.decision.Shortfall;
import vn.aop.core.figures.Value;
import vn.aop.core.text.Place;

/**
 * Whether a price cut brings back in volume what it gives away on every piece and what its own
 * actions cost.
 */
final class PromotionCriterion implements DecisionCriterion {

    @Override
    public String id() {
        return "promotion";
    }

    @Override
    public List<Judgement> judge(Assessment assessment) {
        List<Promotion> promotions = Promotion.in(assessment);
        if (promotions.isEmpty() || !assessment.isOfUnknownRise()) {
            return promotions.stream().map(this::judge).toList();
        }
        Optional<BreakEven> breakEven = BreakEven.of(assessment);
        return BreakEven.promotions(assessment).stream().map(it -> unknown(it, breakEven)).toList();
    }

    private Judgement unknown(Promotion promotion, Optional<BreakEven> breakEven) {
        if (promotion.needed().number().isEmpty()) {
            return judge(promotion);
        }
        return breakEven
                .map(it -> unknown(promotion, it))
                .orElseGet(
                        () -> unknown(promotion, Outcome.AGAINST, "ground.promotion-no-rise-pays"));
    }

    /** What is planned and last year differ, so that the rise is told of both. */
    private Judgement unknown(Promotion promotion, BreakEven breakEven) {
        boolean isWithinReach = breakEven.assessment().isPresent();
        Outcome outcome = isWithinReach ? Outcome.CONDITION : Outcome.AGAINST;
        String key =
                isWithinReach
                        ? "ground.promotion-of-unknown-rise"
                        : "ground.promotion-out-of-reach";
        Judgement told = unknown(promotion, outcome, key).with("lift", breakEven.lift());
        return isWithinReach ? told.lacking(Shortfall.RISE) : told;
    }

    private Judgement unknown(Promotion promotion, Outcome outcome, String key) {
        return Judgement.of(id(), outcome, Place.group(promotion.group().id()), key)
                .with("group", promotion.group().name())
                .with("channel", promotion.channel().name())
                .with("old", promotion.oldPrice())
                .with("discount", Value.ratio(promotion.discount()))
                .with("marginBefore", Value.ratio(promotion.marginBefore()))
                .with("marginAfter", Value.ratio(promotion.marginAfter()))
                .with("needed", promotion.needed());
    }

    private Judgement judge(Promotion promotion) {
        if (!promotion.canBreakEven()) {
            return told(promotion, Outcome.CONDITION, "ground.never-breaks-even");
        }
        String with = promotion.ownCost().signum() > 0 ? "-with-cost" : "";
        if (!promotion.isExpectationTold()) {
            return told(promotion, Outcome.CONDITION, "ground.volume-not-told" + with)
                    .lacking(Shortfall.RETURN);
        }
        return promotion.isPaid()
                ? told(promotion, Outcome.FOR, "ground.breaks-even" + with)
                : told(promotion, Outcome.CONDITION, "ground.too-little-volume" + with)
                        .lacking(Shortfall.RETURN);
    }

    private Judgement told(Promotion promotion, Outcome outcome, String key) {
        return Judgement.of(id(), outcome, Place.group(promotion.group().id()), key)
                .with("group", promotion.group().name())
                .with("channel", promotion.channel().name())
                .with("old", promotion.oldPrice())
                .with("discount", Value.ratio(promotion.discount()))
                .with("marginBefore", Value.ratio(promotion.marginBefore()))
                .with("marginAfter", Value.ratio(promotion.marginAfter()))
                .with("ownCost", Value.ratio(promotion.ownCost()))
                .with("breakEven", promotion.breakEven())
                .with("needed", promotion.needed())
                .with("expected", promotion.expected());
    }
}
