package vn.aop.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.aop.cases.wording.Wording;
import vn.aop.core.limit.Limits;
import vn.aop.core.text.Language;
import vn.aop.web.page.Pages;

/** A text is taken as it was typed, or told to be too long with all of it kept; none is cut. */
class LongTextsTest {

    /** Before its first amendment: the chance turns up in February. */
    private static final String CASE = "/cases/babycare-house@2026-03-20";

    private static final Wording WORDS = Wording.of(Language.VI).with(Pages.class, "pages");
    private static final String LONGEST = "ế".repeat(Limits.TEXT_LETTERS.most() - 1) + "z";
    private static final String MEND = "dài 2.001 ký tự, ô này nhận nhiều nhất 2.000";

    private static WebVisitor visitor;

    @BeforeAll
    static void start() {
        visitor = new WebVisitor();
    }

    @AfterAll
    static void stop() {
        visitor.close();
    }

    private static HttpResponse<String> send(String path, String changed, String typed) {
        Map<String, String> fields = Chance.fields();
        fields.put(changed, typed);
        return visitor.send(CASE + path, Chance.flat(fields));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "what",
                "reason",
                "evidence",
                "cost",
                "lift",
                "discount",
                "days",
                "channel",
                "from",
                "line",
                "money",
                "asked",
                "who",
                "tags",
                "goals",
                "unneeded",
                "begun",
                "decider",
                "on",
                "because"
            })
    void that_do_not_fit_are_told_at_their_field_and_kept(String field) {
        HttpResponse<String> answer = send("/desk/accept", field, LONGEST + "z");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .containsOnlyOnce(WORDS.say("desk.field." + field) + ": Đoạn này " + MEND);
        if (!List.of("from", "money", "asked", "on").contains(field)) {
            assertThat(answer.body()).contains(LONGEST + "z");
        }
    }

    @Test
    void that_just_fit_are_kept_whole() {
        HttpResponse<String> answer = send("/desk/accept", "what", LONGEST);
        String history = answer.headers().firstValue("Location").orElseThrow();

        assertThat(visitor.get(history.replaceAll("/history.*", "/plan")).body()).contains(LONGEST);
    }

    @Test
    void of_what_came_of_a_decision_are_told_and_kept() {
        String desk =
                send("/desk/log", "choice", "").headers().firstValue("Location").orElseThrow();
        HttpResponse<String> answer =
                visitor.send(
                        desk.replaceAll("#.*", "") + "/log/D1",
                        "came",
                        LONGEST + "z",
                        "seen",
                        "2026-05-01");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains(MEND, LONGEST + "z");
    }
}
