package vn.aop.web.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;

/** What a risk takes and its response brings back, for programs. */
record ResponseEffectJson(
        String risk,
        TextJson name,
        List<String> months,
        String begins,
        String cost,
        List<MessageJson> changes,
        List<MessageJson> problems,
        List<FigureJson> figures) {

    record FigureJson(
            String figure,
            String goal,
            String planned,
            String hit,
            String answered,
            String lost,
            String back,
            String left,
            @JsonInclude(JsonInclude.Include.NON_NULL) Map<String, MessageJson> undefined) {}
}
