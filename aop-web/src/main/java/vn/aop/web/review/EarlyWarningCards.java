package vn.aop.web.review;

import java.util.List;
import vn.aop.core.decision.recovery.WokenResponses;
import vn.aop.core.review.MonthlyReview;

/**
 * The early warnings of a month.
 *
 * @param risks those of risks
 * @param assumptions those of assumptions
 */
public record EarlyWarningCards(List<EarlyWarningCard> risks, List<EarlyWarningCard> assumptions) {

    public EarlyWarningCards {
        risks = List.copyOf(risks);
        assumptions = List.copyOf(assumptions);
    }

    static EarlyWarningCards of(MonthlyReview review, ShownNumbers numbers) {
        WokenResponses woken = new WokenResponses(review);
        return new EarlyWarningCards(
                review.risks().stream()
                        .map(it -> EarlyWarningCard.ofRisk(it, woken, numbers))
                        .toList(),
                review.assumptions().stream()
                        .map(it -> EarlyWarningCard.ofAssumption(it, review, numbers))
                        .toList());
    }
}
