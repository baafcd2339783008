package vn.aop.core.review;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The budget lines of a review that somebody should look at: those that have passed the year's
 * amount, and those that will before the year's last month at this pace.
 *
 * @param review the review
 */
public record LinesToWatch(MonthlyReview review) {

    private static final Comparator<BudgetReview> EARLIEST_FIRST =
            Comparator.comparing(line -> line.usedUpIn().orElseThrow());

    public LinesToWatch {
        requireNonNull(review, "review");
    }

    /** Returns the lines that have already passed the year's amount, the earliest first. */
    public List<BudgetReview> passed() {
        return usedUp().filter(line -> !month(line).isAfter(review.month())).toList();
    }

    /** Returns the lines that will pass it before the last month, the earliest first. */
    public List<BudgetReview> early() {
        return usedUp().filter(line -> month(line).isAfter(review.month()))
                .filter(line -> month(line).isBefore(last()))
                .toList();
    }

    /** Returns the lines to look at. */
    public List<BudgetReview> worrying() {
        return Stream.concat(passed().stream(), early().stream()).toList();
    }

    /** Returns how loud a line of the review is told, by the money beyond its amount. */
    public BudgetAlarm alarm(BudgetReview line) {
        return BudgetAlarm.of(line, review);
    }

    /** Returns how many lines will pass the year's amount in its last month only. */
    public int atTheEnd() {
        return (int)
                usedUp().filter(line -> month(line).isAfter(review.month()))
                        .filter(line -> month(line).equals(last()))
                        .count();
    }

    /**
     * Returns how many lines last the year; what brings money in is not used up and not counted.
     */
    public int lasting() {
        return (int)
                review.budget().stream()
                        .filter(line -> !line.line().comesIn())
                        .filter(line -> line.usedUpIn().isEmpty())
                        .filter(line -> line.expected().value().number().isPresent())
                        .count();
    }

    /** Returns how many lines nothing can be said of, because figures are missing. */
    public int unknown() {
        return untold().size();
    }

    /**
     * Returns the lines that nothing can be said of, because figures are missing; what brings money
     * in, such as a loan, is not used up either way and is none of them.
     */
    public List<BudgetReview> untold() {
        return review.budget().stream()
                .filter(line -> !line.line().comesIn())
                .filter(line -> line.usedUpIn().isEmpty())
                .filter(line -> line.expected().value().number().isEmpty())
                .toList();
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
