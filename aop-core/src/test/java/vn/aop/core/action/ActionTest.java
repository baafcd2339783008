package vn.aop.core.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import vn.aop.core.figures.Span;
import vn.aop.core.text.Text;

class ActionTest {

    @Test
    void refuses_effort_of_less_than_nothing() {
        Map<String, BigDecimal> effort = Map.of("lan", new BigDecimal("-1"));

        assertThatThrownBy(() -> action(effort))
                .hasMessage("Action A1 takes -1 days of lan; give 0 or more");
    }

    @Test
    void keeps_the_effort_it_was_given() {
        Map<String, BigDecimal> effort = new HashMap<>(Map.of("lan", BigDecimal.ZERO));

        Action action = action(effort);
        effort.clear();

        assertThat(action.effort()).containsOnlyKeys("lan");
    }

    @Test
    void refuses_to_use_less_than_nothing_of_a_budget_line() {
        assertThatThrownBy(() -> new BudgetUse("ads", Money.parse("VND -1")))
                .hasMessage("An action uses VND -1 of budget line ads; give 0 or more");
        assertThat(new BudgetUse("ads", Money.parse("VND 0")).amount().isZero()).isTrue();
    }

    private static Action action(Map<String, BigDecimal> effort) {
        return Action.builder("A1", Text.of("A1"), Span.of(YearMonth.of(2026, 1)))
                .effort(effort)
                .build();
    }
}
