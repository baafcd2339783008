package vn.aop.core.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Line;
import vn.aop.core.text.Text;

class RiskTest {

    private static final Line REVENUE = Line.of(Account.of(AccountKind.REVENUE));

    @Test
    void refuses_a_probability_in_percent() {
        Optional<BigDecimal> thirtyPercent = Optional.of(new BigDecimal("30"));

        assertThatThrownBy(() -> risk(thirtyPercent))
                .hasMessage("The probability of risk R1 is 30; give a share from 0 to 1");
        assertThat(risk(Optional.empty()).probability()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 13})
    void refuses_to_last_no_month_or_more_than_a_year(int months) {
        assertThatThrownBy(() -> new RiskEffect(REVENUE, BigDecimal.ONE, months))
                .hasMessage("A risk lasts %d months; give 1 to 12".formatted(months));
    }

    @Test
    void an_effect_may_wipe_out_everything_but_no_more() {
        BigDecimal less = new BigDecimal("-0.1");

        assertThat(new RiskEffect(REVENUE, BigDecimal.ZERO, 12).months()).isEqualTo(12);
        assertThatThrownBy(() -> new RiskEffect(REVENUE, less, 1))
                .hasMessage("A risk multiplies by -0.1; give 0 or more");
    }

    @Test
    void refuses_a_response_that_brings_money() {
        Money minusOne = Money.parse("VND -1");
        Text what = Text.of("Wait");

        assertThatThrownBy(() -> new Response(what, minusOne, Optional.empty()))
                .hasMessage("A response costs VND -1; give 0 or more");
        assertThat(new Response(what, Money.parse("VND 0"), Optional.empty()).reserve()).isEmpty();
    }

    private static Risk risk(Optional<BigDecimal> probability) {
        return new Risk(
                "R1",
                Text.of("R1"),
                probability,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
