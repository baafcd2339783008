package vn.aop.web.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;

/** What rules found in a plan, for programs; every field is told in {@code docs/json.md}. */
record CheckJson(
        PlanJson plan,
        String today,
        String currency,
        CountsJson counts,
        List<FindingJson> findings,
        List<WaivedJson> waived,
        List<FailureJson> failures,
        @JsonInclude(JsonInclude.Include.NON_NULL) String yardstick,
        @JsonInclude(JsonInclude.Include.NON_NULL) List<UnusableJson> unusable) {

    record CountsJson(
            int mustMend,
            int shouldMend,
            int worthKnowing,
            int wellDone,
            int waived,
            int failures) {}

    /** A finding; {@code mend} begins with the advice, of kind {@code advice}. */
    record FindingJson(
            String rule,
            String kind,
            String topic,
            String title,
            String where,
            String file,
            Integer line,
            Integer column,
            Map<String, String> numbers,
            String key,
            String text,
            List<HistoryJson.ChangeJson> mend,
            String lesson,
            @JsonInclude(JsonInclude.Include.NON_NULL) Map<String, MessageJson> undefined) {}

    record WaivedJson(FindingJson finding, TextJson reason, String until) {}

    record FailureJson(String rule, String reason) {}
}
