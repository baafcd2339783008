package vn.aop.core.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpanTest {

    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final YearMonth JANUARY = YearMonth.of(2027, 1);

    @Test
    void both_ends_are_inside() {
        Span span = new Span(NOVEMBER, JANUARY);

        assertThat(span.months()).containsExactly(NOVEMBER, YearMonth.of(2026, 12), JANUARY);
        assertThat(span.contains(NOVEMBER)).isTrue();
        assertThat(span.contains(JANUARY)).isTrue();
        assertThat(span.contains(JANUARY.plusMonths(1))).isFalse();
        assertThat(span.contains(NOVEMBER.minusMonths(1))).isFalse();
    }

    @Test
    void writes_one_month_or_two_ends() {
        assertThat(Span.of(JANUARY)).hasToString("2027-01");
        assertThat(new Span(NOVEMBER, JANUARY)).hasToString("2026-11..2027-01");
    }

    @Test
    void the_year_before_is_the_same_months() {
        assertThat(new Span(NOVEMBER, JANUARY).yearBefore()).hasToString("2025-11..2026-01");
    }

    @Test
    void refuses_to_end_before_it_begins() {
        assertThatThrownBy(() -> new Span(JANUARY, NOVEMBER))
                .hasMessage("A span from 2027-01 ends before it begins, at 2026-11");
    }

    @Test
    void months_in_a_row_are_one_span() {
        YearMonth january = YearMonth.of(2026, 1);
        List<YearMonth> months =
                List.of(january.plusMonths(11), january, january.plusMonths(12), january);

        assertThat(Span.of(months))
                .containsExactly(
                        Span.of(january), new Span(january.plusMonths(11), january.plusMonths(12)));
        assertThat(Span.of(List.of())).isEmpty();
    }
}
