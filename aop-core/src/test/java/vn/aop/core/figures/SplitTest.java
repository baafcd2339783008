package vn.aop.core.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.aop.core.figures.Books.VND;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** The numbers are printed in {@code docs/formulas/split.md}. */
class SplitTest {

    private static final CurrencyUnit USD = CurrencyUnit.USD;

    @Property
    void parts_always_add_up_to_the_whole(
            @ForAll("amounts") Money whole, @ForAll("weights") List<BigDecimal> weights) {
        List<Money> parts = Split.byWeights(whole, weights);

        assertThat(Money.total(parts)).isEqualTo(whole);
        assertThat(parts).hasSameSizeAs(weights);
    }

    /**
     * The quota rule of apportionment (Balinski and Young): each part is its exact share, rounded.
     */
    @Property
    void every_part_is_within_one_unit_of_its_exact_share(
            @ForAll("amounts") Money whole, @ForAll("weights") List<BigDecimal> weights) {
        BigDecimal total = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);

        List<Money> parts = Split.byWeights(whole, weights);

        for (int i = 0; i < parts.size(); i++) {
            BigDecimal scaled = whole.getAmount().multiply(weights.get(i));
            BigDecimal apart = parts.get(i).getAmount().multiply(total).subtract(scaled).abs();
            assertThat(apart).isLessThan(unit(whole).multiply(total));
        }
    }

    @Property
    void a_part_without_weight_gets_nothing(
            @ForAll("amounts") Money whole, @ForAll("weights") List<BigDecimal> weights) {
        List<Money> parts = Split.byWeights(whole, weights);

        IntStream.range(0, parts.size())
                .filter(i -> weights.get(i).signum() == 0)
                .forEach(i -> assertThat(parts.get(i).isZero()).isTrue());
    }

    @Property
    void amounts_rounded_together_add_up_to_their_rounded_total(
            @ForAll("exactAmounts") List<BigDecimal> exact) {
        BigDecimal total = exact.stream().reduce(BigDecimal.ZERO, BigDecimal::add);

        List<Money> rounded = Split.roundingTogether(Money.zero(VND), exact);

        assertThat(Money.total(VND, rounded)).isEqualTo(Money.of(VND, total, RoundingMode.HALF_UP));
    }

    @Property
    void amounts_rounded_together_stay_within_one_unit(
            @ForAll("exactAmounts") List<BigDecimal> exact) {
        List<Money> rounded = Split.roundingTogether(Money.zero(VND), exact);

        for (int i = 0; i < exact.size(); i++) {
            BigDecimal apart = rounded.get(i).getAmount().subtract(exact.get(i)).abs();
            assertThat(apart).isLessThan(BigDecimal.ONE);
        }
    }

    @Test
    void a_hundred_dong_in_three_gives_the_first_one_more() {
        assertThat(split(100, "1", "1", "1")).containsExactly(vnd(34), vnd(33), vnd(33));
    }

    /** 10 by 1 : 2 : 3 is 1.67, 3.33, 5; the unit left over goes to the part that lost 0.67. */
    @Test
    void the_unit_left_over_goes_to_the_part_that_lost_most() {
        assertThat(split(10, "1", "2", "3")).containsExactly(vnd(2), vnd(3), vnd(5));
    }

    @Test
    void a_refund_is_split_as_an_amount_is() {
        assertThat(split(-100, "1", "1", "1")).containsExactly(vnd(-33), vnd(-33), vnd(-34));
    }

    @Test
    void weights_may_be_shares() {
        assertThat(split(1_000, "0.125", "0.375")).containsExactly(vnd(250), vnd(750));
    }

    @Test
    void cents_are_split_to_the_cent() {
        List<Money> parts =
                Split.byWeights(Money.parse("USD 0.05"), List.of(BigDecimal.ONE, BigDecimal.ONE));

        assertThat(parts).containsExactly(Money.parse("USD 0.03"), Money.parse("USD 0.02"));
    }

    @Test
    void three_times_two_fifths_rounded_together_are_one() {
        BigDecimal twoFifths = new BigDecimal("0.4");

        List<Money> rounded =
                Split.roundingTogether(Money.zero(VND), List.of(twoFifths, twoFifths, twoFifths));

        assertThat(rounded).containsExactly(vnd(1), vnd(0), vnd(0));
    }

    @Test
    void dollars_are_rounded_together_to_the_cent() {
        List<Money> rounded =
                Split.roundingTogether(
                        Money.zero(USD), List.of(new BigDecimal("1.006"), new BigDecimal("2.006")));

        assertThat(rounded).containsExactly(Money.parse("USD 1.01"), Money.parse("USD 2.00"));
    }

    @Property
    void amounts_can_be_rounded_to_their_sum_rounded_up_or_down(
            @ForAll("exactAmounts") List<BigDecimal> exact, @ForAll boolean up) {
        BigDecimal sum = exact.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        Money total = Money.of(VND, sum, up ? RoundingMode.CEILING : RoundingMode.FLOOR);

        List<Money> rounded = Split.roundingTo(total, exact);

        assertThat(Money.total(VND, rounded)).isEqualTo(total);
    }

    @Test
    void refuses_to_round_to_a_total_a_whole_unit_away() {
        List<BigDecimal> exact = List.of(new BigDecimal("0.5"), new BigDecimal("1.5"));

        assertThatThrownBy(() -> Split.roundingTo(vnd(3), exact))
                .hasMessage("Amounts that sum to 2.0 cannot be rounded to VND 3");
    }

    @Test
    void refuses_weights_that_are_all_zero() {
        assertThatThrownBy(() -> split(100, "0", "0"))
                .hasMessage(
                        "Cannot split by weights [0, 0]; give weights of 0 or more, one above 0");
    }

    @Test
    void refuses_a_negative_weight() {
        assertThatThrownBy(() -> split(100, "2", "-1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[2, -1]");
    }

    @Test
    void refuses_to_split_among_nobody() {
        assertThatThrownBy(() -> split(100)).hasMessageContaining("[]");
    }

    private static List<Money> split(long whole, String... weights) {
        return Split.byWeights(vnd(whole), List.of(weights).stream().map(BigDecimal::new).toList());
    }

    private static Money vnd(long amount) {
        return Money.ofMinor(VND, amount);
    }

    private static BigDecimal unit(Money money) {
        return BigDecimal.ONE.movePointLeft(money.getScale());
    }

    @Provide
    Arbitrary<Money> amounts() {
        return Arbitraries.of(VND, USD)
                .flatMap(
                        currency ->
                                Arbitraries.longs()
                                        .between(-10_000_000_000L, 10_000_000_000L)
                                        .map(minor -> Money.ofMinor(currency, minor)));
    }

    @Provide
    Arbitrary<List<BigDecimal>> weights() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(1_000_000))
                .ofScale(2)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .filter(weights -> weights.stream().anyMatch(weight -> weight.signum() > 0));
    }

    @Provide
    Arbitrary<List<BigDecimal>> exactAmounts() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.valueOf(-1_000_000), BigDecimal.valueOf(1_000_000))
                .ofScale(2)
                .list()
                .ofMaxSize(12);
    }
}
