package vn.aop.core.change;

import java.time.YearMonth;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import vn.aop.core.action.Action;
import vn.aop.core.change.form.ChangedPlaces;
import vn.aop.core.change.form.Positions;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Message;
import vn.aop.core.text.Place;
import vn.aop.core.text.Problem;
import vn.aop.core.text.Validated;

/**
 * An action that a change names, which the plan may not have.
 *
 * @param plan the plan
 * @param id the id of the action
 */
record PlannedAction(Plan plan, String id) {

    /** Returns the month in which it begins, if the plan has it. */
    Optional<YearMonth> start() {
        return plan.action(id).map(it -> it.running().from());
    }

    /** Returns the plan with the action as it is then, or that it has no such action. */
    Validated<Plan, Problem> altered(UnaryOperator<Action> change) {
        return new Lookup(plan)
                .action(Place.of("action"), id)
                .then(it -> replacing(it, change.apply(it.action(id).orElseThrow())));
    }

    /** Returns its place and those of all that it stands on. */
    Set<Place> reach() {
        Set<Place> places = plan.action(id).map(ChangedPlaces::standsOn).orElseGet(HashSet::new);
        places.add(Place.action(id));
        return places;
    }

    /** Returns a plan with another action in place of the one of the same id. */
    static Plan replacing(Plan plan, Action other) {
        return plan.toBuilder()
                .actions(Positions.replacing(plan.actions(), Action::id, other))
                .build();
    }

    /** Reports that an action is over before a month. */
    static void over(Lookup lookup, Action found, YearMonth month) {
        lookup.gone(
                Place.of("from"),
                Message.of("change.over-already")
                        .with("action", found.id())
                        .with("to", found.running().to())
                        .with("month", month));
    }
}
