package vn.aop.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Asking and deciding, without a browser. */
class DeskTest {

    /** Before its first amendment: the chance turns up in February. */
    private static final String CASE = "/cases/babycare-house@2026-03-20";

    private static WebVisitor visitor;

    @BeforeAll
    static void start() {
        visitor = new WebVisitor();
    }

    @AfterAll
    static void stop() {
        visitor.close();
    }

    private static String[] with(String... changed) {
        Map<String, String> fields = Chance.fields();
        for (int i = 0; i < changed.length; i += 2) {
            fields.put(changed[i], changed[i + 1]);
        }
        return Chance.flat(fields);
    }

    private static String accepted() {
        HttpResponse<String> answer = visitor.send(CASE + "/desk/accept", with());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow().replaceAll("/history.*", "");
    }

    private static String asking(String... changed) {
        return visitor.get(CASE + "/desk?" + WebVisitor.form(with(changed))).body();
    }

    /** Four fields are filled in; the rest is what the desk made of that. */
    @Test
    void what_nobody_typed_is_told_and_can_be_changed_in_the_answer() {
        String page =
                visitor.get(
                                CASE
                                        + "/desk?what=Livestream+s%C3%A1ng&reason=kh%C3%A1ch+h%E1%BB%8Fi"
                                        + "&cost=3tr&lift=5&channel=online")
                        .body();
        String assumed = page.substring(page.indexOf("class=\"assumed\""));
        assumed = assumed.substring(0, assumed.indexOf("</section>"));

        assertThat(assumed)
                .contains("name=\"from\"", "name=\"to\"", "name=\"line\"", "name=\"who\"")
                .contains("name=\"days\"", "name=\"goals\"", "name=\"milestone\"")
                .contains("Xem kết quả bước đầu")
                .contains("<input type=\"hidden\" form=\"assumed\" name=\"cost\" value=\"3tr\">")
                .doesNotContain("type=\"hidden\" form=\"assumed\" name=\"days\"");
    }

    @Test
    void what_is_guessed_is_in_the_language_of_the_page() {
        String page = asking("from", "2026-03", "to", "2026-06", "lift", "60", "lang", "en");

        assertThat(page)
                .contains("value=\"Look at the first results\"")
                .doesNotContain("Xem kết quả bước đầu");
    }

    @Test
    void what_was_typed_is_not_told_as_assumed() {
        String page =
                asking(
                        "goals",
                        "G1",
                        "who",
                        "hoa",
                        "days",
                        "1",
                        "milestone",
                        "Tặng 20 phần",
                        "milestoneBy",
                        "2026-04",
                        "line",
                        "store_marketing",
                        "lift",
                        "60");

        assertThat(page)
                .contains("class=\"card verdict")
                .doesNotContain("name=\"days\" value=\"2\"");
        assertThat(page).doesNotContain("id=\"goals-assumed\"", "id=\"days-assumed\"");
    }

    /** The answer to an open question is the sales that it takes. */
    @Test
    void an_unknown_rise_is_answered_by_what_breaks_even() {
        assertThat(asking("lift", "")).contains("Chưa biết bán thêm được bao nhiêu", "mới huề");
    }

    /** Three goals and the profit: what they come to with it depends on the rise. */
    @Test
    void a_no_of_an_unknown_rise_shows_no_year_at_a_rise_of_nothing() {
        String page = asking("lift", "", "cost", "900tr");

        assertThat(page).contains("class=\"card verdict no\"");
        assertThat(page.split("<td class=\"num strong\">–</td>", -1)).hasSizeGreaterThan(3);
    }

    @Test
    void the_answer_is_one_sentence_of_its_strongest_ground() {
        String page = asking("group", "diapers", "channel", "online", "discount", "20");

        assertThat(page).contains("<p class=\"meaning\">Giảm 20").contains("bán cái nào lỗ cái đó");
    }

    /** Money that keeps the shop running is spent anyway, but for a line that is not needed. */
    @Test
    void evidence_shows_that_a_line_is_not_needed() {
        String[] power = {"line", "utilities", "evidence", "Quạt thay máy lạnh 3 tháng"};
        String[] shown =
                Stream.concat(Stream.of(power), Stream.of("unneeded", "utilities"))
                        .toArray(String[]::new);

        assertThat(asking(power)).contains("hoặc ghi bằng chứng và ghi rõ là dòng này");
        assertThat(asking(shown)).contains("bằng chứng ghi rõ là dòng này không cần tới");
    }

    @Test
    void what_evidence_shows_needs_evidence() {
        String page = asking("begun", "R1", "evidence", "");

        assertThat(page).contains("thì phải ghi bằng chứng", "name=\"begun\" value=\"R1\" checked");
    }

    /** A month that the year does not have is told at its field, and what was sent stays there. */
    @ParameterizedTest
    @ValueSource(strings = {"from", "to", "milestoneBy"})
    void a_month_after_the_year_is_refused_at_its_field(String field) {
        HttpResponse<String> answer =
                visitor.send(
                        CASE + "/desk/accept", with(field, "2027-02", "milestone", "Tặng 20 phần"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("<option value=\"2027-02\" selected>2027-02</option>")
                .containsPattern("(?s)id=\"mistake-" + field + "\"[^<]*><p class=\"mistake\">");
    }

    @Test
    void a_milestone_needs_a_month() {
        assertThat(asking("milestone", "Tặng 20 phần"))
                .contains("Cột mốc này tới hết tháng nào thì phải thấy?");
    }

    @Test
    void an_accepted_answer_makes_a_copy_and_leaves_the_case_alone() {
        String copy = accepted();

        assertThat(copy).matches("/cases/babycare-house~[a-z2-9]{12}");
        assertThat(visitor.get(copy + "/plan").body()).contains("Quà tặng cho mẹ mới sinh");
        assertThat(visitor.get(CASE + "/plan").body()).doesNotContain("Quà tặng cho mẹ mới sinh");
        assertThat(visitor.get(copy + "/history").body())
                .contains("21/2/2026", "Chị Lan", "Sổ khách quen tháng 1");
        assertThat(visitor.get(copy + "/desk").body()).contains("id=\"log-D1\"", "Làm theo");
    }

    @Test
    void the_list_of_cases_shows_the_copies_that_this_browser_made() {
        HttpResponse<String> answer = visitor.send(CASE + "/desk/accept", with());
        String cookie = answer.headers().firstValue("Set-Cookie").orElseThrow();
        String id = cookie.replaceAll("copy\\.|=.*", "");

        assertThat(cookie).contains("HttpOnly", "SameSite=Lax");
        for (String remembered : List.of("copy." + id + "=1", "copies=" + id)) {
            assertThat(visitor.get("/cases", "Cookie", remembered).body())
                    .contains("Bản của bạn", "href=\"/cases/" + id + "/desk\"")
                    .contains("sửa kế hoạch 1 lần", "hỏi 1 câu");
        }
        assertThat(visitor.get("/cases").body()).doesNotContain("Bản của bạn", id);
    }

    @Test
    void two_windows_that_make_a_copy_at_once_do_not_forget_each_others() {
        String one = remembered(visitor.send(CASE + "/desk/accept", with()));
        String two = remembered(visitor.send(CASE + "/desk/accept", with()));

        assertThat(visitor.get("/cases", "Cookie", one + "; " + two).body())
                .contains(id(one) + "/desk", id(two) + "/desk");
    }

    @Test
    void the_copy_that_was_changed_last_stands_first() {
        String one = remembered(visitor.send(CASE + "/desk/accept", with()));
        String two =
                remembered(visitor.send(CASE + "/desk/accept", List.of("Cookie", one), with()));

        String list = visitor.get("/cases", "Cookie", one + "; " + two).body();

        assertThat(list.indexOf(id(two) + "/desk")).isLessThan(list.indexOf(id(one) + "/desk"));
    }

    @Test
    void a_browser_forgets_the_oldest_of_too_many_copies() {
        String many =
                IntStream.rangeClosed(1, 30)
                        .mapToObj(i -> "copy.babycare-house~" + letters(i) + "=" + i)
                        .collect(Collectors.joining("; "));

        HttpResponse<String> answer =
                visitor.send(CASE + "/desk/accept", List.of("Cookie", many), with());

        assertThat(answer.headers().allValues("Set-Cookie"))
                .anyMatch(it -> it.contains("=31;"))
                .anyMatch(
                        it ->
                                it.startsWith("copy.babycare-house~" + letters(1) + "=")
                                        && it.contains("Expires=Thu, 01 Jan 1970"))
                .noneMatch(it -> it.contains(letters(2)));
    }

    private static String letters(int number) {
        return "aaaaaaaaaa" + (char) ('a' + number / 10) + (char) ('p' + number % 10);
    }

    /** The cookie by which a browser remembers a copy, as it sends it back. */
    private static String remembered(HttpResponse<String> answer) {
        return answer.headers().firstValue("Set-Cookie").orElseThrow().replaceAll(";.*", "");
    }

    private static String id(String remembered) {
        return remembered.replaceAll("copy\\.|=.*", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"babycare-house~aaaaaaaaaaaa", "<b>", "..", "ghost~aaaaaaaaaaaa"})
    void the_list_of_cases_leaves_out_copies_that_are_gone(String id) {
        HttpResponse<String> page =
                visitor.get(
                        "/cases",
                        "Cookie",
                        "copies=" + id + "; copy." + id.replaceAll("[<>]", "") + "=1");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).doesNotContain("Bản của bạn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/plan", "/projection", "/desk", "/review", "/history", "/compare"})
    void every_page_works_for_a_copy(String page) {
        assertThat(visitor.get(accepted() + page).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cost | 500.000 | Hiểu là 500.000 ₫ | Understood as 500,000 ₫",
                "cost | 500.000đ | Hiểu là 500.000 ₫ | Understood as 500,000 ₫",
                "cost | 1tr5 | Hiểu là 1.500.000 ₫ | Understood as 1,500,000 ₫",
                "lift | 0.1 | Hiểu “0.1” là 0,1%? Nếu ý bạn là 10% thì ghi 10. | “0.1” is taken as"
                        + " 0.1%? If you mean 10%, write 10.",
                "discount | 0,05 | Hiểu “0,05” là 0,05%? Nếu ý bạn là 5% thì ghi 5. | “0,05” is"
                        + " taken as 0.05%? If you mean 5%, write 5.",
            })
    void says_back_how_what_was_typed_is_understood(
            String field, String typed, String vietnamese, String english) {
        String[] form = with(field, typed);

        assertThat(visitor.send(CASE + "/desk/verdict", form).body()).contains(vietnamese);
        assertThat(visitor.send(CASE + "/desk/verdict?lang=en", form).body()).contains(english);
    }

    @Test
    void answers_while_somebody_types_with_a_part_of_the_page() {
        HttpResponse<String> part = visitor.send(CASE + "/desk/verdict", with());

        assertThat(part.statusCode()).isEqualTo(200);
        assertThat(part.body())
                .doesNotContain("<html")
                .contains("id=\"verdict\"", "id=\"mistake-cost\"", "hx-swap-oob=\"true\"");
    }

    @Test
    void a_question_moved_to_a_later_day_is_not_decided_before_it() {
        String body = visitor.send(CASE + "/desk/verdict", with("on", "2026-01-01")).body();

        assertThat(body).contains("name=\"on\" value=\"2026-02-20\"");
    }

    @Test
    void a_form_of_another_version_is_refused_and_nothing_is_lost() {
        String copy = accepted();
        HttpResponse<String> stale =
                visitor.send(copy + "/desk/accept", with("what", "Việc từ cửa sổ cũ"));

        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(stale.body())
                .contains("đã được sửa ở một cửa sổ khác", "Việc từ cửa sổ cũ")
                .contains("name=\"version\" value=\"1\"");
        assertThat(visitor.get(copy + "/history").body()).doesNotContain("id=\"v2\"");
    }

    @Test
    void a_second_amendment_builds_on_the_first() {
        String copy = accepted();
        HttpResponse<String> second =
                visitor.send(
                        copy + "/desk/accept",
                        with("version", "1", "what", "Thêm", "cost", "1tr", "on", "2026-02-25"));

        assertThat(second.statusCode()).isEqualTo(303);
        assertThat(visitor.get(copy + "/history?from=0&to=2").body())
                .contains("id=\"v1\"", "id=\"v2\"", "“Quà tặng cho mẹ mới sinh”", "“Thêm”");
    }

    @ParameterizedTest
    @CsvSource({
        "accept, https://elsewhere.example",
        "log, https://elsewhere.example",
        "verdict, null",
        "accept, not an address"
    })
    void takes_nothing_from_other_sites(String address, String origin) {
        HttpResponse<String> answer = visitor.sendFrom(origin, CASE + "/desk/" + address, with());

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("không đến từ trang của chương trình");
    }

    @Test
    void takes_no_endless_forms() {
        HttpResponse<String> answer =
                visitor.send(CASE + "/desk/accept", with("reason", "x".repeat(300_000)));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("quá dài");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cost | 1.500 triệu | có thể là 1,5 tỷ, 1,5 triệu",
                "cost | '1,5' | có thể là 1.500 ₫, 1,5 triệu",
                "cost | 1.500 | có thể là 1,5 triệu, 1,5 tỷ, 1.500 ₫",
                "cost | 500 | Ghi rõ hơn, ví dụ 500 nghìn hay 500 triệu",
                "cost | mười quả | Không hiểu “mười quả” là bao nhiêu tiền",
                "cost | -5tr | là số âm",
                "cost | <script>alert(1)</script> | &lt;script&gt;alert(1)&lt;/script&gt;",
                "lift | nhiều | “nhiều” không dùng được",
                "lift | 5000 | từ −100 đến 1.000",
                "channel | ghost | Kế hoạch không có “ghost”. Chỉ có: store, online",
                "group | ghost | Kế hoạch không có “ghost”",
                "line | ghost | Kế hoạch không có “ghost”",
                "who | ghost | Kế hoạch không có “ghost”",
                "goals | G9 | Kế hoạch không có “G9”. Chỉ có: G1, G2, G3",
                "from | 2026-01 | đã qua vào ngày quyết định",
                "from | 2027-13 | không phải là tháng của năm kế hoạch",
                "to | 2026-02 | Chọn tháng cuối muộn hơn",
                "asked | 2026-02-30 | không phải là một ngày quanh năm kế hoạch",
                "days | 99 | không phải là số ngày",
                "discount | 100 | từ 0 đến 99",
            })
    void says_how_to_mend_each_mistake(String field, String typed, String mend) {
        HttpResponse<String> answer = visitor.send(CASE + "/desk/accept", with(field, typed));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains(mend, "Quà tặng cho mẹ mới sinh")
                .doesNotContain("<script>alert");
    }

    @Test
    void tells_all_mistakes_at_once() {
        String body =
                visitor.send(
                                CASE + "/desk/accept",
                                with("cost", "abc", "lift", "abc", "channel", "ghost"))
                        .body();

        assertThat(body).contains("Không hiểu “abc”", "“abc” không dùng được", "“ghost”");
    }

    @Test
    void refuses_what_costs_nothing_and_brings_nothing() {
        String body = visitor.send(CASE + "/desk/verdict", with("cost", "0", "lift", "0")).body();

        assertThat(body).contains("không tốn gì mà cũng không mang lại gì");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | không có gì để tiết kiệm",
                "-5tr | không có gì để tiết kiệm",
                "20 tỷ | nhiều nhất",
            })
    void says_what_can_be_saved(String save, String mend) {
        String body =
                visitor.send(
                                CASE + "/desk/verdict",
                                "question",
                                "cut",
                                "version",
                                "0",
                                "save",
                                save,
                                "from",
                                "2026-03",
                                "until",
                                "2026-12",
                                "asked",
                                "2026-03-01")
                        .body();

        assertThat(body).containsIgnoringCase(mend);
    }

    @ParameterizedTest
    @CsvSource({
        "tiktok-trial, yes-if",
        "diaper-sale, no",
        "second-store, not-this-year",
        "formula-stock-up, yes-if",
        "hire-packer, not-this-year",
        "exclusive-offer, yes"
    })
    void an_offer_of_the_story_is_judged_as_on_the_command_line(String offer, String verdict) {
        String body = visitor.get(CASE + "/desk?question=opportunity&offer=" + offer).body();

        assertThat(body).contains("class=\"card verdict " + verdict + "\"");
    }

    @Test
    void an_offer_fills_the_form() {
        String body = visitor.get(CASE + "/desk?offer=diaper-sale", "Cookie", "lang=en").body();

        assertThat(body)
                .contains("name=\"what\" value=\"15% off diapers in May and June\"")
                .contains("name=\"cost\" value=\"8,000,000 ₫\"", "class=\"echo\"")
                .contains("name=\"lift\" value=\"20\"", "name=\"discount\" value=\"15\"")
                .contains("name=\"days\" value=\"1\"", "name=\"asked\" value=\"2026-04-20\"")
                .contains("<option value=\"2026-05\" selected>", "<option value=\"hoa\" selected>")
                .contains("name=\"goals\" value=\"G1\" checked");
    }

    @Test
    void what_does_not_fit_into_the_form_is_judged_as_the_story_has_it() {
        String[] packer = {
            "question",
            "opportunity",
            "offer",
            "hire-packer",
            "version",
            "0",
            "what",
            "Thuê thêm một người đóng gói từ tháng 4",
            "reason",
            "Thử xem sao",
            "asked",
            "2026-03-20"
        };
        String body = visitor.send(CASE + "/desk/verdict?lang=en", packer).body();

        assertThat(body).contains("verdict").doesNotContain("Tâm đóng hàng tới khuya");
        assertThat(
                        visitor.get(
                                        CASE
                                                + "/desk?lang=en&version=0&offer=hire-packer"
                                                + "&what=Thu%C3%AA+th%C3%AAm+m%E1%BB%99t+ng%C6%B0%E1%BB%9Di"
                                                + "+%C4%91%C3%B3ng+g%C3%B3i+t%E1%BB%AB+th%C3%A1ng+4")
                                .body())
                .contains("name=\"what\" value=\"Hire one more packer from April\"");
    }

    @Test
    void says_how_a_core_goal_is_set_anew() {
        String body = visitor.get(CASE + "/desk?question=correction&lang=en").body();

        assertThat(body)
                .contains("And the core goals?", "rebaseGoal: {goal: G1", "brokenAssumption: S")
                .contains("aop amend my-plan --changes rebase.yaml");
        assertThat(visitor.get(CASE + "/desk?question=cut").body()).doesNotContain("rebaseGoal");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cost | 1.500 triệu | Write it out",
                "cost | -5tr | is below zero",
                "line | ghost | The plan has no “ghost”",
                "from | 2026-01 | over on the day of the decision",
                "from | 2027-13 | is no month of the planned year",
            })
    void says_it_in_english_too(String field, String typed, String mend) {
        HttpResponse<String> answer =
                visitor.send(CASE + "/desk/accept?lang=en", with(field, typed));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains(mend);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "vi | 20 tỷ | nhiều nhất chỉ được | và phải trả giá: Doanh thu tăng ít nhất 20%",
                "en | 20bn | the most is | at this price: Revenue grows by at least 20%"
            })
    void says_the_most_that_can_be_saved_and_what_that_would_destroy(
            String language, String save, String most, String destroyed) {
        String body =
                visitor.get(
                                CASE
                                        + "/desk?question=cut&version=0&from=2026-03&until=2026-12"
                                        + "&asked=2026-03-01&lang="
                                        + language
                                        + "&save="
                                        + save.replace(" ", "+").replace("ỷ", "%E1%BB%B7"))
                        .body();

        assertThat(body).contains(most, destroyed).doesNotContain("id=\"verdict\"");
    }

    /** The basis of an answer is the estimate of the review, which tells its methods. */
    @Test
    void an_answer_on_the_latest_estimate_leads_to_why_the_year_ends_so() {
        String answer = visitor.get(CASE + "/desk?question=cut&save=60tr&lang=vi").body();
        String why = CASE + "/review/why/goals/G1/landing/mean?month=2026-02";

        assertThat(answer).contains("Vì sao dự kiến như vậy?", "href=\"" + why + "\"");
        assertThat(visitor.get(why).statusCode()).isEqualTo(200);
        assertThat(visitor.get(why).body()).contains("Doanh thu tăng ít nhất 20%");
    }

    @Test
    void a_no_asks_only_for_what_the_log_takes() {
        String body = visitor.get(CASE + "/desk?offer=diaper-sale").body();

        assertThat(body)
                .contains("id=\"decider\"", "Đã quyết thế nào?", "Còn vướng")
                .doesNotContain("id=\"because\"", "Hoặc chỉ ghi vào sổ", "Phải gỡ trước");
    }

    @Test
    void a_no_is_not_accepted_but_logged() {
        String[] never = with("cost", "900 triệu", "money", "new", "lift", "0");

        assertThat(visitor.send(CASE + "/desk/accept", never).statusCode()).isEqualTo(422);
        HttpResponse<String> logged =
                visitor.send(
                        CASE + "/desk/log",
                        with(
                                "cost",
                                "900 triệu",
                                "money",
                                "new",
                                "lift",
                                "0",
                                "choice",
                                "DECLINED"));
        assertThat(logged.statusCode()).isEqualTo(303);
        String desk = logged.headers().firstValue("Location").orElseThrow();
        assertThat(visitor.get(desk).body())
                .contains("Không làm, Chị Lan quyết", "Không nên làm")
                .contains("Mức dùng kế hoạch để quyết: 100%");
    }

    @Test
    void says_who_asked_the_same_and_still_waits() {
        String before = visitor.send(CASE + "/desk/verdict", with()).body();

        String again = visitor.send(undecided() + "/desk/verdict", with()).body();

        assertThat(before).doesNotContain("chưa ai quyết");
        assertThat(again).contains("Chị Lan đã hỏi việc này ngày", "chưa ai quyết (D1 trong sổ)");
    }

    /** A question that was logged and left open, in a copy of its own. */
    private static String undecided() {
        HttpResponse<String> logged = visitor.send(CASE + "/desk/log", with());
        assertThat(logged.statusCode()).as(logged.body()).isEqualTo(303);
        return logged.headers().firstValue("Location").orElseThrow().replaceAll("/desk.*", "");
    }

    @Test
    void a_question_left_open_is_decided_later() {
        String copy = undecided();
        assertThat(visitor.get(copy + "/desk").body())
                .contains("Chưa quyết.", "id=\"choice-D1\"", "id=\"came-D1\"");

        String[] decided = {"choice", "ADAPTED", "decider", "hoa", "on", "2026-03-04"};
        HttpResponse<String> told = visitor.send(copy + "/desk/log/D1/decided", decided);

        assertThat(told.statusCode()).isEqualTo(303);
        assertThat(told.headers().firstValue("Location")).contains(copy + "/desk#log-D1");
        assertThat(visitor.get(copy + "/desk").body())
                .contains("Làm khác đi, Hoa quyết ngày 4/3/2026")
                .contains("id=\"came-D1\"")
                .doesNotContain("id=\"choice-D1\"");
        assertThat(visitor.send(copy + "/desk/log/D1/decided", decided))
                .returns(422, HttpResponse::statusCode)
                .satisfies(it -> assertThat(it.body()).contains("đã có người ghi là quyết rồi"));
    }

    @Test
    void a_question_left_open_and_then_accepted_is_one_entry() {
        String copy = undecided();

        HttpResponse<String> accepted =
                visitor.send(copy + "/desk/accept", with("cost", "2tr", "on", "2026-03-09"));

        assertThat(accepted.statusCode()).as(accepted.body()).isEqualTo(303);
        assertThat(visitor.get(copy + "/desk").body())
                .contains("id=\"log-D1\"", "Làm theo, Chị Lan quyết ngày 9/3/2026")
                .contains("/history#v1")
                .doesNotContain("id=\"log-D2\"", "Chưa quyết.");
    }

    @Test
    void a_question_that_is_noted_or_declined_twice_is_one_entry() {
        String copy = undecided();
        String[] declined = with("choice", "DECLINED", "on", "2026-03-09");

        visitor.send(copy + "/desk/log", with());
        assertThat(visitor.get(copy + "/desk").body()).doesNotContain("id=\"log-D2\"");
        visitor.send(copy + "/desk/log", declined);
        visitor.send(copy + "/desk/log", declined);

        assertThat(visitor.get(copy + "/desk").body())
                .contains("id=\"log-D1\"", "Không làm, Chị Lan quyết")
                .doesNotContain("id=\"log-D2\"");
    }

    @Test
    void what_came_of_a_decision_is_not_written_over_by_another_window() {
        String copy = undecided();
        visitor.send(copy + "/desk/log/D1", "came", "Bán hết", "seen", "2026-05-01");

        assertThat(visitor.send(copy + "/desk/log/D1", "came", "Bán ế", "seen", "2026-05-01"))
                .returns(422, HttpResponse::statusCode)
                .satisfies(
                        it ->
                                assertThat(it.body())
                                        .contains("về sau ra sao rồi", "Bán hết")
                                        .doesNotContain("Bán ế"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/decided | choice | GHOST | Kế hoạch không có “GHOST”",
                "/decided | decider | ghost | Kế hoạch không có “ghost”",
                "/decided | on | 2026-02-19 | lại trước ngày hỏi. Ghi từ ngày 20/2/2026",
                "/decided | on | hôm qua | “hôm qua” không phải là một ngày",
                "/decided | choice | '' | Chưa ghi",
                "'' | came | '' | Chưa ghi",
                "'' | seen | 2026-01-01 | lại trước khi có quyết định. Ghi từ ngày 20/2/2026",
            })
    void shows_again_what_the_log_cannot_take(
            String address, String field, String typed, String mend) {
        Map<String, String> fields = new LinkedHashMap<>();
        if (address.isEmpty()) {
            fields.putAll(Map.of("came", "Bán hết", "seen", "2026-05-01"));
        } else {
            fields.putAll(Map.of("choice", "ADAPTED", "decider", "hoa", "on", "2026-03-04"));
        }
        fields.put(field, typed);
        List<String> flat = new ArrayList<>();
        fields.forEach((name, value) -> flat.addAll(List.of(name, value)));

        HttpResponse<String> answer =
                visitor.send(undecided() + "/desk/log/D1" + address, flat.toArray(String[]::new));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains(mend, "id=\"log-D1\"", "<details class=\"more\" open>")
                .contains(typed.isEmpty() ? "wrong" : typed);
    }

    @Test
    void keeps_what_came_of_a_decision() {
        String copy = accepted();

        visitor.send(copy + "/desk/log/D1", "came", "Bán thêm <b>40</b> bộ", "seen", "2026-06-02");

        assertThat(visitor.get(copy + "/desk").body())
                .contains("Bán thêm &lt;b&gt;40&lt;/b&gt; bộ")
                .doesNotContain("<b>40</b>");
        assertThat(visitor.send(copy + "/desk/log/D9", "came", "x", "seen", "2026-06-02"))
                .extracting(HttpResponse::statusCode)
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/desk?question=ghost | The desk has no such question",
                "/desk?question=opportunity&offer=ghost | The desk has no such question",
                "/history?from=9 | There is no version “9”",
                "/history?to=%3Cb%3E | There is no version “&lt;b&gt;”",
                "/compare?with=ghost | There is no such case",
                "/compare?with=babycare-house~aaaaaaaaaaaa | There is no plan at this address",
                "~aaaaaaaaaaaa/plan | There is no plan at this address",
                "~../plan | There is no such case",
            })
    void says_what_there_is_instead(String path, String sentence) {
        String base = path.startsWith("~") ? "/cases/babycare-house" : CASE;
        HttpResponse<String> page = visitor.get(base + path, "Cookie", "lang=en");

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains(sentence);
    }
}
