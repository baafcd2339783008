package vn.aop.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.aop.cases.CaseShelf;
import vn.aop.cases.Cases;

/** The page of a story: its steps, its pictures, and the ways from them. */
class StoryTest {

    private static final String CASE = "/cases/babycare-house";
    private static final Pattern STEP =
            Pattern.compile("(?s)<section class=\"told-step\".*?</section>");

    private static WebVisitor visitor;

    @TempDir Path temp;

    @BeforeAll
    static void start() {
        visitor = new WebVisitor();
    }

    @AfterAll
    static void stop() {
        visitor.close();
    }

    private static List<String> steps(String page) {
        return STEP.matcher(page).results().map(MatchResult::group).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void each_step_of_the_case_has_one_picture_with_a_finding(String language) {
        String page = visitor.get(CASE + "?lang=" + language).body();
        List<String> steps = steps(page);

        assertThat(steps).hasSizeBetween(6, 9);
        assertThat(steps)
                .allSatisfy(
                        it ->
                                assertThat(it)
                                        .containsOnlyOnce("<figure class=\"picture\">")
                                        .containsPattern("class=\"finding\">[^<]*[0-9][^<]*[.]<"));
        for (int i = 1; i <= steps.size(); i++) {
            assertThat(page).contains("href=\"#step-" + i + "\"", "id=\"step-" + i + "\"");
        }
    }

    /**
     * A picture is drawn for people who see it and told, with its figures, for those who do not.
     */
    @Test
    void a_picture_is_drawn_and_told() {
        String page = visitor.get(CASE + "?lang=en").body();

        assertThat(page)
                .contains("class=\"plot\" role=\"img\" aria-label=\"")
                .contains("class=\"goals-drawn\" role=\"img\" aria-label=\"")
                .contains("<path class=\"bars\" d=\"M18 ")
                .contains("See the figures")
                .contains("<th scope=\"row\">Jul 2025</th>");
    }

    @Test
    void names_no_file_and_no_command() {
        assertThat(visitor.get(CASE + "?lang=vi").body().replaceAll("(?s)<head>.*?</head>", ""))
                .doesNotContain(".yaml", ".csv", ".md", "aop ", "--on", "picture ", "lastYear");
    }

    @Test
    void the_plan_of_before_stands_beside_the_new_one_and_says_why() {
        String page = visitor.get(CASE + "?lang=vi").body();
        String start = CASE + "@2026-01-01";

        assertThat(page)
                .contains("Theo nếp cũ", "Kế hoạch mới", "Tháng ít tiền mặt nhất")
                .contains("Ngày công giao quá sức", "Phải sửa")
                .contains(start + "/projection/why/accounts/revenue/2026-01..2026-12")
                .contains(start + "/checks");
        assertThat(
                        visitor.get(
                                        start
                                                + "/projection/why/accounts/operating_profit/2026-01..2026-12")
                                .statusCode())
                .isEqualTo(200);
    }

    @Test
    void every_proposal_can_be_put_on_the_desk_from_the_step_that_tells_of_it() {
        Cases.shipped()
                .find("babycare-house")
                .orElseThrow()
                .proposals()
                .keySet()
                .forEach(
                        it ->
                                assertThat(
                                                steps(visitor.get(CASE).body()).stream()
                                                        .filter(
                                                                step ->
                                                                        step.contains(
                                                                                "offer=" + it
                                                                                        + "#answer")))
                                        .as(it)
                                        .isNotEmpty());
    }

    @Test
    void of_the_year_no_more_is_drawn_than_the_reader_can_know() {
        FlowerShop.in(temp)
                .with(
                        "story.vi.md",
                        "plan, actual 2026-01..2026-06: revenue",
                        "plan, actual: revenue");
        try (WebVisitor own = visitor(temp)) {
            String march = own.get("/cases/tiem-hoa@2026-03-10?lang=vi").body();

            assertThat(march)
                    .contains("Cách nhau xa nhất ở tháng ")
                    .containsPattern(
                            "2/2026</th><td class=\"num\">[0-9,]+</td><td class=\"num\">[0-9]")
                    .containsPattern(
                            "3/2026</th><td class=\"num\">[0-9,]+</td><td class=\"num\">–");
        }
    }

    @Test
    void what_cannot_be_drawn_says_why_and_the_rest_is_read() {
        FlowerShop.in(temp).with("story.vi.md", "picture: goals", "picture: before-and-now");
        try (WebVisitor own = visitor(temp)) {
            assertThat(own.get("/cases/tiem-hoa?lang=vi").body())
                    .contains("cần kế hoạch theo nếp cũ, mà tình huống chưa có")
                    .contains("Ba lời rủ rê");
        }
    }

    @Test
    void a_story_of_one_piece_is_read_as_before() {
        FlowerShop.in(temp)
                .with("story.vi.md", "## ", "**")
                .with("story.vi.md", "![Hai", "Hai")
                .with("story.vi.md", "![Doanh", "Doanh");
        try (WebVisitor own = visitor(temp)) {
            assertThat(own.get("/cases/tiem-hoa?lang=vi").body())
                    .contains("Bận nhất là Tết")
                    .doesNotContain("class=\"steps\"", "class=\"told-step\"");
        }
    }

    private static WebVisitor visitor(Path cases) {
        return new WebVisitor(new CaseShelf(Cases.shipped(), List.of(cases)));
    }
}
