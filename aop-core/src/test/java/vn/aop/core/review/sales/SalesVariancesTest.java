package vn.aop.core.review.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.aop.core.review.sales.SalesVariance.Kind;

/**
 * Variances of sales against examples that others have worked and published, and against the laws
 * that they have by definition.
 */
class SalesVariancesTest {

    private static final CurrencyUnit USD = CurrencyUnit.of("USD");
    private static final CurrencyUnit VND = CurrencyUnit.of("VND");

    @Nested
    class PublishedExamplesTest {

        /**
         * Horngren, Datar, Foster, Rajan and Ittner, "Cost Accounting: A Managerial Emphasis", 13th
         * ed., exercise 14-24 (Soda King), whose solution gives $160,000 F, 144,000 F and 750,000 F
         * of quantity and $0, 216,000 F and 450,000 U of mix, in all $820,000 F of volume.
         */
        @Test
        void soda_king() {
            SalesVariances why =
                    SalesVariances.of(
                            Map.of(
                                    line("kola"), margin("400000", "2.00"),
                                    line("limor"), margin("600000", "1.20"),
                                    line("orlem"), margin("1500000", "2.50")),
                            Map.of(
                                    line("kola"), margin("480000", "2.00"),
                                    line("limor"), margin("900000", "1.20"),
                                    line("orlem"), margin("1620000", "2.50")));

            assertThat(quantities(why))
                    .containsExactlyInAnyOrderEntriesOf(
                            Map.of("kola", "160000", "limor", "144000", "orlem", "750000"));
            assertThat(mixes(why))
                    .containsExactlyInAnyOrderEntriesOf(
                            Map.of("kola", "0", "limor", "216000", "orlem", "-450000"));
            assertThat(why.grossProfit().quantity()).isEqualTo(usd("1054000"));
            assertThat(why.grossProfit().mix()).isEqualTo(usd("-234000"));
            assertThat(why.grossProfit().volume()).isEqualTo(usd("820000"));
            assertThat(why.grossProfit().price()).isEqualTo(usd("0"));
        }

        /**
         * OpenTuition, ACCA Performance Management, Ask the Tutor: 7,000 of X at $30 and 3,000 of Y
         * at $40 are budgeted, with a contribution of 30 %; 8,000 and 7,000 are sold. The tutor's
         * mix variance is $7,500 F, his quantity variance $49,500 F.
         */
        @Test
        void x_and_y_of_the_acca_tutor() {
            SalesVariances why =
                    SalesVariances.of(
                            Map.of(
                                    line("x"), at("7000", "30", "21"),
                                    line("y"), at("3000", "40", "28")),
                            Map.of(
                                    line("x"), at("8000", "30", "21"),
                                    line("y"), at("7000", "40", "28")));

            assertThat(why.grossProfit().mix()).isEqualTo(usd("7500"));
            assertThat(why.grossProfit().quantity()).isEqualTo(usd("49500"));
            assertThat(why.revenue().volume()).isEqualTo(usd("190000"));
        }

        /**
         * Gleim's CIA review: 5,500 of E at a contribution of $4.50 and 4,500 of F at $10.00 are
         * budgeted, 6,000 of either are sold: a mix variance of $3,300 F, a volume variance of
         * $17,250 F.
         */
        @Test
        void e_and_f_of_the_cia_review() {
            SalesVariances why =
                    SalesVariances.of(
                            Map.of(
                                    line("e"), margin("5500", "4.50"),
                                    line("f"), margin("4500", "10.00")),
                            Map.of(
                                    line("e"), margin("6000", "4.50"),
                                    line("f"), margin("6000", "10.00")));

            assertThat(why.grossProfit().mix()).isEqualTo(usd("3300"));
            assertThat(why.grossProfit().volume()).isEqualTo(usd("17250"));
        }

        /**
         * Horngren, Datar and Rajan, chapter 7 (Webb Company): 12,000 jackets at $120, each at a
         * variable cost of $88, are budgeted; 10,000 are sold for $1,250,000 and had cost $950,100.
         * The selling-price variance is $50,000 F, that of variable costs $70,100 U, the
         * sales-volume variance $64,000 U.
         */
        @Test
        void webb_company() {
            SalesVariances why =
                    SalesVariances.of(
                            Map.of(line("jackets"), at("12000", "120", "88")),
                            Map.of(
                                    line("jackets"),
                                    new UnitSales(
                                            new BigDecimal("10000"),
                                            usd("1250000"),
                                            usd("950100"))));

            assertThat(why.grossProfit())
                    .isEqualTo(
                            new VarianceParts(
                                    usd("-64000"),
                                    usd("0"),
                                    usd("50000"),
                                    usd("-70100"),
                                    usd("0")));
            assertThat(why.grossProfit().total()).isEqualTo(usd("-84100"));
            assertThat(why.revenue())
                    .isEqualTo(
                            new VarianceParts(
                                    usd("-240000"), usd("0"), usd("50000"), usd("0"), usd("0")));
        }
    }

    /** The example of docs/formulas/sales-variances.md, in thousands of đồng. */
    @Test
    void the_example_of_the_page() {
        SalesVariances why =
                SalesVariances.of(
                        Map.of(
                                line("diapers"), vnd(100, 30_000, 21_000),
                                line("clothing"), vnd(50, 20_000, 10_000)),
                        Map.of(
                                line("diapers"), vnd(140, 39_200, 29_400),
                                line("clothing"), vnd(40, 16_000, 8_400),
                                line("toys"), vnd(10, 2_000, 1_200)));

        assertThat(why.revenue()).isEqualTo(parts(10_000, -2_000, -2_800, 0, 2_000));
        assertThat(why.grossProfit()).isEqualTo(parts(3_800, -2_200, -2_800, -400, 800));
        assertThat(why.grossProfit().total()).isEqualTo(Money.of(VND, BigDecimal.valueOf(-800)));
        assertThat(why.of(Kind.NEW)).extracting(it -> it.line().group()).hasSize(1);
    }

    @Test
    void a_new_line_has_no_price_variance_and_a_dropped_one_only_volume() {
        SalesVariances why =
                SalesVariances.of(
                        Map.of(line("old"), vnd(10, 1_000, 600), line("kept"), vnd(10, 500, 300)),
                        Map.of(line("new"), vnd(5, 700, 400), line("kept"), vnd(10, 500, 300)));

        assertThat(why.of(Kind.NEW))
                .singleElement()
                .extracting(SalesVariance::grossProfit)
                .isEqualTo(parts(0, 0, 0, 0, 300));
        assertThat(why.of(Kind.DROPPED))
                .singleElement()
                .extracting(SalesVariance::grossProfit)
                .isEqualTo(parts(-200, -200, 0, 0, 0));
        assertThat(why.actualUnits()).isEqualByComparingTo("10");
    }

    @Test
    void money_without_units_is_told_apart() {
        SalesVariances why =
                SalesVariances.of(
                        Map.of(line("a"), vnd(0, 1_000, 600), line("b"), vnd(10, 500, 300)),
                        Map.of(line("a"), vnd(5, 700, 400), line("b"), vnd(0, 500, 0)));

        assertThat(why.of(Kind.UNCOUNTED)).hasSize(2);
        assertThat(why.revenue()).isEqualTo(parts(0, 0, 0, 0, -300));
        assertThat(why.grossProfit()).isEqualTo(parts(0, 0, 0, 0, 200));
        assertThat(why.plannedUnits()).isEqualByComparingTo("0");
    }

    @Test
    void refuses_nothing_at_all_negative_units_and_two_currencies() {
        assertThatThrownBy(() -> SalesVariances.of(Map.of(), Map.of()))
                .hasMessageContaining("give a line");
        assertThatThrownBy(() -> new UnitSales(BigDecimal.valueOf(-1), usd("1"), usd("1")))
                .hasMessageContaining("give 0 units or more");
        assertThatThrownBy(
                        () ->
                                new UnitSales(
                                        BigDecimal.ONE, usd("1"), Money.of(VND, BigDecimal.ONE)))
                .hasMessageContaining("one currency");
    }

    @Property
    void parts_sum_to_the_variance_of_every_line_and_of_all(
            @ForAll("sales") Map<ProductLine, UnitSales> planned,
            @ForAll("sales") Map<ProductLine, UnitSales> actual) {
        SalesVariances why = SalesVariances.of(planned, actual);

        for (SalesVariance it : why.lines()) {
            assertThat(it.revenue().total())
                    .isEqualTo(it.actual().revenue().minus(it.planned().revenue()));
            assertThat(it.grossProfit().total())
                    .isEqualTo(it.actual().grossProfit().minus(it.planned().grossProfit()));
            assertThat(it.revenue().cost().isZero()).isTrue();
        }
        assertThat(why.revenue().total())
                .isEqualTo(sum(actual, UnitSales::revenue).minus(sum(planned, UnitSales::revenue)));
        assertThat(why.grossProfit().total())
                .isEqualTo(
                        sum(actual, UnitSales::grossProfit)
                                .minus(sum(planned, UnitSales::grossProfit)));
    }

    @Property
    void equal_prices_and_costs_of_a_unit_leave_no_price_and_no_cost_variance(
            @ForAll("sales") Map<ProductLine, UnitSales> planned,
            @ForAll @Size(3) List<@IntRange(max = 9) Integer> times) {
        Map<ProductLine, UnitSales> actual = new LinkedHashMap<>();
        planned.forEach((line, it) -> actual.put(line, times(it, times.get(actual.size()))));

        SalesVariances why = SalesVariances.of(planned, actual);

        assertThat(why.grossProfit().price().isZero()).isTrue();
        assertThat(why.grossProfit().cost().isZero()).isTrue();
        assertThat(why.revenue().price().isZero()).isTrue();
    }

    @Property
    void an_equal_mix_leaves_no_mix_variance_whatever_the_prices(
            @ForAll("sales") Map<ProductLine, UnitSales> planned,
            @ForAll("sales") Map<ProductLine, UnitSales> prices,
            @ForAll @IntRange(min = 1, max = 9) int times) {
        Map<ProductLine, UnitSales> actual = new LinkedHashMap<>();
        planned.forEach(
                (line, it) ->
                        actual.put(
                                line,
                                new UnitSales(
                                        times(it, times).units(),
                                        prices.get(line).revenue(),
                                        prices.get(line).cost())));

        SalesVariances why = SalesVariances.of(planned, actual);

        assertThat(why.grossProfit().mix().isZero()).isTrue();
        assertThat(why.revenue().mix().isZero()).isTrue();
    }

    @Property
    void equal_units_in_all_leave_no_quantity_variance(
            @ForAll("sales") Map<ProductLine, UnitSales> planned,
            @ForAll("sales") Map<ProductLine, UnitSales> prices) {
        List<ProductLine> lines = List.copyOf(planned.keySet());
        Map<ProductLine, UnitSales> actual = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            ProductLine next = lines.get((i + 1) % lines.size());
            UnitSales at = prices.get(lines.get(i));
            actual.put(
                    lines.get(i),
                    new UnitSales(planned.get(next).units(), at.revenue(), at.cost()));
        }

        assertThat(SalesVariances.of(planned, actual).grossProfit().quantity().isZero()).isTrue();
    }

    @Property
    void plan_and_actual_changed_about_turn_the_total_about(
            @ForAll("sales") Map<ProductLine, UnitSales> planned,
            @ForAll("sales") Map<ProductLine, UnitSales> actual) {
        assertThat(SalesVariances.of(planned, actual).grossProfit().total())
                .isEqualTo(SalesVariances.of(actual, planned).grossProfit().total().negated());
    }

    /** Three lines, each sold in some units; lines without any are of the examples above. */
    @Provide
    Arbitrary<Map<ProductLine, UnitSales>> sales() {
        return Combinators.combine(unitSales(), unitSales(), unitSales())
                .as(
                        (a, b, c) -> {
                            Map<ProductLine, UnitSales> all = new LinkedHashMap<>();
                            all.put(line("a"), a);
                            all.put(line("b"), b);
                            all.put(line("c"), c);
                            return all;
                        });
    }

    private static Arbitrary<UnitSales> unitSales() {
        return Combinators.combine(
                        Arbitraries.bigDecimals()
                                .between(new BigDecimal("0.001"), new BigDecimal("99999"))
                                .ofScale(3),
                        Arbitraries.longs().between(0, 5_000_000_000L),
                        Arbitraries.longs().between(0, 5_000_000_000L))
                .as(SalesVariancesTest::vnd);
    }

    private static UnitSales times(UnitSales sold, int times) {
        return new UnitSales(
                sold.units().multiply(BigDecimal.valueOf(times)),
                sold.revenue().multipliedBy(times),
                sold.cost().multipliedBy(times));
    }

    private static Money sum(Map<ProductLine, UnitSales> sales, Function<UnitSales, Money> amount) {
        return Money.total(VND, sales.values().stream().map(amount).toList());
    }

    private static Map<String, String> quantities(SalesVariances why) {
        return told(why, it -> it.grossProfit().quantity());
    }

    private static Map<String, String> mixes(SalesVariances why) {
        return told(why, it -> it.grossProfit().mix());
    }

    private static Map<String, String> told(
            SalesVariances why, Function<SalesVariance, Money> part) {
        Map<String, String> told = new LinkedHashMap<>();
        why.lines()
                .forEach(
                        it ->
                                told.put(
                                        it.line().group().orElseThrow(),
                                        part.apply(it).getAmount().setScale(0).toPlainString()));
        return told;
    }

    private static ProductLine line(String group) {
        return ProductLine.ofGroup(group);
    }

    /** Units at a contribution margin of each, as examples give that tell no prices. */
    private static UnitSales margin(String units, String each) {
        return at(units, each, "0");
    }

    private static UnitSales at(String units, String price, String cost) {
        BigDecimal number = new BigDecimal(units);
        return new UnitSales(
                number,
                Money.of(USD, number.multiply(new BigDecimal(price))),
                Money.of(USD, number.multiply(new BigDecimal(cost))));
    }

    private static UnitSales vnd(BigDecimal units, long revenue, long cost) {
        return new UnitSales(units, Money.ofMinor(VND, revenue), Money.ofMinor(VND, cost));
    }

    private static UnitSales vnd(long units, long revenue, long cost) {
        return vnd(BigDecimal.valueOf(units), revenue, cost);
    }

    private static VarianceParts parts(
            long quantity, long mix, long price, long cost, long unpriced) {
        return new VarianceParts(
                Money.ofMinor(VND, quantity),
                Money.ofMinor(VND, mix),
                Money.ofMinor(VND, price),
                Money.ofMinor(VND, cost),
                Money.ofMinor(VND, unpriced));
    }

    private static Money usd(String amount) {
        return Money.of(USD, new BigDecimal(amount));
    }
}
