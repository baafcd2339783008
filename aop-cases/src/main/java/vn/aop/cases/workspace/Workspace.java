package vn.aop.cases.workspace;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.aop.core.change.Amendment;
import vn.aop.core.change.PlanHistory;
import vn.aop.core.decision.log.DecisionLog;
import vn.aop.core.decision.log.LoggedDecision;
import vn.aop.core.plan.Today;

/**
 * A plan at work: what it went through, what was asked about it, and which day it is there.
 *
 * @param history the plan and its amendments
 * @param log the questions
 * @param today the day that it is for the plan, if one is kept; a plan without it lives now
 */
public record Workspace(PlanHistory history, DecisionLog log, Optional<Today> today) {

    public Workspace {
        requireNonNull(history, "history");
        requireNonNull(log, "log");
        requireNonNull(today, "today");
    }

    /** Makes a workspace of a plan that lives now. */
    public Workspace(PlanHistory history, DecisionLog log) {
        this(history, log, Optional.empty());
    }

    /** Returns this workspace with another history. */
    public Workspace with(PlanHistory other) {
        return new Workspace(other, log, today);
    }

    /** Returns this workspace with another log. */
    public Workspace with(DecisionLog other) {
        return new Workspace(history, other, today);
    }

    /** Returns this workspace on another day. */
    public Workspace with(Today other) {
        return new Workspace(history, log, Optional.of(other));
    }

    /**
     * Returns this workspace on the day up to which it was played: whoever asks or decides on a
     * later day than the one that is kept has played on until then.
     *
     * @param before what it was before that
     */
    public Workspace playedOn(Workspace before) {
        Optional<LocalDate> last =
                lastUsed()
                        .filter(
                                it ->
                                        before.lastUsed().filter(it::isAfter).isPresent()
                                                || before.lastUsed().isEmpty());
        return new Workspace(history, log, today.map(it -> last.map(it::atLeast).orElse(it)));
    }

    /**
     * Returns the last day on which something was asked, decided or seen to have come of it.
     *
     * @return empty where nothing was
     */
    public Optional<LocalDate> lastUsed() {
        Stream<LocalDate> amended = history.amendments().stream().map(Amendment::on);
        Stream<LocalDate> told = log.entries().stream().flatMap(LoggedDecision::days);
        return Stream.concat(amended, told).max(Comparator.naturalOrder());
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
