package vn.aop.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.aop.core.text.Unseen;

/**
 * Whatever is typed into a form: it is taken or shown again, and what is kept can be read again.
 */
class OddFormsTest {

    /** Before its first amendment: the chance turns up in February. */
    private static final String CASE = "/cases/babycare-house@2026-03-20";

    private static final List<String> ODD =
            List.of(
                    "\u200B",
                    "a\u202Eb\u2066c",
                    "\uD83C\uDF7C".repeat(2_500),
                    "a\n\u2028\u0085b",
                    "9999-12-31",
                    "-1e999999999");

    private static WebVisitor visitor;

    @BeforeAll
    static void start() {
        visitor = new WebVisitor();
    }

    @AfterAll
    static void stop() {
        visitor.close();
    }

    private static Map<String, String> question() {
        Map<String, String> fields = Chance.fields();
        fields.put("evidence", "Sổ khách quen");
        fields.put("discount", "");
        fields.put("who", "hoa");
        fields.put("days", "1");
        fields.put("goals", "G1");
        fields.put("tags", "gift");
        fields.put("unneeded", "utilities");
        fields.put("begun", "R1");
        fields.put("milestone", "Tặng 20 phần");
        fields.put("milestoneBy", "2026-04");
        return fields;
    }

    @Test
    void are_taken_or_shown_again() {
        int i = 0;
        for (String field : question().keySet()) {
            for (String odd : ODD) {
                if (i++ % Tries.ONE_IN == 0) {
                    requireTakenOrShown("/desk/accept", question(), field, odd);
                }
            }
        }
    }

    @Test
    void are_taken_or_shown_again_where_a_question_is_about_money_to_save() {
        Map<String, String> cut = question();
        cut.putAll(Map.of("question", "cut", "save", "20tr", "until", "2026-12"));
        for (String field : List.of("save", "from", "until", "decider")) {
            for (String odd : ODD) {
                requireTakenOrShown("/desk/log", cut, field, odd);
            }
        }
    }

    private static void requireTakenOrShown(
            String path, Map<String, String> fields, String field, String odd) {
        Map<String, String> changed = new LinkedHashMap<>(fields);
        changed.put(field, odd);
        HttpResponse<String> answer = visitor.send(CASE + path, flat(changed));
        String what = field + " " + Unseen.shown(odd);

        assertThat(answer.statusCode()).as(what).isIn(303, 404, 409, 422);
        assertThat(Unseen.hasTurning(answer.body())).as(what).isFalse();
        if (answer.statusCode() == 303) {
            String desk = answer.headers().firstValue("Location").orElseThrow();
            String copy = desk.replaceAll("(~[a-z0-9]+).*", "$1");
            assertThat(visitor.get(copy + "/desk").statusCode()).as(what).isEqualTo(200);
            assertThat(visitor.get(copy + "/history").statusCode()).as(what).isEqualTo(200);
        }
    }

    private static String[] flat(Map<String, String> fields) {
        List<String> flat = new ArrayList<>();
        fields.forEach((name, value) -> flat.addAll(List.of(name, value)));
        return flat.toArray(String[]::new);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- {\u2028: b}",
                "aop: \u200B",
                "# x\u0085aop: 1\u0085",
                "aop: 2\ngoals:\n  - foo: {a: b}",
                "aop: 1\nyear: {from: 9999-12}",
                "aop: 1\ncompany: {name: a\u202Eb}",
                "{\"aop\": 1, \"x\": 20",
                "\uFEFF"
            })
    void a_plan_of_odd_text_is_told_what_to_mend(String plan) {
        HttpResponse<String> answer = visitor.send(CASE + "/checks/try", "plan", plan);

        assertThat(answer.statusCode()).isIn(200, 422);
    }
}
