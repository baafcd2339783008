package vn.aop.core.change;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.aop.core.goal.Goal;
import vn.aop.core.limit.Limits;
import vn.aop.core.plan.Plan;
import vn.aop.core.projection.GoalTarget;
import vn.aop.core.text.Place;
import vn.aop.core.text.Problem;
import vn.aop.core.text.ProblemsException;
import vn.aop.core.text.Text;

/**
 * A decision that changed the plan: what was changed, why, on what evidence, by whom and when. What
 * it traded off is computed from the versions before and after it.
 *
 * @param changes the changes, at least one, in order
 * @param cause what made them necessary
 * @param evidence the facts they rest on
 * @param by the id of the person who decided
 * @param on the day of the decision
 * @param occasion where it was decided
 */
public record Amendment(
        List<Change> changes,
        Cause cause,
        Text evidence,
        String by,
        LocalDate on,
        Occasion occasion) {

    /** What made an amendment necessary. */
    public enum Cause {
        /** Customers, competitors or prices moved. */
        MARKET,
        /** The business did better or worse than planned. */
        PERFORMANCE,
        /** Something worth doing turned up. */
        OPPORTUNITY,
        /** The plan itself was wrong. */
        CORRECTION,
        /** A risk woke up. */
        RISK
    }

    /** Where an amendment was decided. */
    public enum Occasion {
        /** In a monthly review: everything but core goals may change. */
        MONTHLY_REVIEW,
        /** Outside a review, with the time that a change of direction needs. */
        OWN_MEETING
    }

    public Amendment {
        changes = List.copyOf(changes);
        requireNonNull(cause, "cause");
        requireNonNull(evidence, "evidence");
        requireNonNull(by, "by");
        requireNonNull(on, "on");
        requireNonNull(occasion, "occasion");
        if (changes.isEmpty()) {
            throw new IllegalArgumentException("An amendment changes nothing; give one change");
        }
    }

    /** Returns what forbids this amendment of a plan, besides what its changes themselves say. */
    List<Problem> problems(Plan before) {
        Lookup lookup = new Lookup(before).person(Place.of("by"), by);
        List<Problem> problems = new ArrayList<>(lookup.problems());
        if (!Limits.CHANGES.allows(changes.size())) {
            problems.add(PlanHistory.tooMany("changes", Limits.CHANGES, changes));
        }
        for (int i = 0; i < changes.size(); i++) {
            Place where = Place.of("changes").then(i);
            Change change = changes.get(i);
            change.past(where, before, on).ifPresent(problems::add);
            coreGoal(change, before)
                    .map(it -> Problem.at(where, "change.core-goal-kept").with("goal", it.name()))
                    .ifPresent(problems::add);
            if (isLocked(change, before)) {
                problems.add(
                        Problem.at(where, "change.core-goal-in-review")
                                .because(Problem.Reason.OCCASION));
            }
        }
        return problems;
    }

    /**
     * Returns what forbids this amendment because of where it leads: whatever is changed, a core
     * goal asks for what it asked for, unless it is rebased.
     *
     * @param before the plan on which all its changes can be made
     * @param after the plan that they lead to
     */
    List<Problem> movedGoals(Plan before, Plan after) {
        return before.goals().stream()
                .filter(it -> it.isCore() && !isRebased(it) && isMoved(it, before, after))
                .map(
                        it ->
                                Problem.at(movedBy(it, before), "change.core-goal-moved")
                                        .with("goal", it.name()))
                .toList();
    }

    private boolean isRebased(Goal goal) {
        return changes.stream()
                .anyMatch(it -> it instanceof RebaseGoal rebase && rebase.goal().equals(goal.id()));
    }

    private static boolean isMoved(Goal goal, Plan before, Plan after) {
        Optional<Goal> later = after.goal(goal.id());
        return later.isPresent() && !asked(after, later.get()).equals(asked(before, goal));
    }

    private static Optional<BigDecimal> asked(Plan plan, Goal goal) {
        return GoalTarget.of(plan, goal).value().number().map(BigDecimal::stripTrailingZeros);
    }

    /** The first change after which the goal asks for something else. */
    private Place movedBy(Goal goal, Plan before) {
        Plan plan = before;
        int at = 0;
        for (Change change : changes) {
            plan = change.revise(plan).orElseThrow(ProblemsException::new);
            if (isMoved(goal, before, plan)) {
                break;
            }
            at++;
        }
        return Place.of("changes").then(at);
    }

    /** Returns the core goal that a change takes away or makes another one, if it does. */
    private static Optional<Goal> coreGoal(Change change, Plan before) {
        if (change instanceof ListChange.Remove<?> gone && gone.list() == PlanLists.GOALS) {
            return before.goal(gone.id()).filter(Goal::isCore);
        }
        return change instanceof ListChange.Revise<?> other && other.revised() instanceof Goal goal
                ? before.goal(goal.id()).filter(Goal::isCore).filter(it -> !asksTheSame(it, goal))
                : Optional.empty();
    }

    private static boolean asksTheSame(Goal one, Goal other) {
        return one.metric().equals(other.metric())
                && one.target().equals(other.target())
                && one.bound() == other.bound()
                && one.isCore() == other.isCore()
                && one.tolerance().compareTo(other.tolerance()) == 0
                && one.revenue().equals(other.revenue());
    }

    private boolean isLocked(Change change, Plan before) {
        return occasion == Occasion.MONTHLY_REVIEW
                && change instanceof RebaseGoal rebase
                && before.goal(rebase.goal()).filter(it -> it.isCore()).isPresent();
    }
}
