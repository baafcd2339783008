package vn.aop.web.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;

/** Whether goals hold together, for programs; every field is told in {@code docs/json.md}. */
record CoherenceJson(
        PlanJson plan,
        String currency,
        String verdict,
        boolean feasible,
        List<String> tried,
        List<String> conflict,
        List<ReachJson> reaches,
        List<RangeJson> ranges,
        ExactlyJson exactly,
        MixJson mix,
        List<WishJson> wishes,
        List<LeftOutJson> leftOut) {

    record ReachJson(String goal, String metric, String unit, String target, String best) {}

    record RangeJson(
            String metric,
            String baseline,
            String min,
            String max,
            String minGrowth,
            String maxGrowth,
            @JsonInclude(JsonInclude.Include.NON_NULL) Map<String, MessageJson> undefined) {}

    record ExactlyJson(List<RangeJson> ranges) {}

    record MixJson(
            String goal,
            String baselineMargin,
            String impliedMargin,
            String floor,
            String baselineAfterFees,
            String impliedAfterFees,
            List<ChannelJson> channels,
            List<NeededJson> needed) {}

    record ChannelJson(
            String channel,
            String baselineShare,
            String impliedShare,
            String margin,
            String ownCosts,
            String afterFees) {}

    record NeededJson(String channel, String margin) {}

    record WishJson(
            String metric, String unit, String level, boolean possible, List<RangeJson> ranges) {}

    record LeftOutJson(String goal, MessageJson why) {}
}
