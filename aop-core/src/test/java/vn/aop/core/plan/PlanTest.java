package vn.aop.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.aop.core.plan.SmallShop.shopWithGoalsOnly;
import static vn.aop.core.plan.SmallShop.smallShop;
import static vn.aop.core.plan.SmallShop.threshold;
import static vn.aop.core.plan.SmallShop.vnd;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.aop.core.figures.Figures;
import vn.aop.core.kpi.Rhythm;

class PlanTest {

    @Test
    void finds_its_parts_by_id() {
        Plan plan = smallShop().plan();

        assertThat(plan.goal("G1")).isPresent();
        assertThat(plan.goal("G9")).isEmpty();
        assertThat(plan.budgetLine("ads")).isPresent();
        assertThat(plan.budgetLine("add")).isEmpty();
        assertThat(plan.action("A1")).isPresent();
        assertThat(plan.action("A9")).isEmpty();
        assertThat(plan.company().channel("online")).isPresent();
        assertThat(plan.company().group("tea")).isEmpty();
    }

    @Test
    void knows_which_actions_serve_a_goal() {
        Plan plan = smallShop().plan();

        assertThat(plan.actionsServing("G1")).extracting("id").containsExactly("A1");
        assertThat(plan.actionsServing("G2")).isEmpty();
    }

    @Test
    void a_plan_may_still_be_almost_empty() {
        assertThat(shopWithGoalsOnly().withGoals().plan().goals()).isEmpty();
    }

    @Test
    void a_draft_keeps_the_thresholds_of_the_plan() {
        ThresholdChange threshold = threshold("many-goals", "most", "0");

        Plan plan = smallShop().withThresholds(threshold).plan();

        assertThat(plan.toBuilder().build()).isEqualTo(plan);
        assertThat(plan.toBuilder().build().thresholds()).containsExactly(threshold);
    }

    @Test
    void refuses_a_threshold_below_zero() {
        assertThatThrownBy(() -> threshold("many-goals", "most", "-1"))
                .hasMessage("Threshold most of rule many-goals is -1; give 0 or more");
    }

    @Test
    void refuses_revenue_of_less_than_nothing_in_the_year_before_last() {
        Figures lastYear = smallShop().plan().baseline().figures();
        Optional<Money> before = Optional.of(vnd(-1));

        assertThatThrownBy(() -> new Baseline(lastYear, Optional.empty(), Map.of(), before))
                .hasMessage("Revenue of the year before last year is VND -1; give 0 or more");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 29})
    void refuses_a_review_on_a_day_that_some_month_lacks(int day) {
        assertThatThrownBy(() -> new Tracking(Rhythm.MONTHLY, day, List.of(), List.of()))
                .hasMessage("The review is on day %d of the month; give 1 to 28".formatted(day));
    }
}
