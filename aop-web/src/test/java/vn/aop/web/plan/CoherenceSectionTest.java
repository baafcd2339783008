package vn.aop.web.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import vn.aop.cases.wording.Wording;
import vn.aop.core.coherence.Coherence;
import vn.aop.core.figures.Metric;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Language;
import vn.aop.web.ChangedPlan;
import vn.aop.web.coherence.CoherenceStory;

class CoherenceSectionTest {

    private static CoherenceSection told(Plan plan) {
        return CoherenceSection.of(plan, Coherence.of(plan), ChangedPlan.words(plan, Language.EN));
    }

    @Test
    void names_the_goals_that_cannot_hold_together_and_tells_nothing_else() {
        Plan plan =
                ChangedPlan.replacing(
                        "\nbudget:\n",
                        """
                          - id: G4
                            name: {vi: Online dưới hai tỷ, en: Online stays below two bn}
                            metric: "revenue[online]"
                            target: {level: 2000000000}
                            comparator: atMost
                            rank: 4

                        budget:
                        """);

        CoherenceSection told = told(plan);

        assertThat(told.answer().tone()).isEqualTo("bad");
        assertThat(told.conflict()).containsExactly("G1", "G2", "G4");
        assertThat(told.verdict())
                .startsWith("The goals G1 (Revenue grows by at least 20%), G2 (")
                .contains("G4 (Online stays below two bn) cannot hold together");
        assertThat(told.reaches())
                .containsExactly(
                        "G1 Revenue grows by at least 20%: at least 5.76 bn is wanted; while the"
                                + " others hold, 4.44 bn at most.",
                        "G2 Online makes at least 45% of revenue: at least 45.00% is wanted; while the"
                                + " others hold, 34.72% at most.",
                        "G4 Online stays below two bn: at most 2.00 bn is wanted; while the others"
                                + " hold, 2.59 bn at least.");
        assertThat(told.asWritten()).isEmpty();
        assertThat(told.exactly()).isEmpty();
        assertThat(told.ranges()).isEmpty();
    }

    @Test
    void a_goal_that_no_revenue_meets_is_told_alone() {
        CoherenceSection told =
                told(ChangedPlan.replacing("target: {level: 0.45}", "target: {level: 1.2}"));

        assertThat(told.verdict()).startsWith("Goal G2 (").contains("cannot be met");
        assertThat(told.reaches()).singleElement().asString().endsWith("100.00% at most.");
    }

    /** A total that is to fall by a tenth may well stay level: nothing is needed for that. */
    @Test
    void staying_level_needs_nothing_where_the_goals_leave_room() {
        CoherenceSection told =
                told(
                        ChangedPlan.replacing(
                                """
                                metric: revenue
                                    target: {growth: 0.20}
                                    comparator: atLeast
                                    rank: 1
                                    core: true
                                    tolerance: 0.05
                                  - id: G2
                                    name: {vi: Online chiếm ít nhất 45% doanh thu, en: Online makes at least 45% of revenue}
                                    metric: "revenue[online] / revenue"
                                    target: {level: 0.45}
                                """,
                                """
                                metric: revenue
                                    target: {growth: -0.10}
                                    comparator: atLeast
                                    rank: 1
                                    core: true
                                    tolerance: 0.05
                                  - id: G2
                                    name: Online makes at least a fifth
                                    metric: "revenue[online] / revenue"
                                    target: {level: 0.20}
                                """));

        assertThat(told.wishes())
                .contains(
                        "For total revenue to stay level with last year, meeting the goals is"
                                + " enough.");
    }

    @Test
    void says_that_a_lower_floor_holds_and_asks_for_no_margin() {
        String rest = "\n    comparator: atLeast\n    rank: 3\n";
        Plan plan =
                ChangedPlan.replacing(
                        "target: {level: 0.35}" + rest, "target: {level: 0.33}" + rest);

        CoherenceSection.Mix mix = told(plan).mix().orElseThrow();

        assertThat(mix.breaksFloor()).isFalse();
        assertThat(mix.sentences()).hasSize(2);
        assertThat(mix.sentences().get(0)).contains("from 35.6% to 34.4%", "floor of 33%");
        assertThat(mix.sentences().get(1)).contains("29.35% of revenue is left instead of 31.9%");
    }

    /** With the total capped at a quarter more, online can double only at the store's cost. */
    @Test
    void a_wish_that_takes_from_something_else_says_from_what() {
        Plan plan =
                ChangedPlan.replacing(
                        "\nbudget:\n",
                        """
                          - id: G4
                            name: {vi: Tổng không quá, en: No more in all than}
                            metric: revenue
                            target: {growth: 0.25}
                            comparator: atMost
                            rank: 4

                        budget:
                        """);
        Wording words = ChangedPlan.words(plan, Language.EN).wording();
        CoherenceStory story =
                new CoherenceStory(plan, Coherence.of(plan), new OnPage(plan, words));
        BigDecimal level = new BigDecimal("3000000000");

        String told = story.wish(Coherence.wish(plan, Metric.of("revenue", "online"), level));

        assertThat(told)
                .startsWith("For Online revenue to reach at least 3 bn (+108.33%): ")
                .contains("Store revenue can be at most −10.71%");
    }
}
