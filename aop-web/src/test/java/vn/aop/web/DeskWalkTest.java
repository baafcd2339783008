package vn.aop.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.aop.web.browser.InBrowser;
import vn.aop.web.browser.StillPage;

/** What one sees on the desk, before and after asking, on a desk and on a phone. */
@InBrowser
class DeskWalkTest {

    private static final String DESK = "/cases/babycare-house/desk";

    /** Everything but a field that scrolls by itself from top to bottom. */
    private static final String SCROLLING_WITHIN =
            """
            () => [...document.querySelectorAll('main, main *')]
                .filter(it => !['TEXTAREA', 'SELECT', 'DIALOG'].includes(it.tagName))
                .filter(it => ['auto', 'scroll'].includes(getComputedStyle(it).overflowY))
                .filter(it => it.scrollHeight > it.clientHeight + 1)
                .map(it => it.tagName + '.' + it.className)
            """;

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

    private Page open(String address, int width, int height, Page page) {
        page.setViewportSize(width, height);
        page.onConsoleMessage(
                message -> {
                    if (!message.type().equals("log")) {
                        troubles.add(message.text());
                    }
                });
        page.onPageError(troubles::add);
        page.navigate(server.address(address));
        return page;
    }

    private static Locator askButton(Page page) {
        return page.locator("#ask [data-ask]");
    }

    /** A small idea of February, to which there is a quick answer. */
    private static void fill(Page page) {
        page.locator("details.fold summary").click();
        page.locator("#line").selectOption("store_marketing");
        page.locator("#who").selectOption("hoa");
        page.locator("#days").fill("0");
        page.locator("#from").selectOption("2026-03");
        page.locator("#to").selectOption("2026-05");
        page.locator("#group").selectOption("clothing");
        page.locator("#channel").selectOption("store");
        page.locator("#asked").fill("2026-02-20");
        page.locator("#what").fill("Hộp quà");
        page.locator("#reason").fill("40 khách hỏi");
        page.locator("#cost").fill("3tr");
        page.locator("#lift").fill("8");
    }

    /** The heading of the answer has the focus and stands in the upper half of the window. */
    private static void leadsTo(String heading, Page page) {
        Locator answer = page.locator(heading);
        assertThat(answer).isFocused();
        page.waitForFunction(
                """
                heading => {
                    const { top } = document.querySelector(heading).getBoundingClientRect();
                    return top >= 0 && top < innerHeight / 2;
                }
                """,
                heading);
    }

    @ParameterizedTest
    @CsvSource({"1280, 800", "390, 844"})
    void what_waits_in_the_story_stands_first(int width, int height, Page page) {
        open(DESK, width, height, page);
        StillPage still = StillPage.of(page);
        still.keepsNobodyOut();

        assertThat(page.locator("#offers"))
                .hasText("Những lời đề nghị trong câu chuyện: bạn thử hỏi lại kế hoạch");
        Locator offers = page.locator(".offers a");
        assertThat(offers).hasCount(6);
        double end = still.bottom(".offers a");
        assertThat(end).isLessThan(still.top("#what"));
        assertThat(end).isLessThanOrEqualTo(width > 1000 ? height : 2 * height);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                DESK,
                DESK + "?question=cut&save=5tr&version=1",
                DESK + "?question=correction&month=2026-08&version=1",
                DESK + "?question=opportunity&offer=exclusive-offer",
                "/cases/babycare-house",
                "/cases/babycare-house/plan",
                "/cases/babycare-house/review",
                "/cases/babycare-house/projection",
                "/cases/babycare-house/checks",
                "/cases/babycare-house/history",
                "/cases/babycare-house/compare",
            })
    void nothing_scrolls_within_a_page_from_top_to_bottom(String address, Page page) {
        for (int width : new int[] {1280, 390}) {
            open(address, width, 800, page);
            page.evaluate(
                    "document.querySelectorAll('details').forEach(it => { it.open = true; })");

            assertThat((List<?>) page.evaluate(SCROLLING_WITHIN)).as("%d px", width).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"1280, 800", "390, 844"})
    void who_asks_is_led_to_the_verdict(int width, int height, Page page) {
        open(DESK, width, height, page);
        fill(page);

        askButton(page).click();

        leadsTo("#verdict", page);
        assertThat(page).hasURL(Pattern.compile("what=H%E1%BB%99p\\+qu%C3%A0.*#answer$"));
        StillPage.of(page);
        page.reload();
        leadsTo("#verdict", page);
        assertThat(troubles).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'?question=cut', 1280, 800, #verdict",
        "'?question=cut', 390, 844, #verdict",
        "'?question=correction&month=2026-08&version=1', 1280, 800, #verdict",
        "'?question=correction&month=2026-08&version=1', 390, 844, #verdict",
        "'?question=opportunity', 390, 844, .wrongs h2",
    })
    void every_question_leads_to_its_answer(
            String question, int width, int height, String heading, Page page) {
        open(DESK + question, width, height, page);
        if (question.endsWith("cut")) {
            page.locator("#save").fill("5tr");
        } else if (question.endsWith("opportunity")) {
            fill(page);
            page.locator("#cost").fill("nhiều");
        }

        askButton(page).click();

        leadsTo(heading, page);
        assertThat(troubles).isEmpty();
    }

    @Test
    void nobody_is_led_away_while_typing(Page page) {
        open(DESK, 390, 844, page);
        fill(page);

        assertThat(page.locator("#verdict")).isVisible();
        assertThat(page.locator("#lift")).isFocused();
        assertThat(page).hasURL(Pattern.compile("/desk$"));
        askButton(page).click();
        leadsTo("#verdict", page);
    }

    @Test
    void asking_while_an_answer_is_on_its_way_calls_nothing_off(Page page) {
        open(DESK, 390, 844, page);
        fill(page);
        assertThat(page.locator("#verdict")).isVisible();
        StillPage.of(page);
        List<Route> held = new ArrayList<>();
        page.route("**/desk/verdict", held::add);
        page.locator("#lift").fill("7");
        page.waitForCondition(() -> held.size() == 1);
        page.locator("#lift").fill("9");

        askButton(page).click();
        held.get(0).resume();
        page.waitForCondition(() -> held.size() == 2);
        assertThat(page.locator("#verdict:focus")).hasCount(0);
        held.get(1).resume();

        leadsTo("#verdict", page);
        StillPage.of(page);
        assertThat(held).hasSize(2);
        assertThat(troubles).isEmpty();
    }

    @Test
    void who_leaves_while_an_answer_is_on_its_way_sees_no_failure(Page page) {
        open(DESK, 1280, 800, page);
        List<Route> held = new ArrayList<>();
        page.route("**/desk/verdict", held::add);
        fill(page);
        page.waitForCondition(() -> held.size() == 1);

        page.locator(".offers a").first().click();

        leadsTo("#verdict", page);
        assertThat(troubles).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1280, 800", "390, 844"})
    void without_scripts_the_address_leads_to_the_answer(int width, int height, Page page) {
        page.route("**/*.js", Route::abort);
        page.setViewportSize(width, height);
        page.navigate(server.address(DESK));
        fill(page);

        askButton(page).click();

        assertThat(page).hasURL(Pattern.compile("#answer$"));
        assertThat(page.locator("#verdict")).isInViewport();
    }

    @ParameterizedTest
    @CsvSource({"1280, 800", "390, 844"})
    void a_tried_plan_leads_to_what_is_found(int width, int height, Page page) {
        open("/cases/babycare-house/checks", width, height, page);
        page.locator("#plan-text").fill(FlawedPlan.text());

        page.locator("#trial [data-ask]").click();

        leadsTo("#trial-told", page);
        assertThat(page.locator("#trial-told")).containsText("Bản đang sửa:");
        assertThat(troubles).isEmpty();
    }
}
