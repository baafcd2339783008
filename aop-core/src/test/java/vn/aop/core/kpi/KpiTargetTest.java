package vn.aop.core.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class KpiTargetTest {

    @Test
    void a_target_is_the_plan_or_a_level_or_twelve_levels() {
        List<BigDecimal> twelve = Collections.nCopies(12, BigDecimal.ONE);

        assertThat(word(new KpiTarget.FromPlan())).isEqualTo("plan");
        assertThat(word(new KpiTarget.Level(BigDecimal.ONE))).isEqualTo("level");
        assertThat(word(new KpiTarget.Monthly(twelve))).isEqualTo("monthly");
    }

    @Test
    void refuses_eleven_monthly_targets() {
        List<BigDecimal> eleven = Collections.nCopies(11, BigDecimal.ONE);

        assertThatThrownBy(() -> new KpiTarget.Monthly(eleven))
                .hasMessage("A KPI has 11 monthly targets; give 12, first fiscal month first");
    }

    @Test
    void refuses_to_turn_red_before_amber() {
        BigDecimal five = new BigDecimal("0.05");
        BigDecimal ten = new BigDecimal("0.10");

        assertThatThrownBy(() -> new Tolerance(ten, five))
                .hasMessage(
                        "A KPI turns red at 0.05 before amber at 0.10; give red the larger share");
        assertThat(new Tolerance(five, five).red()).isEqualTo(five);
    }

    @Test
    void refuses_a_tolerance_that_is_no_share() {
        BigDecimal percent = new BigDecimal("5");

        assertThatThrownBy(() -> new Tolerance(BigDecimal.ZERO, percent))
                .hasMessage("The red tolerance is 5; give a share from 0 to 1");
        assertThatThrownBy(() -> new Tolerance(percent, percent))
                .hasMessage("The amber tolerance is 5; give a share from 0 to 1");
    }

    private static String word(KpiTarget target) {
        return target.match(it -> "plan", it -> "level", it -> "monthly");
    }
}
