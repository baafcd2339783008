package vn.aop.web.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;

/**
 * What changes give up and gain, for programs; every field is told in {@code docs/json.md}. Budget
 * lines, groups and people are those that differ.
 */
record TradeOffJson(
        List<HistoryJson.DifferenceJson> worse,
        List<HistoryJson.DifferenceJson> better,
        List<GoalJson> goals,
        List<LineJson> lines,
        LowJson cash,
        BothJson reserve,
        BothJson profit,
        @JsonInclude(JsonInclude.Include.NON_NULL) MessageJson atLeast,
        @JsonInclude(JsonInclude.Include.NON_NULL) List<MessageJson> takenForGranted,
        @JsonInclude(JsonInclude.Include.NON_NULL) MessageJson moved,
        @JsonInclude(JsonInclude.Include.NON_NULL) MessageJson followed,
        @JsonInclude(JsonInclude.Include.NON_NULL) MessageJson notSpent,
        @JsonInclude(JsonInclude.Include.NON_NULL) MessageJson givenBack,
        @JsonInclude(JsonInclude.Include.NON_NULL) MessageJson goodsMissing,
        @JsonInclude(JsonInclude.Include.NON_NULL) MessageJson goodsLeft,
        List<StockJson> stock,
        List<PersonJson> people,
        @JsonInclude(JsonInclude.Include.NON_NULL) Map<String, MessageJson> undefined) {

    /** A number before and after; null where it is undefined. */
    record BothJson(String before, String after) {}

    record GoalJson(
            String id,
            String unit,
            String before,
            String after,
            @JsonInclude(JsonInclude.Include.NON_NULL) String change,
            BothJson target,
            BothJson status,
            BothJson coverage,
            @JsonInclude(JsonInclude.Include.NON_NULL) Map<String, MessageJson> undefined) {}

    record LineJson(String line, BothJson total, BothJson free) {}

    record LowJson(
            String lowBefore,
            String lowAfter,
            BothJson month,
            @JsonInclude(JsonInclude.Include.NON_NULL) List<ProjectionJson.DoubtJson> inDoubt) {}

    record StockJson(String group, StockOutsJson stockOuts, BothJson closing) {}

    record StockOutsJson(Integer before, Integer after) {}

    record PersonJson(String person, BothJson daysPerMonth, BothJson effort, BothJson overload) {}
}
