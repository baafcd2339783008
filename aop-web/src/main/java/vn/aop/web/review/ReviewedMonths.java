package vn.aop.web.review;

import static java.util.Objects.requireNonNull;

import vn.aop.core.review.MonthlyReview;
import vn.aop.web.widget.PlanWords;

/**
 * Which months a review looks at.
 *
 * @param month the reviewed month
 * @param toDate the months from the first to the reviewed one
 * @param picker the choice of another month
 */
public record ReviewedMonths(String month, String toDate, MonthPicker picker) {

    public ReviewedMonths {
        requireNonNull(month, "month");
        requireNonNull(toDate, "toDate");
        requireNonNull(picker, "picker");
    }

    static ReviewedMonths of(MonthlyReview review, PlanWords words, String caseId) {
        return new ReviewedMonths(
                words.month(review.month()),
                words.wording().numbers().span(review.plan().year().through(review.month())),
                MonthPicker.of(review, words, caseId));
    }
}
