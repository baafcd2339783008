package vn.aop.core.change;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.aop.core.goal.Goal;
import vn.aop.core.plan.Plan;
import vn.aop.core.projection.Projection;
import vn.aop.core.text.Message;
import vn.aop.core.text.Place;
import vn.aop.core.text.Problem;
import vn.aop.core.text.ProblemsException;

/**
 * Two plans of one year beside each other: the changes that lead from the first to the second, and
 * what they do to every goal of either, to profit, cash, goods and people's days. They need not be
 * versions of one plan: a copy of a case and the case, or two drafts.
 *
 * <pre>{@code
 * PlanComparison comparison = PlanComparison.of(theCase, myCopy);
 * comparison.sentences().forEach(it -> tell(it));
 * comparison.tradeOff().better().forEach(it -> tell(it.message()));
 * }</pre>
 *
 * @param before the first plan
 * @param after the second
 * @param changes what leads from the first to the second, in the order in which to make it; none
 *     where they are equal
 * @param tradeOff what the changes give up and gain over the whole year, of every goal of either
 *     plan: a goal that only one of them has is held against both. Source: {@code
 *     docs/formulas/trade-off.md}
 */
public record PlanComparison(Plan before, Plan after, List<Change> changes, TradeOff tradeOff) {

    public PlanComparison {
        requireNonNull(before, "before");
        requireNonNull(after, "after");
        changes = List.copyOf(changes);
        requireNonNull(tradeOff, "tradeOff");
    }

    /**
     * Compares two plans.
     *
     * @param before a plan that can be projected
     * @param after another
     * @throws ProblemsException if they cannot be compared: they are of different years or in
     *     different currencies, or nothing leads from one to the other
     */
    public static PlanComparison of(Plan before, Plan after) {
        List<Problem> problems = problems(before, after);
        if (!problems.isEmpty()) {
            throw new ProblemsException(problems);
        }
        List<Change> changes = Changes.between(before, after);
        TradeOff tradeOff = TradeOff.ofPlans(Projection.of(before), Projection.of(after));
        return new PlanComparison(before, after, changes, tradeOff);
    }

    private static List<Problem> problems(Plan before, Plan after) {
        List<Problem> problems = new ArrayList<>();
        if (!before.year().equals(after.year())) {
            problems.add(
                    Problem.at(Place.WHOLE, "change.compare-other-year")
                            .with("before", before.year().span())
                            .with("after", after.year().span()));
        }
        if (!before.company().currency().equals(after.company().currency())) {
            problems.add(
                    Problem.at(Place.WHOLE, "change.compare-other-currency")
                            .with("before", before.company().currency().getCode())
                            .with("after", after.company().currency().getCode()));
        }
        return problems;
    }

    /** Returns the changes as sentences, each in the names of the plan as it is by then. */
    public List<Message> sentences() {
        return Change.sentences(changes, before);
    }

    /** Returns whether the plans are equal. */
    public boolean isSame() {
        return changes.isEmpty();
    }

    /** Returns the goals that only the first plan has, in its order. */
    public List<Goal> goalsOnlyBefore() {
        return missing(before, after);
    }

    /** Returns the goals that only the second plan has, in its order. */
    public List<Goal> goalsOnlyAfter() {
        return missing(after, before);
    }

    /** Tells of goals that only one of the plans has, the first plan's first. */
    public List<Message> goalsOfOne() {
        return Stream.of(
                        told("change.compare-only-first", goalsOnlyBefore()),
                        told("change.compare-only-second", goalsOnlyAfter()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Message> told(String key, List<Goal> goals) {
        return goals.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Message.of(key).with("goals", goals.stream().map(Goal::name).toList()));
    }

    private static List<Goal> missing(Plan from, Plan other) {
        return from.goals().stream().filter(it -> other.goal(it.id()).isEmpty()).toList();
    }
}
