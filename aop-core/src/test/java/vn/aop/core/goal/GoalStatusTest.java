package vn.aop.core.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.core.plan.SmallShop.goal;
import static vn.aop.core.plan.SmallShop.level;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.aop.core.figures.Bound;

/** Where a goal stands while the year is not over; 5 % may be missed to be at risk only. */
class GoalStatusTest {

    @ParameterizedTest(name = "{0} {1}, expected {2}: {3}")
    @CsvSource({
        "AT_LEAST, 100, 100, ON_TRACK",
        "AT_LEAST, 100, 130, ON_TRACK",
        "AT_LEAST, 100, 99, AT_RISK",
        "AT_LEAST, 100, 95, AT_RISK",
        "AT_LEAST, 100, 94.99, OFF_TRACK",
        "AT_MOST, 100, 100, ON_TRACK",
        "AT_MOST, 100, 105, AT_RISK",
        "AT_MOST, 100, 105.01, OFF_TRACK",
        "AT_LEAST, -100, -105, AT_RISK",
        "AT_LEAST, -100, -106, OFF_TRACK",
        "AT_LEAST, 0, -1, OFF_TRACK",
    })
    void what_is_expected_meets_the_target_or_misses_it_a_little_or_by_much(
            Bound bound, BigDecimal target, BigDecimal expected, GoalStatus status) {
        Goal goal = goal("G1", "revenue", level("0"), bound);

        assertThat(GoalStatus.of(goal, Optional.of(target), Optional.of(expected)))
                .isEqualTo(status);
    }

    @Test
    void nothing_is_said_where_target_or_expectation_is_undefined() {
        Goal goal = goal("G1", "revenue", level("0"));
        Optional<BigDecimal> one = Optional.of(BigDecimal.ONE);

        assertThat(GoalStatus.of(goal, Optional.empty(), one)).isEqualTo(GoalStatus.UNKNOWN);
        assertThat(GoalStatus.of(goal, one, Optional.empty())).isEqualTo(GoalStatus.UNKNOWN);
    }

    @Test
    void unknown_is_neither_worse_nor_better() {
        assertThat(GoalStatus.OFF_TRACK.isWorseThan(GoalStatus.AT_RISK)).isTrue();
        assertThat(GoalStatus.AT_RISK.isWorseThan(GoalStatus.AT_RISK)).isFalse();
        assertThat(GoalStatus.ON_TRACK.isWorseThan(GoalStatus.AT_RISK)).isFalse();
        assertThat(GoalStatus.UNKNOWN.isWorseThan(GoalStatus.MET)).isFalse();
        assertThat(GoalStatus.OFF_TRACK.isWorseThan(GoalStatus.UNKNOWN)).isFalse();
    }
}
