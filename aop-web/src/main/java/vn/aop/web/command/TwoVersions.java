package vn.aop.web.command;

import static java.util.Objects.requireNonNull;

import java.util.List;
import vn.aop.core.change.Change;
import vn.aop.core.change.PlanHistory;
import vn.aop.core.change.TradeOff;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Message;

/**
 * Two versions of a plan.
 *
 * @param history the history of the plan
 * @param earlier the number of the earlier version
 * @param later the number of the later version
 */
record TwoVersions(PlanHistory history, int earlier, int later) {

    TwoVersions {
        requireNonNull(history, "history");
    }

    List<Change> changes() {
        return history.changes(earlier, later);
    }

    /** Returns what leads from the earlier to the later version, as sentences. */
    List<Message> sentences() {
        return Change.sentences(changes(), before());
    }

    Plan before() {
        return history.version(earlier);
    }

    TradeOff tradeOff() {
        return TradeOff.between(before(), history.version(later));
    }
}
