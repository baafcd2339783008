package vn.aop.web.command;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.aop.core.review.BudgetReview;
import vn.aop.core.review.MonthlyReview;

/**
 * The budget lines of a review that somebody should look at: those that have passed the year's
 * amount, and those that will before the year's last month at this pace.
 *
 * @param review the review
 */
record BudgetWatch(MonthlyReview review) {

    private static final Comparator<BudgetReview> EARLIEST_FIRST =
            Comparator.comparing(line -> line.usedUpIn().orElseThrow());

    BudgetWatch {
        requireNonNull(review, "review");
    }

    /** Returns the lines that have already passed the year's amount, the earliest first. */
    List<BudgetReview> passed() {
        return usedUp().filter(line -> !month(line).isAfter(review.month())).toList();
    }

    /** Returns the lines that will pass it before the last month, the earliest first. */
    List<BudgetReview> early() {
        return usedUp().filter(line -> month(line).isAfter(review.month()))
                .filter(line -> month(line).isBefore(last()))
                .toList();
    }

    /** Returns the lines to look at. */
    List<BudgetReview> worrying() {
        return Stream.concat(passed().stream(), early().stream()).toList();
    }

    /** Returns how many lines will pass the year's amount in its last month only. */
    long atTheEnd() {
        return usedUp().filter(line -> month(line).isAfter(review.month()))
                .filter(line -> month(line).equals(last()))
                .count();
    }

    /** Returns how many lines last the year. */
    long lasting() {
        return review.budget().size() - usedUp().count();
    }

    private YearMonth last() {
        return review.plan().year().last();
    }

    private Stream<BudgetReview> usedUp() {
        return review.budget().stream()
                .filter(line -> line.usedUpIn().isPresent())
                .sorted(EARLIEST_FIRST);
    }

    private static YearMonth month(BudgetReview line) {
        return line.usedUpIn().orElseThrow();
    }
}
