package vn.aop.web.review;

import static java.util.Objects.requireNonNull;

import java.util.List;
import vn.aop.core.review.MonthlyReview;
import vn.aop.core.review.Signals;

/**
 * Where each goal stands and where it will be.
 *
 * @param lines a line for each goal
 * @param methods what the landing methods are called, in the order of the columns
 * @param backTests how far each method would have missed
 */
public record GoalTable(List<GoalLine> lines, List<String> methods, BackTests backTests) {

    public GoalTable {
        lines = List.copyOf(lines);
        methods = List.copyOf(methods);
        requireNonNull(backTests, "backTests");
    }

    static GoalTable of(MonthlyReview review, ShownNumbers numbers) {
        Signals signals = new Signals(review);
        return new GoalTable(
                review.goals().stream().map(it -> GoalLine.of(it, signals, numbers)).toList(),
                GoalLine.methods(numbers.wording()),
                BackTests.of(review, numbers));
    }
}
