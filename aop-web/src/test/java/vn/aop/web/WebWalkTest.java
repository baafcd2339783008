package vn.aop.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.aop.web.browser.InBrowser;
import vn.aop.web.browser.StillPage;

/** Walks the learner's road in a browser, as somebody at a desk and as somebody with a phone. */
@InBrowser
class WebWalkTest {

    /** Cash, stock, and the way to each of three goals. */
    private static final int CHARTS = 5;

    private static WebVisitor server;

    private final List<String> troubles = new ArrayList<>();

    @BeforeAll
    static void start() {
        server = new WebVisitor();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({"1280, 800", "390, 844"})
    void walks_from_the_list_of_cases_to_the_reason_for_a_number(int width, int height, Page page) {
        page.setViewportSize(width, height);
        watch(page);

        page.navigate(server.address("/"));
        walk(page, VIETNAMESE);
        page.getByRole(AriaRole.LINK, link("English")).click();
        assertThat(page).hasURL(Pattern.compile("/cases\\?lang=en$"));
        walk(page, ENGLISH);

        assertThat(troubles).isEmpty();
    }

    private void walk(Page page, Words words) {
        look(page, words);
        follow(page, words.readStory(), "/cases/babycare-house$");
        look(page, words);
        follow(page, words.seePlan(), "/plan$");
        look(page, words);
        follow(page, words.projection(), "/projection$");
        look(page, words);
        seeCharts(page);
        follow(page, words.toReview(), "/review$");
        look(page, words);
        changeMonth(page, words);
        look(page, words);
        askWhy(page, words);
        decide(page, words);
        page.navigate(server.address("/cases"));
    }

    private static void follow(Page page, String name, String address) {
        page.getByRole(AriaRole.LINK, link(name)).last().click();
        assertThat(page).hasURL(Pattern.compile(address));
    }

    /** Asks, gets the answer while typing, accepts it, and finds it in the history of a copy. */
    private void decide(Page page, Words words) {
        follow(page, words.desk(), "/desk$");
        look(page, words);
        askForGiftBoxes(page);
        assertThat(page.locator("#mistake-cost")).containsText(words.threeMillion());
        assertThat(page.locator(".verdict:is(.yes, .yes-if)")).isVisible();
        assertThat(page.locator(".chart.compare canvas")).isVisible();
        assertThat(page).hasURL(Pattern.compile("/desk$"));
        look(page, words);
        page.getByRole(AriaRole.BUTTON, button(words.accept())).click();
        assertThat(page).hasURL(Pattern.compile("~[a-z2-9]{12}/history#v2$"));
        assertThat(page.locator("#v2")).containsText("Gift box");
        look(page, words);
        page.navigate(page.url().replaceAll("/history.*", "/compare"));
        assertThat(page.locator(".between")).containsText("Gift box");
        assertThat(page.locator(".chart.compare canvas")).isVisible();
        look(page, words);
        follow(page, words.desk(), "/desk$");
        assertThat(page.locator("#log-D1")).containsText("Gift box");
        look(page, words);
    }

    private static void askForGiftBoxes(Page page) {
        page.locator("details.fold summary").click();
        page.locator("#line").selectOption("store_marketing");
        page.locator("#who").selectOption("hoa");
        page.locator("#days").fill("0");
        page.locator("#asked").fill("2026-02-20");
        page.locator("#from").selectOption("2026-03");
        page.locator("#to").selectOption("2026-05");
        page.locator("#group").selectOption("clothing");
        page.locator("#what").fill("Gift box");
        page.locator("#reason").fill("40 customers asked");
        page.locator("#cost").fill("3tr");
        page.locator("#lift").fill("8");
        page.locator("#channel").selectOption("store");
    }

    @Test
    void an_answer_stays_readable_while_the_next_one_is_awaited(Page page) {
        page.navigate(server.address("/cases/babycare-house/desk"));
        askForGiftBoxes(page);
        assertThat(page.locator(".verdict:is(.yes, .yes-if)")).isVisible();
        StillPage.of(page);
        List<Route> held = new ArrayList<>();
        page.route("**/desk/verdict", held::add);

        page.locator("#lift").fill("9");
        assertThat(page.locator("#answer.htmx-request .verdict")).isVisible();
        StillPage.whileAnAnswerIsAwaited(page).keepsNobodyOut();
        held.forEach(Route::resume);

        StillPage.of(page).keepsNobodyOut();
        assertThat(page.locator("#answer.htmx-request")).hasCount(0);
    }

    @Test
    void the_desk_works_without_scripts(Page page) {
        page.route("**/*.js", route -> route.abort());
        page.navigate(server.address("/cases/babycare-house/desk"));

        page.locator("#what").fill("Hộp quà");
        page.getByRole(AriaRole.BUTTON, button("Hỏi kế hoạch")).click();
        assertThat(page.locator(".waiting")).containsText("Vì sao muốn làm?");
        assertThat(page.locator("#what")).hasValue("Hộp quà");

        page.navigate(
                server.address(
                        "/cases/babycare-house@2026-03-16/desk?question=opportunity&offer=exclusive-offer"));
        assertThat(page.locator(".verdict:is(.yes, .yes-if)")).isVisible();
        assertThat(page.locator("table#compare")).isVisible();
        page.getByRole(AriaRole.BUTTON, button("Làm theo và sửa kế hoạch")).click();

        assertThat(page.locator("#v1")).containsText("Nhà Xanh");
    }

    private void seeCharts(Page page) {
        Locator charts = page.locator(".chart canvas");
        assertThat(charts).hasCount(CHARTS);
        assertThat(charts.last()).isVisible();
    }

    private void changeMonth(Page page, Words words) {
        page.getByLabel(words.month()).first().selectOption("2026-08");
        page.getByRole(AriaRole.BUTTON, button(words.show())).click();
        assertThat(page).hasURL(Pattern.compile("/review\\?month=2026-08$"));
        assertThat(page.locator("h1")).hasText(words.august());
        assertThat(page.locator("#revenue-chart canvas")).isVisible();
    }

    private void askWhy(Page page, Words words) {
        Locator number = page.locator("table.goals a.why").nth(2);
        number.focus();
        page.keyboard().press("Enter");
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        assertThat(dialog).isVisible();
        assertThat(dialog).containsText(words.actualToDate());
        assertThat(dialog).containsText("sales.csv");
        look(page, words);
        page.keyboard().press("Escape");
        assertThat(dialog).isHidden();
        assertThat(number).isFocused();
        assertThat(page).hasURL(Pattern.compile("/review\\?month=2026-08$"));
    }

    @Test
    void works_without_scripts(Page page) {
        page.route("**/*.js", route -> route.abort());
        page.navigate(server.address("/cases/babycare-house/review?month=2026-03"));

        page.locator("table.goals a.why[href*='landing/plan-remaining']").first().click();

        assertThat(page).hasURL(Pattern.compile("/review/why/goals/G1/landing/"));
        assertThat(page.locator("h1")).hasText("Vì sao ra con số này?");
        page.locator("summary", new Page.LocatorOptions().setHasText("Các tháng còn lại"))
                .first()
                .click();
        assertThat(page.locator("details[open]").first()).containsText("Mức tự tăng");
        page.getByText("Về trang họp tháng").click();
        assertThat(page.locator("h1")).hasText("Họp tháng 3/2026");
    }

    @ParameterizedTest
    @CsvSource({"1280, 800", "390, 844"})
    void changes_the_day_without_scripts(int width, int height, Page page) {
        page.route("**/*.js", route -> route.abort());
        page.setViewportSize(width, height);
        page.navigate(server.address("/cases/babycare-house/desk?question=cut"));

        page.getByText("Đổi ngày").click();
        page.getByLabel("Xem như hôm nay là").fill("2026-07-10");
        StillPage.of(page).keepsNobodyOut();
        page.getByRole(AriaRole.BUTTON, button("Đổi")).click();

        assertThat(page).hasURL(Pattern.compile("@2026-07-10/desk\\?question=cut$"));
        assertThat(page.locator("#from")).hasValue("2026-07");
        assertThat(page.locator(".today")).containsText("Đang xem như ở ngày 10/7/2026");
        page.getByRole(AriaRole.LINK, link("Họp tháng")).click();
        assertThat(page.locator("h1")).hasText("Họp tháng 6/2026");
    }

    /** Looks whether a page has room, is in the right language, and keeps nobody out. */
    private static void look(Page page, Words words) {
        StillPage.of(page).keepsNobodyOut();
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo(words.language());
    }

    private void watch(Page page) {
        page.onConsoleMessage(message -> note(!message.type().equals("log"), message.text()));
        page.onPageError(error -> note(true, error));
        // An answer that is no longer wanted, because somebody types on, is called off.
        page.onRequestFailed(
                request ->
                        note(!request.url().endsWith("/desk/verdict"), "failed: " + request.url()));
        page.onResponse(answer -> note(answer.status() >= 400, answer.status() + answer.url()));
        page.onRequest(
                request ->
                        note(
                                !request.url().startsWith(server.address("/")),
                                "leaves this server: " + request.url()));
    }

    private void note(boolean isTrouble, String what) {
        if (isTrouble) {
            troubles.add(what);
        }
    }

    private static Page.GetByRoleOptions link(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Page.GetByRoleOptions button(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static final Words VIETNAMESE =
            new Words(
                    "vi",
                    "Đọc câu chuyện",
                    "Xem kế hoạch năm",
                    "Dự phóng",
                    "Vào họp tháng",
                    "Tháng",
                    "Xem",
                    "Họp tháng 8/2026",
                    "Thực hiện lũy kế",
                    "Bàn quyết định",
                    "3.000.000 ₫",
                    "Làm theo và sửa kế hoạch");

    private static final Words ENGLISH =
            new Words(
                    "en",
                    "Read the story",
                    "See the plan",
                    "Projection",
                    "Go to the monthly review",
                    "Month",
                    "Show",
                    "Review of Aug 2026",
                    "Actual to date",
                    "Decision desk",
                    "3,000,000 ₫",
                    "Accept and amend the plan");

    private record Words(
            String language,
            String readStory,
            String seePlan,
            String projection,
            String toReview,
            String month,
            String show,
            String august,
            String actualToDate,
            String desk,
            String threeMillion,
            String accept) {}
}
