package vn.aop.web.copy;

import static java.util.Objects.requireNonNull;

import vn.aop.core.change.PlanHistory;
import vn.aop.core.decision.DecisionLog;

/**
 * A visitor's own copy of a case: the plan with everything it went through, and every question that
 * was asked of it. Story and sales stay those of the case.
 *
 * @param id the id
 * @param history the plan and its amendments
 * @param log the questions
 */
public record Copy(CopyId id, PlanHistory history, DecisionLog log) {

    public Copy {
        requireNonNull(id, "id");
        requireNonNull(history, "history");
        requireNonNull(log, "log");
    }

    /** Returns this copy with another history. */
    public Copy with(PlanHistory other) {
        return new Copy(id, other, log);
    }

    /** Returns this copy with another log. */
    public Copy with(DecisionLog other) {
        return new Copy(id, history, other);
    }
}
