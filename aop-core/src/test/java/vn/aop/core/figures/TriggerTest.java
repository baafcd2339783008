package vn.aop.core.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.aop.core.figures.Books.VND;
import static vn.aop.core.figures.Books.YEAR;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TriggerTest {

    /** Revenue from January to May: 90, 110, 90, 80, 100; the threshold is 100. */
    @ParameterizedTest(name = "below 100 for {0} months: awake in month {1}: {2}")
    @CsvSource({
        "1, 1, true",
        "1, 2, false",
        "1, 3, true",
        "1, 5, false",
        "2, 1, false",
        "2, 3, false",
        "2, 4, true",
        "2, 5, false",
        "3, 4, false",
        "12, 12, false",
    })
    void warns_when_every_one_of_the_last_months_lies_below(int months, int month, boolean awake) {
        Trigger trigger = trigger("revenue", Trigger.Side.BELOW, months);

        assertThat(
                        trigger.warns(
                                sales(90, 110, 90, 80, 100),
                                YEAR,
                                YEAR.first().plusMonths(month - 1)))
                .isEqualTo(awake);
    }

    @ParameterizedTest(name = "revenue {0} above 100: {1}")
    @CsvSource({"99, false", "100, false", "101, true"})
    void the_threshold_itself_does_not_warn(long revenue, boolean awake) {
        Trigger trigger = trigger("revenue", Trigger.Side.ABOVE, 1);

        assertThat(trigger.warns(sales(revenue), YEAR, YEAR.first())).isEqualTo(awake);
    }

    @Test
    void a_whole_year_in_a_row_can_warn_in_the_last_month() {
        Trigger trigger = trigger("revenue", Trigger.Side.BELOW, 12);

        assertThat(trigger.warns(sales(1), YEAR, YEAR.last())).isTrue();
    }

    @Test
    void shows_the_months_that_decide_the_first_month_first() {
        Trigger trigger = trigger("revenue", Trigger.Side.BELOW, 2);

        assertThat(trigger.watched(sales(90, 110, 80), YEAR, YEAR.first().plusMonths(2)))
                .extracting(Traced::value)
                .containsExactly(money(110), money(80));
        assertThat(trigger.watched(sales(90), YEAR, YEAR.first()))
                .extracting(Traced::value)
                .containsExactly(money(90));
    }

    /** All months at once say the same as each of them alone. */
    @Property
    void warnings_are_counted_as_they_are_given(
            @ForAll @Size(12) List<@LongRange(min = 80, max = 120) Long> sold,
            @ForAll @IntRange(min = 1, max = 12) int months,
            @ForAll Trigger.Side side) {
        Trigger trigger = trigger("revenue", side, months);
        MetricSource sales = sales(sold.stream().mapToLong(Long::longValue).toArray());
        List<Value> values =
                YEAR.months().stream()
                        .map(it -> trigger.metric().value(sales, Span.of(it)))
                        .toList();

        assertThat(trigger.warnings(values))
                .isEqualTo(
                        (int)
                                YEAR.months().stream()
                                        .filter(it -> trigger.warns(sales, YEAR, it))
                                        .count());
    }

    @Test
    void an_undefined_value_never_warns() {
        Trigger trigger = trigger("gross_margin", Trigger.Side.BELOW, 1);

        assertThat(trigger.warns(sales(0), YEAR, YEAR.first())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 13})
    void refuses_to_wait_for_no_month_or_more_than_a_year(int months) {
        assertThatThrownBy(() -> trigger("revenue", Trigger.Side.BELOW, months))
                .hasMessage("A trigger waits %d months; give 1 to 12".formatted(months));
    }

    private static Trigger trigger(String metric, Trigger.Side side, int months) {
        return new Trigger(Metric.parse(metric), side, BigDecimal.valueOf(100), months);
    }

    private static MetricSource sales(long... months) {
        Line line = Line.of(Account.of(AccountKind.REVENUE), "store", "toys");
        Figures.Builder builder = Figures.builder(YEAR, VND);
        for (int i = 0; i < months.length; i++) {
            builder.add(line, YEAR.first().plusMonths(i), Money.ofMinor(VND, months[i]));
        }
        return MetricSource.of(builder.build(), Origin.Kind.ACTUALS);
    }

    private static Value money(long amount) {
        return Value.of(Money.ofMinor(VND, amount));
    }
}
