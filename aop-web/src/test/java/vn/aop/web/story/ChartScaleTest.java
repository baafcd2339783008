package vn.aop.web.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers beside a chart are round, at equal distances, and hold all that is shown. */
class ChartScaleTest {

    @ParameterizedTest
    @CsvSource({
        "416 99, 600 400 200 0",
        "0.45 0.30, 0.6 0.4 0.2 0",
        "160400000 -7000000, 200000000 150000000 100000000 50000000 0 -50000000",
        "0 0, 1 0",
        "100, 100 75 50 25 0",
        "-3 -8, 0 -2 -4 -6 -8"
    })
    void begins_at_none_and_goes_up_in_round_steps(String shown, String ticks) {
        assertThat(ChartScale.of(numbers(shown)).ticks())
                .extracting(it -> it.stripTrailingZeros().toPlainString())
                .containsExactly(ticks.split(" "));
    }

    private static List<BigDecimal> numbers(String text) {
        return Stream.of(text.split(" ")).map(BigDecimal::new).toList();
    }

    @Property
    void all_that_is_shown_lies_within_and_longer_is_more(
            @ForAll @Size(min = 1, max = 24) List<Integer> whole) {
        List<BigDecimal> numbers = whole.stream().map(it -> BigDecimal.valueOf(it, 3)).toList();
        ChartScale scale = ChartScale.of(numbers);

        assertThat(numbers).allSatisfy(it -> assertThat(scale.depth(it)).isBetween(0, 400));
        assertThat(scale.ticks()).hasSizeBetween(2, 7);
        assertThat(numbers.stream().sorted().map(scale::depth))
                .isSortedAccordingTo((one, other) -> Integer.compare(other, one));
    }
}
