package vn.aop.web.json;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.aop.cases.wording.Wording;
import vn.aop.core.change.Amendment;
import vn.aop.core.change.PlanHistory;
import vn.aop.core.check.Checks;
import vn.aop.web.answer.Amended;
import vn.aop.web.answer.TwoVersions;

/**
 * Turns the history of a plan into what is written for programs.
 *
 * @param history the history
 * @param checks by which its cash is doubted
 * @param wording the words, speaking of the company
 */
public record HistoryAsJson(PlanHistory history, Checks checks, Wording wording) {

    public HistoryAsJson {
        requireNonNull(history, "history");
        requireNonNull(checks, "checks");
        requireNonNull(wording, "wording");
    }

    public HistoryJson json() {
        List<HistoryJson.VersionJson> versions =
                new ArrayList<>(
                        List.of(new HistoryJson.VersionJson(0, null, null, List.of(), List.of())));
        IntStream.range(1, history.size())
                .mapToObj(it -> version(new Amended(history, it)))
                .forEach(versions::add);
        return new HistoryJson(plan(), currency(), versions);
    }

    public HistoryJson.AmendedJson amended(Amended amended, boolean written) {
        return new HistoryJson.AmendedJson(
                plan(),
                currency(),
                amended.version(),
                written,
                amendment(amended),
                replanned(amended),
                new TradeOffAsJson(amended.tradeOff(), checks, wording).json());
    }

    public HistoryJson.TwoVersionsJson difference(TwoVersions versions) {
        return new HistoryJson.TwoVersionsJson(
                plan(),
                currency(),
                versions.earlier(),
                versions.later(),
                HistoryJson.ChangeJson.all(versions.changes(), versions.sentences(), wording),
                new TradeOffAsJson(versions.tradeOff(), checks, wording).json());
    }

    private PlanJson plan() {
        return PlanJson.of(history.current());
    }

    private String currency() {
        return history.current().company().currency().getCode();
    }

    private HistoryJson.VersionJson version(Amended amended) {
        TradeOffJson trade = new TradeOffAsJson(amended.tradeOff(), checks, wording).json();
        return new HistoryJson.VersionJson(
                amended.version(),
                amendment(amended),
                replanned(amended),
                trade.worse(),
                trade.better());
    }

    private MessageJson replanned(Amended amended) {
        return amended.tradeOff()
                .caveats()
                .pastReplanned()
                .map(it -> MessageJson.of(it, wording))
                .orElse(null);
    }

    private HistoryJson.AmendmentJson amendment(Amended amended) {
        Amendment amendment = amended.amendment();
        return new HistoryJson.AmendmentJson(
                amendment.on().toString(),
                amendment.by(),
                NumbersJson.kebab(amendment.cause()),
                NumbersJson.kebab(amendment.occasion()),
                TextJson.of(amendment.evidence()),
                HistoryJson.ChangeJson.all(amendment.changes(), amended.sentences(), wording));
    }
}
