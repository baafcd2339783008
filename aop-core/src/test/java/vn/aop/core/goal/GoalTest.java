package vn.aop.core.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.aop.core.figures.Bound;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.RevenueDefinition;
import vn.aop.core.text.Text;

class GoalTest {

    @Test
    void a_core_goal_gives_the_year_its_direction() {
        assertThat(goal(1, Goal.Weight.CORE, "0").isCore()).isTrue();
        assertThat(goal(1, Goal.Weight.ORDINARY, "0").isCore()).isFalse();
    }

    @Test
    void refuses_a_rank_before_the_first() {
        assertThatThrownBy(() -> goal(0, Goal.Weight.CORE, "0"))
                .hasMessage("Goal G1 has rank 0; give 1 for the most important");
    }

    @Test
    void refuses_a_tolerance_beyond_the_target() {
        assertThatThrownBy(() -> goal(1, Goal.Weight.CORE, "1.5"))
                .hasMessage("The tolerance of goal G1 is 1.5; give a share from 0 to 1");
    }

    @Test
    void counts_revenue_in_its_own_way_with_another_target_too() {
        RevenueDefinition own =
                new RevenueDefinition(
                        RevenueDefinition.Recognised.CREATED,
                        RevenueDefinition.Returns.IGNORED,
                        RevenueDefinition.Part.INCLUDED,
                        RevenueDefinition.Part.INCLUDED);
        Goal goal =
                new Goal(
                        "G1",
                        Text.of("Revenue"),
                        Metric.parse("revenue"),
                        new Target.Level(BigDecimal.TEN),
                        Bound.AT_LEAST,
                        1,
                        Goal.Weight.CORE,
                        Goal.USUAL_TOLERANCE,
                        Optional.of(own));

        assertThat(goal.withTarget(new Target.Level(BigDecimal.ONE)).revenue()).contains(own);
    }

    @Test
    void refuses_to_lose_all_or_more() {
        BigDecimal allLost = BigDecimal.ONE.negate();

        assertThatThrownBy(() -> new Target.Growth(allLost))
                .hasMessage("A goal grows by -1; give a share above -1");
        assertThat(new Target.Growth(new BigDecimal("-0.99")).growth())
                .isEqualByComparingTo("-0.99");
    }

    @Test
    void a_target_is_a_level_or_growth() {
        Target level = new Target.Level(BigDecimal.TEN);
        Target growth = new Target.Growth(BigDecimal.ONE);

        assertThat(level.<String>match(it -> "level", it -> "growth")).isEqualTo("level");
        assertThat(growth.<String>match(it -> "level", it -> "growth")).isEqualTo("growth");
    }

    private static Goal goal(int rank, Goal.Weight weight, String tolerance) {
        return new Goal(
                "G1",
                Text.of("G1"),
                Metric.parse("revenue"),
                new Target.Level(BigDecimal.TEN),
                Bound.AT_LEAST,
                rank,
                weight,
                new BigDecimal(tolerance));
    }
}
