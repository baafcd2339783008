package vn.aop.core.decision.desk;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.aop.core.action.Action;
import vn.aop.core.change.ActionChange;
import vn.aop.core.change.ActionRevision;
import vn.aop.core.change.Change;
import vn.aop.core.change.form.Positions;
import vn.aop.core.plan.Plan;

/**
 * What a proposal stops, or goes on with at another scale, from the months of an action on, some
 * months later with that action: what an action takes the place of goes on until it begins.
 *
 * @param before the plan as it is
 * @param proposed what the proposal changes, in order
 */
record LaterStops(Plan before, List<Change> proposed) {

    LaterStops {
        requireNonNull(before, "before");
        proposed = List.copyOf(proposed);
    }

    /**
     * Returns the changes that, after those of the proposal, have the stopped actions as they are
     * where they are stopped later.
     *
     * @param actions the actions that begin later
     * @param more how many months later, 1 or more
     * @return none where nothing is stopped for these actions; empty where a stop would lie beyond
     *     the year or the proposal cannot be made with it
     */
    Optional<List<Change>> with(List<Action> actions, int more) {
        List<Change> others = new ArrayList<>();
        List<String> stopped = new ArrayList<>();
        boolean isInYear = true;
        for (Change change : proposed) {
            Optional<DatedStop> stop =
                    DatedStop.of(change).filter(it -> actions.stream().anyMatch(it::makesRoomFor));
            if (stop.isEmpty()) {
                others.add(change);
            } else {
                DatedStop later = stop.get().later(more);
                stopped.add(later.change().action());
                isInYear &= !later.from().isAfter(before.year().last());
                Stream.of(later).filter(this::isInTime).forEach(it -> others.add(it.change()));
            }
        }
        if (stopped.isEmpty()) {
            return Optional.of(List.of());
        }
        return isInYear ? anew(others, stopped) : Optional.empty();
    }

    /** An action that is over by then is not stopped at all. */
    private boolean isInTime(DatedStop later) {
        YearMonth from = later.from();
        return before.action(later.change().action())
                .filter(it -> it.running().to().isBefore(from))
                .isEmpty();
    }

    private Optional<List<Change>> anew(List<Change> others, List<String> stopped) {
        Optional<Plan> now = before.with(proposed).value();
        return before.with(others)
                .value()
                .flatMap(
                        then ->
                                now.map(
                                        it ->
                                                stopped.stream()
                                                        .distinct()
                                                        .flatMap(id -> as(then, it, id))
                                                        .toList()));
    }

    private Stream<Change> as(Plan then, Plan now, String id) {
        return then.action(id).filter(it -> !now.action(id).filter(it::equals).isPresent()).stream()
                .map(
                        it ->
                                now.action(id).isPresent()
                                        ? new ActionRevision.Revise(it)
                                        : new ActionChange.Add(it, position(id)));
    }

    private Optional<Integer> position(String id) {
        return Positions.of(before.actions(), Action::id, id);
    }
}
