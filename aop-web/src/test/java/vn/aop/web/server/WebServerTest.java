package vn.aop.web.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.aop.web.Tries;
import vn.aop.web.WebVisitor;

class WebServerTest {

    private static final String CASE = "/cases/babycare-house";
    private static final String REVIEW = CASE + "/review?month=2026-03";

    /** How a sentence looks that nobody has put into words, or that lacks a fact. */
    private static final String UNSAID = "[a-z]+\\.[a-z.-]+ \\{|\\{[a-z]+(:[a-z]+)?}";

    /** How a place in the plan looks that is still a path in the file. */
    private static final String PATH = "</b>: (<a [^>]+>)?([^<]* › )?[A-Za-z_./]+(</a>)? <";

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
    @CsvSource(
            delimiter = '|',
            value = {
                "/ | Học lập kế hoạch năm qua tình huống",
                "/cases | Học lập kế hoạch năm qua tình huống",
                CASE + " | Bán được mà lúc nào cũng kẹt tiền",
                CASE + "/plan | Năm nay không làm",
                CASE + "/plan | Các mục tiêu có đạt cùng lúc được không?",
                CASE + "/projection | Dự phóng năm 2026",
                CASE + "/projection/why/cash/closing/2026-04 | Tiền cuối tháng",
                CASE + "/review | Họp tháng 8/2026",
                CASE + "/review?month= | Họp tháng 8/2026",
                CASE + "/review?month=%20 | Họp tháng 8/2026",
                REVIEW + " | Họp tháng 3/2026",
                CASE + "/review/why/goals/G1/target?month=2026-03 | Vì sao ra con số này?",
            })
    void shows_every_page_in_vietnamese_first(String path, String words) {
        HttpResponse<String> page = visitor.get(path);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<html lang=\"vi\">", words).doesNotContainPattern(UNSAID);
        assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html;charset=utf-8");
    }

    @Test
    void remembers_the_language_asked_for_and_keeps_the_page() {
        HttpResponse<String> vietnamese = visitor.get(REVIEW);
        assertThat(vietnamese.body())
                .contains("href=\"/cases/babycare-house/review?month=2026-03&amp;lang=en\"");
        assertThat(vietnamese.headers().allValues("Set-Cookie")).isEmpty();

        HttpResponse<String> english = visitor.get(REVIEW + "&lang=en");
        assertThat(english.body()).contains("<html lang=\"en\">", "Review of Mar 2026");
        assertThat(english.headers().allValues("Set-Cookie"))
                .singleElement()
                .asString()
                .startsWith("lang=en;")
                .contains("Path=/", "HttpOnly", "SameSite=Lax");

        HttpResponse<String> next = visitor.get(REVIEW, "Cookie", "lang=en");
        assertThat(next.body()).contains("<html lang=\"en\">", "Review of Mar 2026");
        assertThat(next.headers().allValues("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"?lang=fr", "?lang=", "?lang=%3Cb%3E"})
    void ignores_languages_it_does_not_speak(String query) {
        HttpResponse<String> page = visitor.get("/cases" + query, "Cookie", "lang=xx");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<html lang=\"vi\">");
        assertThat(page.headers().allValues("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "month=2027-13 | 400 | “2027-13” không phải là một tháng; hãy viết như 2026-01",
                "month=abc | 400 | “abc” không phải là một tháng; hãy viết như 2026-01",
                "month=%3Cscript%3E | 400 | “&lt;script&gt;” không phải là một tháng",
                "month=2027-03 | 404 | hãy chọn một tháng từ 2026-01 đến 2026-12",
                "month=2025-12 | 404 | hãy chọn một tháng từ 2026-01 đến 2026-12",
                "month=%2B999999999-12 | 404 | hãy chọn một tháng từ 2026-01 đến 2026-12",
            })
    void says_how_to_mend_a_month(String query, int status, String mend) {
        HttpResponse<String> page = visitor.get(CASE + "/review?" + query);

        assertThat(page.statusCode()).isEqualTo(status);
        assertThat(page.body())
                .contains(mend, "Về danh sách tình huống")
                .doesNotContain("<script>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/nowhere | There is no page at this address",
                "/cases/ghost | There is no such case; there are: babycare-house.",
                "/cases/ghost/plan | There is no such case; there are: babycare-house.",
                "/cases/ghost/projection | There is no such case; there are: babycare-house.",
                CASE + "/projection/why/cash/closing/2027-04 | The projection has no such number",
                "/cases/ghost/review | There is no such case; there are: babycare-house.",
                CASE + "/review/why/goals/G9/target | The review has no such number",
                CASE + "/review/why/%3Cscript%3E | The review has no such number",
                "/assets/0123456789ab/aop.css | There is no page at this address",
                "/assets/../logback.xml | There is no page at this address",
            })
    void says_what_there_is_instead(String path, String sentence) {
        HttpResponse<String> page = visitor.get(path, "Cookie", "lang=en");

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("<html lang=\"en\">", "<h1>Not found</h1>", sentence);
    }

    /** Clients refuse to send such addresses, so they are written by hand. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/%ZZ | 400 | Máy chủ không hiểu yêu cầu này | The server does not understand",
                "LONG | 414 | Địa chỉ này dài quá | This address is too long",
            })
    void answers_what_is_no_address_in_its_own_words(
            String path, int status, String vietnamese, String english) {
        String answer = visitor.askRaw(path.replace("LONG", "/" + "a".repeat(20_000)));

        assertThat(answer)
                .startsWith("HTTP/1.1 " + status)
                .contains("Content-Type: text/plain;", vietnamese, english)
                .doesNotContainIgnoringCase("jetty", "badMessage", "<html");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lift=%zz", "what=%4", "what=%", "%+1=a", "what=%E1%BB", "what=%FF"})
    void takes_no_field_for_empty_that_an_address_writes_wrongly(String fields) {
        assertThat(visitor.askRaw(CASE + "/desk?lang=en&" + fields))
                .startsWith("HTTP/1.1 400")
                .contains("<html lang=\"en\">", "This address is cut off or mistyped")
                .doesNotContain("id=\"answer\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"what=100%25", "what=T%C3%A3+qu%E1%BA%A7n", "what", "=", ""})
    void reads_the_fields_of_an_address(String fields) {
        assertThat(visitor.askRaw(CASE + "/desk?" + fields)).startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH"})
    void is_for_looking_only(String method) {
        HttpResponse<String> answer = visitor.ask(method, "/cases");

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).hasValue("GET, HEAD");
        assertThat(answer.body()).contains("Địa chỉ này chỉ để xem");
    }

    @Test
    void answers_head_like_get_without_a_body() {
        HttpResponse<String> answer = visitor.ask("HEAD", REVIEW);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
        assertThat(visitor.ask("HEAD", "/cases/ghost").statusCode()).isEqualTo(404);
        assertThat(visitor.ask("HEAD", CASE + "/review?month=abc").statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/cases", CASE, CASE + "/plan", CASE + "/projection", REVIEW, "/nowhere"})
    void lets_a_page_do_no_more_than_it_needs(String path) {
        HttpResponse<String> page = visitor.get(path);

        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(
                        policy ->
                                assertThat(policy)
                                        .contains("default-src 'self'", "frame-ancestors 'none'")
                                        .doesNotContain("unsafe"));
        assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(page.headers().firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(page.headers().firstValue("Server")).isEmpty();
        assertThat(page.body())
                .doesNotContain("style=\"", "onclick=", "http://", "https://")
                .doesNotContainPattern("<script(?![^>]* src=\"/assets/)");
    }

    @Test
    void lets_browsers_keep_files_for_good_and_pages_not_at_all() {
        HttpResponse<String> page = visitor.get(REVIEW);
        assertThat(page.headers().firstValue("Cache-Control")).hasValue("private, no-cache");

        Stream<String> files =
                Pattern.compile("(?:src|href)=\"(/assets/[^\"]+)\"")
                        .matcher(page.body())
                        .results()
                        .map(found -> found.group(1))
                        .distinct();
        assertThat(files)
                .hasSize(6)
                .allSatisfy(
                        file -> {
                            HttpResponse<String> answer = visitor.get(file);
                            assertThat(answer.statusCode()).isEqualTo(200);
                            assertThat(answer.body()).isNotBlank();
                            assertThat(answer.headers().firstValue("Cache-Control"))
                                    .hasValue("public, max-age=31536000, immutable");
                        });
    }

    @Test
    void gives_scripts_a_fragment_and_people_a_page() {
        String why = CASE + "/review/why/accounts/revenue/online/-/to-date/variance?month=2026-03";

        assertThat(visitor.get(why).body()).startsWith("<!doctype html>").contains("Chênh lệch");
        HttpResponse<String> fragment = visitor.get(why, "HX-Request", "true");
        assertThat(fragment.body()).doesNotContain("<html").contains("Chênh lệch");
        assertThat(fragment.headers().firstValue("Vary")).hasValue("Cookie, HX-Request");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/review?month=2026-08", "/projection"})
    void answers_why_to_every_number_that_it_shows(String path) {
        Matcher whys =
                Pattern.compile("<a class=\"why\" href=\"([^\"]+)\"")
                        .matcher(visitor.get(CASE + path).body());
        List<String> asked =
                whys.results()
                        .map(found -> found.group(1).replace("&amp;", "&"))
                        .distinct()
                        .toList();

        assertThat(asked).hasSizeGreaterThan(300);
        assertThat(
                        IntStream.range(0, asked.size())
                                .filter(it -> it % Tries.ONE_IN == 0)
                                .parallel()
                                .mapToObj(asked::get)
                                .map(why -> visitor.get(why, "HX-Request", "true")))
                .allSatisfy(
                        reason -> {
                            assertThat(reason.statusCode()).isEqualTo(200);
                            assertThat(reason.body())
                                    .contains("class=\"source\"")
                                    .doesNotContainPattern(UNSAID)
                                    .doesNotContainPattern(PATH);
                        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"/review?month=2026-08", "/projection"})
    void shows_no_number_in_its_tables_that_cannot_be_asked_why(String path) {
        String body = visitor.get(CASE + path).body();

        assertThat(Pattern.compile("<td class=\"num[^>]*>(.*?)</td>").matcher(body).results())
                .hasSizeGreaterThan(300)
                .map(found -> found.group(1).strip())
                .filteredOn(cell -> !cell.equals("–"))
                .allSatisfy(cell -> assertThat(cell).contains("<a class=\"why\""));
    }

    @Test
    void serves_several_visitors_at_once() {
        assertThat(
                        Stream.generate(() -> REVIEW)
                                .limit(40)
                                .parallel()
                                .map(path -> visitor.get(path).body())
                                .distinct())
                .hasSize(1);
    }
}
