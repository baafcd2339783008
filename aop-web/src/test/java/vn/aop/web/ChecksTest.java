package vn.aop.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.aop.cases.workspace.Workspace;
import vn.aop.core.decision.log.DecisionLog;
import vn.aop.core.plan.Today;
import vn.aop.web.copy.CopiesInMemory;
import vn.aop.web.copy.CopyId;

/** What the rules say of a plan on the pages, without a browser. */
class ChecksTest {

    private static final String CASE = "/cases/babycare-house";
    private static final CopyId ID = CopyId.find("babycare-house~abcdefghjkmn").orElseThrow();
    private static final String OWN = "/cases/" + ID;
    private static final String TRY = CASE + "/checks/try";

    private static WebVisitor visitor;

    @BeforeAll
    static void start() {
        CopiesInMemory copies = new CopiesInMemory();
        Workspace flawed = new Workspace(FlawedPlan.history(), DecisionLog.empty());
        copies.create(ID, flawed.with(Today.of(LocalDate.of(2026, 6, 15))));
        visitor = new WebVisitor(copies);
    }

    @AfterAll
    static void stop() {
        visitor.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void every_page_of_the_checks_speaks_in_whole_sentences(String language) {
        for (String path :
                new String[] {
                    CASE + "/checks",
                    OWN + "/checks",
                    OWN + "/plan",
                    OWN + "/projection",
                    OWN + "/review",
                    "/checks",
                    "/checks/too-many-goals",
                    "/lessons/goals"
                }) {
            HttpResponse<String> page = visitor.get(path, "Cookie", "lang=" + language);

            assertThat(page.statusCode()).as(path).isEqualTo(200);
            assertThat(page.body())
                    .as(path)
                    .contains("<html lang=\"" + language + "\">")
                    .doesNotContainPattern("[a-z]+\\.[a-z.-]+ \\{|>[^<{]*\\{[a-z]+}[^<]*</p>");
        }
    }

    @Test
    void tells_each_finding_with_its_numbers_its_place_and_what_to_do() {
        String page = visitor.get(OWN + "/checks").body();

        assertThat(page)
                .contains("Quá nhiều mục tiêu", "Có 6 mục tiêu; quá 5 thì không ai nhớ nổi")
                .contains("Không hành động nào phục vụ mục tiêu “Lãi 400 triệu”.")
                .contains("href=\"" + OWN + "/plan#goals-G4\">Mục tiêu G4</a>")
                .contains("href=\"" + OWN + "/plan#actions-A2\">Hành động A2</a>")
                .contains("Có thể sửa ngay:", "Giữ những mục tiêu xếp hạng cao nhất")
                .contains("href=\"/checks/too-many-goals\"", "href=\"/lessons/goals\"");
    }

    @Test
    void tells_the_names_behind_the_ids_of_what_is_tied_to_a_goal() {
        String page = visitor.get(CASE + "/checks").body();

        assertThat(page)
                .contains(
                        "title=\"Tiền kẹt trong hàng tồn\">R3</a>",
                        "title=\"Tỷ trọng online\">K1</a>")
                .contains("#budget-reserve\">Quỹ dự phòng rủi ro</a>");
    }

    @Test
    void lists_the_rules_in_words_without_marks() {
        assertThat(visitor.get("/checks").body())
                .contains("Danh sách để lại sau trống")
                .doesNotContain("*để lại sau*", "`waivers`");
    }

    @Test
    void numbers_lines_as_they_are_numbered_beside_the_text() {
        String moved = "# \n".repeat(1000) + FlawedPlan.text();

        assertThat(visitor.sendByScript(TRY, "plan", moved).body())
                .contains(">Dòng " + (1000 + FlawedPlan.line("{id: G4,")) + "<");
    }

    @Test
    void the_story_leads_to_the_checks() {
        assertThat(visitor.get(CASE).body())
                .contains("href=\"" + CASE + "/checks\">Kiểm tra kế hoạch, trước và sau</a>");
    }

    @Test
    void tells_what_the_owner_accepts_with_reason_and_day() {
        String page = visitor.get(OWN + "/checks").body();

        assertThat(page.substring(page.indexOf("tạm chấp nhận")))
                .contains("“Tã tăng 5%”", "Chị Lan tự canh tã", "Đến hết ngày 30/6/2026");
    }

    @Test
    void shows_one_kind_alone_if_the_address_asks_for_it() {
        assertThat(visitor.get(OWN + "/checks?kind=should-mend").body())
                .contains("id=\"kind-should-mend\"", "aria-current=\"true\"", "Xem tất cả các loại")
                .doesNotContain("id=\"kind-must-mend\"");
        assertThat(visitor.get(OWN + "/checks?kind=nonsense").body())
                .contains("id=\"kind-should-mend\"", "id=\"kind-must-mend\"")
                .doesNotContain("Xem tất cả các loại");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/plan | id=\"goals-G4\" | Mục tiêu không có hành động đứng sau",
                "/plan | id=\"actions-A2\" | Hành động không có người chịu trách nhiệm",
                "/plan | id=\"goals\" | Quá nhiều mục tiêu",
                "/projection | id=\"bridges\" | Quá nhiều mục tiêu",
                "/review | id=\"goals\" | Quá nhiều mục tiêu",
            })
    void tells_findings_beside_that_of_which_they_speak(String path, String after, String title) {
        String page = visitor.get(OWN + path).body();
        String beside = page.substring(page.indexOf(after));

        assertThat(beside.substring(0, beside.indexOf("</aside>"))).contains(title, "<summary>");
    }

    @Test
    void looks_at_a_plan_while_it_is_typed() {
        HttpResponse<String> answer = visitor.sendByScript(TRY, "plan", FlawedPlan.text());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .doesNotContain("<html")
                .contains("<p id=\"trial-told\" hx-swap-oob=\"innerHTML\">Bản đang sửa:")
                .contains("Có 6 mục tiêu")
                .contains("data-line=\"" + FlawedPlan.line("{id: G4,") + "\">Dòng ");
    }

    @Test
    void tells_the_mistakes_of_a_file_at_their_lines_and_nothing_else() {
        String broken = FlawedPlan.text().replace("rank: 5}", "rank: năm}");

        String answer = visitor.sendByScript(TRY, "plan", broken.replace("\n", "\r\n")).body();

        assertThat(answer)
                .contains("Tệp còn 1 chỗ viết sai")
                .contains("Dòng " + FlawedPlan.line("rank: 5}") + ", cột ")
                .contains("“năm”")
                .doesNotContain("Quá nhiều mục tiêu");
    }

    @Test
    void works_without_scripts_and_keeps_what_was_typed_on_the_page_only() {
        HttpResponse<String> answer = visitor.send(TRY, "plan", FlawedPlan.text());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("<html lang=\"vi\">", "Lãi 400 triệu, metric", "id=\"trial-must-mend\"");
        assertThat(visitor.get(CASE + "/checks").body()).doesNotContain("Lãi 400 triệu");
        assertThat(visitor.get(TRY).headers().firstValue("Location"))
                .hasValue(CASE + "/checks#try");
    }

    @Test
    void gives_an_edited_plan_back_as_a_file() {
        HttpResponse<String> file = visitor.send(TRY + "/file", "plan", "a: 1\r\nb: <2>\r\n");

        assertThat(file.body()).isEqualTo("a: 1\nb: <2>\n");
        assertThat(file.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"babycare-house-plan.yaml\"");
        assertThat(file.headers().firstValue("Content-Type"))
                .hasValueSatisfying(it -> assertThat(it).startsWith("application/yaml"));
    }

    @Test
    void refuses_what_is_too_long_or_comes_from_elsewhere() {
        assertThat(visitor.sendByScript(TRY, "plan", "x".repeat(60_001)).body())
                .contains("dài 60.001 ký tự, ô này chỉ nhận tới 60.000");
        assertThat(visitor.send(TRY, "plan", "x".repeat(300_000)).statusCode()).isEqualTo(413);
        assertThat(visitor.sendFrom("https://elsewhere.vn", TRY, "plan", "a").statusCode())
                .isEqualTo(403);
        assertThat(visitor.send(TRY).body()).contains("Tệp còn 1 chỗ viết sai");
    }

    @Test
    void never_shows_typed_text_as_markup() {
        String text = "</textarea><script>alert(1)</script>";

        assertThat(visitor.send(TRY, "plan", text).body()).doesNotContain("<script>alert");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/checks | vi | href=\"/checks/too-many-goals\">Quá nhiều mục tiêu</a>",
                "/checks | en | href=\"/checks/too-many-goals\">Too many goals</a>",
                "/checks/too-many-goals | vi | <pre class=\"flagged\">",
                "/checks/too-many-goals | vi | href=\"/lessons/goals\">Bài học: Mục tiêu</a>",
                "/checks/too-many-goals | en | <strong>Why it hurts.</strong>",
                "/lessons/goals | vi | href=\"/checks/too-many-goals\"",
                "/lessons/goals | en | href=\"/checks/too-many-goals\"",
            })
    void shows_the_rules_and_the_lessons(String path, String language, String words) {
        assertThat(visitor.get(path, "Cookie", "lang=" + language).body())
                .contains(words)
                .doesNotContain(".md\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/checks/no-such-rule | Không có quy tắc nào ở địa chỉ này",
                "/checks/example | Không có quy tắc nào ở địa chỉ này",
                "/checks/Too-Many-Goals | Không có quy tắc nào ở địa chỉ này",
                "/lessons/no-such-lesson | Chưa có bài học nào ở địa chỉ này",
            })
    void says_that_there_is_no_such_page(String path, String words) {
        HttpResponse<String> page = visitor.get(path);

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains(words);
    }
}
