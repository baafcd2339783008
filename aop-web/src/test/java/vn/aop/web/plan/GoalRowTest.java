package vn.aop.web.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.aop.core.goal.Goal;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Language;
import vn.aop.web.ChangedPlan;

/** Revenue was 4.8 bn last year, and nothing is known of its stock. */
class GoalRowTest {

    private static final String GOAL =
            """
              - id: G4
                name: {vi: Thêm một mục tiêu, en: One more goal}
                metric: "%s"
                target: {%s}
                comparator: %s
                rank: 4
                tolerance: %s

            budget:
            """;

    @ParameterizedTest(name = "{0} {1} {2}, tolerance {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    revenue|level: 3600000000|atLeast|0.02|dưới 3,60 tỷ là có nguy cơ, dưới 3,53 tỷ là chệch hướng|below 3.60 bn is at risk, below 3.53 bn is off track
                    revenue|level: 3600000000|atMost|0.02|trên 3,60 tỷ là có nguy cơ, trên 3,67 tỷ là chệch hướng|above 3.60 bn is at risk, above 3.67 bn is off track
                    revenue|growth: 0.20|atLeast|0.05|dưới 5,76 tỷ là có nguy cơ, dưới 5,47 tỷ là chệch hướng|below 5.76 bn is at risk, below 5.47 bn is off track
                    revenue|growth: 0.20|atMost|0.05|trên 5,76 tỷ là có nguy cơ, trên 6,05 tỷ là chệch hướng|above 5.76 bn is at risk, above 6.05 bn is off track
                    revenue|level: 5800000000|atLeast|0.001|dưới 5,800 tỷ là có nguy cơ, dưới 5,794 tỷ là chệch hướng|below 5.800 bn is at risk, below 5.794 bn is off track
                    gross_margin|level: 0.35|atLeast|0.005|dưới 35% là có nguy cơ, dưới 34,83% là chệch hướng|below 35% is at risk, below 34.83% is off track
                    gross_margin|level: 0.35|atLeast|0|dưới 35% là chệch hướng|below 35% is off track
                    gross_margin|level: 0.35|atMost|0|trên 35% là chệch hướng|above 35% is off track
                    stock_cover_days|level: 30|atMost|0.1|trên 30 là có nguy cơ, trên 33 là chệch hướng|above 30 is at risk, above 33 is off track
                    stock|growth: 0.20|atMost|0.02|lệch tới 2% mức cần đạt là có nguy cơ, quá nữa là chệch hướng|missing the target by up to 2% of it is at risk, by more is off track
                    """)
    void tells_short_of_which_level_a_goal_is_at_risk_and_off_track(
            String metric,
            String target,
            String comparator,
            String tolerance,
            String inVietnamese,
            String inEnglish) {
        Plan plan =
                ChangedPlan.replacing(
                        "\nbudget:\n",
                        "\n" + GOAL.formatted(metric, target, comparator, tolerance));

        assertThat(limits(plan, Language.VI)).isEqualTo(inVietnamese);
        assertThat(limits(plan, Language.EN)).isEqualTo(inEnglish);
    }

    private static String limits(Plan plan, Language language) {
        Goal goal = plan.goal("G4").orElseThrow();
        return GoalRow.of(goal, plan, ChangedPlan.words(plan, language)).limits();
    }

    /** The name of a goal says its target; the card tells where it comes from and where it goes. */
    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    revenue|growth: 0.20|atLeast|Năm trước 4,80 tỷ, năm nay ít nhất 5,76 tỷ|Last year 4.80 bn, this year at least 5.76 bn
                    gross_margin|level: 0.35|atLeast|Năm trước 35,6%, năm nay ít nhất 35%|Last year 35.6%, this year at least 35%
                    revenue|level: 3600000000|atMost|Năm trước 4,8 tỷ, năm nay nhiều nhất 3,6 tỷ|Last year 4.8 bn, this year at most 3.6 bn
                    stock|growth: 0.20|atMost|tăng nhiều nhất 20% so với năm trước|grows by at most 20% on last year
                    """)
    void tells_last_year_and_this_year(
            String metric,
            String target,
            String comparator,
            String inVietnamese,
            String inEnglish) {
        Plan plan =
                ChangedPlan.replacing(
                        "\nbudget:\n", "\n" + GOAL.formatted(metric, target, comparator, "0.02"));

        assertThat(target(plan, Language.VI)).isEqualTo(inVietnamese);
        assertThat(target(plan, Language.EN)).isEqualTo(inEnglish);
    }

    private static String target(Plan plan, Language language) {
        Goal goal = plan.goal("G4").orElseThrow();
        return GoalRow.of(goal, plan, ChangedPlan.words(plan, language)).target();
    }
}
