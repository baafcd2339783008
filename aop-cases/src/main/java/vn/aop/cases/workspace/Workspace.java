package vn.aop.cases.workspace;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.function.Function;
import vn.aop.core.change.Amendment;
import vn.aop.core.change.PlanHistory;
import vn.aop.core.decision.DecisionLog;
import vn.aop.core.decision.LoggedDecision;

/**
 * A plan at work: what it went through, and what was asked about it.
 *
 * @param history the plan and its amendments
 * @param log the questions
 */
public record Workspace(PlanHistory history, DecisionLog log) {

    public Workspace {
        requireNonNull(history, "history");
        requireNonNull(log, "log");
    }

    /** Returns this workspace with another history. */
    public Workspace with(PlanHistory other) {
        return new Workspace(other, log);
    }

    /** Returns this workspace with another log. */
    public Workspace with(DecisionLog other) {
        return new Workspace(history, other);
    }

    /**
     * Returns this workspace with one more amendment of a plan that somebody has seen.
     *
     * @throws ChangedMeanwhile if the plan is another one by now
     * @throws vn.aop.core.text.ProblemsException if the amendment cannot be made
     */
    public Workspace amend(PlanHistory seen, Amendment amendment) {
        if (!history.equals(seen)) {
            throw ChangedMeanwhile.plan();
        }
        return with(history.amend(amendment));
    }

    /**
     * Returns this workspace with a question in the log: as one more, or {@linkplain
     * DecisionLog#entryOf as the one} that still waits for its decision. It takes nothing away from
     * the others, so it does not matter which of them the asker has seen.
     *
     * @param question makes the entry of the id that it gets
     */
    public Workspace ask(Function<String, LoggedDecision> question) {
        return with(log.with(log.entryOf(question.apply(log.nextId()))));
    }

    /**
     * Returns this workspace with more told about a question that somebody has seen.
     *
     * @throws ChangedMeanwhile if something else is told about it by now
     */
    public Workspace tell(LoggedDecision seen, LoggedDecision told) {
        if (!log.find(seen.id()).equals(Optional.of(seen))) {
            throw ChangedMeanwhile.question(seen.id());
        }
        return with(log.with(told));
    }
}
