package vn.aop.core.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.core.plan.SmallShop.goal;
import static vn.aop.core.plan.SmallShop.level;

import java.math.BigDecimal;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.aop.core.figures.Bound;
import vn.aop.core.figures.Unit;
import vn.aop.core.figures.Value;
import vn.aop.core.text.Message;

/** The revenue of 3.6 bn is the example in {@code docs/formulas/goal-status.md}. */
class LeewayTest {

    private static Goal withTolerance(Bound bound, BigDecimal tolerance) {
        Goal usual = goal("G1", "revenue", level("0"), bound);
        return new Goal(
                usual.id(),
                usual.name(),
                usual.metric(),
                usual.target(),
                bound,
                usual.rank(),
                usual.weight(),
                tolerance);
    }

    private static Value money(BigDecimal amount) {
        return Value.of(amount, Unit.MONEY);
    }

    @ParameterizedTest(name = "{0} {1}, tolerance {2}: {3}, {4}")
    @CsvSource({
        "AT_LEAST, 3600000000, 0.02, 3528000000, goal-levels.at-least",
        "AT_MOST, 3600000000, 0.02, 3672000000, goal-levels.at-most",
        "AT_LEAST, -100, 0.05, -105, goal-levels.at-least",
        "AT_MOST, -100, 0.05, -95, goal-levels.at-most",
        "AT_LEAST, 100, 0.00, 100, goal-levels.at-least-at-once",
        "AT_MOST, 0, 0.05, 0, goal-levels.at-most-at-once",
    })
    void a_tolerance_is_told_as_the_level_that_it_means(
            Bound bound, BigDecimal target, BigDecimal tolerance, BigDecimal furthest, String key) {
        Leeway leeway = Leeway.of(withTolerance(bound, tolerance), money(target));

        assertThat(leeway.furthest()).isEqualTo(money(furthest));
        assertThat(leeway.said())
                .contains(
                        Message.of(key)
                                .with("target", money(target))
                                .with("furthest", leeway.furthest()));
    }

    @Test
    void nothing_is_said_around_an_undefined_target() {
        Value undefined = Value.undefined(Message.of("undefined.no-baseline"));

        assertThat(Leeway.of(withTolerance(Bound.AT_LEAST, BigDecimal.ONE), undefined).said())
                .isEmpty();
    }

    @Property
    void a_goal_is_off_track_just_beyond_its_leeway(
            @ForAll Bound bound,
            @ForAll @IntRange(min = -1_000, max = 1_000) int target,
            @ForAll @IntRange(max = 100) int percent,
            @ForAll @IntRange(min = -2_000, max = 2_000) int expected) {
        Goal goal = withTolerance(bound, BigDecimal.valueOf(percent, 2));
        BigDecimal level = BigDecimal.valueOf(target);
        BigDecimal number = BigDecimal.valueOf(expected);
        BigDecimal furthest = Leeway.of(goal, money(level)).furthest().number().orElseThrow();

        boolean isOff =
                GoalStatus.of(goal, Optional.of(level), Optional.of(number))
                        == GoalStatus.OFF_TRACK;

        assertThat(isOff)
                .isEqualTo(
                        bound == Bound.AT_LEAST
                                ? number.compareTo(furthest) < 0
                                : number.compareTo(furthest) > 0);
    }
}
