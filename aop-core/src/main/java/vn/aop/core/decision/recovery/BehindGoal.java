package vn.aop.core.decision.recovery;

import static java.util.Objects.requireNonNull;

import java.util.List;
import vn.aop.core.change.Difference;
import vn.aop.core.figures.Provisional;
import vn.aop.core.figures.Traced;
import vn.aop.core.figures.Value;
import vn.aop.core.goal.Goal;
import vn.aop.core.review.GoalReview;
import vn.aop.core.text.Message;

/**
 * A goal that the year is not expected to reach.
 *
 * @param review where it stands
 * @param missed by how much its landing misses the target, above 0
 * @param lookAt where in the plan the numbers say to look, the gravest first of each kind
 */
public record BehindGoal(GoalReview review, Value missed, List<Difference> lookAt) {

    public BehindGoal {
        requireNonNull(review, "review");
        requireNonNull(missed, "missed");
        lookAt = List.copyOf(lookAt);
    }

    /** Returns how far behind the goal is, as a sentence. */
    public Message message() {
        return Message.of("correct.behind")
                .with("goal", goal().name())
                .with("landing", Provisional.fact(landing().value(), landing()))
                .with("target", review.target().value())
                .with("missed", Provisional.fact(missed, landing()));
    }

    private Traced landing() {
        return review.landing().expected();
    }

    /** Returns the goal. */
    public Goal goal() {
        return review.goal();
    }
}
