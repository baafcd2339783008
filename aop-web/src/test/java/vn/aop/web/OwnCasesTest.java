package vn.aop.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.aop.cases.CaseShelf;
import vn.aop.cases.Cases;

/** The pages of a case that somebody else has written, and of one that is broken. */
class OwnCasesTest {

    private static final List<String> PAGES =
            List.of("", "/plan", "/projection", "/checks", "/desk", "/review", "/history");

    @TempDir Path temp;

    private WebVisitor visitor(Path... folders) {
        return new WebVisitor(new CaseShelf(Cases.shipped(), List.of(folders)));
    }

    @Test
    void every_page_takes_the_flower_shop_in_both_languages() {
        try (WebVisitor visitor = visitor(FlowerShop.SHOP)) {
            for (String page : PAGES) {
                for (String language : List.of("vi", "en")) {
                    HttpResponse<String> answer =
                            visitor.get("/cases/tiem-hoa" + page + "?lang=" + language);

                    assertThat(answer.statusCode()).as(page).isEqualTo(200);
                    assertThat(answer.body())
                            .contains(
                                    language.equals("vi")
                                            ? "Tiệm hoa Mai"
                                            : "Mai's flowers".replace("'", "&#39;"))
                            .doesNotContain("babycare", "BabyCare");
                }
            }
        }
    }

    @Test
    void is_listed_beside_the_shipped_case() {
        try (WebVisitor visitor = visitor(FlowerShop.SHOP)) {
            assertThat(visitor.get("/cases").body())
                    .contains("BabyCare House", "Tiệm hoa Mai: qua bốn dịp lễ")
                    .doesNotContain("Tình huống chưa mở được");
        }
    }

    @Test
    void two_cases_of_one_company_are_told_apart_where_plans_are_compared() {
        FlowerShop.in(temp, "hoa-a");
        FlowerShop.in(temp, "hoa-b");
        try (WebVisitor visitor = visitor(temp)) {
            assertThat(visitor.get("/cases/hoa-a/compare?with=hoa-b&lang=en").body())
                    .contains("(case hoa-a)", "(case hoa-b)");
            assertThat(visitor.get("/cases/babycare-house/compare?lang=vi").body())
                    .contains("(tình huống hoa-a)", "(tình huống hoa-b)");
        }
    }

    @Test
    void the_story_leads_to_its_pages_and_shows_numbers_without_their_source() {
        try (WebVisitor visitor = visitor(FlowerShop.SHOP)) {
            assertThat(visitor.get("/cases/tiem-hoa").body())
                    .contains("href=\"/cases/tiem-hoa/plan\"")
                    .contains("href=\"/cases/tiem-hoa/review?month=2026-06\"")
                    .contains(
                            "href=\"/cases/tiem-hoa/desk?question=opportunity&amp;offer=giam-gia#answer\"")
                    .contains("bán 900 triệu, qua Zalo 26,7%.")
                    .doesNotContain("lastYear");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "giam-gia, Không nên làm",
        "quay-thu-hai, Không phải năm nay",
        "lop-cam-hoa, Nên làm"
    })
    void the_desk_answers_its_proposals_as_the_author_expects(String offer, String verdict) {
        try (WebVisitor visitor = visitor(FlowerShop.SHOP)) {
            String page = "/cases/tiem-hoa/desk?question=opportunity&offer=" + offer;

            assertThat(visitor.get(page).body()).contains(verdict);
        }
    }

    /** What is borrowed is no spending: an opportunity is not paid out of it. */
    @Test
    void the_desk_offers_no_loan_to_pay_with_and_takes_none() {
        FlowerShop.in(temp)
                .with(
                        "plan.yaml",
                        "budget:\n",
                        "budget:\n  - {id: bank, name: Bank loan, account: loans, limit: hard, months: [9, 0, 0,"
                                + " 0, 0, 0, 0, 0, 0, 0, 0, 0], running: true}\n");
        try (WebVisitor visitor = visitor(temp)) {
            String page = "/cases/tiem-hoa/desk?question=opportunity";

            assertThat(visitor.get(page).body())
                    .contains("<option value=\"thue\"")
                    .doesNotContain("<option value=\"bank\"");
            assertThat(visitor.get(page + "&what=a&reason=b&cost=5&line=bank&lang=en").body())
                    .contains("bank", "thue")
                    .doesNotContain("class=\"verdict");
        }
    }

    /** Accepts an offer of the flower shop, and returns the address of the copy. */
    private static String accepted(WebVisitor visitor) {
        HttpResponse<String> answer =
                visitor.send(
                        "/cases/tiem-hoa/desk/accept",
                        "question",
                        "opportunity",
                        "offer",
                        "lop-cam-hoa",
                        "version",
                        "0",
                        "decider",
                        "mai",
                        "on",
                        "2026-07-05",
                        "because",
                        "Sổ ghi tên",
                        "cause",
                        "OPPORTUNITY",
                        "occasion",
                        "OWN_MEETING");
        String history = answer.headers().firstValue("Location").orElseThrow();
        assertThat(history).matches("/cases/tiem-hoa~[a-z2-9]{12}/history#v1");
        return history.replaceAll("/history.*", "");
    }

    @Test
    void a_visitor_changes_a_copy_and_not_the_case() {
        try (WebVisitor visitor = visitor(FlowerShop.SHOP)) {
            String copy = accepted(visitor);

            assertThat(visitor.get(copy + "/plan").body()).contains("Mở lớp cắm hoa cuối tuần");
            assertThat(visitor.get("/cases/tiem-hoa/plan").body())
                    .doesNotContain("lớp cắm hoa cuối tuần");
        }
    }

    @Test
    void a_copy_of_a_case_that_has_become_another_is_told() {
        FlowerShop shop = FlowerShop.in(temp);
        try (WebVisitor visitor = visitor(temp)) {
            String copy = accepted(visitor);
            String own = "copy." + copy.replace("/cases/", "") + "=1";
            assertThat(visitor.get("/cases", "Cookie", own).body()).contains(copy);

            for (String file : List.of("plan.yaml", "sales.csv", "case.yaml")) {
                shop.with(file, "2026-", "2027-");
            }
            for (String offer : List.of("giam-gia", "quay-thu-hai", "lop-cam-hoa")) {
                shop.with("proposals/" + offer + ".yaml", "2026-", "2027-");
            }

            assertThat(visitor.get("/cases/tiem-hoa/review").statusCode()).isEqualTo(200);
            assertThat(visitor.get(copy + "/review").statusCode()).isEqualTo(409);
            assertThat(visitor.get(copy + "/review").body()).contains("Bản của bạn vẫn còn nguyên");
            assertThat(visitor.get("/cases", "Cookie", own).body()).doesNotContain(copy);
        }
    }

    @Test
    void a_case_is_seen_on_another_day() {
        try (WebVisitor visitor = visitor(FlowerShop.SHOP)) {
            HttpResponse<String> answer =
                    visitor.send("/cases/tiem-hoa/today", "today", "2026-08-01", "page", "plan");

            assertThat(answer.headers().firstValue("Location"))
                    .contains("/cases/tiem-hoa@2026-08-01/plan");
            assertThat(visitor.get("/cases/tiem-hoa@2026-08-01/plan").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void a_story_without_a_plan_of_before_promises_none() {
        try (WebVisitor visitor = visitor(FlowerShop.SHOP)) {
            assertThat(visitor.get("/cases/tiem-hoa").body()).doesNotContain("trước và sau");
            assertThat(visitor.get("/cases/babycare-house").body()).contains("trước và sau");
        }
    }

    @Test
    void a_broken_case_is_told_with_its_places_and_the_others_stand() {
        FlowerShop.in(temp, "hong")
                .with("plan.yaml", "limit: reserve", "limit: reserv")
                .with("case.yaml", "story.en.md", "<b>.md");
        FlowerShop.in(temp);
        try (WebVisitor visitor = visitor(temp)) {
            assertThat(visitor.get("/cases").body())
                    .contains("Tình huống chưa mở được")
                    .contains("hong/case.yaml:19:30: Không có tệp “&lt;b&gt;.md”")
                    .contains("hong/plan.yaml:125:12: ")
                    .contains("Tiệm hoa Mai: qua bốn dịp lễ")
                    .doesNotContain(temp.toString());
            assertThat(visitor.get("/cases?lang=en").body())
                    .contains("Cases that cannot be opened")
                    .contains("hong/case.yaml:19:30: There is no file “&lt;b&gt;.md”");
            assertThat(visitor.get("/cases/hong").statusCode()).isEqualTo(404);
            assertThat(visitor.get("/cases/hong/plan").body())
                    .contains("Tình huống “hong” chưa mở được");
            assertThat(visitor.get("/cases/tiem-hoa/plan").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void pages_follow_what_the_author_writes() {
        FlowerShop shop = FlowerShop.in(temp);
        try (WebVisitor visitor = visitor(temp)) {
            assertThat(visitor.get("/cases/tiem-hoa").body()).contains("Bận nhất là Tết");

            shop.with("story.vi.md", "Bận nhất là Tết", "Đông nhất là Tết");
            assertThat(visitor.get("/cases/tiem-hoa").body()).contains("Đông nhất là Tết");

            shop.with("plan.yaml", "limit: reserve", "limit: reserv");
            assertThat(visitor.get("/cases/tiem-hoa").statusCode()).isEqualTo(404);

            shop.with("plan.yaml", "limit: reserv", "limit: reserve");
            assertThat(visitor.get("/cases/tiem-hoa").statusCode()).isEqualTo(200);
        }
    }

    /** A server that was started without the case does not know its copies; it says so. */
    @Test
    void a_copy_of_a_case_that_is_gone_is_told() {
        try (WebVisitor visitor = visitor()) {
            assertThat(visitor.get("/cases/tiem-hoa~k3f9x2m7qd4w").statusCode()).isEqualTo(404);
            assertThat(visitor.get("/cases/tiem-hoa").statusCode()).isEqualTo(404);
        }
    }
}
