package vn.aop.web.golden;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.aop.web.WebVisitor;

/** Everything the projection of the shipped case says, and what its goals force. */
class ProjectionGoldenTest {

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
    @ValueSource(strings = {"vi", "en"})
    void projects_the_same_as_before(String language) throws IOException {
        Approved.verify("projection-" + language, PageText.of(page("/projection", language)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void tells_the_same_story_of_the_goals_as_before(String language) throws IOException {
        String plan = page("/plan", language);
        int from = plan.indexOf("<div class=\"card coherence\"");
        int to = plan.indexOf("</section>", from);
        Approved.verify("coherence-" + language, PageText.of(plan.substring(from, to)));
    }

    private static String page(String path, String language) {
        return visitor.get(CASE + path, "Cookie", "lang=" + language).body();
    }
}
