package vn.aop.web.json;

import java.util.List;

/** Two plans beside each other, for programs; every field is told in {@code docs/json.md}. */
public record ComparisonJson(
        PlanJson before,
        PlanJson after,
        String currency,
        List<HistoryJson.ChangeJson> changes,
        List<String> goalsOnlyBefore,
        List<String> goalsOnlyAfter,
        TradeOffJson tradeOff) {}
