package vn.aop.web.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.aop.web.json.AnswerShape;

/** Whatever is wrong in a large answer is seen in the lines that stand for it. */
class PinnedAnswerTest {

    private static final String ANSWER =
            """
            {
              "cases": [
                {
                  "id": "one",
                  "title": {"vi": "Một", "en": "One"},
                  "summary": {"vi": "Đầu", "en": "First"}
                },
                {
                  "id": "two",
                  "title": {"vi": "Hai", "en": "Two"},
                  "summary": {"vi": "Sau", "en": "Next"}
                }
              ],
              "broken": []
            }
            """;

    private static final String FIGURES =
            """
            {"months": ["1", "2.50", null, "4"], "states": ["a", "b", "a"], "left": []}
            """;

    @Test
    void a_line_tells_what_a_field_holds() {
        assertThat(PinnedAnswer.lines(read(FIGURES)))
                .isEqualTo(
                        """
                        months[]: 4 in 1 list, 3 numbers, sum 7.50, null ×1, "1" … "4" #052e6053
                        states[]: 3 in 1 list, "a" ×2, "b" #63e47e64
                        left[]: 0 in 1 list
                        """);
    }

    static List<Arguments> wrongShapes() {
        return List.of(
                wrong("cases[].id is missing", it -> it.remove("id")),
                wrong("cases[].names is not declared", it -> it.putArray("names")),
                wrong("cases[].id is 1, no String", it -> it.put("id", 1)),
                wrong("cases[].title.en is missing", it -> title(it).remove("en")),
                wrong(
                        "cases[].title.english is not declared",
                        it -> title(it).set("english", title(it).remove("en"))));
    }

    private static Arguments wrong(String mistake, Consumer<ObjectNode> change) {
        return Arguments.of(mistake, change);
    }

    @ParameterizedTest
    @MethodSource("wrongShapes")
    void a_field_that_is_not_declared_so_is_told(String mistake, Consumer<ObjectNode> change) {
        JsonNode answer = read(ANSWER);
        change.accept((ObjectNode) answer.at("/cases/1"));

        assertThat(AnswerShape.mistakes(answer, "Cases")).contains(mistake);
        assertThat(AnswerShape.mistakes(read(ANSWER), "Cases")).isEmpty();
    }

    static List<Consumer<ObjectNode>> wrongValues() {
        return List.of(
                it -> months(it).set(1, "2.51"),
                it -> months(it).set(0, "2.50").set(1, "1"),
                it -> months(it).set(1, "2.5"),
                it -> months(it).set(2, "0"),
                it -> months(it).remove(3),
                it -> it.set("month", it.remove("months")),
                it -> it.put("more", true),
                it -> it.remove("left"),
                it -> ((ArrayNode) it.get("states")).set(0, "b").set(1, "a"));
    }

    @ParameterizedTest
    @MethodSource("wrongValues")
    void a_wrong_value_makes_a_line_differ(Consumer<ObjectNode> change) {
        JsonNode figures = read(FIGURES);
        change.accept((ObjectNode) figures);

        assertThat(PinnedAnswer.lines(figures)).isNotEqualTo(PinnedAnswer.lines(read(FIGURES)));
    }

    private static ArrayNode months(ObjectNode figures) {
        return (ArrayNode) figures.get("months");
    }

    private static ObjectNode title(ObjectNode one) {
        return (ObjectNode) one.get("title");
    }

    private static JsonNode read(String json) {
        return JsonMapper.shared().readTree(json);
    }
}
