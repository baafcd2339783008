package vn.aop.core.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.aop.core.action.Effect.Duration;
import vn.aop.core.figures.Span;

/** The ramp of 0.30 over three months is printed in {@code docs/formulas/planned-figures.md}. */
class EffectTest {

    private static final Span MARCH_TO_MAY = new Span(YearMonth.of(2026, 3), YearMonth.of(2026, 5));

    @ParameterizedTest(name = "{0}, ramp {1}: month {2} has {3}")
    @CsvSource({
        "LASTING, 3, 2026-02, 0",
        "LASTING, 3, 2026-03, 0.10",
        "LASTING, 3, 2026-04, 0.20",
        "LASTING, 3, 2026-05, 0.30",
        "LASTING, 3, 2026-06, 0.30",
        "LASTING, 3, 2027-03, 0.30",
        "LASTING, 0, 2026-02, 0",
        "LASTING, 0, 2026-03, 0.30",
        "LASTING, 1, 2026-03, 0.30",
        "LASTING, 6, 2026-07, 0.25",
        "LASTING, 6, 2026-08, 0.30",
        "WHILE_RUNNING, 3, 2026-02, 0",
        "WHILE_RUNNING, 3, 2026-03, 0.10",
        "WHILE_RUNNING, 3, 2026-05, 0.30",
        "WHILE_RUNNING, 3, 2026-06, 0",
        "WHILE_RUNNING, 0, 2026-05, 0.30",
        "WHILE_RUNNING, 0, 2026-06, 0",
    })
    void a_lift_ramps_up_and_stays_or_ends_with_its_action(
            Duration duration, int ramp, YearMonth month, BigDecimal lift) {
        Effect effect = effect("0.30", ramp, duration);

        assertThat(effect.liftIn(MARCH_TO_MAY, month)).isEqualByComparingTo(lift);
    }

    @ParameterizedTest(name = "on {0} {1}: store toys {2}, online toys {3}, online diapers {4}")
    @CsvSource({
        "'', '', true, true, true",
        "online, '', false, true, true",
        "'', toys, true, true, false",
        "online, toys, false, true, false",
    })
    void an_effect_reaches_what_it_names_and_all_where_it_names_nothing(
            String channel, String group, boolean storeToys, boolean toys, boolean diapers) {
        Effect effect =
                new Effect(
                        Optional.of(channel).filter(it -> !it.isEmpty()),
                        Optional.of(group).filter(it -> !it.isEmpty()),
                        BigDecimal.ONE,
                        0,
                        Duration.LASTING);

        assertThat(effect.reaches("store", "toys")).isEqualTo(storeToys);
        assertThat(effect.reaches("online", "toys")).isEqualTo(toys);
        assertThat(effect.reaches("online", "diapers")).isEqualTo(diapers);
    }

    @Test
    void refuses_to_lose_more_than_there_was() {
        assertThat(effect("-1", 0, Duration.LASTING).lift()).isEqualByComparingTo("-1");
        assertThatThrownBy(() -> effect("-1.01", 0, Duration.LASTING))
                .hasMessage("An effect lifts by -1.01; give a share of -1 or more");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 121})
    void refuses_a_ramp_that_is_no_ramp(int months) {
        assertThatThrownBy(() -> effect("0.30", months, Duration.LASTING))
                .hasMessage("An effect ramps up over %d months; give 0 to 120".formatted(months));
    }

    private static Effect effect(String lift, int rampMonths, Duration duration) {
        return new Effect(
                Optional.empty(), Optional.empty(), new BigDecimal(lift), rampMonths, duration);
    }
}
