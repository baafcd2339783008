package vn.aop.core.tet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.aop.core.figures.Value;

/** The numbers are printed in {@code docs/formulas/tet.md}. */
class TetShiftTest {

    @Test
    void from_2025_to_2026_a_fifth_of_the_season_stays_in_january() {
        assertThat(shift(2025, "0.011", 0).share()).isEqualByComparingTo("-0.0088");
    }

    /** Three days move from January to February: 31 ÷ 56 − 28 ÷ 56, and all of it by closing. */
    @Test
    void days_closed_move_as_well() {
        assertThat(shift(2025, "0", 3).share().round(new MathContext(6)))
                .isEqualByComparingTo("0.0535714");
    }

    @Property(tries = 200)
    void without_a_slope_and_a_day_closed_nothing_moves(
            @ForAll @LongRange(max = 10_000_000_000L) long january,
            @ForAll @LongRange(max = 10_000_000_000L) long february,
            @ForAll @IntRange(min = 1976, max = 2099) int year) {
        TetShift shift = shift(year, "0", 0);

        assertThat(shift.isNothing()).isTrue();
        assertThat(moved(shift, january, february)).isZero();
    }

    @Property(tries = 300)
    void both_months_keep_something_of_what_they_sold(
            @ForAll @LongRange(min = 1, max = 10_000_000_000L) long january,
            @ForAll @LongRange(min = 1, max = 10_000_000_000L) long february,
            @ForAll @IntRange(min = -500, max = 500) int slope,
            @ForAll @IntRange(max = 20) int closed,
            @ForAll @IntRange(min = 1976, max = 2099) int year) {
        TetShift shift = shift(year, BigDecimal.valueOf(slope, 3).toString(), closed);
        BigDecimal moved = moved(shift, january, february);

        assertThat(BigDecimal.valueOf(january).add(moved)).isPositive();
        assertThat(BigDecimal.valueOf(february).subtract(moved)).isPositive();
    }

    @Property(tries = 200)
    void one_year_there_and_the_other_back_leave_nothing(
            @ForAll @IntRange(min = -500, max = 500) int slope,
            @ForAll @IntRange(max = 20) int closed,
            @ForAll @IntRange(min = 1976, max = 2098) int year) {
        BigDecimal two =
                shift(year, BigDecimal.valueOf(slope, 3).toString(), closed)
                        .share()
                        .add(
                                shift(year + 1, BigDecimal.valueOf(slope, 3).toString(), closed)
                                        .share());
        TetSeason from = TetSeason.in(year).orElseThrow();
        TetSeason to = TetSeason.in(year + 2).orElseThrow();
        BigDecimal straight =
                BigDecimal.valueOf(slope, 3)
                        .multiply(to.inJanuary().subtract(from.inJanuary()))
                        .add(to.openedBy(closed).subtract(from.openedBy(closed)));

        assertThat(two.subtract(straight).abs()).isLessThan(new BigDecimal("1e-20"));
    }

    @ParameterizedTest
    @CsvSource({"0, 100", "100, 0", "0, 0", "-5, 100", "100, -5", "1, 1000"})
    void what_is_not_sold_in_both_months_does_not_move(long january, long february) {
        assertThat(moved(shift(2025, "0.1", 0), january, february)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"1975", "2100", "2101"})
    void a_year_whose_tet_or_the_next_is_not_told_cannot_be_shifted(int year) {
        assertThat(TetShift.toNextYear(year, BigDecimal.ONE, 0)).isEmpty();
    }

    /** On Việt Nam's retail of goods: with every slope fitted from earlier years only. */
    @Test
    void the_rule_comes_nearer_to_retail_of_goods_than_last_years_share() {
        SortedMap<Integer, BigDecimal> goods = shares("goods");

        assertThat(points(error(goods, TetTrade.GOODS))).isEqualTo("0.51");
        assertThat(points(error(goods, TetTrade.OTHER))).isEqualTo("0.57");
        assertThat(points(plainError(goods))).isEqualTo("0.67");
    }

    /** The measured slope of goods, on the very series that it was measured on. */
    @Test
    void the_prior_of_goods_is_what_the_series_says() {
        TetSlope all = TetSlope.of(shares("goods"), TetTrade.OTHER, 0);
        BigDecimal own =
                all.slope()
                        .multiply(BigDecimal.valueOf(18))
                        .divide(BigDecimal.valueOf(14), Value.PRECISION);

        assertThat(own.round(new MathContext(2)))
                .isEqualByComparingTo(TetTrade.GOODS.measured().orElseThrow());
    }

    /** A series that Tết does not explain: a slope of its own is worse than none, by little. */
    @Test
    void in_eating_out_nothing_is_gained_by_a_slope() {
        SortedMap<Integer, BigDecimal> eatingOut = shares("eating-out");

        assertThat(points(plainError(eatingOut))).isEqualTo("2.00");
        assertThat(points(error(eatingOut, TetTrade.EATING_OUT))).isEqualTo("2.06");
    }

    /** Without earlier years the trade's slope of 0 is last year's plain share. */
    @Test
    void eating_out_without_earlier_years_stays_as_it_was() {
        BigDecimal slope = TetSlope.of(Map.of(), TetTrade.EATING_OUT, 0).slope();

        assertThat(TetShift.toNextYear(2020, slope, 0).orElseThrow().isNothing()).isTrue();
    }

    private static BigDecimal error(SortedMap<Integer, BigDecimal> shares, TetTrade trade) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int year = shares.firstKey() + 1; year <= shares.lastKey(); year++) {
            BigDecimal slope = TetSlope.of(shares.headMap(year), trade, 0).slope();
            BigDecimal foretold =
                    shares.get(year - 1)
                            .add(TetShift.toNextYear(year - 1, slope, 0).orElseThrow().share());
            sum = sum.add(foretold.subtract(shares.get(year)).abs());
        }
        return mean(sum, shares);
    }

    private static BigDecimal plainError(SortedMap<Integer, BigDecimal> shares) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int year = shares.firstKey() + 1; year <= shares.lastKey(); year++) {
            sum = sum.add(shares.get(year - 1).subtract(shares.get(year)).abs());
        }
        return mean(sum, shares);
    }

    private static BigDecimal mean(BigDecimal sum, Map<Integer, BigDecimal> shares) {
        return sum.divide(BigDecimal.valueOf(shares.size() - 1L), Value.PRECISION);
    }

    private static String points(BigDecimal share) {
        return share.movePointRight(2).setScale(2, java.math.RoundingMode.HALF_UP).toString();
    }

    /** January's share of January and February, 2012 to 2025. */
    private static SortedMap<Integer, BigDecimal> shares(String trade) {
        SortedMap<Integer, BigDecimal> shares = new TreeMap<>();
        for (String line : lines()) {
            String[] cells = line.split(",");
            if (cells[0].equals(trade)) {
                BigDecimal january = new BigDecimal(cells[2]);
                BigDecimal both = january.add(new BigDecimal(cells[3]));
                shares.put(Integer.valueOf(cells[1]), january.divide(both, Value.PRECISION));
            }
        }
        return shares;
    }

    private static List<String> lines() {
        try (InputStream in = TetShiftTest.class.getResourceAsStream("gso-january-february.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static BigDecimal moved(TetShift shift, long january, long february) {
        return shift.moved(BigDecimal.valueOf(january), BigDecimal.valueOf(february));
    }

    private static TetShift shift(int year, String slope, int closed) {
        return TetShift.toNextYear(year, new BigDecimal(slope), closed).orElseThrow();
    }
}
