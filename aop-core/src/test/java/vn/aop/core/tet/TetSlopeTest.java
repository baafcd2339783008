package vn.aop.core.tet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import vn.aop.core.figures.Value;

class TetSlopeTest {

    private static final Offset<BigDecimal> NEARLY = within(new BigDecimal("0.0001"));

    /** Tết of 2015 left 0.1 of the season to January, 2017 all of it, 2024 0.55. */
    private static final Map<Integer, BigDecimal> THREE_YEARS =
            Map.of(
                    2015, new BigDecimal("0.50"),
                    2017, new BigDecimal("0.52"),
                    2024, new BigDecimal("0.51"));

    @Test
    void three_years_are_drawn_towards_what_was_measured_of_the_trade() {
        TetSlope slope = TetSlope.of(THREE_YEARS, TetTrade.GOODS, 0);

        assertThat(slope.slope()).isCloseTo(new BigDecimal("0.0158"), NEARLY);
        assertThat(slope.basis()).isEqualTo(TetSlope.Basis.OWN_YEARS);
        assertThat(slope.years()).isEqualTo(3);
    }

    @Test
    void three_years_of_a_trade_that_nobody_measured_are_drawn_towards_nothing() {
        assertThat(TetSlope.of(THREE_YEARS, TetTrade.OTHER, 0).slope())
                .isCloseTo(new BigDecimal("0.0095"), NEARLY);
    }

    @Test
    void two_years_say_nothing() {
        Map<Integer, BigDecimal> two = new TreeMap<>(THREE_YEARS);
        two.remove(2015);

        assertThat(TetSlope.of(two, TetTrade.GOODS, 0))
                .isEqualTo(new TetSlope(new BigDecimal("0.011"), TetSlope.Basis.TRADE, 2));
        assertThat(TetSlope.of(two, TetTrade.OTHER, 0))
                .isEqualTo(new TetSlope(BigDecimal.ZERO, TetSlope.Basis.UNKNOWN, 2));
    }

    /** In 2017, 2020, 2022 and 2023 the whole season lay in January. */
    @Test
    void years_of_the_same_season_say_nothing() {
        Map<Integer, BigDecimal> alike = new TreeMap<>();
        for (int year : new int[] {2017, 2020, 2022, 2023}) {
            alike.put(year, new BigDecimal("0.5").add(BigDecimal.valueOf(year - 2017, 3)));
        }

        assertThat(TetSlope.of(alike, TetTrade.EATING_OUT, 0))
                .isEqualTo(new TetSlope(BigDecimal.ZERO, TetSlope.Basis.TRADE, 4));
    }

    /** What closing takes from January is no sign of how people buy. */
    @Test
    void a_shop_that_only_closes_has_no_slope_of_its_own() {
        Map<Integer, BigDecimal> closed = new TreeMap<>();
        for (int year = 2015; year <= 2024; year++) {
            BigDecimal open = TetSeason.in(year).orElseThrow().openedBy(5);
            closed.put(year, new BigDecimal("0.52").add(open));
        }

        assertThat(TetSlope.of(closed, TetTrade.OTHER, 5).slope())
                .isCloseTo(BigDecimal.ZERO, NEARLY);
        assertThat(TetSlope.of(closed, TetTrade.OTHER, 0).slope())
                .isLessThan(new BigDecimal("-0.01"));
    }

    /** A made-up slope is found again, the more of it the more years there are. */
    @Property(tries = 200)
    void many_years_find_a_slope_again(@ForAll @IntRange(min = -80, max = 80) int thousandths) {
        BigDecimal slope = BigDecimal.valueOf(thousandths, 3);
        Map<Integer, BigDecimal> shares = new TreeMap<>();
        for (int year = 1980; year < 2076; year++) {
            BigDecimal season = TetSeason.in(year).orElseThrow().inJanuary();
            shares.put(year, new BigDecimal("0.5").add(slope.multiply(season)));
        }

        assertThat(TetSlope.of(shares, TetTrade.OTHER, 0).slope())
                .isCloseTo(slope.multiply(new BigDecimal("0.96")), NEARLY);
    }

    /**
     * One per cent more in a January, of last year or of a year before, moves the January that
     * follows from them by 0.3 points at most: 0.25 through last year's share, the rest through the
     * slope.
     */
    @Property(tries = 2000)
    void a_per_cent_of_one_month_moves_its_share_by_less_than_0_3_points(
            @ForAll @Size(min = 2, max = 14) Set<@IntRange(min = 2, max = 20) Integer> before,
            @ForAll @IntRange(min = 2000, max = 2100) int year,
            @ForAll @IntRange(max = 14) int which,
            @ForAll @IntRange(min = 30, max = 70) int share) {
        Map<Integer, BigDecimal> shares = new TreeMap<>();
        before.forEach(it -> shares.put(year - it, BigDecimal.valueOf(share, 2)));
        shares.put(year - 1, BigDecimal.valueOf(share, 2));
        Assume.that(which < shares.size());
        int other = shares.keySet().stream().skip(which).findFirst().orElseThrow();
        Map<Integer, BigDecimal> more = new TreeMap<>(shares);
        more.put(other, aPerCentMore(shares.get(other)));

        BigDecimal moved = foretold(more, year).subtract(foretold(shares, year)).abs();

        assertThat(moved).isLessThanOrEqualTo(new BigDecimal("0.003"));
    }

    private static BigDecimal aPerCentMore(BigDecimal share) {
        BigDecimal january = share.multiply(new BigDecimal("1.01"));
        BigDecimal both = january.add(BigDecimal.ONE.subtract(share));
        return january.divide(both, Value.PRECISION);
    }

    private static BigDecimal foretold(Map<Integer, BigDecimal> shares, int year) {
        BigDecimal slope = TetSlope.of(shares, TetTrade.GOODS, 0).slope();
        return shares.get(year - 1)
                .add(TetShift.toNextYear(year - 1, slope, 0).orElseThrow().share());
    }
}
