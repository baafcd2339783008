package vn.aop.web.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.aop.cases.actuals.ActualsImport;
import vn.aop.cases.plan.PlanFile;
import vn.aop.cases.wording.Wording;
import vn.aop.core.change.PlanHistory;
import vn.aop.core.check.Circumstances;
import vn.aop.core.check.rules.BuiltInRules;
import vn.aop.core.goal.GoalStatus;
import vn.aop.core.plan.Plan;
import vn.aop.core.projection.Projection;
import vn.aop.core.review.GoalReview;
import vn.aop.core.review.MonthlyReview;
import vn.aop.core.review.Signals;
import vn.aop.core.text.Language;
import vn.aop.web.json.NumbersJson;
import vn.aop.web.page.Pages;
import vn.aop.web.projection.ProjectionPage;
import vn.aop.web.review.ReviewPage;

/**
 * A shop that opened in October of last year, with 30 million a month, and sells 34 million a month
 * now: the core, the pages, the texts and the JSON hold that against no plan that nobody knows.
 */
class YoungShopTest {

    private static final YearMonth MARCH = YearMonth.of(2026, 3);
    private static final String SINCE_OCTOBER =
            """
              figures:
                - {account: revenue, channel: store, group: toys, months: [0, 0, 0, 0, 0, 0, 0, 0, 0, 30000000, 30000000, 30000000]}
                - {account: cost_of_goods, channel: store, group: toys, months: [0, 0, 0, 0, 0, 0, 0, 0, 0, 18000000, 18000000, 18000000]}
            """;
    private static final String NONE = "  figures: []\n";
    private static final String GROWING =
            """
            revenue:
              organic:
                - {growth: 0.1}
            """;
    private static final String GIVEN =
            """
            revenue:
              monthly:
                - {channel: store, group: toys, months: [30000000, 30000000, 30000000, 30000000, 30000000, 30000000, 30000000, 30000000, 30000000, 30000000, 30000000, 30000000]}
            """;

    @TempDir Path temp;

    private Plan plan;

    private void plan(String baseline, String revenue) throws IOException {
        Path file = temp.resolve("plan.yaml");
        Files.writeString(
                file,
                """
                aop: 1
                company:
                  name: {vi: Tiệm mới, en: Young shop}
                  industry: {vi: Bán lẻ, en: Retail}
                  scale: small
                  currency: VND
                  channels:
                    - {id: store, name: {vi: Cửa hàng, en: Store}}
                  groups:
                    - {id: toys, name: {vi: Đồ chơi, en: Toys}, margin: 0.4}
                year: {from: 2026-01}
                baseline:
                  openingCash: 50000000
                %s%sgoals:
                  - {id: G1, name: {vi: Doanh thu, en: Revenue}, metric: revenue, target: {level: 500000000}, comparator: atLeast, rank: 1}
                  - {id: G2, name: {vi: Mặt bằng, en: Rent}, metric: premises, target: {level: 70000000}, comparator: atMost, rank: 2}
                budget:
                  - {id: rent, name: {vi: Thuê nhà, en: Rent}, account: premises, months: [5000000, 5000000, 5000000, 5000000, 5000000, 5000000, 5000000, 5000000, 5000000, 5000000, 5000000, 5000000], limit: hard, running: true}
                kpis:
                  - {id: K1, name: {vi: Doanh thu, en: Sales}, metric: revenue, target: plan, comparator: atLeast, kind: result, rhythm: monthly}
                """
                        .formatted(baseline, revenue),
                UTF_8);
        StringBuilder rows = new StringBuilder("date,account,channel,group,amount\n");
        for (int month = 1; month <= 3; month++) {
            rows.append("2026-0%d-28,revenue,store,toys,34000000\n".formatted(month))
                    .append("2026-0%d-28,cost_of_goods,store,toys,20000000\n".formatted(month))
                    .append("2026-0%d-28,premises,,,5000000\n".formatted(month));
        }
        Files.writeString(temp.resolve("sales.csv"), rows, UTF_8);
        plan = PlanFile.read(file).value().orElseThrow();
    }

    private Ran aop(String command, Object... more) {
        Object[] usual = {command, temp, "--lang", "en"};
        Ran ran = Ran.aop(Stream.concat(Stream.of(usual), Stream.of(more)).toArray());
        assertThat(ran.err()).isEmpty();
        return ran;
    }

    private JsonNode json(String command, Object... more) {
        Object[] all = Stream.concat(Stream.of("--format", "json"), Stream.of(more)).toArray();
        return JsonMapper.shared().readTree(aop(command, all).out());
    }

    private Wording wording() {
        return Wording.of(Language.EN).with(Pages.class, "pages").speakingOf(plan.company());
    }

    private MonthlyReview review() {
        return MonthlyReview.of(
                plan,
                ActualsImport.into(
                                plan.company().vocabulary(), plan.company().currency(), plan.year())
                        .read(temp.resolve("sales.csv"))
                        .value()
                        .orElseThrow()
                        .actuals(),
                MARCH);
    }

    private void assertThatAllDoorsReview(GoalStatus revenue, String kpi) {
        MonthlyReview core = review();
        ReviewPage page = new ReviewPage(core, wording());
        JsonNode json = json("review", "--month", MARCH);
        Ran text = aop("review", "--month", MARCH);
        assertThat(core.goals()).extracting(GoalReview::status).first().isEqualTo(revenue);
        for (int i = 0; i < core.goals().size(); i++) {
            GoalReview goal = core.goals().get(i);
            String word = wording().name(goal.status());
            String asked = new Signals(core).attention(goal).map(wording()::name).orElse(word);
            assertThat(page.statuses()).containsEntry(goal.goal().id(), word);
            assertThat(json.at("/goals/" + i + "/status").asString())
                    .isEqualTo(NumbersJson.kebab(goal.status()));
            assertThat(text.out())
                    .containsPattern(
                            "(?m)^" + goal.goal().id() + " .*: " + Pattern.quote(asked) + "$");
        }
        assertThat(page.statuses()).containsEntry("K1", kpi);
        assertThat(page.yearOnYear())
                .singleElement()
                .satisfies(it -> assertThat(text.words()).contains(it));
        List<String> cautions = core.cautions().stream().map(wording()::say).toList();
        assertThat(cautions).allSatisfy(it -> assertThat(text.words()).contains(it));
        assertThat(json.get("cautions").size()).isEqualTo(cautions.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {SINCE_OCTOBER, NONE})
    void what_was_sold_is_held_against_no_unknown_plan_at_any_door(String baseline)
            throws IOException {
        plan(baseline, GROWING);

        assertThatAllDoorsReview(GoalStatus.UNKNOWN, "Unknown");
        assertThat(aop("review", "--month", MARCH).words())
                .contains("revenue 34 m, what is planned is unknown")
                .doesNotContain("above plan", "below plan", "as planned");
        assertThat(new ReviewPage(review(), wording()).answers())
                .noneMatch(it -> it.contains("No item deviates"));
        JsonNode json = json("review", "--month", MARCH);
        assertThat(json.at("/accounts/0/month/plan").isNull()).isTrue();
        assertThat(json.at("/accounts/0/month/variance").isNull()).isTrue();
        assertThat(json.at("/accounts/0/month/actual").asString()).isEqualTo("34000000");
        assertThat(new ReviewPage(review(), wording()).plannedRevenue())
                .startsWith("", "", "", "", "", "", "", "", "");
    }

    /** The last quarter sells 3 × 33 million; the year is no sum of a quarter. */
    @Test
    void a_year_of_unknown_months_is_shown_at_no_door_as_the_sum_of_the_known_ones()
            throws IOException {
        plan(SINCE_OCTOBER, GROWING);

        assertThat(aop("project").out())
                .containsPattern("(?m)^Revenue +– +– +– +99\\.0 +–$")
                .containsPattern("(?m)^Premises +15\\.0 +15\\.0 +15\\.0 +15\\.0 +60\\.0$")
                .containsPattern("(?m)^Operating profit +– +– +– +24\\.6 +–$")
                .contains("Cash: cannot be told.");
        ProjectionPage page = new ProjectionPage(Projection.of(plan), wording());
        assertThat(page.cautions())
                .singleElement()
                .satisfies(
                        it ->
                                assertThat(it)
                                        .startsWith(
                                                json("project").at("/cautions/0/text").asString())
                                        .endsWith("cannot be told either."));
        assertThat(page.line("Revenue")).containsExactly("–", "–", "–", "99.0", "–");
        assertThat(page.line("Premises")).containsExactly("15.0", "15.0", "15.0", "15.0", "60.0");
        JsonNode revenue = json("project").at("/profitAndLoss/0");
        assertThat(revenue.get("year").isNull()).isTrue();
        assertThat(revenue.at("/months/8").isNull()).isTrue();
        assertThat(revenue.at("/months/9").asString()).isEqualTo("33000000");
        assertThat(revenue.at("/undefined/year/key").asString())
                .isEqualTo("undefined.planned-on-unknown");
        assertThat(json("project").at("/cautions/0/text").asString())
                .startsWith("What the plan sells in Jan 2026–Sep 2026 is unknown");
        assertThat(json("project").at("/undefined/cash/key").asString())
                .isEqualTo("undefined.planned-on-unknown");
        assertThat(aop("project").words())
                .contains(json("project").at("/cautions/0/text").asString());
    }

    @ParameterizedTest
    @ValueSource(strings = {SINCE_OCTOBER, NONE})
    void what_is_planned_outright_is_judged_at_every_door(String baseline) throws IOException {
        plan(baseline, GIVEN);

        assertThatAllDoorsReview(GoalStatus.OFF_TRACK, "Green");
        assertThat(review().cautions()).isEmpty();
        assertThat(aop("review", "--month", MARCH).words())
                .contains("revenue 34 m, above plan by 4 m (13.3%)");
        assertThat(aop("project").out())
                .containsPattern("(?m)^Revenue +90\\.0 +90\\.0 +90\\.0 +90\\.0 +360\\.0$");
        assertThat(json("project").get("cautions").size()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"vi, Chưa biết kế hoạch bán được bao nhiêu trong 1/2026–9/2026", "en, unknown"})
    void a_saving_says_first_what_it_does_not_know(String language, String said)
            throws IOException {
        plan(SINCE_OCTOBER, GROWING);
        Files.writeString(
                temp.resolve("plan.yaml"),
                Files.readString(temp.resolve("plan.yaml"), UTF_8)
                        .replace("limit: hard", "limit: soft"),
                UTF_8);

        Ran ran = Ran.aop("cut", temp, "--save", "1000000", "--by", "2026-12", "--lang", language);

        assertThat(ran.words()).contains(said);
    }

    /** Who opened this year has nothing to take from last year, and is told what to do instead. */
    @ParameterizedTest
    @CsvSource({"EN, last year, new", "VI, năm trước|năm ngoái|mấy năm qua, mới"})
    void no_remedy_asks_a_new_shop_for_last_year_alone(
            Language language, String lastYear, String isNew) throws IOException {
        plan(NONE, GROWING);
        Wording words = Wording.of(language).speakingOf(plan.company());

        List<String> asking =
                BuiltInRules.checks()
                        .check(PlanHistory.of(plan), Circumstances.unknown())
                        .findings()
                        .stream()
                        .map(it -> words.say(it.advice()))
                        .filter(Pattern.compile("(?iu)" + lastYear).asPredicate())
                        .toList();

        assertThat(asking).hasSizeGreaterThan(1).allSatisfy(it -> assertThat(it).contains(isNew));
    }

    private static final String ADVERTISING =
            """
            actions:
              - id: A1
                name: {vi: Quảng cáo mùa hè, en: Summer advertising}
                owner: lan
                goals: [G1]
                from: 2026-06
                to: 2026-08
                uses:
                  - {line: ads, amount: 3000000}
                effects:
                  - {lift: 0.5, lasts: false}
            resources:
              people:
                - {id: lan, name: {vi: Lan, en: Lan}, role: {vi: Chủ tiệm, en: Owner}, daysPerMonth: 5}
            """;

    /** What summer was to bring is unknown, so that it costs nothing to go without is as well. */
    @Test
    void giving_up_what_was_to_lift_unknown_sales_is_said_to_cost_something_unknown()
            throws IOException {
        plan(SINCE_OCTOBER, GROWING);
        Files.writeString(
                temp.resolve("plan.yaml"),
                Files.readString(temp.resolve("plan.yaml"), UTF_8)
                                .replace(
                                        "budget:\n",
                                        "budget:\n  - {id: ads, name: {vi: Quảng cáo, en: Ads},"
                                                + " account: marketing, months: [0, 0, 0, 0, 0,"
                                                + " 1000000, 1000000, 1000000, 0, 0, 0, 0], limit:"
                                                + " soft, goals: [G1]}\n")
                        + ADVERTISING,
                UTF_8);

        JsonNode cut = json("cut", "--save", "3000000", "--from", "2026-05", "--by", "2026-12");
        String text =
                aop("cut", "--save", "3000000", "--from", "2026-05", "--by", "2026-12").words();

        assertThat(cut.at("/answer/key").asString()).isEqualTo("cut.harm-unknown");
        assertThat(cut.at("/measures/0/losses/0/loss").isNull()).isTrue();
        assertThat(cut.at("/measures/0/losses/0/undefined/loss/text").asString())
                .startsWith("What the plan sells in");
        assertThat(text)
                .contains("nobody knows what that takes from these goals: Revenue")
                .contains("What it takes from G1 is unknown. What the plan sells in")
                .doesNotContain("No goal loses anything");
    }
}
