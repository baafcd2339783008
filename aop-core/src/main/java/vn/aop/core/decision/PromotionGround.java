package vn.aop.core.decision;

import java.util.List;
import java.util.Optional;
import vn.aop.core.figures.Value;
import vn.aop.core.text.Place;

/**
 * Whether a price cut brings back in volume what it gives away on every piece and what its own
 * actions cost.
 */
final class PromotionGround implements Ground {

    @Override
    public String id() {
        return "promotion";
    }

    @Override
    public List<Judgement> judge(Question question) {
        return Promotion.in(question).stream().map(this::judge).toList();
    }

    private Judgement judge(Promotion promotion) {
        Optional<Boolean> paysBack =
                promotion
                        .needed()
                        .number()
                        .flatMap(
                                needed ->
                                        promotion
                                                .expected()
                                                .number()
                                                .map(it -> it.compareTo(needed) >= 0));
        String key =
                paysBack.isEmpty()
                        ? "ground.never-breaks-even"
                        : paysBack.get() ? "ground.breaks-even" : "ground.too-little-volume";
        boolean costs = paysBack.isPresent() && promotion.ownCost().signum() > 0;
        return Judgement.of(
                id(),
                paysBack.orElse(false) ? Outcome.FOR : Outcome.CONDITION,
                Place.group(promotion.group().id()),
                costs ? key + "-with-cost" : key,
                "group",
                promotion.group().name(),
                "channel",
                promotion.channel().name(),
                "discount",
                Value.ratio(promotion.discount()),
                "marginBefore",
                Value.ratio(promotion.marginBefore()),
                "marginAfter",
                Value.ratio(promotion.marginAfter()),
                "ownCost",
                Value.ratio(promotion.ownCost()),
                "breakEven",
                promotion.breakEven(),
                "needed",
                promotion.needed(),
                "expected",
                promotion.expected());
    }
}
