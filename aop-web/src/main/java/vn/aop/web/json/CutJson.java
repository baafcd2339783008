package vn.aop.web.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;

/** Where to save, for programs; every field is told in {@code docs/json.md}. */
record CutJson(
        PlanJson plan,
        String today,
        String currency,
        String asked,
        String from,
        String by,
        String saving,
        MessageJson answer,
        List<MessageJson> cautions,
        SearchJson search,
        List<MeasureJson> measures,
        TradeOffJson tradeOff,
        List<RivalJson> rivals,
        List<UntouchableJson> untouchables,
        String logged,
        @JsonInclude(JsonInclude.Include.NON_NULL) BasisJson basis) {

    record SearchJson(String id, boolean exact, String text) {}

    record MeasureJson(
            String kind,
            String where,
            TextJson name,
            String saving,
            boolean reversible,
            List<LossJson> losses,
            List<HistoryJson.ChangeJson> changes,
            String key,
            String text) {}

    record LossJson(
            String goal,
            String loss,
            @JsonInclude(JsonInclude.Include.NON_NULL) String amount,
            int statusesWorse,
            @JsonInclude(JsonInclude.Include.NON_NULL) Map<String, MessageJson> undefined) {}

    record RivalJson(
            String kind,
            String saving,
            boolean reaches,
            List<LossJson> losses,
            TradeOffJson tradeOff,
            String key,
            String text) {}

    record UntouchableJson(String line, String amount, String key, String text) {}
}
