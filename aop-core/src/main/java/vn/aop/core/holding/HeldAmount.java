package vn.aop.core.holding;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import vn.aop.core.figures.Traced;

/**
 * What is there of cash or goods at the end of a month, beside the plan.
 *
 * @param plan what the plan has there
 * @param actual what is there: as counted, else by the records
 * @param difference actual − plan
 * @param count the count, where there is one of this month
 */
public record HeldAmount(Traced plan, Traced actual, Traced difference, Optional<Count> count) {

    public HeldAmount {
        requireNonNull(plan, "plan");
        requireNonNull(actual, "actual");
        requireNonNull(difference, "difference");
        requireNonNull(count, "count");
    }

    /**
     * A count against the books.
     *
     * @param counted what was counted
     * @param books what should be there by the records; undefined where they do not tell
     * @param difference counted − books: below 0 where something is missing
     */
    public record Count(Traced counted, Traced books, Traced difference) {

        public Count {
            requireNonNull(counted, "counted");
            requireNonNull(books, "books");
            requireNonNull(difference, "difference");
        }
    }
}
