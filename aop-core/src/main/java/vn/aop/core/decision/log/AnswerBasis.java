package vn.aop.core.decision.log;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import java.util.Optional;
import vn.aop.core.projection.Projection;
import vn.aop.core.text.Message;

/**
 * On which figures the desk stood when it answered: the plan by itself, or the latest estimate of
 * the year after a month that was recorded. Who looks back in December sees why an answer of May
 * was another one.
 *
 * @param last the last month that was recorded; empty for the plan by itself
 */
public record AnswerBasis(Optional<YearMonth> last) {

    /** The plan by itself. */
    public static final AnswerBasis PLAN = new AnswerBasis(Optional.empty());

    public AnswerBasis {
        requireNonNull(last, "last");
    }

    /** Returns the latest estimate after a month. */
    public static AnswerBasis estimate(YearMonth last) {
        return new AnswerBasis(Optional.of(last));
    }

    /** Returns on which figures a projection stands. */
    public static AnswerBasis of(Projection projection) {
        return new AnswerBasis(projection.estimate().map(Projection.Estimate::last));
    }

    /** Returns it in a sentence. */
    public Message message() {
        return last.map(it -> Message.of("log.by-estimate").with("month", it))
                .orElseGet(() -> Message.of("log.by-plan"));
    }
}
