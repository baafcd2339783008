package vn.aop.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.aop.cases.Cases;
import vn.aop.cases.workspace.Workspace;
import vn.aop.core.decision.log.DecisionLog;
import vn.aop.web.copy.CopiesInMemory;
import vn.aop.web.copy.CopyId;

/** What the pages say where there is no time to think: never that all is well. */
class DeadlineTest {

    private static final String CASE = "/cases/babycare-house";
    private static final CopyId ID = CopyId.find("babycare-house~abcdefghjkmn").orElseThrow();
    private static final String OWN = "/cases/" + ID;

    private static WebVisitor visitor;

    @BeforeAll
    static void start() {
        CopiesInMemory copies = new CopiesInMemory();
        copies.create(ID, new Workspace(FlawedPlan.history(), DecisionLog.empty()));
        visitor = new WebVisitor(copies, new Hurrying());
    }

    @AfterAll
    static void stop() {
        visitor.close();
    }

    @Test
    void the_editor_tells_how_many_rules_were_not_done() {
        String plan = Cases.shipped().find("babycare-house").orElseThrow().planText();

        HttpResponse<String> tried = visitor.sendByScript(CASE + "/checks/try", "plan", plan);

        assertThat(tried.statusCode()).isEqualTo(200);
        assertThat(tried.body())
                .contains("quy tắc chưa đọc kịp")
                .contains("Chưa đọc kịp", "quy tắc chưa đọc xong trong 2 giây");
    }

    @ParameterizedTest
    @CsvSource({
        "/checks, quy tắc chưa đọc xong trong 2 giây",
        "/plan, quy tắc chưa đọc xong trong 2 giây",
        "/plan, Phép tính này chưa xong trong 2 giây",
        "/projection, quy tắc chưa đọc xong trong 2 giây",
        "/review, quy tắc chưa đọc xong trong 2 giây"
    })
    void pages_say_what_was_not_done(String page, String sentence) {
        for (String open : new String[] {CASE, OWN}) {
            HttpResponse<String> shown = visitor.get(open + page);

            assertThat(shown.statusCode()).as(open + page).isEqualTo(200);
            assertThat(shown.body())
                    .as(open + page)
                    .contains(sentence)
                    .doesNotContain("Không quy tắc nào có gì để nhắc");
        }
    }

    @Test
    void pages_say_so_in_english_too() {
        String page = visitor.get(OWN + "/plan", "Cookie", "lang=en").body();

        assertThat(page)
                .contains("rules were not done within 2 seconds")
                .contains("This was not worked out within 2 seconds, so it is not known.");
    }

    @Test
    void the_desk_gives_no_answer_and_says_why() {
        String page =
                visitor.sendByScript(
                                CASE + "/desk/verdict",
                                "question",
                                "cut",
                                "version",
                                "1",
                                "save",
                                "20tr",
                                "from",
                                "2026-06",
                                "until",
                                "2026-12",
                                "asked",
                                "2026-06-01")
                        .body();

        assertThat(page).contains("Câu này chưa tính xong trong 2 giây nên chưa có câu trả lời.");
    }

    /** A clock on which a second passes between any two looks. */
    private static final class Hurrying extends Clock {

        private final AtomicLong second =
                new AtomicLong(Instant.parse("2026-06-15T03:00:00Z").getEpochSecond());

        @Override
        public Instant instant() {
            return Instant.ofEpochSecond(second.getAndIncrement());
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
