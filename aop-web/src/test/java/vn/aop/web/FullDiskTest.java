package vn.aop.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.aop.cases.Cases;
import vn.aop.cases.workspace.Workspace;
import vn.aop.core.change.PlanHistory;
import vn.aop.core.decision.log.DecisionLog;
import vn.aop.web.copy.CopyId;
import vn.aop.web.copy.FullDisk;
import vn.aop.web.page.LogOfTests;

/** What somebody is told whose decision cannot be saved. */
class FullDiskTest {

    private static final CopyId ID = CopyId.find("babycare-house~abcdefghjkmn").orElseThrow();
    private static final String[] QUESTION = {
        "question", "opportunity",
        "version", "0",
        "what", "Quà cho mẹ mới sinh",
        "cost", "3tr",
        "lift", "8",
        "channel", "store",
        "group", "clothing",
        "from", "2026-03",
        "to", "2026-05",
        "line", "store_marketing",
        "money", "line",
        "asked", "2026-02-20",
        "decider", "lan",
        "on", "2026-02-21",
        "because", "Sổ khách quen tháng 1",
        "reason", "40 khách hỏi trong tháng 1",
        "cause", "OPPORTUNITY",
        "occasion", "OWN_MEETING"
    };

    private final FullDisk disk = new FullDisk();
    private final LogOfTests log = new LogOfTests();
    private final WebVisitor visitor = new WebVisitor(disk);

    @BeforeEach
    void fill() {
        PlanHistory history =
                PlanHistory.of(Cases.shipped().find("babycare-house").orElseThrow().plan());
        disk.create(ID, new Workspace(history, DecisionLog.empty()));
        disk.fill();
    }

    @AfterEach
    void close() {
        visitor.close();
        log.close();
    }

    @Test
    void tells_that_nothing_was_lost_and_shows_the_form_again() {
        for (String plan : new String[] {"babycare-house@2026-03-20", ID.toString()}) {
            for (String way : new String[] {"accept", "log"}) {
                HttpResponse<String> answer =
                        visitor.send("/cases/" + plan + "/desk/" + way, QUESTION);

                assertThat(answer.statusCode()).isEqualTo(507);
                assertThat(answer.body())
                        .contains("Không mất gì cả", "Nhờ người trông máy chủ")
                        .contains("value=\"Quà cho mẹ mới sinh\"", "value=\"3tr\"");
            }
        }
        assertThat(visitor.send("/cases/" + ID + "/desk/accept?lang=en", QUESTION).body())
                .contains("Nothing was lost", "make room");
    }

    @Test
    void writes_down_why_without_the_key_to_the_copy() {
        visitor.send("/cases/" + ID + "/desk/accept", QUESTION);
        visitor.send("/cases/" + ID.toString().replace("~", "%7E") + "/desk/accept", QUESTION);

        assertThat(log.lines())
                .hasSize(2)
                .allSatisfy(
                        line ->
                                assertThat(line)
                                        .contains("POST /cases/babycare-house")
                                        .contains("No space left on device")
                                        .doesNotContain(ID.secret()));
        assertThat(log.events()).allMatch(event -> event.getThrowableProxy() == null);
    }

    @Test
    void still_shows_what_was_saved_before() {
        assertThat(visitor.get("/cases/" + ID + "/plan").statusCode()).isEqualTo(200);
    }
}
