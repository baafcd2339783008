package vn.aop.core.change;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.Revision;
import vn.aop.core.risk.Response;
import vn.aop.core.risk.ResponseChange;
import vn.aop.core.text.Message;
import vn.aop.core.text.Place;
import vn.aop.core.text.Problem;
import vn.aop.core.text.ProblemsException;

/**
 * One change of a plan. Every decision, cut, correction and response to a risk is a list of these.
 *
 * <pre>{@code
 * Change raise = new BudgetChange.Raise("online_ads", MonthlyAmounts.of(span, amount));
 * Validated<Plan, Problem> after = plan.with(List.of(raise));
 * }</pre>
 *
 * <p>Laws: {@code plan.with(changes)} followed by {@link #undoing} gives the plan back; money that
 * is moved is neither gained nor lost; changes that are {@linkplain #isIndependentOf independent}
 * give the same plan in either order; no change leads to a plan that is not whole or not sound.
 */
public sealed interface Change extends Revision.Told, ResponseChange
        permits BudgetChange,
                ActionChange,
                ResourceChange,
                TermsChange,
                RiskChange,
                DirectionChange,
                RebaseGoal,
                DriverChange,
                ListChange,
                PartChange {

    /** Returns the name of its kind, as files write it, for example {@code raiseBudget}. */
    @Override
    String kind();

    /**
     * Returns whether this kind says what it is for, so that it can be proposed. Others write any
     * part of a plan anew, also what a proposal is judged by: whoever asks does not set the
     * measure.
     */
    default boolean saysWhatFor() {
        return true;
    }

    /**
     * Returns whether the response to a risk may hold this kind: it moves money, work, prices or
     * margins. Others change the goals, risks and people of the plan, or what it is measured by.
     */
    default boolean answersRisks() {
        return false;
    }

    /** Returns this change as one sentence, with the names that a plan gives to what it touches. */
    @Override
    Message sentence(Plan plan);

    /**
     * Returns the changes that take this one back.
     *
     * @param before a plan on which this change can be made, as it is before
     */
    List<Change> undo(Plan before);

    /**
     * Returns the places in a plan that this change alters or stands on, for example {@code
     * budget/online_ads}, or {@code sales/online/toys} for what an action lifts; a place covers all
     * below it.
     */
    Set<Place> touches(Plan plan);

    /** Returns the first month that this change names, where it names months. */
    default Optional<YearMonth> from() {
        return Optional.empty();
    }

    /**
     * Returns the first month whose plan this change alters, where it is tied to months: an action
     * that has begun is altered from its beginning, unless the change says from when.
     */
    default Optional<YearMonth> reachesBackTo(Plan plan) {
        return from();
    }

    /**
     * Returns why this change cannot be decided on a day any more: it alters months that are past.
     *
     * @param where the place of this change, for example {@code changes/0}
     * @param before a plan on which it would be made
     */
    default Optional<Problem> past(Place where, Plan before, LocalDate on) {
        return reachesBackTo(before)
                .filter(month -> month.isBefore(YearMonth.from(on)))
                .map(month -> past(where, month, on));
    }

    private Problem past(Place where, YearMonth month, LocalDate on) {
        return from().isPresent()
                ? Problem.at(where, "change.month-past")
                        .with("month", month)
                        .with("on", on)
                        .because(Problem.Reason.PAST)
                : Problem.at(where, "change.has-begun").with("month", month).with("on", on);
    }

    /** Returns whether this and another change touch nothing in common, so that they commute. */
    default boolean isIndependentOf(Change other, Plan plan) {
        Set<Place> others = other.touches(plan);
        return touches(plan).stream().noneMatch(own -> others.stream().anyMatch(own::overlaps));
    }

    /**
     * Returns a whole list of changes as sentences, each with the names of the plan on which it is
     * made; of what is revised, from what to what.
     *
     * @param changes changes that can be made on the plan one after the other
     * @param before the plan as it is before the first
     * @return one sentence for each change, in their order; empty for none
     * @throws vn.aop.core.text.ProblemsException if one of them cannot be made
     */
    static List<Message> sentences(List<? extends Change> changes, Plan before) {
        List<Message> sentences = new ArrayList<>();
        Plan plan = before;
        for (Change change : changes) {
            sentences.add(change.sentence(plan));
            if (sentences.size() < changes.size()) {
                plan = change.revise(plan).orElseThrow(ProblemsException::new);
            }
        }
        return sentences;
    }

    /**
     * Returns what a response to a risk changes of the plan.
     *
     * @return them in their order; empty where it is told in words only
     */
    static List<Change> of(Response response) {
        return response.changes().stream().map(Change.class::cast).toList();
    }

    /**
     * Returns the changes that take a whole list back, in the order in which to make them.
     *
     * @param changes changes that can be made on the plan one after the other
     * @param before the plan as it is before the first
     * @return the changes back, the last one first; empty for none
     * @throws vn.aop.core.text.ProblemsException if one of them cannot be made
     */
    static List<Change> undoing(List<? extends Change> changes, Plan before) {
        List<Change> undo = new ArrayList<>();
        Plan plan = before;
        for (Change change : changes) {
            Plan after = change.revise(plan).orElseThrow(ProblemsException::new);
            undo.addAll(0, change.undo(plan));
            plan = after;
        }
        return undo;
    }
}
