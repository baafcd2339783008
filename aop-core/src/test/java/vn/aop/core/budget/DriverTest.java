package vn.aop.core.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Collections;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.Metric;
import vn.aop.core.text.Text;

/** The numbers are printed in {@code docs/formulas/drivers.md}. */
class DriverTest {

    private static final CurrencyUnit VND = CurrencyUnit.of("VND");
    private static final Metric ONLINE = Metric.parse("revenue[online]");

    @ParameterizedTest
    @CsvSource({
        "0.02, 340000000, 6800000",
        "0.015, 333, 5",
        "0.015, 300, 5",
        "0.015, 299, 4",
        "1, 340000000, 340000000",
        "0.02, 0, 0",
        "0.02, -340000000, 0",
    })
    void a_share_is_rounded_half_up_and_never_below_nothing(
            BigDecimal share, BigDecimal followed, BigDecimal amount) {
        assertThat(new Driver.Share(share, ONLINE).amount(followed, VND))
                .isEqualByComparingTo(amount);
    }

    /**
     * A supervisor for every 40 workers, as in the step costs of Horngren: a step is paid for as
     * soon as it is begun.
     */
    @ParameterizedTest
    @CsvSource({
        "340000000, 14000000",
        "300000000, 7000000",
        "300000001, 14000000",
        "1, 7000000",
        "0, 0",
        "-5, 0",
    })
    void a_step_is_paid_as_soon_as_it_is_begun(BigDecimal followed, BigDecimal amount) {
        Driver.Step shifts =
                new Driver.Step(Money.ofMinor(VND, 7_000_000), new BigDecimal("300000000"), ONLINE);

        assertThat(shifts.amount(followed, VND)).isEqualByComparingTo(amount);
    }

    @ParameterizedTest
    @CsvSource({"0", "-0.1", "1.01"})
    void a_share_is_above_nothing_and_no_more_than_all(BigDecimal share) {
        assertThatThrownBy(() -> new Driver.Share(share, ONLINE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("give a number above 0, at most 1");
    }

    @Test
    void a_step_has_a_size_and_costs_something() {
        Money each = Money.ofMinor(VND, 1);

        assertThatThrownBy(() -> new Driver.Step(each, BigDecimal.ZERO, ONLINE))
                .hasMessageContaining("give both above 0");
        assertThatThrownBy(() -> new Driver.Step(Money.zero(VND), BigDecimal.ONE, ONLINE))
                .hasMessageContaining("give both above 0");
    }

    @Test
    void however_they_are_written_equal_numbers_make_equal_drivers() {
        Money each = Money.ofMinor(VND, 1);

        assertThat(new Driver.Share(new BigDecimal("0.20"), ONLINE))
                .isEqualTo(new Driver.Share(new BigDecimal("0.2"), ONLINE));
        assertThat(new Driver.Step(each, new BigDecimal("300.0"), ONLINE))
                .isEqualTo(new Driver.Step(each, new BigDecimal("3E+2"), ONLINE))
                .extracting(Driver.Step::step)
                .hasToString("300");
    }

    @Test
    void driven_lines_are_equal_whatever_a_plan_has_made_of_their_months() {
        BudgetLine packing =
                BudgetLine.builder(
                                "packing",
                                Text.of("Packing"),
                                Line.of(Account.of(AccountKind.OTHER_OPERATING)))
                        .driven(VND, new Driver.Share(new BigDecimal("0.02"), ONLINE))
                        .build();
        BudgetLine made =
                packing.withMonths(Collections.nCopies(12, Money.ofMinor(VND, 6_800_000)));

        assertThat(made).isEqualTo(packing).hasSameHashCodeAs(packing);
        assertThat(made.toBuilder().monthly(Money.ofMinor(VND, 6_800_000)).build())
                .isNotEqualTo(made);
        assertThat(made.commitment()).contains(Commitment.DRIVEN);
    }
}
