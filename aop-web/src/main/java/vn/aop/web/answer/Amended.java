package vn.aop.web.answer;

import static java.util.Objects.requireNonNull;

import java.util.List;
import vn.aop.core.change.Amendment;
import vn.aop.core.change.Change;
import vn.aop.core.change.PlanHistory;
import vn.aop.core.change.TradeOff;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Message;
import vn.aop.core.text.Text;

/**
 * One amendment in the history of a plan.
 *
 * @param history the history
 * @param version the version that the amendment made, from 1
 */
public record Amended(PlanHistory history, int version) {

    public Amended {
        requireNonNull(history, "history");
    }

    public Amendment amendment() {
        return history.amendments().get(version - 1);
    }

    Plan before() {
        return history.version(version - 1);
    }

    public TradeOff tradeOff() {
        return history.tradeOff(version - 1);
    }

    /** Returns the changes as sentences. */
    public List<Message> sentences() {
        return Change.sentences(amendment().changes(), before());
    }

    /** Returns the name of the person who decided. */
    public Text person() {
        String by = amendment().by();
        return before().resources().person(by).map(it -> it.name()).orElseGet(() -> Text.of(by));
    }
}
