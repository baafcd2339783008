package vn.aop.core.decision.log;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.aop.core.limit.Limits;
import vn.aop.core.text.Place;
import vn.aop.core.text.Problem;
import vn.aop.core.text.ProblemsException;
import vn.aop.core.text.Text;

/**
 * Every question that was asked of the desk about a plan, in order.
 *
 * @param entries the questions, the first asked first
 */
public record DecisionLog(List<LoggedDecision> entries) {

    public DecisionLog {
        entries = List.copyOf(entries);
        long ids = entries.stream().map(LoggedDecision::id).distinct().count();
        if (ids < entries.size()) {
            throw new IllegalArgumentException("Two decisions have the same id; give each its own");
        }
    }

    /**
     * Returns a log in which nothing was asked yet.
     *
     * @return a log without entries
     */
    public static DecisionLog empty() {
        return new DecisionLog(List.of());
    }

    /** Returns the id for the next question: {@code D1}, {@code D2} … */
    public String nextId() {
        int next = entries.size() + 1;
        while (find("D" + next).isPresent()) {
            next++;
        }
        return "D" + next;
    }

    /** Returns the question with an id, if there is one. */
    public Optional<LoggedDecision> find(String id) {
        return entries.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /** Returns the days on which the desk was asked. */
    public List<LocalDate> asked() {
        return entries.stream().map(LoggedDecision::asked).toList();
    }

    /**
     * Returns this log as it stood at the end of a day, as {@link LoggedDecision#on} has it.
     *
     * @param day the day; before the first question the log is empty
     * @return the log; this one stays as it is
     */
    public DecisionLog on(LocalDate day) {
        return new DecisionLog(entries.stream().flatMap(it -> it.on(day).stream()).toList());
    }

    /**
     * Returns the months on which a review has looked back: where somebody asked where to turn,
     * that is the month before the question.
     */
    public List<YearMonth> reviewed() {
        return entries.stream()
                .filter(it -> it.kind() == LoggedDecision.Kind.CORRECTION)
                .map(it -> YearMonth.from(it.asked()).minusMonths(1))
                .distinct()
                .toList();
    }

    /**
     * Returns the entry that a question belongs to, so that asking, noting and deciding on it stays
     * one entry: the {@linkplain LoggedDecision#isSameQuestion same question} that still waits for
     * its decision, {@linkplain LoggedDecision#askedAgain asked again}; else the question itself.
     * Once something is decided, asking for it again is a new question.
     *
     * <pre>{@code
     * log.entryOf(livestreamAskedInMay).id();   // D1, noted in April and not decided yet
     * }</pre>
     *
     * @param question the question as it would stand at the end, with {@link #nextId()}
     */
    public LoggedDecision entryOf(LoggedDecision question) {
        return waiting(question.kind(), question.what())
                .map(it -> it.askedAgain(question))
                .orElse(question);
    }

    /**
     * Returns the {@linkplain LoggedDecision#isSameQuestion same question} that still waits for its
     * decision, if there is one; who asks again is told of it.
     */
    public Optional<LoggedDecision> waiting(LoggedDecision.Kind kind, Text what) {
        return entries.stream()
                .filter(it -> it.isOpen() && it.isSameQuestion(kind, what))
                .findFirst();
    }

    /**
     * Returns this log with a question: in place of the one with the same id, or at the end. One
     * that differs from another by nothing but its id was sent twice, and is kept once.
     *
     * <pre>{@code
     * DecisionLog more = log.with(entry);
     * }</pre>
     *
     * @param entry the question, with what was decided and what came of it as far as that is known
     * @return the log; this one stays as it is
     * @throws ProblemsException if there are too many by then
     */
    public DecisionLog with(LoggedDecision entry) {
        if (find(entry.id()).isEmpty() && isKept(entry)) {
            return this;
        }
        List<LoggedDecision> all = new ArrayList<>(entries);
        all.replaceAll(it -> it.id().equals(entry.id()) ? entry : it);
        if (find(entry.id()).isEmpty()) {
            all.add(entry);
        }
        Limits most = Limits.DECISIONS;
        if (!most.allows(all.size())) {
            throw new ProblemsException(
                    List.of(
                            Problem.at(Place.WHOLE, most.key())
                                    .with("found", all.size())
                                    .with("most", most.most())));
        }
        return new DecisionLog(all);
    }

    private boolean isKept(LoggedDecision entry) {
        return entries.stream().anyMatch(it -> it.withId(entry.id()).equals(entry));
    }
}
