package vn.aop.core.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.core.signal.Attention.DECIDE;
import static vn.aop.core.signal.Attention.FINE;
import static vn.aop.core.signal.Attention.TOO_FEW_MONTHS;
import static vn.aop.core.signal.Attention.WATCH;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AttentionTest {

    /** The table of {@code docs/formulas/signal.md}: worse, better, chance, too early, none. */
    private static final Map<ToTarget, List<Attention>> TABLE =
            Map.of(
                    ToTarget.SETTLED, List.of(FINE, FINE, FINE, FINE, FINE),
                    ToTarget.KEPT, List.of(WATCH, FINE, FINE, FINE, FINE),
                    ToTarget.MISSED_WITHIN, List.of(DECIDE, WATCH, WATCH, TOO_FEW_MONTHS, WATCH),
                    ToTarget.MISSED_BEYOND, List.of(DECIDE, WATCH, WATCH, WATCH, DECIDE));

    @Test
    void asks_in_each_of_all_cases_what_the_table_says() {
        for (ToTarget standing : ToTarget.values()) {
            assertThat(Arrays.stream(Evidence.values()).map(it -> Attention.of(standing, it)))
                    .as("%s", standing)
                    .containsExactlyElementsOf(TABLE.get(standing));
        }
    }

    @Test
    void nobody_decides_because_of_a_month_that_may_be_chance() {
        assertThat(Arrays.stream(ToTarget.values()).map(it -> Attention.of(it, Evidence.CHANCE)))
                .doesNotContain(DECIDE);
    }
}
