package vn.aop.cases.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.aop.cases.wording.Wording;
import vn.aop.core.check.CheckReport;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Severity;
import vn.aop.core.check.Threshold;
import vn.aop.core.check.rules.BuiltInRules;
import vn.aop.core.company.CompanySize;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Language;
import vn.aop.core.text.ProblemsException;

/**
 * Every rule has its page and its words in both languages, an excerpt in which it speaks up and one
 * in which it does not.
 */
class CheckCatalogueTest {

    private static final Path PAGES = Path.of("../docs/checks");
    private static final Path LESSONS = Path.of("../docs/lessons");

    static List<String> rules() {
        return BuiltInRules.checks().rules().stream().map(Rule::id).toList();
    }

    @Test
    void the_plain_plan_asks_for_no_mending() {
        List<Finding> findings = ExamplePlan.plain().check().findings();

        assertThat(findings).allMatch(it -> it.severity() == Severity.WELL_DONE);
    }

    @Test
    void no_page_is_without_its_rule() throws Exception {
        Set<String> pages;
        try (Stream<Path> files = Files.list(PAGES)) {
            pages =
                    files.map(it -> it.getFileName().toString())
                            .filter(it -> it.endsWith(".md") && !it.startsWith("README"))
                            .map(it -> it.replaceFirst("(\\.en)?\\.md$", ""))
                            .collect(Collectors.toCollection(TreeSet::new));
        }

        assertThat(pages).isEqualTo(new TreeSet<>(rules()));
    }

    @Test
    void the_change_log_tells_how_many_rules_there_are() throws Exception {
        assertThat(Files.readAllLines(Path.of("../CHANGELOG.md")))
                .filteredOn(line -> line.contains("rules look at a plan,"))
                .singleElement()
                .asString()
                .startsWith("- %d rules look at a plan,".formatted(rules().size()));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void has_a_page_in_both_languages_that_says_what_the_rule_says(String id) {
        Rule rule = rule(id);
        for (Language language : Language.values()) {
            Wording words = Wording.of(language);
            boolean vi = language == Language.VI;
            List<String> lines = page(id, language).markdown().lines().toList();

            assertThat(lines.get(0)).isEqualTo("# " + words.say("check." + id + ".title"));
            assertThat(lines.get(2))
                    .isEqualTo(
                            "`%s` · **%s** · [%s](../lessons/%s%s.md) · %s"
                                    .formatted(
                                            id,
                                            words.name(rule.severity()),
                                            words.name(rule.topic()),
                                            rule.topic().id(),
                                            vi ? "" : ".en",
                                            vi
                                                    ? "[English](" + id + ".en.md)"
                                                    : "[Tiếng Việt](" + id + ".md)"));
            assertThat(lines).anyMatch(it -> it.startsWith(vi ? "**Nguồn.** " : "**Source.** "));
            assertThat(lines.size()).as("one screen").isLessThanOrEqualTo(80);
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void stands_in_the_lesson_of_its_topic(String id) throws Exception {
        for (String suffix : List.of("", ".en")) {
            Path lesson = LESSONS.resolve(rule(id).topic().id() + suffix + ".md");

            assertThat(Files.readString(lesson)).contains("(../checks/" + id + suffix + ".md)");
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void tells_its_thresholds_on_the_page(String id) {
        for (Language language : Language.values()) {
            String page = page(id, language).markdown();
            for (Threshold threshold : rule(id).thresholds()) {
                String small = Wording.of(language).numbers().decimal(threshold.small(), 6);
                String large = Wording.of(language).numbers().decimal(threshold.large(), 6);
                String values =
                        language == Language.VI
                                ? "`%s`: nhỏ %s, lớn %s".formatted(threshold.name(), small, large)
                                : "`%s`: small %s, large %s"
                                        .formatted(threshold.name(), small, large);

                assertThat(page).contains(values);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void shows_the_same_excerpts_in_both_languages(String id) {
        List<CheckPage.Excerpt> excerpts = page(id, Language.VI).excerpts();

        assertThat(page(id, Language.EN).excerpts()).isEqualTo(excerpts);
        assertThat(excerpts)
                .extracting(CheckPage.Excerpt::side)
                .contains("flagged")
                .contains("accepted");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void speaks_up_in_the_flagged_excerpts_and_not_in_the_accepted(String id) {
        for (CheckPage.Excerpt excerpt : page(id, Language.VI).excerpts()) {
            Set<String> speaking = ExamplePlan.of(excerpt).speaking();

            if (excerpt.side().equals("flagged")) {
                assertThat(speaking).as(excerpt.yaml()).contains(id);
            } else {
                assertThat(speaking).as(excerpt.yaml()).doesNotContain(id);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void no_other_rule_speaks_up_unless_the_page_says_so(String id) {
        for (CheckPage.Excerpt excerpt : page(id, Language.VI).excerpts()) {
            ExamplePlan example = ExamplePlan.of(excerpt);
            Set<String> others = example.speaking();
            others.removeAll(ExamplePlan.plain().speaking());
            others.remove(id);

            assertThat(others).as(excerpt.yaml()).isEqualTo(example.also());
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void tells_its_findings_in_whole_sentences_in_both_languages(String id) {
        for (CheckPage.Excerpt excerpt : page(id, Language.VI).excerpts()) {
            ExamplePlan example = ExamplePlan.of(excerpt);
            for (Language language : Language.values()) {
                Wording words =
                        Wording.of(language).speakingOf(example.history().current().company());
                for (Finding finding : example.check().findings()) {
                    assertThat(words.keys())
                            .contains(finding.message().key(), "check." + finding.rule() + ".mend");
                    assertThat(words.say(finding.message()))
                            .doesNotContain("{")
                            .doesNotContainPattern("–(?![\\p{L}\\d])");
                }
            }
        }
    }

    /** A proposed mend is tried: made on the plan, it takes the finding away. */
    @ParameterizedTest
    @MethodSource("rules")
    void a_proposed_mend_takes_the_finding_away(String id) {
        for (CheckPage.Excerpt excerpt : page(id, Language.VI).excerpts()) {
            ExamplePlan example = ExamplePlan.of(excerpt);
            for (Finding finding : example.check().findings()) {
                if (finding.rule().equals(id) && !finding.remedy().isEmpty()) {
                    Plan mended =
                            example.history()
                                    .current()
                                    .with(finding.remedy())
                                    .orElseThrow(ProblemsException::new);
                    CheckReport after = BuiltInRules.checks().check(mended);

                    assertThat(after.findings())
                            .noneMatch(
                                    it ->
                                            it.rule().equals(id)
                                                    && it.where().equals(finding.where()));
                }
            }
        }
    }

    @Test
    void thresholds_of_every_rule_are_read_in_order_of_scale() {
        for (Rule rule : BuiltInRules.checks().rules()) {
            for (Threshold threshold : rule.thresholds()) {
                assertThat(threshold.at(CompanySize.SMALL)).isEqualTo(threshold.small());
                assertThat(threshold.at(CompanySize.LARGE)).isEqualTo(threshold.large());
            }
        }
    }

    private static Rule rule(String id) {
        return BuiltInRules.checks().rule(id).orElseThrow();
    }

    private static CheckPage page(String id, Language language) {
        return CheckPage.of(id, language)
                .orElseThrow(() -> new AssertionError("No page for " + id + " in " + language));
    }
}
