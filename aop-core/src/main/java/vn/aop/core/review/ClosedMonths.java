package vn.aop.core.review;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import vn.aop.core.figures.FiscalYear;
import vn.aop.core.text.Message;

/** The months to date without trade, which say nothing about the pace of the year. */
final class ClosedMonths {

    private ClosedMonths() {}

    /** Returns which months no pace is told by; empty where none was closed, or none is to come. */
    static Optional<Message> caution(MonthlyReview review) {
        FiscalYear year = review.plan().year();
        List<YearMonth> closed =
                year.through(review.month()).months().stream()
                        .filter(review.actuals().recorded().noTrade()::contains)
                        .toList();
        return closed.isEmpty() || review.month().equals(year.last())
                ? Optional.empty()
                : Optional.of(Message.of("review.closed-months").with("months", closed));
    }
}
