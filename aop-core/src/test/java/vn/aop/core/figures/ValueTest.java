package vn.aop.core.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueTest {

    private static final Value UNDEFINED = Value.undefined("undefined.no-baseline");

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
    void a_result_counts_what_its_sides_count(Unit left, String operation, Unit right, Unit unit) {
        Value a = Value.of(BigDecimal.TEN, left);
        Value b = Value.of(BigDecimal.ONE, right);

        Value result =
                switch (operation) {
                    case "plus" -> a.plus(b);
                    case "minus" -> a.minus(b);
                    case "times" -> a.times(b);
                    default -> a.dividedBy(b);
                };

        assertThat(((Value.Defined) result).unit()).isEqualTo(unit);
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

        assertThat(zero.dividedBy(zero)).isEqualTo(Value.undefined("undefined.division-by-zero"));
    }

    @Test
    void the_first_reason_is_kept() {
        Value byZero = Value.undefined("undefined.division-by-zero");

        assertThat(UNDEFINED.plus(byZero)).isEqualTo(UNDEFINED);
        assertThat(UNDEFINED.dividedBy(byZero)).isEqualTo(UNDEFINED);
        assertThat(Value.ratio(BigDecimal.ONE).dividedBy(UNDEFINED)).isEqualTo(UNDEFINED);
        assertThat(Value.ratio(BigDecimal.ONE).times(UNDEFINED)).isEqualTo(UNDEFINED);
        assertThat(UNDEFINED.negated()).isEqualTo(UNDEFINED);
    }

    @Test
    void undefined_has_a_reason_and_no_number() {
        assertThat(UNDEFINED.number()).isEmpty();
        assertThat(UNDEFINED.whyUndefined()).isPresent();
        assertThat(Value.ratio(BigDecimal.ONE).whyUndefined()).isEmpty();
    }
}
