package vn.aop.core.decision.desk;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.aop.core.action.Action;
import vn.aop.core.action.BudgetUse;
import vn.aop.core.change.ActionChange;
import vn.aop.core.change.ActionRevision;
import vn.aop.core.change.Change;
import vn.aop.core.plan.Plan;

/**
 * Puts two remedies into one list of changes in which neither undoes the other. A revision writes
 * an action anew as it is without the other, so it stands before what makes the action later,
 * smaller or somebody else's; of two revisions that pay different parts of an action otherwise one
 * is made.
 *
 * @param plan the plan of which the remedies were made
 */
record Together(Plan plan) {

    Together {
        requireNonNull(plan, "plan");
    }

    /** Returns the changes of both, in an order in which to make them. */
    List<Change> of(List<Change> one, List<Change> other) {
        List<Change> all = new ArrayList<>();
        Stream.concat(one.stream(), other.stream()).forEach(it -> add(it, all));
        return all;
    }

    private void add(Change more, List<Change> all) {
        if (!(more instanceof ActionRevision.Revise revision)) {
            all.add(more);
            return;
        }
        int place = first(all, revision.action());
        if (place < all.size() && all.get(place) instanceof ActionRevision.Revise earlier) {
            all.set(place, both(earlier, revision));
        } else {
            all.add(place, revision);
        }
    }

    /** The index of the first change of an action, or the end. */
    private static int first(List<Change> all, String action) {
        return IntStream.range(0, all.size())
                .filter(i -> all.get(i) instanceof ActionChange it && it.action().equals(action))
                .findFirst()
                .orElse(all.size());
    }

    /** Each part is paid by the revision that pays it otherwise. */
    private ActionRevision.Revise both(ActionRevision.Revise one, ActionRevision.Revise other) {
        List<BudgetUse> first = one.revised().uses();
        List<BudgetUse> second = other.revised().uses();
        Optional<List<BudgetUse>> before = plan.action(one.action()).map(Action::uses);
        boolean isPaidOtherwise =
                first.size() == second.size()
                        && before.filter(it -> it.size() == first.size()).isPresent();
        return isPaidOtherwise
                ? new ActionRevision.Revise(
                        one.revised().withUses(both(before.orElseThrow(), first, second)))
                : other;
    }

    private static List<BudgetUse> both(
            List<BudgetUse> before, List<BudgetUse> one, List<BudgetUse> other) {
        return IntStream.range(0, before.size())
                .mapToObj(i -> one.get(i).equals(before.get(i)) ? other.get(i) : one.get(i))
                .toList();
    }
}
