package vn.aop.core.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundTest {

    @ParameterizedTest(name = "{1} is {0} 100: {2}, short by {3}")
    @CsvSource({
        "AT_LEAST, 99, false, 1",
        "AT_LEAST, 100.0, true, 0",
        "AT_LEAST, 101, true, -1",
        "AT_MOST, 99, true, -1",
        "AT_MOST, 100.0, true, 0",
        "AT_MOST, 101, false, 1",
    })
    void the_target_itself_is_kept(
            Bound bound, BigDecimal number, boolean kept, BigDecimal shortfall) {
        BigDecimal target = BigDecimal.valueOf(100);

        assertThat(bound.isKept(number, target)).isEqualTo(kept);
        assertThat(bound.shortfall(number, target)).isEqualByComparingTo(shortfall);
    }
}
