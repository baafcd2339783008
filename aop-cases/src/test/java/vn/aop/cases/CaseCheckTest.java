package vn.aop.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.aop.cases.check.TurnoverThresholds;
import vn.aop.cases.file.FileProblem;
import vn.aop.cases.plan.PlanFile;
import vn.aop.cases.wording.Wording;
import vn.aop.core.check.Circumstances;
import vn.aop.core.decision.desk.DecisionDesk;
import vn.aop.core.text.Language;

/** What an author is told before readers come. */
class CaseCheckTest {

    private static final CaseCheck CHECK =
            CaseCheck.by(
                    DecisionDesk.usual()
                            .in(Circumstances.unknown().with(TurnoverThresholds.shipped())));

    @TempDir Path temp;

    private static CaseReport report(Path folder) {
        return CHECK.check(CaseFolder.read(folder));
    }

    private static List<String> told(List<FileProblem> problems) {
        return problems.stream()
                .map(it -> it.place().replaceFirst(".*/tiem-hoa/", "") + " " + it.message().key())
                .toList();
    }

    private static List<String> problems(FlowerShop shop) {
        return told(report(shop.folder()).problems());
    }

    @Test
    void the_flower_shop_is_as_its_author_expects() {
        CaseReport report = report(FlowerShop.SHOP);

        assertThat(told(report.problems())).isEmpty();
        assertThat(told(report.remarks())).isEmpty();
        assertThat(report.proposals())
                .hasSize(3)
                .allMatch(it -> it.expected().isPresent())
                .allMatch(CaseReport.Answer::isAsExpected);
        assertThat(report.figures()).isEqualTo(20);
    }

    @Test
    void the_shipped_case_is_as_its_author_expects() {
        CaseReport report = report(Path.of("src/main/resources/vn/aop/cases/babycare-house"));

        assertThat(told(report.problems())).isEmpty();
        assertThat(report.proposals()).hasSize(6).allMatch(CaseReport.Answer::isAsExpected);
        assertThat(report.figures()).isGreaterThan(80);
    }

    @Test
    void everything_is_told_at_once() {
        FlowerShop shop =
                FlowerShop.in(temp)
                        .without("story.en.md")
                        .with("proposals/quay-thu-hai.yaml", "line: thue", "line: thu")
                        .with("story.vi.md", "[1,03 tỷ]", "[1,2 tỷ]")
                        .with("story.vi.md", "offer=giam-gia", "offer=giamgia")
                        .with(
                                "case.yaml",
                                "giam-gia.yaml, expected: no",
                                "giam-gia.yaml, expected: yes");

        assertThat(problems(shop))
                .containsExactly(
                        "case.yaml:19:30 case.no-file",
                        "proposals/quay-thu-hai.yaml:8:25 plan.unknown-line",
                        "case.yaml:21:47 case.other-verdict",
                        "story.vi.md:11:236 story.contradicted",
                        "story.vi.md:23:56 story.no-offer");
    }

    @Test
    void sales_of_another_year_are_told_beside_what_else_is_wrong() {
        FlowerShop shop =
                FlowerShop.in(temp)
                        .with("sales.csv", "2026-", "2025-")
                        .with("story.vi.md", "[900 triệu]", "[901 triệu]");

        assertThat(problems(shop))
                .contains(
                        "sales.csv:2 actuals.outside-year", "story.vi.md:7:19 story.contradicted");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[1,03 tỷ] | [1,02 tỷ] | story.contradicted",
                "[1,03 tỷ] | [1,03%] | story.contradicted",
                "[1,03 tỷ] | [hơn một tỷ] | story.figure-number",
                "<plan: revenue> | <plan: revenu> | story.figure-metric",
                "<plan: revenue> | <plan 2027-01: revenue> | story.figure-months",
                "<actual: revenue> | <actual 2026-07: revenue> | story.figure-months",
                "<actual: revenue> | <actual againstPlan: revenue> | story.contradicted",
                "<plan: revenue> | <plan: stock> | story.figure-undefined",
                "(plan) | (plans) | story.link-nowhere",
                "month=2026-06 | month=2026-07 | story.month-without-sales",
                "<picture: goals> | <picture: gaols> | story.picture-unknown",
                "<picture: goals> | <picture 2026-01: goals> | story.picture-unknown",
                "<picture: goals> | <picture before: goals> | story.picture-unknown",
                "<picture: goals> | <picture: before-and-now> | story.no-before",
                "<picture: goals> | <picture plan: revenue; orders> | story.figure-metric",
                "<picture: goals> | <picture plan: revenue; gross_margin> | story.picture-units",
                "<picture: goals> | <picture lastYear: cash> | story.picture-undefined",
                "<picture: goals> | <picture actual 2026-07: goals> | story.figure-months",
                "actual 2026-01..2026-06: rev | actual 2026-01..2026-07: rev | story.figure-months",
                "![Hai mục | Đây: ![Hai mục | story.picture-alone"
            })
    void a_story_has_to_agree_with_the_core(String now, String instead, String key) {
        assertThat(problems(FlowerShop.in(temp).with("story.vi.md", now, instead)))
                .singleElement()
                .asString()
                .startsWith("story.vi.md:")
                .endsWith(" " + key);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "to: 2026-06 | to: 2026-08 | case.yaml:15:9 case.months-without-sales",
                "to: 2026-06 | to: 2026-04 | case.yaml:15:9 case.sales-beyond",
                "today: 2026-07-05 | today: 2031-07-05 | case.yaml:18:8 case.today-far",
                "en: story.en.md | en: story.vi.md | case.yaml:19:8 case.story-one-language"
            })
    void the_file_of_a_case_has_to_agree_with_the_others(String now, String instead, String told) {
        assertThat(problems(FlowerShop.in(temp).with("case.yaml", now, instead))).contains(told);
    }

    /** Sales of later months are for readers who move the day, as in the shipped case. */
    @ParameterizedTest
    @CsvSource({
        "2026-06-30, case.yaml:15:9 case.none",
        "2026-08-01, case.yaml:15:9 case.months-over",
        "2027-02-05, case.yaml:15:9 case.months-over",
        "2026-01-31, case.yaml:18:8 case.no-month-over",
        "2025-12-20, case.yaml:18:8 case.no-month-over",
        "2026-02-01, case.yaml:18:8 case.none",
    })
    void the_day_of_the_story_looks_back_on_months_with_sales(String day, String remark) {
        CaseReport report =
                report(
                        FlowerShop.in(temp)
                                .with("case.yaml", "today: 2026-07-05", "today: " + day)
                                .folder());

        assertThat(told(report.remarks()).stream().filter(it -> it.startsWith("case.yaml")))
                .isEqualTo(remark.endsWith(".none") ? List.of() : List.of(remark));
        assertThat(told(report.problems()).stream().filter(it -> it.startsWith("case.yaml")))
                .isEmpty();
    }

    /** What is wrong beside a file that cannot be read is told all the same. */
    @Test
    void a_mistake_of_writing_in_the_file_of_a_case_hides_no_other() {
        FlowerShop shop =
                FlowerShop.in(temp)
                        .with("case.yaml", "title:\n", "title: [\n")
                        .with("plan.yaml", "account: premises\n", "account: premise\n")
                        .with("proposals/quay-thu-hai.yaml", "aop: 1", "aop: 1\n\tx: [")
                        .with("story.vi.md", "(plan)", "(plans)");

        assertThat(problems(shop))
                .hasSize(4)
                .anyMatch(it -> it.startsWith("case.yaml:") && it.contains(" file."))
                .anyMatch(it -> it.startsWith("plan.yaml:"))
                .anyMatch(it -> it.startsWith("proposals/quay-thu-hai.yaml:"))
                .anyMatch(it -> it.startsWith("story.vi.md:") && it.endsWith("story.link-nowhere"));
    }

    @Test
    void numbers_and_proposals_are_looked_at_whatever_the_file_of_a_case_says() {
        FlowerShop shop =
                FlowerShop.in(temp)
                        .with("case.yaml", "title:\n", "title: [\n")
                        .with("proposals/quay-thu-hai.yaml", "line: thue", "line: thu")
                        .with("story.vi.md", "[1,03 tỷ]", "[1,2 tỷ]");

        assertThat(problems(shop))
                .hasSize(3)
                .contains(
                        "proposals/quay-thu-hai.yaml:8:25 plan.unknown-line",
                        "story.vi.md:11:236 story.contradicted");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "plan: plan.yaml | plans: plan.yaml",
                "actuals: sales.csv | actuals: [sales.csv]",
                "summary: | summaries:",
                "aop: 1 | aop: 0",
                "months: {from: 2026-01, to: 2026-06} | months: all",
                "today: 2026-07-05 | today: 5/7/2026",
                "story: {vi: story.vi.md, en: story.en.md} | story: {vi: story.vi.md}",
                "expected: no} | expected: maybe}"
            })
    void a_part_that_cannot_be_read_hides_no_other(String now, String instead) {
        FlowerShop shop =
                FlowerShop.in(temp)
                        .with("case.yaml", now, instead)
                        .with(
                                "case.yaml",
                                "quay-thu-hai.yaml, expected: notThisYear",
                                "quay-thu-hai.yaml, expected: yes")
                        .with("story.vi.md", "[1,03 tỷ]", "[1,2 tỷ]");

        assertThat(problems(shop))
                .contains("story.vi.md:11:236 story.contradicted")
                .anyMatch(it -> it.startsWith("case.yaml:22:") && it.endsWith("other-verdict"))
                .noneMatch(it -> it.endsWith("one-language"));
    }

    @Test
    void what_may_be_meant_so_is_a_remark() {
        FlowerShop shop =
                FlowerShop.in(temp)
                        .with(
                                "story.vi.md",
                                "## Năm nay",
                                "Bỏ 17,5 triệu tiền hoa. [99%](said)\n\n## Năm nay")
                        .with("story.en.md", "## This year\n", "This year\n")
                        .with(
                                "proposals/giam-gia.yaml",
                                "reason: {vi: 'Tháng 8 vắng, tiệm đối diện đang giảm', en: 'August is quiet and the shop across the street does it'}",
                                "reason: Tháng 8 vắng");

        CaseReport report = report(shop.folder());

        assertThat(report.problems()).isEmpty();
        assertThat(told(report.remarks()))
                .containsExactly(
                        "proposals/giam-gia.yaml case.proposal-one-language",
                        "story.vi.md:9:4 story.loose",
                        "story.en.md story.other-headings",
                        "story.en.md story.lacks-link");
    }

    /** What stands in a file that nobody can read may be any number. */
    @ParameterizedTest
    @ValueSource(strings = {"plan.yaml", "proposals/giam-gia.yaml", "case.yaml"})
    void no_number_is_called_loose_while_a_file_cannot_be_read(String file) {
        FlowerShop shop =
                FlowerShop.in(temp)
                        .with("story.vi.md", "## Năm nay", "Bớt 99%.\n\n## Năm nay")
                        .with("story.en.md", "## This year", "Off 99%.\n\n## This year");
        assertThat(told(report(shop.folder()).remarks()))
                .containsExactly("story.vi.md:9:5 story.loose", "story.en.md:9:5 story.loose");

        CaseReport report = report(shop.with(file, "\n", "\n\t[\n").folder());

        assertThat(report.problems()).isNotEmpty();
        assertThat(told(report.remarks())).noneMatch(it -> it.endsWith("story.loose"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan.yaml", "proposals/giam-gia.yaml"})
    void no_number_is_called_loose_while_a_file_is_missing(String file) {
        FlowerShop shop =
                FlowerShop.in(temp)
                        .with("story.vi.md", "## Năm nay", "Bớt 99%.\n\n## Năm nay")
                        .without(file);

        assertThat(told(report(shop.folder()).remarks()))
                .noneMatch(it -> it.endsWith("story.loose"));
    }

    /** What a later program wrote is judged by nothing that this one makes up in its place. */
    @Test
    void a_newer_format_is_told_alone() {
        FlowerShop shop =
                FlowerShop.in(temp)
                        .with("case.yaml", "aop: 1", "aop: 2")
                        .with("story.vi.md", "[1,03 tỷ]", "[1,2 tỷ]")
                        .without("sales.csv");

        CaseReport report = report(shop.folder());

        assertThat(told(report.problems())).containsExactly("case.yaml:1:6 change.newer-version");
        assertThat(report.remarks()).isEmpty();
    }

    /** Each kind of text once: what is decided in the year and the names of people are none. */
    @Test
    void a_plan_in_one_language_is_a_remark() {
        FlowerShop shop =
                FlowerShop.in(temp)
                        .with("plan.yaml", "name: {vi: Tiền thuê tiệm, en: Rent}", "name: Thuê")
                        .with(
                                "plan.yaml",
                                "{vi: Có khách đặt hoa theo tuần, en: Win weekly orders}",
                                "Có khách đặt")
                        .with("plan.yaml", "{vi: Chị Mai, en: Mai}", "Mai");

        CaseReport report = report(shop.folder());

        assertThat(report.problems()).isEmpty();
        assertThat(told(report.remarks())).containsExactly("plan.yaml:58:7 case.plan-one-language");
        assertThat(report.remarks().get(0).message().arg("count")).isEqualTo(2);
        assertThat(report(Path.of("src/main/resources/vn/aop/cases/babycare-house")).remarks())
                .extracting(it -> it.message().key())
                .doesNotContain("case.plan-one-language");
    }

    /** A key that gets a text in a new shape is looked at too. */
    @Test
    void every_text_of_a_plan_is_looked_at() {
        JsonNode schema = new JsonMapper().readTree(PlanFile.schema());
        Set<String> texts = new TreeSet<>();
        textKeys(schema, texts);
        schema.path("$defs")
                .properties()
                .forEach(
                        it -> {
                            if (!it.getKey().matches("(add|revise|set|put).+|amendment")) {
                                textKeys(it.getValue(), texts);
                            }
                        });

        assertThat(OneLanguage.TEXTS).containsExactlyInAnyOrderElementsOf(texts);
    }

    private static void textKeys(JsonNode object, Set<String> texts) {
        object.path("properties").properties().stream()
                .filter(it -> it.getValue().toString().contains("\"#/$defs/text\""))
                .forEach(it -> texts.add(it.getKey()));
    }

    @Test
    void the_core_and_the_story_are_told_side_by_side() {
        CaseReport report =
                report(FlowerShop.in(temp).with("story.vi.md", "[1,03 tỷ]", "[1,2 tỷ]").folder());

        String said =
                Wording.of(Language.VI)
                        .speakingOf(report.company().orElseThrow())
                        .say(report.problems().get(0).message());

        assertThat(said)
                .startsWith(
                        "Câu chuyện ghi 1,2 tỷ, nhưng Doanh thu theo kế hoạch, 1/2026–12/2026, là 1.0");
    }

    @Test
    void thresholds_and_waivers_of_rules_that_there_are_not_are_told_where_they_stand() {
        FlowerShop shop =
                FlowerShop.in(temp)
                        .with(
                                "plan.yaml",
                                "\ngoals:",
                                """

                                thresholds:
                                  - {rule: too-many-gols, name: most, value: 7, reason: x}
                                waivers:
                                  - {rule: no-reserves, where: budget, reason: x, until: 2026-12-31}
                                goals:""");

        List<FileProblem> problems = report(shop.folder()).problems();

        assertThat(told(problems))
                .allMatch(it -> it.matches("plan.yaml:\\d+:12 change.names-nothing"))
                .hasSize(2);
        assertThat(problems)
                .extracting(it -> Wording.of(Language.EN).say(it.message()))
                .anyMatch(it -> it.contains("too-many-goals"))
                .anyMatch(it -> it.contains("no-reserve?"));
    }

    @ParameterizedTest
    @ValueSource(ints = {2026, 2031})
    void the_start_of_a_case_is_sound(int year) {
        Path folder = temp.resolve("tiem-moi");

        assertThat(new CaseStart("tiem-moi", year).writeTo(folder)).isEmpty();

        CaseReport report = report(folder);
        assertThat(told(report.problems())).isEmpty();
        assertThat(report.remarks())
                .extracting(it -> it.message().key())
                .containsExactly("case.placeholder", "case.placeholder");
        assertThat(report.figures()).isEqualTo(8);
        assertThat(report.proposals()).singleElement().matches(CaseReport.Answer::isAsExpected);
    }

    @Test
    void a_start_needs_a_name_that_can_be_an_id() {
        assertThat(told(new CaseStart("Tiệm", 2026).writeTo(temp.resolve("Tiệm"))))
                .singleElement()
                .asString()
                .endsWith("case.id-form");
        assertThat(temp.resolve("Tiệm")).doesNotExist();
    }
}
