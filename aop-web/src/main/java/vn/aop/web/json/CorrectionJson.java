package vn.aop.web.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;

/**
 * Where to turn when goals are behind, for programs; every field is told in {@code docs/json.md}.
 */
record CorrectionJson(
        PlanJson plan,
        String today,
        String currency,
        String month,
        List<MessageJson> cautions,
        MessageJson answer,
        List<BehindJson> behind,
        List<OptionJson> options,
        RowsJson rows,
        String logged) {

    record BehindJson(
            String id,
            String unit,
            String status,
            String landing,
            String target,
            String missed,
            List<HistoryJson.DifferenceJson> lookAt,
            String key,
            String text,
            @JsonInclude(JsonInclude.Include.NON_NULL) Map<String, MessageJson> undefined,
            @JsonInclude(JsonInclude.Include.NON_NULL) List<String> provisional) {}

    record OptionJson(
            String kind,
            String where,
            TextJson name,
            String cost,
            String personDays,
            List<GainJson> gains,
            List<HistoryJson.ChangeJson> changes,
            TradeOffJson tradeOff,
            String key,
            String text) {}

    /** Null is what is unknown; gains for each million and day also where nothing is spent. */
    record GainJson(
            String goal,
            String unit,
            String gain,
            String closes,
            String perMillion,
            String perPersonDay,
            String key,
            String text,
            @JsonInclude(JsonInclude.Include.NON_NULL) Map<String, MessageJson> undefined,
            @JsonInclude(JsonInclude.Include.NON_NULL) List<String> provisional) {}
}
