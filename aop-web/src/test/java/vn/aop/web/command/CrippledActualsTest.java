package vn.aop.web.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.aop.cases.actuals.ActualsImport;
import vn.aop.cases.plan.PlanFile;
import vn.aop.cases.wording.Wording;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.Actuals;
import vn.aop.core.figures.Metric;
import vn.aop.core.goal.GoalStatus;
import vn.aop.core.plan.Plan;
import vn.aop.core.review.EarlyWarning;
import vn.aop.core.review.GoalReview;
import vn.aop.core.review.KpiReview;
import vn.aop.core.review.KpiStatus;
import vn.aop.core.review.MonthlyReview;
import vn.aop.core.review.Signals;
import vn.aop.core.text.Language;
import vn.aop.core.text.Message;
import vn.aop.web.Tries;
import vn.aop.web.json.NumbersJson;
import vn.aop.web.page.Pages;
import vn.aop.web.review.ReviewPage;

/** The core, the page, the text and the JSON of a review say the same where actuals are missing. */
class CrippledActualsTest {

    private static final YearMonth AUGUST = YearMonth.of(2026, 8);

    @TempDir static Path temp;

    private static BabyCareFolder shop;
    private static Plan plan;

    private final Wording wording =
            Wording.of(Language.EN).with(Pages.class, "pages").speakingOf(plan.company());

    @BeforeAll
    static void copiesTheCase() {
        shop = BabyCareFolder.in(temp).asMade();
        plan = PlanFile.read(shop.folder().resolve("plan.yaml")).value().orElseThrow();
    }

    /** What the four doors say of the same actuals. */
    private record Doors(MonthlyReview core, ReviewPage page, JsonNode json, Ran text) {}

    private Doors without(Predicate<String> row) throws IOException {
        List<String> rows = Files.readAllLines(shop.folder().resolve("sales.csv"), UTF_8);
        String left =
                rows.stream().filter(row.negate()).collect(Collectors.joining("\n", "", "\n"));
        Path actuals = shop.write("crippled.csv", left);
        MonthlyReview core =
                MonthlyReview.of(
                        plan,
                        ActualsImport.into(
                                        plan.company().vocabulary(),
                                        plan.company().currency(),
                                        plan.year())
                                .read(actuals)
                                .value()
                                .orElseThrow()
                                .actuals(),
                        AUGUST);
        return new Doors(
                core,
                new ReviewPage(core, wording),
                JsonMapper.shared().readTree(review(actuals, "--format", "json").out()),
                review(actuals));
    }

    private static Ran review(Path actuals, Object... more) {
        Object[] usual = {"review", shop, "--actuals", actuals, "--month", AUGUST, "--lang", "en"};
        Ran ran = Ran.aop(Stream.concat(Stream.of(usual), Stream.of(more)).toArray());
        assertThat(ran.err()).isEmpty();
        return ran;
    }

    private void assertThatAllSayTheSame(Doors doors) {
        Signals signals = new Signals(doors.core());
        for (int i = 0; i < plan.goals().size(); i++) {
            GoalReview goal = doors.core().goals().get(i);
            String id = goal.goal().id();
            String word = wording.name(goal.status());
            String asked = signals.attention(goal).map(wording::name).orElse(word);
            assertThat(doors.page().statuses()).containsEntry(id, word);
            assertThat(doors.json().at("/goals/" + i + "/status").asString())
                    .isEqualTo(NumbersJson.kebab(goal.status()));
            assertThat(doors.text().out())
                    .containsPattern("(?m)^" + id + " .*: ~?" + Pattern.quote(asked) + "$");
        }
        for (int i = 0; i < plan.kpis().size(); i++) {
            KpiReview kpi = doors.core().kpis().get(i);
            String word = wording.name(kpi.status());
            String asked = signals.attention(kpi).map(wording::name).orElse(word);
            assertThat(doors.page().statuses()).containsEntry(kpi.kpi().id(), word);
            assertThat(doors.json().at("/kpis/" + i + "/status").asString())
                    .isEqualTo(NumbersJson.kebab(kpi.status()));
            assertThat(doors.text().out())
                    .containsPattern(
                            "(?m)^"
                                    + kpi.kpi().id()
                                    + " .* ~?"
                                    + Pattern.quote(asked)
                                    + "( [<>] .*)?$");
        }
        for (int i = 0; i < doors.core().risks().size(); i++) {
            assertThat(doors.json().at("/risks/" + i + "/state").asString())
                    .isEqualTo(NumbersJson.kebab(doors.core().risks().get(i).state()));
        }
        List<String> cautions =
                doors.core().cautions().stream().map(wording.ofFiles()::say).toList();
        assertThat(texts(doors.json().get("cautions"))).isEqualTo(cautions);
        assertThat(cautions).allSatisfy(it -> assertThat(doors.text().words()).contains(it));
        assertThat(doors.page().yearOnYear())
                .allSatisfy(it -> assertThat(doors.text().words()).contains(it));
        assertThat(doors.page().actual("Operating profit").equals("–"))
                .isEqualTo(profit(doors.json()).isNull())
                .isEqualTo(doors.text().words().contains("operating profit: cannot be told yet"));
    }

    private static JsonNode profit(JsonNode review) {
        for (JsonNode account : review.get("accounts")) {
            if (account.get("account").asString().equals("operating_profit")) {
                return account.at("/month/actual");
            }
        }
        throw new AssertionError("no operating profit");
    }

    private static List<String> texts(JsonNode messages) {
        return texts(messages, "text");
    }

    private static List<String> texts(JsonNode all, String field) {
        return all.valueStream().map(it -> it.get(field).asString()).toList();
    }

    private static boolean standsOn(Metric metric, String account) {
        Account left = plan.company().vocabulary().account(account).orElseThrow();
        return metric.selections().stream()
                .map(it -> it.account())
                .anyMatch(it -> it.equals(left.id()) || it.equals(left.kind().id()));
    }

    static Stream<String> accounts() {
        return Tries.of(
                List.of(
                        "revenue",
                        "cost_of_goods",
                        "channel_fees",
                        "online_ads",
                        "store_marketing",
                        "personnel",
                        "premises",
                        "utilities",
                        "packaging",
                        "purchases"));
    }

    @ParameterizedTest
    @MethodSource("accounts")
    void nothing_that_stands_on_an_account_without_rows_is_judged_at_any_door(String account)
            throws IOException {
        Doors doors =
                without(row -> row.startsWith("2026-08") && row.contains("," + account + ","));

        assertThatAllSayTheSame(doors);
        assertThat(doors.core().records().missing())
                .singleElement()
                .satisfies(it -> assertThat(it.what().account()).isEqualTo(account));
        assertThat(doors.core().cautions())
                .extracting(Message::key)
                .contains("review.not-recorded");
        assertThat(doors.core().goals())
                .filteredOn(it -> standsOn(it.goal().metric(), account))
                .extracting(GoalReview::status)
                .allMatch(GoalStatus.UNKNOWN::equals);
        assertThat(doors.core().kpis())
                .filteredOn(it -> standsOn(it.kpi().metric(), account))
                .extracting(KpiReview::status)
                .allMatch(KpiStatus.UNKNOWN::equals);
        assertThat(doors.core().risks())
                .filteredOn(it -> standsOn(it.trigger().metric(), account))
                .extracting(EarlyWarning::state)
                .allMatch(EarlyWarning.State.UNKNOWN::equals);
    }

    /** The other rows of its channel and of its group are all there. */
    @ParameterizedTest
    @MethodSource("pairs")
    void a_group_without_rows_in_one_channel_is_missed_at_every_door(String pair)
            throws IOException {
        Doors doors = without(row -> row.startsWith("2026-08") && row.contains("," + pair + ","));

        assertThatAllSayTheSame(doors);
        assertThat(doors.core().records().missing())
                .extracting(it -> it.what().toString())
                .containsExactly("revenue[" + pair + "]", "cost_of_goods[" + pair + "]");
        assertThat(texts(doors.json().at("/records/missing"), "what"))
                .containsExactly("revenue[" + pair + "]", "cost_of_goods[" + pair + "]");
        assertThat(doors.core().goals())
                .filteredOn(it -> standsOn(it.goal().metric(), "revenue"))
                .isNotEmpty()
                .extracting(GoalReview::status)
                .allMatch(GoalStatus.UNKNOWN::equals);
        assertThat(doors.page().actual("Revenue")).isEqualTo("–");
        assertThat(doors.text().words())
                .containsPattern(
                        "There are no actuals of: Revenue · \\S.* \\(Aug 2026\\), Cost of goods · ");
    }

    static Stream<String> pairs() {
        return Tries.of(
                plan.company().channels().stream()
                        .flatMap(
                                channel ->
                                        plan.company().groups().stream()
                                                .map(it -> channel.id() + "," + it.id()))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"capex", "tax"})
    void a_spending_that_comes_now_and_then_is_not_spent_and_blocks_nothing(String account)
            throws IOException {
        Doors doors = without(row -> row.contains("," + account + ","));

        assertThatAllSayTheSame(doors);
        assertThat(doors.core().records().missing()).isEmpty();
        assertThat(doors.core().records().notSpent())
                .extracting(it -> it.line().account().id())
                .containsOnly(account);
        assertThat(doors.core().goals())
                .extracting(GoalReview::status)
                .doesNotContain(GoalStatus.UNKNOWN);
    }

    @Test
    void a_month_that_stops_on_the_fifth_is_judged_at_no_door() throws IOException {
        Doors doors = without(row -> row.compareTo("2026-08-06") >= 0 && row.startsWith("2026"));

        assertThatAllSayTheSame(doors);
        assertThat(texts(doors.json().get("cautions")).get(0))
                .startsWith("The records of Aug 2026 end on 5 Aug 2026");
        assertThat(doors.page().statuses().values()).containsOnly("Unknown", "Month not complete");
        assertThat(doors.page().warnings().values()).containsOnly("Month not complete");
        assertThat(doors.json().at("/records/endsEarly").asString()).isEqualTo("2026-08-05");
        assertThat(doors.text().words()).contains("revenue 57.6 m so far").doesNotContain("86.6%");
        assertThat(doors.core().goals())
                .allSatisfy(
                        it ->
                                assertThat(it.landing().expected().value().number())
                                        .as("the landing leaves August out")
                                        .isPresent());
    }

    @Test
    void nothing_is_missing_in_the_case_as_it_is_shipped() throws IOException {
        Doors doors = without(row -> false);

        assertThatAllSayTheSame(doors);
        assertThat(doors.core().cautions()).isEmpty();
        assertThat(doors.page().answers()).anySatisfy(it -> assertThat(it).contains("48 m"));
    }

    @Test
    void days_missing_within_a_month_are_told_at_every_door_and_judged_all_the_same()
            throws IOException {
        Doors doors = without(row -> row.matches("2026-07-1[0-9],.*"));

        String said = wording.say(doors.core().cautions().get(0));
        assertThat(said)
                .startsWith(
                        "No sales are recorded for these days: Revenue from 10 Jul 2026 to 19 Jul"
                                + " 2026.")
                .doesNotContain("--complete");
        assertThat(doors.text().words())
                .contains("Revenue from 10 Jul 2026 to 19 Jul 2026")
                .contains("say --complete 2026-07,");
        assertThat(doors.json().at("/records/daysMissing").toString())
                .isEqualTo(
                        "[{\"what\":\"revenue\",\"from\":\"2026-07-10\",\"to\":\"2026-07-19\"}]");
        assertThat(doors.json().at("/cautions/0/key").asString()).isEqualTo("review.days-missing");
        assertThat(doors.core().goals())
                .extracting(GoalReview::status)
                .doesNotContain(GoalStatus.UNKNOWN);
        Path actuals = shop.folder().resolve("crippled.csv");
        assertThat(Ran.aop("import", shop, "--actuals", actuals, "--lang", "en").words())
                .contains("Revenue from 10 Jul 2026 to 19 Jul 2026");
        assertThat(review(actuals, "--complete", "2026-07").words())
                .doesNotContain("No sales are recorded");
    }

    @Test
    void a_channel_that_stops_in_the_middle_of_a_month_is_unknown_at_every_door()
            throws IOException {
        Doors doors =
                without(
                        row ->
                                row.matches("2026-08-(0[6-9]|[123][0-9]),[a-z_]+,online,.*")
                                        || row.matches("2026-(09|1[0-2])-.*"));

        assertThatAllSayTheSame(doors);
        assertThat(wording.say(doors.core().cautions().get(0)))
                .contains("Revenue · Online from 6 Aug 2026 to 31 Aug 2026");
        assertThat(doors.json().at("/records/missing/0/how").asString()).isEqualTo("some-days");
        assertThat(doors.json().at("/records/missing/0/from").asString()).isEqualTo("2026-08-06");
        assertThat(doors.core().goal("G1").orElseThrow().status()).isEqualTo(GoalStatus.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1[1-9]|20", "2[2-9]|3[01]"})
    void days_without_costs_make_no_month_green_at_any_door(String days) throws IOException {
        Doors doors = without(row -> row.matches("2026-08-(" + days + "),cost_of_goods,.*"));

        assertThatAllSayTheSame(doors);
        assertThat(doors.json().at("/records/missing/0/what").asString())
                .isEqualTo("cost_of_goods");
        assertThat(doors.core().goal("G3").orElseThrow().status()).isEqualTo(GoalStatus.UNKNOWN);
        assertThat(doors.core().goal("G1").orElseThrow().status()).isNotEqualTo(GoalStatus.UNKNOWN);
        Path actuals = shop.folder().resolve("crippled.csv");
        assertThat(Ran.aop("import", shop, "--actuals", actuals, "--lang", "en").words())
                .contains("Cost of goods: nothing is recorded from");
        assertThat(review(actuals, "--complete", "2026-08").words())
                .doesNotContain("records are missing");
    }

    @Test
    void costs_from_the_margins_are_marked_at_every_door() throws IOException {
        List<String> rows = Files.readAllLines(shop.folder().resolve("sales.csv"), UTF_8);
        Path actuals =
                shop.write(
                        "till.csv",
                        rows.stream()
                                .filter(row -> !row.contains(",cost_of_goods,"))
                                .collect(Collectors.joining("\n", "", "\n")));

        String text = review(actuals, "--costs-from-margins").words();
        JsonNode json =
                JsonMapper.shared()
                        .readTree(
                                review(actuals, "--costs-from-margins", "--format", "json").out());

        assertThat(text).contains("is reckoned from the margins of the plan").contains("~");
        assertThat(json.at("/goals/2/provisional").toString()).contains("actualToDate");
        assertThat(json.at("/goals/0/provisional").isMissingNode()).isTrue();
        assertThat(json.at("/records/provisionalCosts").size()).isEqualTo(8);
    }

    private Path withoutCosts() throws IOException {
        List<String> rows = Files.readAllLines(shop.folder().resolve("sales.csv"), UTF_8);
        return shop.write(
                "till.csv",
                rows.stream()
                        .filter(row -> !row.contains(",cost_of_goods,"))
                        .collect(Collectors.joining("\n", "", "\n")));
    }

    @Test
    void what_follows_from_costs_from_the_margins_is_marked_in_numbers_and_sentences()
            throws IOException {
        Path actuals = withoutCosts();
        Ran text = review(actuals, "--costs-from-margins");
        JsonNode json =
                JsonMapper.shared()
                        .readTree(
                                review(actuals, "--costs-from-margins", "--format", "json").out());
        MonthlyReview core =
                MonthlyReview.of(
                        plan,
                        ActualsImport.into(
                                        plan.company().vocabulary(),
                                        plan.company().currency(),
                                        plan.year())
                                .read(actuals)
                                .value()
                                .orElseThrow()
                                .actuals()
                                .with(Actuals.Costs.FROM_MARGINS),
                        AUGUST);

        assertThat(text.words())
                .containsPattern(
                        "operating profit ~[0-9.]+ m, (above|below) plan by ~[0-9.]+ m \\(~")
                .containsPattern("of planned reserve, profit to date is (above|below) plan by ~");
        assertThat(text.out())
                .containsPattern("Operating profit +[0-9.]+ +~−[0-9.]+ +~−[0-9.]+ .* ~[0-9.]+ +~−")
                .containsPattern("(?m)^G3 .*: ~[A-Z].*\\n .* ~35")
                .containsPattern("K2 .* ~[A-Z]");
        assertThat(json.at("/summary/withoutReserve/provisional").toString())
                .isEqualTo("[\"gap\"]");
        assertThat(json.at("/goals/2/why/text").asString()).contains("~");
        assertThat(json.at("/goals/0/why/text").asString()).doesNotContain("~");
        for (JsonNode kpi : json.get("kpis")) {
            assertThat(kpi.at("/why/text").asString().contains("~"))
                    .isEqualTo(kpi.path("provisional").toString().contains("\"value\""));
        }
        for (JsonNode account : json.get("accounts")) {
            String provisional = account.path("provisional").toString();
            assertThat(provisional.contains("month.variance"))
                    .isEqualTo(provisional.contains("month.actual"));
        }
        ReviewPage page = new ReviewPage(core, wording);
        assertThat(page.actual("Operating profit")).startsWith("~");
        assertThat(page.statuses().get("G3")).startsWith("~");
        assertThat(page.statuses().get("G1")).doesNotContain("~");
        assertThat(page.answers())
                .filteredOn(it -> it.toLowerCase(java.util.Locale.ROOT).contains("profit"))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it).contains("~"));
    }

    @Test
    void what_a_correction_brings_to_a_goal_on_provisional_costs_is_marked() throws IOException {
        String hopeful =
                Files.readString(shop.folder().resolve("plan.yaml"), UTF_8)
                        .replace(
                                "gross_margin\n    target: {level: 0.35}",
                                "gross_margin\n    target: {level: 0.38}");
        Object[] asked = {
            "correct",
            shop.write("hopeful.yaml", hopeful),
            "--actuals",
            withoutCosts(),
            "--month",
            AUGUST,
            "--costs-from-margins",
            "--lang",
            "en"
        };

        Ran text = Ran.aop(asked);
        JsonNode json =
                JsonMapper.shared()
                        .readTree(
                                Ran.aop(
                                                Stream.concat(
                                                                Stream.of(asked),
                                                                Stream.of("--format", "json"))
                                                        .toArray())
                                        .out());

        JsonNode margin =
                json.at("/behind")
                        .valueStream()
                        .filter(it -> it.get("id").asString().equals("G3"))
                        .findFirst()
                        .orElseThrow();
        assertThat(margin.at("/provisional").toString())
                .isEqualTo("[\"status\",\"landing\",\"missed\"]");
        assertThat(margin.at("/text").asString()).contains("~");
        assertThat(text.words()).contains(margin.at("/text").asString());
        assertThat(json.at("/options/0/gains").valueStream())
                .allSatisfy(
                        it -> {
                            boolean isMargin = it.get("goal").asString().equals("G3");
                            assertThat(it.get("text").asString().contains("~")).isEqualTo(isMargin);
                            assertThat(it.path("provisional").toString().contains("gain"))
                                    .isEqualTo(isMargin);
                        });
    }
}
