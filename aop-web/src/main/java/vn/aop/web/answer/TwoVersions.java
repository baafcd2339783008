package vn.aop.web.answer;

import static java.util.Objects.requireNonNull;

import java.util.List;
import vn.aop.core.change.Caveats;
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
public record TwoVersions(PlanHistory history, int earlier, int later) {

    public TwoVersions {
        requireNonNull(history, "history");
    }

    public List<Change> changes() {
        return history.changes(earlier, later);
    }

    /** Returns what leads from the earlier to the later version, as sentences. */
    public List<Message> sentences() {
        return Change.sentences(changes(), before());
    }

    Plan before() {
        return history.version(earlier);
    }

    public TradeOff tradeOff() {
        return TradeOff.between(before(), history.version(later)).called(Caveats.Sides.VERSIONS);
    }
}
