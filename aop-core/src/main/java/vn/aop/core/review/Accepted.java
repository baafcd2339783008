package vn.aop.core.review;

import static java.util.Objects.requireNonNull;

import vn.aop.core.figures.Selection;
import vn.aop.core.plan.Waiver;
import vn.aop.core.text.Message;

/**
 * What records would be expected to hold, if the plan did not accept that there is none.
 *
 * @param what the cost
 * @param waiver the reason, and until when it counts
 */
public record Accepted(Selection what, Waiver waiver) {

    public Accepted {
        requireNonNull(what, "what");
        requireNonNull(waiver, "waiver");
    }

    /** Returns a sentence that tells it. */
    public Message said() {
        return Message.of("review.accepted")
                .with("what", what)
                .with("reason", waiver.reason())
                .with("until", waiver.until());
    }
}
