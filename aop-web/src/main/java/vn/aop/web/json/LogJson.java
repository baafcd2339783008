package vn.aop.web.json;

import java.time.YearMonth;
import java.util.List;
import vn.aop.core.change.PlanHistory;
import vn.aop.core.decision.log.DecisionLog;
import vn.aop.core.decision.log.LoggedDecision;
import vn.aop.core.decision.log.UseScore;
import vn.aop.core.plan.Today;

/** The log of decisions, for programs; every field is told in {@code docs/json.md}. */
public record LogJson(PlanJson plan, String today, UseJson use, List<EntryJson> decisions) {

    record UseJson(
            int asked,
            int unasked,
            String score,
            String lastUsed,
            int unusedMonths,
            boolean unused) {}

    record EntryJson(
            String id,
            String kind,
            TextJson what,
            String asked,
            String by,
            String verdict,
            ResolutionJson decided,
            AftermathJson cameOfIt,
            String basis) {}

    record ResolutionJson(String choice, String by, String on, Integer amendment) {}

    record AftermathJson(TextJson what, String on) {}

    public static LogJson of(PlanHistory history, Today today, DecisionLog log, UseScore use) {
        return new LogJson(
                PlanJson.of(history.current()),
                today.day().toString(),
                new UseJson(
                        use.asked(),
                        use.unasked(),
                        use.score().number().map(NumbersJson::plain).orElse(null),
                        NumbersJson.orNull(use.lastUsed()),
                        use.unusedMonths(),
                        use.isUnused()),
                log.entries().stream().map(LogJson::entry).toList());
    }

    private static EntryJson entry(LoggedDecision entry) {
        return new EntryJson(
                entry.id(),
                NumbersJson.kebab(entry.kind()),
                TextJson.of(entry.what()),
                entry.asked().toString(),
                entry.by(),
                verdict(entry.verdict()),
                entry.resolution()
                        .map(
                                it ->
                                        new ResolutionJson(
                                                NumbersJson.kebab(it.choice()),
                                                it.by(),
                                                it.on().toString(),
                                                it.amendment().orElse(null)))
                        .orElse(null),
                entry.aftermath()
                        .map(it -> new AftermathJson(TextJson.of(it.what()), it.on().toString()))
                        .orElse(null),
                entry.basis()
                        .map(it -> it.last().map(YearMonth::toString).orElse("plan"))
                        .orElse(null));
    }

    /** The same words as in the answer of {@code aop decide} and in the file of the log. */
    private static String verdict(LoggedDecision.Answer answer) {
        return switch (answer) {
            case YES -> "yes";
            case YES_IF -> "yesIf";
            case NOT_THIS_YEAR -> "notThisYear";
            case NO -> "no";
            case OFFERED -> "offered";
        };
    }
}
