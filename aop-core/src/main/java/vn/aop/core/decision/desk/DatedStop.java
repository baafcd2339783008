package vn.aop.core.decision.desk;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import java.util.Optional;
import vn.aop.core.action.Action;
import vn.aop.core.change.ActionChange;
import vn.aop.core.change.ActionRevision;
import vn.aop.core.change.Change;

/**
 * A change that stops an action, or goes on with it at another scale, from a month that it names.
 *
 * @param change a {@link ActionChange.Drop} or {@link ActionRevision.Scale} with a month
 * @param from that month
 */
record DatedStop(ActionChange change, YearMonth from) {

    DatedStop {
        requireNonNull(change, "change");
        requireNonNull(from, "from");
    }

    /** Returns it, empty where a change is another one or names no month. */
    static Optional<DatedStop> of(Change change) {
        return change instanceof ActionChange.Drop || change instanceof ActionRevision.Scale
                ? change.from().map(it -> new DatedStop((ActionChange) change, it))
                : Optional.empty();
    }

    /** Returns the same some months later. */
    DatedStop later(int more) {
        Optional<YearMonth> other = Optional.of(from.plusMonths(more));
        ActionChange later =
                change instanceof ActionRevision.Scale scale
                        ? new ActionRevision.Scale(scale.action(), scale.factor(), other)
                        : new ActionChange.Drop(change.action(), other);
        return new DatedStop(later, other.get());
    }

    /** Returns whether it makes room for an action: from a month of it on, or as it is over. */
    boolean makesRoomFor(Action action) {
        return !change.action().equals(action.id())
                && !from.isBefore(action.running().from())
                && !from.isAfter(action.running().to().plusMonths(1));
    }
}
