package vn.aop.cases.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.aop.core.text.Language;
import vn.aop.core.text.Message;

class TypedPercentTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12 | 0.12",
                "12,5 | 0.125",
                "12.5 % | 0.125",
                "12\u00a0% | 0.12",
                "+7% | 0.07",
                "−5% | -0.05",
                "-5 | -0.05",
                "0 | 0",
                "0.1 | 0.001",
                "0,125 | 0.00125",
                "12.345 | 0.12345",
            })
    void reads_what_people_type(String typed, BigDecimal share) {
        assertThat(TypedPercent.read(typed, -100, 1000))
                .hasValueSatisfying(it -> assertThat(it.share()).isEqualByComparingTo(share));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%", "abc", "--5", "1001", "-101", "5 cái", "1e2", "５", "12%%"})
    void says_so_where_it_is_none(String typed) {
        assertThat(TypedPercent.read(typed, -100, 1000)).isEmpty();
    }

    @Test
    void does_not_guess_between_two_readings_within_the_bounds() {
        assertThat(TypedPercent.read("1.500", -100, 1000)).isPresent();
        assertThat(TypedPercent.read("1.500", -100, 10_000)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.1 | Hiểu “0.1” là 0,1%? Nếu ý bạn là 10% thì ghi 10.",
                "0,05 | Hiểu “0,05” là 0,05%? Nếu ý bạn là 5% thì ghi 5.",
                "-0.2 | Hiểu “-0.2” là −0,2%? Nếu ý bạn là −20% thì ghi -20.",
            })
    void asks_back_where_a_share_may_have_been_meant(String typed, String question) {
        Message doubt = TypedPercent.read(typed, -100, 1000).orElseThrow().doubt().orElseThrow();

        assertThat(Wording.of(Language.VI).say(doubt)).isEqualTo(question);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "10", "-1", "99.5"})
    void asks_nothing_where_it_is_clear(String typed) {
        assertThat(TypedPercent.read(typed, -100, 1000).orElseThrow().doubt()).isEmpty();
    }
}
