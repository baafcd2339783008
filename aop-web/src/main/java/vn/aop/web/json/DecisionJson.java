package vn.aop.web.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;

/** What the desk answers, for programs; every field is told in {@code docs/json.md}. */
record DecisionJson(
        PlanJson plan,
        String currency,
        TextJson what,
        TextJson reason,
        String asked,
        String verdict,
        GroundJson headline,
        PaybackJson payback,
        List<GroundJson> grounds,
        List<HistoryJson.ChangeJson> leastChange,
        List<HistoryJson.DifferenceJson> displaces,
        TradeOffJson tradeOff,
        TradeOffJson onConditions,
        String logged,
        @JsonInclude(JsonInclude.Include.NON_NULL) List<UnusableJson> unusable,
        @JsonInclude(JsonInclude.Include.NON_NULL) BasisJson basis,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<MessageJson> converted) {

    record PaybackJson(
            String outlay,
            String brings,
            String net,
            String sales,
            String needed,
            Map<String, MessageJson> reasons) {}

    record GroundJson(
            String id,
            String outcome,
            Map<String, String> numbers,
            String where,
            String key,
            String text,
            @JsonInclude(JsonInclude.Include.NON_NULL) Map<String, MessageJson> undefined) {}
}
