package vn.aop.core.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.aop.core.text.Message;

class ValueTest {

    private static final Value UNDEFINED = Value.undefined(Message.of("undefined.no-baseline"));

    @ParameterizedTest(name = "{0} {1} {2} is {3}")
    @CsvSource({
        "MONEY, plus, MONEY, MONEY",
        "MONEY, plus, RATIO, MONEY",
        "RATIO, plus, MONEY, MONEY",
        "RATIO, minus, RATIO, RATIO",
        "RATIO, minus, DAYS, DAYS",
        "MONEY, times, RATIO, MONEY",
        "RATIO, times, MONEY, MONEY",
        "MONEY, over, MONEY, RATIO",
        "MONEY, over, RATIO, MONEY",
        "DAYS, over, DAYS, RATIO",
        "RATIO, over, RATIO, RATIO",
    })
    void a_result_counts_what_its_sides_count(
            Unit.Kind left, String operation, Unit.Kind right, Unit.Kind unit) {
        Value a = Value.of(BigDecimal.TEN, unit(left));
        Value b = Value.of(BigDecimal.ONE, unit(right));

        Value result =
                switch (operation) {
                    case "plus" -> a.plus(b);
                    case "minus" -> a.minus(b);
                    case "times" -> a.times(b);
                    default -> a.dividedBy(b);
                };

        assertThat(((Value.Defined) result).unit()).isEqualTo(unit(unit));
    }

    private static Unit unit(Unit.Kind kind) {
        return switch (kind) {
            case MONEY -> Unit.MONEY;
            case DAYS -> Unit.DAYS;
            default -> Unit.RATIO;
        };
    }

    @Test
    void the_same_number_is_equal_at_any_scale() {
        Value half = Value.ratio(new BigDecimal("0.5"));

        assertThat(half)
                .isEqualTo(Value.ratio(new BigDecimal("0.50")))
                .hasSameHashCodeAs(Value.ratio(new BigDecimal("0.50")));
    }

    @Test
    void an_amount_of_money_is_not_a_ratio() {
        assertThat(Value.of(BigDecimal.ONE, Unit.MONEY)).isNotEqualTo(Value.ratio(BigDecimal.ONE));
    }

    @Test
    void a_third_is_kept_to_34_digits() {
        Value third = Value.ratio(BigDecimal.ONE).dividedBy(Value.ratio(new BigDecimal("3")));

        assertThat(third.number()).contains(new BigDecimal("0." + "3".repeat(34)));
    }

    @Test
    void by_zero_is_undefined_even_zero_by_zero() {
        Value zero = Value.ratio(new BigDecimal("0.00"));

        assertThat(zero.dividedBy(zero))
                .isEqualTo(Value.undefined(Message.of("undefined.division-by-zero")));
    }

    @Test
    void the_first_reason_is_kept() {
        Value byZero = Value.undefined(Message.of("undefined.division-by-zero"));

        assertThat(UNDEFINED.plus(byZero)).isEqualTo(UNDEFINED);
        assertThat(UNDEFINED.dividedBy(byZero)).isEqualTo(UNDEFINED);
        assertThat(Value.ratio(BigDecimal.ONE).dividedBy(UNDEFINED)).isEqualTo(UNDEFINED);
        assertThat(Value.ratio(BigDecimal.ONE).times(UNDEFINED)).isEqualTo(UNDEFINED);
        assertThat(UNDEFINED.negated()).isEqualTo(UNDEFINED);
    }

    /** The outside reference is {@link BigDecimal} itself, to the last digit and the scale. */
    @Property(tries = 2000)
    void a_quotient_is_that_of_a_division_to_34_digits(
            @ForAll @LongRange(min = -1_000_000, max = 1_000_000_000_000L) long dividend,
            @ForAll @IntRange(min = -3, max = 12) int scale,
            @ForAll @LongRange(min = 1, max = 10_000) long divisor,
            @ForAll @IntRange(min = -2, max = 6) int divisorScale) {
        BigDecimal over = BigDecimal.valueOf(dividend, scale);
        BigDecimal under = BigDecimal.valueOf(divisor, divisorScale);

        assertThat(Value.quotient(over, under)).isEqualTo(over.divide(under, Value.PRECISION));
    }

    @ParameterizedTest(name = "{0} by {1}")
    @CsvSource({"0.60, 3", "0.30, 4", "1, 3", "0, 7", "-0.30, 4", "700, 7", "1E+3, 8", "1, 1E+3"})
    void shares_of_a_lift_are_divided_as_any_number(BigDecimal over, BigDecimal under) {
        assertThat(Value.quotient(over, under)).isEqualTo(over.divide(under, Value.PRECISION));
    }

    /** All 40 digits come out even, but only 34 are kept. */
    @Test
    void a_long_even_quotient_is_rounded() {
        BigDecimal over = new BigDecimal("1234567890123456789012345678901234567890");

        assertThat(Value.quotient(over, BigDecimal.ONE))
                .isEqualTo(over.divide(BigDecimal.ONE, Value.PRECISION));
    }

    @Test
    void undefined_has_a_reason_and_no_number() {
        assertThat(UNDEFINED.number()).isEmpty();
        assertThat(UNDEFINED.whyUndefined()).isPresent();
        assertThat(Value.ratio(BigDecimal.ONE).whyUndefined()).isEmpty();
    }

    @Test
    void only_a_number_above_0_is_positive() {
        assertThat(Value.of(new BigDecimal("0.01"), Unit.MONEY).isPositive()).isTrue();
        assertThat(Value.of(BigDecimal.ZERO, Unit.MONEY).isPositive()).isFalse();
        assertThat(Value.ratio(new BigDecimal("-1")).isPositive()).isFalse();
        assertThat(Value.undefined(Message.of("undefined.no-gap")).isPositive()).isFalse();
    }
}
