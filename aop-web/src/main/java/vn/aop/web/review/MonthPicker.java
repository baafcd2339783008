package vn.aop.web.review;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import vn.aop.core.review.MonthlyReview;
import vn.aop.web.page.Link;
import vn.aop.web.page.PageAddresses;
import vn.aop.web.widget.PlanWords;

/**
 * The choice of a month.
 *
 * @param action the address that the form asks
 * @param months the months that can be reviewed
 * @param previous the month before, if it can be reviewed
 * @param next the month after, if it can be reviewed
 */
public record MonthPicker(
        String action, List<Choice> months, Optional<Link> previous, Optional<Link> next) {

    /**
     * A month to choose.
     *
     * @param value the month as the address writes it
     * @param text the month as the reader writes it
     * @param isChosen whether it is the reviewed one
     */
    public record Choice(String value, String text, boolean isChosen) {}

    public MonthPicker {
        requireNonNull(action, "action");
        months = List.copyOf(months);
        requireNonNull(previous, "previous");
        requireNonNull(next, "next");
    }

    static MonthPicker of(MonthlyReview review, PlanWords words, String caseId) {
        return new MonthPicker(
                PageAddresses.review(caseId),
                review.actuals().months().stream()
                        .map(
                                month ->
                                        new Choice(
                                                month.toString(),
                                                words.month(month),
                                                month.equals(review.month())))
                        .toList(),
                link(review, review.month().minusMonths(1), words, caseId),
                link(review, review.month().plusMonths(1), words, caseId));
    }

    private static Optional<Link> link(
            MonthlyReview review, YearMonth month, PlanWords words, String caseId) {
        return Optional.of(month)
                .filter(review.actuals().months()::contains)
                .map(it -> Link.to(words.month(it), PageAddresses.review(caseId, it)));
    }
}
