package vn.aop.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.aop.web.command.Golden;

/** What the desk and the history say, word for word. */
class PagesGoldenTest {

    private static final String CASE = "/cases/babycare-house";

    private static WebVisitor visitor;

    @BeforeAll
    static void start() {
        visitor = new WebVisitor();
    }

    @AfterAll
    static void stop() {
        visitor.close();
    }

    @ParameterizedTest
    @CsvSource({
        "desk-blank-vi, /desk?lang=vi",
        "desk-blank-en, /desk?lang=en",
        "desk-offer-vi, /desk?question=opportunity&offer=tiktok-trial&lang=vi",
        "desk-offer-en, /desk?question=opportunity&offer=tiktok-trial&lang=en",
        "desk-cut-vi, /desk?question=cut&save=60tr&lang=vi",
        "desk-cut-en, /desk?question=cut&save=60tr&lang=en",
        "desk-correction-vi, /desk?question=correction&month=2026-08&lang=vi",
        "desk-correction-en, /desk?question=correction&month=2026-08&lang=en",
    })
    void the_desk_says_what_was_approved(String name, String path) throws IOException {
        Golden.assertApproved("pages", name, words(visitor.get(CASE + path)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void the_history_and_the_comparison_say_what_was_approved(String language) throws IOException {
        HttpResponse<String> accepted =
                visitor.send(
                        CASE + "/desk/accept",
                        "question",
                        "opportunity",
                        "offer",
                        "tiktok-trial",
                        "version",
                        "1",
                        "decider",
                        "lan",
                        "on",
                        "2026-04-02",
                        "because",
                        "Đếm bình luận hỏi mua",
                        "cause",
                        "OPPORTUNITY",
                        "occasion",
                        "OWN_MEETING");
        assertThat(accepted.statusCode()).isEqualTo(303);
        String copy = accepted.headers().firstValue("Location").orElseThrow().replaceAll("#.*", "");

        HttpResponse<String> page = visitor.get(copy + "?lang=" + language);
        Golden.assertApproved("pages", "history-" + language, words(page));
        HttpResponse<String> beside =
                visitor.get(copy.replace("/history", "/compare") + "?lang=" + language);
        String id = copy.replaceAll("/cases/(.*)/history", "$1");
        Golden.assertApproved(
                "pages", "compare-" + language, words(beside).replace(id, "babycare-house~copy"));
    }

    /** The main part of a page without markup, a line for each piece of text. */
    private static String words(HttpResponse<String> page) {
        assertThat(page.statusCode()).isEqualTo(200);
        String body = page.body();
        String main = body.substring(body.indexOf("<main"), body.indexOf("</main>"));
        return main.replaceAll("(?s)<(option|label|li|p|h[1-6]|td|th|legend|dt|dd|tr)\\b", "\n<$1")
                .replaceAll("(?s)<input[^>]*value=\"([^\"]*)\"[^>]*>", "[$1]")
                .replaceAll("(?s)<option[^>]*selected[^>]*>", "* ")
                .replaceAll("(?s)<[^>]+>", " ")
                .replaceAll("[ \\t]+", " ")
                .replaceAll("(?m)^ +| +$", "")
                .replaceAll("\\n+", "\n")
                .strip()
                .concat("\n");
    }
}
