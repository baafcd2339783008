package vn.aop.web.command;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Stream;
import vn.aop.core.review.MonthlyReview;
import vn.aop.core.review.Watch;

/**
 * The early warnings of one review, with what earlier months of the same year said.
 *
 * @param review the review
 */
record Warnings(MonthlyReview review) {

    Warnings {
        requireNonNull(review, "review");
    }

    /** What an early warning says. */
    enum State {
        QUIET,
        AWAKE,
        /** A value that it needs is undefined. */
        UNKNOWN
    }

    /** Returns what an early warning says; one that cannot be computed is not called quiet. */
    static State state(Watch<?> watch) {
        if (watch.isAwake()) {
            return State.AWAKE;
        }
        boolean undefined = watch.watched().stream().anyMatch(it -> it.value().number().isEmpty());
        return undefined ? State.UNKNOWN : State.QUIET;
    }

    /** Returns the warnings, those of risks first. */
    Stream<Watch<?>> all() {
        return Stream.concat(review.risks().stream(), review.assumptions().stream());
    }

    /** Returns how many warnings are in a state. */
    int count(State state) {
        return (int) all().filter(watch -> state(watch) == state).count();
    }

    /**
     * Returns since which month a warning has been given without a break; empty where it is not.
     */
    Optional<YearMonth> awakeSince(Watch<?> watch) {
        YearMonth month = review.month();
        Optional<YearMonth> since = Optional.empty();
        while (review.plan().year().contains(month) && isAwake(watch, month)) {
            since = Optional.of(month);
            month = month.minusMonths(1);
        }
        return since;
    }

    /** Returns whether a warning was not yet given a month ago. */
    boolean isNew(Watch<?> watch) {
        return awakeSince(watch).equals(Optional.of(review.month()));
    }

    private boolean isAwake(Watch<?> watch, YearMonth month) {
        MonthlyReview then = MonthlyReview.of(review.plan(), review.actuals(), month);
        return new Warnings(then)
                .all()
                .filter(it -> it.subject().equals(watch.subject()))
                .anyMatch(Watch::isAwake);
    }
}
