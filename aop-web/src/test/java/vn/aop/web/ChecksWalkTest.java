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
import vn.aop.cases.workspace.Workspace;
import vn.aop.core.decision.log.DecisionLog;
import vn.aop.web.browser.InBrowser;
import vn.aop.web.browser.StillPage;
import vn.aop.web.copy.CopiesInMemory;
import vn.aop.web.copy.CopyId;

/** Has a plan checked in a browser, at a desk and on a phone, in both languages. */
@InBrowser
class ChecksWalkTest {

    private static final CopyId ID = CopyId.find("babycare-house~abcdefghjkmn").orElseThrow();
    private static final String CASE = "/cases/babycare-house/checks";

    private static WebVisitor server;

    private final List<String> troubles = new ArrayList<>();

    @BeforeAll
    static void start() {
        CopiesInMemory copies = new CopiesInMemory();
        copies.create(ID, new Workspace(FlawedPlan.history(), DecisionLog.empty()));
        server = new WebVisitor(copies);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "vi, 1280, 800, Kiểm tra, Quá nhiều mục tiêu, Bài học: Mục tiêu, Mục tiêu",
        "en, 390, 844, Checks, Too many goals, Lesson: Goals, Goals",
    })
    void walks_from_a_finding_to_its_place_its_rule_and_the_lesson(
            String language,
            int width,
            int height,
            String tab,
            String rule,
            String lesson,
            String lessonTitle,
            Page page) {
        page.setViewportSize(width, height);
        watch(page);
        page.navigate(server.address("/cases/" + ID + "/plan?lang=" + language));
        openEverything(page);
        look(page);

        page.getByRole(AriaRole.LINK, link(tab)).click();
        assertThat(page).hasURL(Pattern.compile("/checks$"));
        look(page);
        page.locator("#main .place[href$='/plan#goals-G4']").first().click();
        assertThat(page).hasURL(Pattern.compile("/plan#goals-G4$"));
        assertThat(page.locator("#goals-G4 summary").first()).isVisible();
        page.goBack();
        assertThat(page).hasURL(Pattern.compile("/checks$"));

        page.locator("a[href='/checks/too-many-goals']").first().click();
        assertThat(page.locator("h1")).hasText(rule);
        look(page);
        page.getByRole(AriaRole.LINK, link(lesson)).click();
        assertThat(page.locator("h1")).hasText(lessonTitle);
        look(page);
        page.locator("nav.way a").first().click();
        assertThat(page).hasURL(Pattern.compile("/checks$"));
        look(page);

        page.navigate(server.address("/cases/" + ID + "/projection"));
        openEverything(page);
        look(page);
        page.navigate(server.address("/cases/" + ID + "/review"));
        openEverything(page);
        look(page);
        assertThat(troubles).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "vi, 1280, 800, 'Bản đang sửa:', 'Tệp còn 1 chỗ', 'English', 'Your edited plan:'",
        "en, 390, 844, 'Your edited plan:', 'Mistakes in the file: 1', 'Tiếng Việt', 'Bản đang sửa:'",
    })
    void says_what_the_rules_find_while_a_plan_is_edited(
            String language,
            int width,
            int height,
            String told,
            String mistaken,
            String other,
            String toldOther,
            Page page) {
        page.setViewportSize(width, height);
        watch(page);
        page.navigate(server.address(CASE + "?lang=" + language));
        Locator text = page.locator("#plan-text");
        Locator found = page.locator("#trial-found");

        text.fill(FlawedPlan.text());
        assertThat(page.locator("#trial-told")).containsText(told);
        look(page);
        found.locator("a[data-line='" + FlawedPlan.line("{id: G4,") + "']").first().click();
        assertThat(text).isFocused();
        assertThat(
                        (String)
                                text.evaluate(
                                        "it => it.value.slice(it.selectionStart, it.selectionEnd)"))
                .contains("{id: G4,");

        text.fill(FlawedPlan.text().replace("rank: 5}", "rank: x}"));
        assertThat(page.locator("#trial-told")).containsText(mistaken);
        assertThat(found.locator(".mistakes li")).hasCount(1);
        assertThat(found.locator(".kind")).hasCount(0);
        look(page);

        text.fill(FlawedPlan.text());
        assertThat(page.locator("#trial-told")).containsText(told);
        page.locator(".languages").getByText(other).click();
        assertThat(page.locator("#trial-told")).containsText(toldOther);
        assertThat(text).hasValue(FlawedPlan.text());
        assertThat(page).hasURL(Pattern.compile("/checks/try\\?lang="));
        assertThat(troubles).isEmpty();
    }

    @Test
    void what_was_found_stays_readable_while_the_plan_is_looked_at_again(Page page) {
        page.navigate(server.address(CASE));
        page.locator("#plan-text").fill(FlawedPlan.text());
        assertThat(page.locator("#trial-found .kind").first()).isVisible();
        List<Route> held = new ArrayList<>();
        page.route("**/checks/try", held::add);

        page.locator("#plan-text").fill(FlawedPlan.text() + "\n");
        assertThat(page.locator("#trial-found.htmx-request .kind").first()).isVisible();
        StillPage.whileAnAnswerIsAwaited(page).keepsNobodyOut();
        held.forEach(Route::resume);

        StillPage.of(page).keepsNobodyOut();
        assertThat(page.locator("#trial-found.htmx-request")).hasCount(0);
    }

    @Test
    void a_finding_beside_a_goal_opens_by_the_keyboard(Page page) {
        page.navigate(server.address("/cases/" + ID + "/plan"));
        Locator remark = page.locator("#goals-G4 details").first();

        remark.locator("summary").focus();
        page.keyboard().press("Enter");

        assertThat(remark).hasAttribute("open", "");
        assertThat(remark).containsText("“Lãi 400 triệu”");
    }

    @Test
    void a_plan_can_be_tried_without_scripts(Page page) {
        page.route("**/*.js", route -> route.abort());
        page.navigate(server.address(CASE));

        page.locator("#plan-text").fill(FlawedPlan.text());
        page.locator("#trial button.button").first().click();

        assertThat(page.locator("#trial-told")).containsText("Bản đang sửa:");
        assertThat(page.locator("#trial-found")).containsText("Quá nhiều mục tiêu");
        assertThat(page.locator("#plan-text")).hasValue(FlawedPlan.text());
    }

    private static void openEverything(Page page) {
        page.evaluate("document.querySelectorAll('details').forEach(it => { it.open = true; })");
    }

    /** Looks whether a page has room and keeps nobody out. */
    private static void look(Page page) {
        StillPage.of(page).keepsNobodyOut();
    }

    private void watch(Page page) {
        page.onConsoleMessage(
                message -> {
                    if (!message.type().equals("log")) {
                        troubles.add(message.text());
                    }
                });
        page.onPageError(troubles::add);
    }

    private static Page.GetByRoleOptions link(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
