package vn.aop.core.decision.recovery;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import vn.aop.core.projection.Once;
import vn.aop.core.projection.Projection;
import vn.aop.core.response.RiskResponse;
import vn.aop.core.review.EarlyWarning;
import vn.aop.core.review.MonthlyReview;
import vn.aop.core.risk.Risk;
import vn.aop.core.text.Problem;
import vn.aop.core.text.Validated;

/**
 * What the responses to risks that have woken bring from the month after a reviewed one on, held
 * against the latest estimate where the year is recorded. How the year stands is worked out once
 * for all of them.
 */
public final class WokenResponses {

    private final MonthlyReview review;
    private final Once<Projection> standing;

    /** Makes the responses of a review. */
    public WokenResponses(MonthlyReview review) {
        this.review = requireNonNull(review, "review");
        this.standing = new Once<>(() -> review.standing().orElseGet(review::planned));
    }

    /** Returns the review. */
    public MonthlyReview review() {
        return review;
    }

    /** Returns the risks that have woken, in the order of the plan. */
    public List<Risk> risks() {
        return review.risks().stream()
                .filter(EarlyWarning::isAwake)
                .map(EarlyWarning::subject)
                .toList();
    }

    /**
     * Returns what the response to a risk brings.
     *
     * @param risk a risk of the plan
     * @return it, or why it cannot be taken; empty where the risk has not woken, the year is over
     *     or the response changes nothing of the plan
     */
    public Optional<Validated<RiskResponse, Problem>> of(Risk risk) {
        YearMonth next = review.month().plusMonths(1);
        return Optional.of(risk)
                .filter(it -> review.plan().year().contains(next) && risks().contains(it))
                .flatMap(it -> RiskResponse.from(standing.get(), it, next));
    }
}
