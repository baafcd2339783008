package vn.aop.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.aop.web.copy.CopyFolder;

/** Each plan has one day that it is, and every page of it speaks of that day. */
class OneTodayTest {

    private static final String CASE = "/cases/babycare-house";
    private static final List<String> PAGES =
            List.of("plan", "projection", "checks", "desk", "review", "history", "compare");

    @TempDir Path data;

    private WebVisitor visitor;

    @BeforeEach
    void opens() {
        visitor = new WebVisitor(new CopyFolder(data));
    }

    @AfterEach
    void closes() {
        visitor.close();
    }

    private String page(String address) {
        HttpResponse<String> page = visitor.get(address);
        assertThat(page.statusCode()).as(address).isEqualTo(200);
        return page.body().replaceAll("\\s+", " ");
    }

    /** Returns what a field of a page holds before anybody has typed anything. */
    private static String field(String page, String name) {
        return Pattern.compile("type=\"date\" id=\"" + name + "\"[^>]*value=\"([^\"]*)\"")
                .matcher(page)
                .results()
                .map(it -> it.group(1))
                .findFirst()
                .orElseGet(() -> chosen(page, name));
    }

    private static String chosen(String page, String name) {
        Matcher choice = Pattern.compile("<select id=\"" + name + "\".*?</select>").matcher(page);
        assertThat(choice.find()).as(name).isTrue();
        Matcher chosen = Pattern.compile("value=\"([^\"]+)\" selected").matcher(choice.group());
        assertThat(chosen.find()).as(choice.group()).isTrue();
        return chosen.group(1);
    }

    /** Makes it another day and returns the address of the case or copy from then on. */
    private String on(String address, String day, String page) {
        HttpResponse<String> answer = visitor.send(address + "/today", "today", day, "page", page);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    /** Asks for something of which the desk writes down that nothing is decided. */
    private String copyOf(String address) {
        return copyOf(address, "2026-09-05");
    }

    private String copyOf(String address, String day) {
        HttpResponse<String> answer = visitor.send(address + "/desk/log", asking(day));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow().replaceAll("/desk.*", "");
    }

    private static String[] asking(String day) {
        return new String[] {
            "version",
            "1",
            "question",
            "cut",
            "save",
            // Each day asks for another amount: the same question again would be no new one.
            30 + day.substring(5, 7) + "0000",
            "from",
            "2026-10",
            "until",
            "2026-12",
            "asked",
            day,
            "decider",
            "lan",
            "on",
            day
        };
    }

    private void assertEveryPageIsOn(String address, String day, String told, String review) {
        for (String page : PAGES) {
            assertTells(page(address + "/" + page), day, told);
        }
        assertIsOn(address, day, told, review);
    }

    private static void assertTells(String page, String day, String told) {
        assertThat(page).contains(told);
        assertThat(field(page, "today")).isEqualTo(day);
    }

    private void assertIsOn(String address, String day, String told, String review) {
        String month = day.substring(0, 7);
        String opportunity = page(address + "/desk");
        assertTells(opportunity, day, told);
        assertThat(field(opportunity, "asked")).isEqualTo(day);
        assertThat(field(opportunity, "from")).isEqualTo(month);
        String cut = page(address + "/desk?question=cut");
        assertThat(field(cut, "asked")).isEqualTo(day);
        assertThat(field(cut, "from")).isEqualTo(month);
        assertThat(field(page(address + "/desk?question=correction"), "month")).isEqualTo(review);
        assertThat(field(page(address + "/review"), "month")).isEqualTo(review);
    }

    @Test
    void a_case_has_the_day_of_its_story() {
        assertEveryPageIsOn(CASE, "2026-09-05", "Đang xem như ở ngày 5/9/2026", "2026-08");
    }

    /** Whoever looks ahead to October sees it judged by the plan of October, not of today. */
    @Test
    void a_month_of_the_story_is_judged_by_the_plan_that_was_in_force_then() {
        assertThat(page(CASE + "/review?month=2026-08")).contains("đã điều chỉnh 1 lần");
        assertThat(page(CASE + "/review?month=2026-10"))
                .contains("Xét theo kế hoạch ngày 31/10/2026, đã điều chỉnh 2 lần.");
        assertThat(page(CASE + "@2026-11-05/review?month=2026-10"))
                .contains("Xét theo kế hoạch ngày 31/10/2026, đã điều chỉnh 2 lần.");
    }

    @Test
    void a_case_on_another_day_has_it_in_its_address_on_every_page() {
        String july = on(CASE, "2026-07-10", "review").replace("/review", "");

        assertThat(july).isEqualTo(CASE + "@2026-07-10");
        assertEveryPageIsOn(july, "2026-07-10", "Đang xem như ở ngày 10/7/2026", "2026-06");
        for (String page : PAGES) {
            assertThat(page(july + "/" + page)).doesNotContain("href=\"" + CASE + "/");
        }
        assertIsOn(CASE, "2026-09-05", "Đang xem như ở ngày 5/9/2026", "2026-08");
        assertThat(on(july, "2026-09-05", "plan")).isEqualTo(CASE + "/plan");
    }

    /** The same question of the same plan, first on one day and then on the other. */
    @Test
    void an_answer_is_of_the_day_on_which_it_is_given() {
        for (String day : List.of("2026-09-05", "2026-09-20")) {
            assertThat(field(page(CASE + "@" + day + "/desk?question=correction"), "on"))
                    .isEqualTo(day);
        }
        assertThat(field(page(CASE + "@2026-08-20/desk?question=correction&month=2026-03"), "on"))
                .isEqualTo("2026-04-01");
    }

    @Test
    void a_copy_keeps_the_day_beside_its_plan() throws IOException {
        String copy = copyOf(CASE);
        Path kept = data.resolve("plans").resolve(copy.replace("/cases/", ""));
        String plan = Files.readString(kept.resolve("plan.yaml"));
        assertIsOn(copy, "2026-09-05", "Đang xem như ở ngày 5/9/2026", "2026-08");

        assertThat(on(copy, "2026-11-20", "desk?question=cut"))
                .isEqualTo(copy + "/desk?question=cut");

        assertEveryPageIsOn(copy, "2026-11-20", "Đang xem như ở ngày 20/11/2026", "2026-10");
        assertThat(kept.resolve("plan.yaml")).hasContent(plan);
        assertThat(kept.resolve("today.yaml"))
                .hasContent("aop: 1\ntoday: 2026-11-20\nsince: 2026-09-05\n");
    }

    @Test
    void a_copy_of_a_case_on_another_day_begins_on_that_day() {
        String copy = copyOf(CASE + "@2026-07-10", "2026-07-10");

        assertIsOn(copy, "2026-07-10", "Đang xem như ở ngày 10/7/2026", "2026-06");
    }

    @Test
    void a_copy_from_before_days_were_kept_has_that_of_its_case_or_of_its_last_use()
            throws IOException {
        String copy = copyOf(CASE);
        Path today =
                data.resolve("plans").resolve(copy.replace("/cases/", "")).resolve("today.yaml");
        Files.delete(today);
        assertIsOn(copy, "2026-09-05", "Đang xem như ở ngày 5/9/2026", "2026-08");
        assertThat(today).doesNotExist();

        visitor.send(copy + "/desk/log", asking("2026-10-12"));
        Files.delete(today);

        assertIsOn(copy, "2026-10-12", "Đang xem như ở ngày 12/10/2026", "2026-09");
    }

    @Test
    void whoever_decides_on_a_later_day_has_played_on_until_then() {
        String copy = copyOf(CASE);

        visitor.send(copy + "/desk/log", asking("2026-10-12"));
        assertIsOn(copy, "2026-10-12", "Đang xem như ở ngày 12/10/2026", "2026-09");

        on(copy, "2026-09-20", "desk");
        visitor.send(copy + "/desk/log", asking("2026-09-21"));
        assertIsOn(copy, "2026-09-20", "Đang xem như ở ngày 20/9/2026", "2026-08");
    }

    /** After one question in September; nobody is reminded of the months before. */
    @Test
    void a_fresh_copy_is_praised_and_reminded_only_of_months_since_then() {
        String copy = copyOf(CASE);

        assertThat(page(copy + "/desk"))
                .contains("Câu đầu tiên đã vào sổ")
                .doesNotContain("không ai mở kế hoạch");
        assertThat(page(copy + "/checks"))
                .doesNotContain("href=\"/checks/plan-unused", "href=\"/checks/review-missed");

        on(copy, "2026-12-05", "desk");

        assertThat(page(copy + "/desk"))
                .contains("Tính đến 5/12/2026, 2 tháng liền không ai mở kế hoạch");
        assertThat(page(copy + "/checks")).contains("href=\"/checks/plan-unused");
    }

    /** On 20 December the reviews of September to November are overdue. */
    @Test
    void what_the_pages_advise_about_missed_reviews_can_be_done_on_them() {
        String copy = copyOf(CASE);
        on(copy, "2026-12-20", "checks");
        assertThat(page(copy + "/checks?kind=should-mend"))
                .contains("9/2026–11/2026", "Hụt mục tiêu thì sao?", "ghi vào sổ")
                .doesNotContain("tracking.held");

        for (String month : List.of("2026-09", "2026-10", "2026-11")) {
            HttpResponse<String> answer =
                    visitor.send(
                            copy + "/desk/log",
                            "version",
                            "1",
                            "question",
                            "correction",
                            "month",
                            month,
                            "decider",
                            "lan",
                            "on",
                            "2026-12-20");
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        }

        assertThat(page(copy + "/checks")).doesNotContain("href=\"/checks/review-missed");
    }

    @ParameterizedTest
    @CsvSource({"2024-12-31", "2028-01-01", "5/9/2026", "2026-02-30", "<b>", "''"})
    void says_which_days_there_are(String day) {
        HttpResponse<String> page = visitor.send(CASE + "/today", "today", day, "page", "desk");

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("từ 1/1/2025 đến 31/12/2027").doesNotContain("<b>”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"@", "@2026-13-01", "@x@2026-09-05", "@2026-09-05@"})
    void an_address_without_a_day_is_told(String tail) {
        assertThat(visitor.get(CASE + tail + "/plan").statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "//evil.example", "../../checks", "desk?question=<b>", "today"})
    void leads_back_to_pages_of_the_plan_only(String page) {
        assertThat(on(CASE, "2026-07-01", page)).isEqualTo(CASE + "@2026-07-01/plan");
    }
}
