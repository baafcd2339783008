package vn.aop.web.copy;

import static java.util.Objects.requireNonNull;

import vn.aop.cases.workspace.Workspace;
import vn.aop.core.change.PlanHistory;
import vn.aop.core.decision.log.DecisionLog;
import vn.aop.core.plan.Today;

/**
 * A visitor's own copy of a case: the plan with everything it went through, and every question that
 * was asked of it. Story and sales stay those of the case.
 *
 * @param id the id
 * @param workspace the plan with its amendments, and the questions
 */
public record Copy(CopyId id, Workspace workspace) {

    public Copy {
        requireNonNull(id, "id");
        requireNonNull(workspace, "workspace");
    }

    /** Returns the plan and its amendments. */
    public PlanHistory history() {
        return workspace.history();
    }

    /** Returns the questions. */
    public DecisionLog log() {
        return workspace.log();
    }

    /** Returns this copy with another history. */
    public Copy with(PlanHistory other) {
        return new Copy(id, workspace.with(other));
    }

    /** Returns this copy on another day. */
    public Copy with(Today other) {
        return new Copy(id, workspace.with(other));
    }

    /** Returns this copy with another log. */
    public Copy with(DecisionLog other) {
        return new Copy(id, workspace.with(other));
    }
}
