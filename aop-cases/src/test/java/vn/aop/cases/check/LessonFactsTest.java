package vn.aop.cases.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.aop.cases.Case;
import vn.aop.cases.Cases;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.Span;
import vn.aop.core.plan.Plan;
import vn.aop.core.projection.Projection;
import vn.aop.core.text.Language;

/** The lessons on the plan as a whole: what they tell of the case, and where they lead. */
class LessonFactsTest {

    private static final Case CASE = Cases.shipped().find("babycare-house").orElseThrow();
    private static final Plan BEFORE = CASE.before().orElseThrow();
    private static final Pattern RULE =
            Pattern.compile("\\(\\.\\./checks/([a-z-]+)(?:\\.en)?\\.md\\)");

    private static String lesson(String topic, Language language) {
        return LessonPage.of(topic, language).orElseThrow().markdown();
    }

    @ParameterizedTest
    @CsvSource({
        "4, purchases[diapers], 127",
        "7, marketing, 5",
        "7, revenue[online], 110",
        "8, revenue[online], 99",
        "11, marketing, 23"
    })
    void what_is_told_of_last_year_stands_in_its_figures(int month, String metric, String told) {
        assertThat(millions(month, metric)).isEqualByComparingTo(told);
        assertThat(lesson("why", Language.EN)).contains(told + " million");
        assertThat(lesson("why", Language.VI)).containsPattern(told + "\\s+triệu");
    }

    private static BigDecimal millions(int month, String metric) {
        return Metric.parse(metric)
                .value(BEFORE.baseline().source(), Span.of(YearMonth.of(2025, month)))
                .number()
                .orElseThrow()
                .movePointLeft(6)
                .setScale(0, RoundingMode.HALF_UP);
    }

    @Test
    void twice_as_many_diapers_were_bought_as_in_march() {
        assertThat(millions(4, "purchases[diapers]"))
                .isGreaterThan(millions(3, "purchases[diapers]").multiply(BigDecimal.valueOf(2)));
    }

    @Test
    void minh_has_fourteen_days_and_was_given_eighteen() {
        assertThat(Projection.of(BEFORE).capacity())
                .filteredOn(it -> it.person().id().equals("minh") && it.isOverloaded())
                .hasSize(11)
                .allSatisfy(it -> assertThat(it.effort()).isEqualByComparingTo("18"))
                .allSatisfy(
                        it -> assertThat(it.person().daysPerMonth()).isEqualByComparingTo("14"));
        assertThat(lesson("plan-and-reports", Language.EN)).contains("18 days", "has 14");
        assertThat(lesson("plan-and-reports", Language.VI)).contains("18 ngày", "chỉ có 14");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void six_mistakes_each_lead_to_their_rule(Language language) {
        String text = lesson("plan-and-reports", language);
        List<String> rules =
                RULE.matcher(text).results().map((MatchResult it) -> it.group(1)).toList();

        assertThat(rules).hasSize(6).doesNotHaveDuplicates();
        assertThat(text.lines().filter(it -> it.matches("[1-6]\\. \\[.*"))).hasSize(6);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_lessons_to_begin_with_are_listed_in_both_languages(Language language) {
        assertThat(LessonPage.first(language))
                .extracting(LessonPage::topic)
                .containsExactly("why", "begin", "plan-and-reports");
    }

    /** Where we stand, what result, what matters most, and money last: in this order. */
    @ParameterizedTest
    @CsvSource({"plan_vi.yaml", "plan_en.yaml"})
    void a_blank_plan_asks_the_three_questions_before_anything_else(String name)
            throws IOException {
        try (InputStream blank = Cases.class.getResourceAsStream("/vn/aop/cases/blank/" + name)) {
            String text = new String(blank.readAllBytes(), StandardCharsets.UTF_8);

            assertThat(text.substring(0, text.indexOf("aop: 1")))
                    .containsSubsequence(
                            "1. ", "baseline", "2. ", "goals", "3. ", "direction", "budget");
            assertThat(text).containsSubsequence("\nbaseline:", "direction:", "budget:");
        }
    }
}
