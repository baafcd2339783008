package vn.aop.web.json;

import static java.util.Objects.requireNonNull;

import java.util.List;
import vn.aop.cases.wording.Wording;
import vn.aop.core.change.PlanComparison;
import vn.aop.core.check.Checks;
import vn.aop.core.goal.Goal;

/**
 * Turns a comparison of two plans into what is written for programs.
 *
 * @param comparison the plans
 * @param checks by which its cash is doubted
 * @param wording the words, speaking of the company
 */
public record ComparisonAsJson(PlanComparison comparison, Checks checks, Wording wording) {

    public ComparisonAsJson {
        requireNonNull(comparison, "comparison");
        requireNonNull(checks, "checks");
        requireNonNull(wording, "wording");
    }

    public ComparisonJson json() {
        return new ComparisonJson(
                PlanJson.of(comparison.before()),
                PlanJson.of(comparison.after()),
                comparison.after().company().currency().getCode(),
                HistoryJson.ChangeJson.all(comparison.changes(), comparison.sentences(), wording),
                ids(comparison.goalsOnlyBefore()),
                ids(comparison.goalsOnlyAfter()),
                new TradeOffAsJson(comparison.tradeOff(), checks, wording).json());
    }

    private static List<String> ids(List<Goal> goals) {
        return goals.stream().map(Goal::id).toList();
    }
}
