package vn.aop.web.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Language;
import vn.aop.web.ChangedPlan;

class CoherenceStoryTest {

    private static CoherenceSection told(Plan plan) {
        return new CoherenceStory(plan, ChangedPlan.words(plan, Language.EN)).section();
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

        assertThat(told.isFeasible()).isFalse();
        assertThat(told.conflict()).containsExactly("G1", "G2", "G4");
        assertThat(told.verdict())
                .startsWith("The goals G1 (Revenue grows by at least 20%), G2 (")
                .contains("G4 (Online stays below two bn) cannot hold together");
        assertThat(told.asWritten()).isEmpty();
        assertThat(told.exactly()).isEmpty();
        assertThat(told.ranges()).isEmpty();
    }

    @Test
    void says_that_a_lower_floor_holds_and_asks_for_no_margin() {
        String rest = "\n    comparator: atLeast\n    rank: 3\n";
        Plan plan =
                ChangedPlan.replacing(
                        "target: {level: 0.35}" + rest, "target: {level: 0.33}" + rest);

        CoherenceSection.Mix mix = told(plan).mix().orElseThrow();

        assertThat(mix.breaksFloor()).isFalse();
        assertThat(mix.sentences())
                .singleElement()
                .asString()
                .contains("from 35.6% to 34.4%", "floor of 33%");
    }
}
