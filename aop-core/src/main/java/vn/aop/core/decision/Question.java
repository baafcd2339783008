package vn.aop.core.decision;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Stream;
import vn.aop.core.change.Change;
import vn.aop.core.change.TradeOff;
import vn.aop.core.plan.Plan;
import vn.aop.core.projection.Projection;

/**
 * A proposal with the plan as it is and as it would be: what a ground looks at.
 *
 * @param proposal the proposal
 * @param conditions what would be changed besides, so that the answer can be yes; empty at first
 * @param before the projection of the plan as it is
 * @param after the projection of the plan with the proposal and the conditions
 * @param tradeOff what lies between them
 */
public record Question(
        Proposal proposal,
        List<Change> conditions,
        Projection before,
        Projection after,
        TradeOff tradeOff) {

    public Question {
        requireNonNull(proposal, "proposal");
        conditions = List.copyOf(conditions);
        requireNonNull(before, "before");
        requireNonNull(after, "after");
        requireNonNull(tradeOff, "tradeOff");
    }

    /** Returns a question about a plan and the plan that a proposal makes of it. */
    static Question of(Proposal proposal, List<Change> conditions, Projection before, Plan after) {
        Projection projected = Projection.of(after);
        return new Question(
                proposal, conditions, before, projected, TradeOff.between(before, projected));
    }

    /**
     * Returns whether nothing that could be weighed differs: figures, money, days, goals, risks.
     */
    boolean isIdle() {
        Plan was = before.plan();
        Plan is = after.plan();
        return before.figures().equals(after.figures())
                && was.goals().equals(is.goals())
                && was.risks().equals(is.risks())
                && rooms(was).equals(rooms(is))
                && days(before).equals(days(after));
    }

    private static List<Room> rooms(Plan plan) {
        return plan.budget().stream().map(line -> Room.of(plan, line)).toList();
    }

    private static List<List<Object>> days(Projection projection) {
        return projection.capacity().stream()
                .map(it -> List.<Object>of(it.person(), it.effort().stripTrailingZeros()))
                .toList();
    }

    /** Returns the changes of the proposal, then those of the conditions. */
    public List<Change> changes() {
        return Stream.concat(proposal.changes().stream(), conditions.stream()).toList();
    }

    /** Returns the changes of a kind. */
    public <C extends Change> Stream<C> changes(Class<C> kind) {
        return changes().stream().filter(kind::isInstance).map(kind::cast);
    }
}
