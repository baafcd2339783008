package vn.aop.web.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.aop.cases.plan.BaselineDraft;
import vn.aop.cases.wording.Wording;

/** Last year as files tell it, for programs; told in {@code docs/json.md}. */
public record BaselineJson(
        String baseline,
        Map<String, String> margins,
        Map<String, String> season,
        List<MessageJson> needed,
        @JsonInclude(JsonInclude.Include.NON_NULL) String file) {

    public static BaselineJson of(BaselineDraft draft, Optional<Path> file, Wording wording) {
        Map<String, String> margins = new LinkedHashMap<>();
        draft.margins().forEach((group, it) -> margins.put(group, NumbersJson.plain(it)));
        Map<String, String> season = new LinkedHashMap<>();
        draft.season().forEach((month, it) -> season.put(month.toString(), NumbersJson.plain(it)));
        return new BaselineJson(
                draft.yaml(),
                margins,
                season,
                draft.needed().stream().map(it -> MessageJson.of(it, wording)).toList(),
                NumbersJson.orNull(file));
    }
}
